/**
 * Verbes français de ce que l’on fait à des gens, et de ce que font ceux qui ont une charge : leur type, et ce à quoi la
 * chose doit être faite pour que le verbe le dise. Ils sont lus dans des arbres : une date, une incise peuvent s’y glisser.
 */
import type { Doings } from '../../src/find/happened.ts'

export const doings: Doings = {
  people: {
    detain:
      'détenir, arrêter, interpeller, emprisonner, incarcérer, écrouer, interner, séquestrer, appréhender, enfermer, capturer, hospitaliser, menotter, emmener, embarquer, cueillir, rafler',
    charge: 'inculper, poursuivre, déférer, accuser',
    try: 'juger',
    sentence: 'condamner',
    release: 'libérer, relâcher, gracier, acquitter, amnistier, élargir, relaxer, disculper',
    torture:
      'torturer, battre, violer, agresser, maltraiter, tabasser, blesser, harceler, intimider, persécuter, empoisonner, poignarder, molester, frapper, menacer, fouetter, attaquer, rouer, brutaliser, gazer, matraquer',
    kill: 'tuer, exécuter, assassiner, massacrer, fusiller, lyncher, pendre, décapiter, lapider, abattre',
    disappear: 'enlever, kidnapper, disparaître',
    exile: 'expulser, déporter, extrader, bannir, refouler, exiler, transférer, rapatrier, chasser, déplacer',
    question: 'convoquer, auditionner, interroger',
    appoint: 'nommer, élire, désigner, réélire, introniser',
    dismiss: 'limoger, destituer, révoquer, suspendre, radier, licencier, renvoyer, démettre',
    sanction: 'sanctionner, déchoir, débouter, priver, interdire',
    award: 'décorer, récompenser, distinguer',
  },
  things: {
    adopt:
      'adopter, voter, approuver, ratifier, signer, promulguer, entériner, conclure, amender, autoriser, décréter',
    decide:
      'annuler, casser, infirmer, confirmer, rejeter, abroger, abolir, lever, suspendre, prononcer, ordonner, imposer, délivrer, invalider, retirer, prolonger, proroger, reconduire, renouveler, reporter, commuer, refuser, accorder, attribuer, examiner',
    publish:
      'publier, révéler, diffuser, dévoiler, présenter, remettre, rendre, divulguer, soumettre, transmettre',
    file: 'ouvrir, lancer, déposer, engager, classer, abandonner, intenter, créer, instituer, saisir',
  },
  any: {
    attack: 'envahir, bombarder, annexer, assiéger',
    ban: 'empêcher, disperser, réprimer, verrouiller, démolir, raser, perquisitionner, confisquer, interdire, dissoudre, censurer, exproprier, nationaliser',
    decide: 'annuler, abroger, abolir, ratifier',
    publish: 'diffuser, téléviser',
    send: 'dépêcher, déployer',
    freeze: 'geler',
  },
  wishes:
    'demander, exiger, réclamer, appeler, exhorter, vouloir, souhaiter, espérer, craindre, menacer, refuser, promettre, prévoir, envisager, proposer, recommander, inviter, prier, devoir, falloir, tenter, chercher, éviter, empêcher, permettre, risquer, attendre, décider, accepter, obtenir, plaider, insister',
  manages: 'pouvoir, parvenir, réussir, venir, aller, faire',
}
