/** French verbs by what a writer does with them. A verb may stand in several families; forms are made by inflection. */
export const verbs: Record<string, string> = {
  // Prend le destinataire pour objet, puis « à » et l'infinitif : exhorte le ministre à agir.
  devoir: 'devoir',
  // Ce que l’on attend de ceux qui sont en charge, en toutes lettres : « Libérez-les », « la loi doit être abrogée ».
  commander:
    'libérer, relâcher, acquitter, gracier, abandonner, lever, abroger, abolir, modifier, amender, cesser, suspendre, retirer, interdire, poursuivre, juger, traduire, punir, sanctionner, condamner, respecter, protéger, garantir, adopter, promulguer, ratifier, signer, publier, divulguer, indemniser, accorder, permettre, autoriser, laisser, restituer, rétablir, dissoudre, démanteler, désarmer, fermer, rouvrir, ouvrir, rejeter, reconnaître, renforcer, réformer, réviser, annuler, imposer, mettre, rendre, dépêcher, déployer, créer, nommer, vendre, exporter, livrer, tolérer, détenir, torturer, expulser, extrader, exécuter, consulter, associer, entendre, soutenir, sauver, aider, rompre, exiger, demander, arrêter, stopper, défendre, renoncer, éviter, évacuer, secourir, financer, geler, lutter, agir, prévenir, révoquer, supprimer, limiter, encadrer',
  exhorter:
    'exhorter, appeler, inviter, encourager, inciter, engager, presser, pousser, convier, sommer, enjoindre, adjurer, conjurer, inciter vivement, exhorter instamment',
  // Demande à qui que ce soit, même à ceux qu’aucune liste ne connaît.
  conjurer: 'exhorter, appeler, inviter, conjurer, adjurer, sommer, convier',
  // « de » et l'infinitif : prie, somme, charge, presse le ministre de.
  prier:
    'prier, sommer, charger, presser, supplier, conjurer, adjurer, instruire, implorer, mandater, mettre en demeure, enjoindre, exhorter, inviter',
  // Ce dont un corps charge les siens.
  mandater: 'charger, mandater',
  // Le destinataire après « à » : demande au ministre de.
  demander:
    'demander, ordonner, enjoindre, recommander, conseiller, suggérer, proposer, commander, prescrire, imposer, rappeler, redemander, réclamer, intimer, dire, donner instruction, donner mandat, lancer un appel, faire appel, confier',
  // Ce que l’on demande à quelqu’un, la chose pour objet : lui réclame la réouverture.
  reclamer: 'demander, réclamer, redemander',
  // La chose demandée pour objet.
  exiger:
    'demander, exiger, prescrire, réclamer, revendiquer, solliciter, ordonner, préconiser, recommander, prôner, requérir, redemander, plaider pour, militer pour, se prononcer pour, appeler de ses vœux',
  appeler: 'appeler, en appeler, inviter, inciter, engager, encourager, pousser, exhorter, lancer un appel',
  insister: "insister, mettre l'accent, revenir, attirer l'attention, plaider, mettre en exergue",
  souligner:
    'souligner, rappeler, indiquer, réaffirmer, marquer, relever, évoquer, signaler, affirmer, réitérer, noter, rappeler à, mettre en avant, considérer, juger, estimer',
  souhaiter: 'souhaiter, vouloir, espérer, attendre, compter, désirer, attendre de',
  // Ce que l'on promet.
  promettre:
    "promettre, s'engager, jurer, garantir, assurer, se proposer, entendre, compter, envisager, prévoir, accepter, consentir, s'efforcer, veiller, convenir",
  // Ce que l’on promet peut être une chose : promet une enquête, cinq millions.
  promesse: 'promettre, garantir, jurer',
  // Ce que l’on passe sous silence.
  evoquer:
    "mentionner, évoquer, répondre, figurer, dénoncer, condamner, réagir, s'exprimer, citer, nommer, aborder, soulever, parler, reconnaître",
  // Ce qui n’est pas fait quand cela ne l’est pas.
  du: 'pratiquer, effectuer, réaliser, entreprendre, communiquer, organiser, proposer, annoncer, publier, restituer, nommer, mener, conduire, diligenter, ouvrir, appliquer, respecter, juger, inculper, poursuivre, condamner, punir, libérer, indemniser, consulter, informer, ratifier, adopter, mettre, rendre, exécuter, honorer, entendre, notifier, sanctionner, arrêter, engager, donner, faire, prendre, identifier, inquiéter, convoquer, transmettre, autoriser, accorder, désigner, lancer, instaurer',
  engager: "s'engager, promettre, jurer, garantir, assurer, consentir",
  // Ce que les pouvoirs publics disent d’eux-mêmes au futur.
  entreprendre:
    'continuer, poursuivre, soutenir, apporter, veiller, publier, créer, ouvrir, rouvrir, lancer, mettre, renforcer, garantir, protéger, proposer, présenter, déposer, saisir, suspendre, lever, imposer, prendre, participer, contribuer, financer, accompagner, agir, œuvrer, travailler, défendre, maintenir, respecter, accueillir, recevoir, soumettre, adopter, engager, consacrer, verser, augmenter, doubler, construire, indemniser, retirer, fournir, aider, rétablir, interdire, instaurer, instituer, introduire, mettre en place, moderniser, améliorer, sauver, préserver, réformer, réviser, refondre, reconstruire, rénover, réparer, reprendre, relancer, ratifier, signer, abroger, supprimer, abolir, modifier, durcir, assouplir, réduire, diminuer, baisser, geler, plafonner, tripler, relever, rembourser, recruter, embaucher, nommer, désigner, convoquer, réunir, consulter, examiner, évaluer, étudier, accorder, allouer, affecter, débloquer, mobiliser, dépenser, payer, envoyer, déployer, former, évacuer, reloger, poursuivre, punir, sanctionner, expulser, extrader, rapatrier, restituer, transmettre, remettre, rendre, reconnaître, faciliter, subventionner, généraliser, simplifier, accélérer, intensifier, étendre, élargir, prolonger, reconduire, organiser, accompagner, dévoiler, divulguer, voter, opposer, mener, réaliser, appliquer, honorer, tenir, doter, équiper, soumettre, inscrire, annuler, libérer, accélérer, développer, favoriser, promouvoir, assurer, réintroduire, réintégrer, combattre, lutter, renouveler, rattraper, revaloriser, exonérer, nationaliser',
  // Ce dont on dit que l’on prendra soin.
  veiller: "veiller, s'attacher, s'employer, s'efforcer",
  // Ce que ceux qui sont en charge disent qu’ils feront : « un fonds sera créé ».
  prevoir:
    'créer, mettre en place, mettre, instaurer, instituer, ouvrir, rouvrir, publier, lancer, engager, doubler, tripler, renforcer, augmenter, étendre, construire, recruter, appliquer, convoquer, nommer, financer, allouer, consacrer, lever, abroger, modifier, supprimer, réviser, indemniser, garantir, rétablir, verser, déployer, simplifier, généraliser, présenter, accorder, attribuer, doter, réunir',
  entendre: "entendre, compter, envisager, prévoir, avoir l'intention, se proposer",
  annoncer:
    'annoncer, informer, faire savoir, assurer, indiquer, confirmer, promettre, déclarer, dire, faire part, réaffirmer, affirmer, préciser, répondre, rassurer',
  // Ce que l'on pense de ce que fait un autre.
  condamner:
    "condamner, étriller, éreinter, pourfendre, conspuer, vitupérer, tourner en ridicule, railler, dénoncer, déplorer, regretter, critiquer, fustiger, blâmer, s'indigner, protester, réprouver, stigmatiser, s'alarmer, s'inquiéter, s'élever contre, se préoccuper, tancer, vilipender, désapprouver, s'insurger, se plaindre, pointer du doigt, honnir, flétrir, s'émouvoir, mettre en cause, reprocher, épingler, se désoler, s'offusquer, s'étonner, se scandaliser, décrier, clouer au pilori, tirer à boulets rouges, tirer la sonnette d'alarme, monter au créneau, crier au scandale, pousser un cri d'alarme, se révolter, s'offenser, s'affliger, se lamenter, rappeler à l'ordre",
  rejeter:
    "rejeter, balayer, balayer d'un revers de main, remettre en cause, remettre en question, s'opposer, récuser, contester, repousser, écarter, combattre, désavouer, voter contre, se prononcer contre, lutter contre, s'inscrire en faux contre, se dresser contre, se désolidariser, se dissocier, se démarquer, faire barrage, opposer une fin de non-recevoir, opposer son veto, mettre son veto",
  accuser: 'accuser, soupçonner, taxer, incriminer',
  nier: 'nier, démentir, réfuter, contester, récuser, dénier',
  soutenir:
    'soutenir, prendre la défense, appuyer, approuver, défendre, partager, souscrire, endosser, cautionner, épouser, prôner, favoriser, se rallier, se prononcer pour, plaider pour, voter pour, se ranger, se solidariser, prendre fait et cause, prendre parti, voler au secours, épauler, avaliser, plébisciter',
  saluer:
    'saluer, féliciter, se féliciter, remercier, se réjouir, louer, rendre hommage, applaudir, accueillir avec satisfaction, accueillir favorablement, apprécier, exprimer sa gratitude, exprimer sa reconnaissance, prendre acte avec satisfaction, magnifier, honorer, célébrer, vanter, encenser, tirer son chapeau, exprimer sa satisfaction, rendre un hommage',
  // De quoi l'on traite ce que fait un autre.
  qualifier:
    'qualifier, traiter, taxer, dénoncer, juger, estimer, considérer, tenir, décrire, présenter, condamner, fustiger',
  // Ce que l’on en pense.
  tenir:
    'dire, estimer, juger, considérer, affirmer, déclarer, penser, croire, trouver, soutenir, répondre, rappeler, souligner, conclure, noter, dénoncer, répéter, marteler',
  adresser:
    'exprimer, dire, adresser, réitérer, renouveler, réaffirmer, confirmer, marquer, présenter, apporter, témoigner, manifester, affirmer, assurer, redire',
  accepter: 'accepter, tolérer, admettre, cautionner',
  // Ce qui touche ceux qui parlent.
  indigner:
    'indigner, inquiéter, préoccuper, révolter, choquer, consterner, attrister, scandaliser, alarmer, interpeller, désoler, heurter',
  voter: 'voter, se prononcer',
  // Ce que l'on dit.
  dire: "dire, déclarer, affirmer, expliquer, ajouter, estimer, souligner, rappeler, préciser, indiquer, noter, annoncer, alerter, marteler, conclure, commenter, remarquer, observer, répondre, écrire, confier, lancer, insister, regretter, dénoncer, avertir, juger, soutenir, reconnaître, assurer, résumer, raconter, témoigner, poursuivre, s'indigner, déplorer, s'inquiéter, plaider, constater, révéler, confirmer, prévenir, réagir, se féliciter, saluer, croire, penser, considérer, prétendre, rapporter, faire remarquer, faire valoir, arguer, argumenter, informer, faire part, faire savoir, tempêter, tonner, exiger, réclamer, s'exclamer, s'alarmer, interroger, s'insurger, s'emporter, fulminer, s'offusquer, ironiser, nuancer, renchérir, pester, se désoler, s'étonner, s'interroger, soupirer, protester, s'agacer, se réjouir, tempérer, s'émouvoir, clamer, asséner, lâcher, glisser, détailler, s'écrier, rétorquer, répliquer, riposter, objecter, enchaîner, surenchérir, s'enflammer, certifier, attester, concéder, avouer, confesser, expliciter, se souvenir, gronder, rugir, s'étrangler, cingler, grincer, préconiser, prédire, redouter, relater, signaler, spécifier, proclamer, scander, admettre, se plaindre, se lamenter",
  detenir:
    'détenir, arrêter, interpeller, emprisonner, incarcérer, écrouer, placer en garde à vue, placer en détention, placer en détention provisoire, placer sous mandat de dépôt, placer en résidence surveillée, assigner à résidence, mettre sous mandat de dépôt, mettre aux arrêts, jeter en prison, interner, séquestrer, retenir, capturer, mettre en détention, appréhender, enfermer, embastiller, placer sous contrôle judiciaire, mettre sous contrôle judiciaire, placer sous surveillance judiciaire, placer en rétention, mettre en garde à vue, mettre au secret, mettre sous les verrous, mettre en résidence surveillée, jeter au cachot, coffrer, rafler, cueillir',
  inculper:
    'inculper, poursuivre, mettre en examen, accuser, mettre en accusation, déférer, renvoyer devant, citer à comparaître',
  juger: 'juger, traduire en justice, traduire, passer en jugement',
  condamnerpeine: 'condamner',
  liberer:
    'libérer, relâcher, remettre en liberté, gracier, acquitter, amnistier, élargir, relaxer, blanchir, innocenter, disculper, réhabiliter',
  torturer:
    'empoisonner, poignarder, étrangler, affamer, gazer, torturer, battre, violer, agresser, maltraiter, frapper, tabasser, blesser, harceler, intimider, menacer, persécuter, opprimer, réprimer, attaquer, violenter, molester, passer à tabac, rouer de coups, brutaliser, matraquer, malmener, mutiler, humilier, fouetter, défigurer, prendre à partie, prendre pour cible',
  tuer: 'tuer, mettre à mort, exécuter, assassiner, abattre, massacrer, bombarder, fusiller, lyncher, pendre, passer par les armes, égorger, décapiter, lapider, liquider, supplicier, étrangler',
  mourir:
    "mourir, décéder, périr, succomber, trouver la mort, s'immoler, se suicider, se donner la mort, perdre la vie",
  disparaitre: 'disparaître, enlever, kidnapper, être porté disparu, faire disparaître',
  exiler:
    'exiler, expulser, déporter, extrader, bannir, déplacer, refouler, chasser, transférer, reconduire, rapatrier, renvoyer de force, reconduire à la frontière, éloigner',
  fuir: "fuir, s'enfuir, s'exiler, s'échapper, démissionner, se réfugier",
  interdire:
    'interdire, bannir, bloquer, censurer, dissoudre, suspendre, fermer, révoquer, annuler, limoger, destituer, renverser, démolir, détruire, confisquer, geler, restreindre, radier',
  sanctionner: 'sanctionner, imposer, infliger',
  adopter:
    'adopter, voter, approuver, ratifier, signer, promulguer, entériner, décréter, amender, abroger, conclure, adhérer, autoriser, examiner et adopter, décider, valider, arrêter',
  publier:
    'publier, révéler, diffuser, dévoiler, rendre public, sortir, présenter, remettre, soumettre, divulguer, distribuer, transmettre, adresser, lancer, rendre publics, rendre publiques',
  deposer:
    'déposer, porter plainte, saisir, créer, instituer, mettre en place, installer, fonder, nommer, élire, désigner, ouvrir, introduire, intenter, enquêter, inaugurer, convoquer, envahir, occuper, déployer, instaurer, établir',
  visiter:
    "visiter, rencontrer, se rendre, effectuer une visite, effectuer, recevoir, accueillir, rejoindre, assister, participer, présider, boycotter, se réunir, s'entretenir, voyager, se déplacer, prendre part, séjourner, tenir une réunion, faire une communication",
  // Ce que tribunaux et parlements font de ce qui fut décidé.
  statuer:
    'émettre, décerner, proroger, reconduire, annuler, casser, infirmer, confirmer, rejeter, abroger, abolir, lever, suspendre, retirer, prononcer, ordonner, imposer, délivrer, rendre, invalider, censurer, refuser, accorder, autoriser, prolonger, renouveler, reporter, ajourner, commuer, révoquer, attribuer, notifier',
  // Ce que l'on fait à des lieux et à des journaux.
  fermer:
    'fermer, interdire, bloquer, censurer, dissoudre, démolir, raser, confisquer, saisir, perquisitionner, piller, incendier, bombarder, assiéger, envahir, annexer, occuper, nationaliser, exproprier, profaner, saccager, détruire',
  // Ce que l'on commence ou cesse de faire d'un dossier.
  ouvrir:
    'ouvrir, lancer, déposer, engager, publier, rendre public, mettre en ligne, classer, abandonner, intenter, diffuser, remettre, soumettre, adresser',
  // Qui prend ou quitte une charge.
  nommer: 'nommer, élire, désigner, réélire, introniser, promouvoir, réintégrer',
  demettre:
    'limoger, destituer, révoquer, démettre, renvoyer, licencier, suspendre, radier, renverser, chasser',
  reconnaitre: 'reconnaître, annexer, rompre',
  avoirlieu: "avoir lieu, se tenir, se dérouler, commencer, débuter, s'ouvrir, se clore, s'achever",
  omettre:
    "refuser, se refuser, s'abstenir, omettre, négliger, éviter, renoncer, manquer, hésiter, échouer, se garder, tarder, rechigner, s'obstiner à ne pas, faillir, se dispenser",
  ignorer:
    "ignorer, éluder, esquiver, botter en touche, garder sous le coude, se murer dans le silence, traîner les pieds, passer sous silence, rester lettre morte, rester sans réponse, se taire, garder le silence, rester silencieux, fermer les yeux, faire la sourde oreille, faire le sourd, détourner le regard, regarder ailleurs, rester muet, tergiverser, tourner le dos, ne rien faire, rester sourd, rester passif, faire comme si, se dérober, se défausser, temporiser, louvoyer, atermoyer, laisser pourrir, laisser traîner, jouer la montre, rester les bras croisés, rester inerte, rester en retrait, rester de marbre, se laver les mains, faire l'impasse, faire fi, détourner les yeux, fuir ses responsabilités, manquer à ses obligations, manquer à son devoir, manquer à ses engagements, faire la politique de l'autruche",
  autre:
    'abolir, saisir, aboutir, accélérer, accéder, accepter, accompagner, accomplir, accorder, accroître, acheter, achever, acquérir, adapter, adhérer, admettre, adresser, affirmer, agir, aider, ajouter, aller, alléger, allouer, améliorer, aménager, amener, amplifier, analyser, anticiper, appliquer, apporter, apprécier, apprendre, approfondir, appuyer, arrêter, assister, associer, assumer, assurer, atteindre, attendre, attirer, attribuer, augmenter, autoriser, avancer, avoir, baisser, bâtir, bénéficier, briser, cesser, changer, chercher, choisir, clarifier, clore, collaborer, collecter, combler, commencer, communiquer, compléter, comprendre, concevoir, concrétiser, conduire, conférer, connaître, consacrer, conserver, considérer, consolider, constituer, construire, consulter, contacter, contenir, continuer, contribuer, contrôler, convaincre, coopérer, coordonner, corriger, couper, couvrir, créer, débattre, débloquer, décider, décliner, définir, délivrer, démanteler, demeurer, démontrer, dépasser, dépendre, déployer, dérouler, détailler, déterminer, développer, devenir, devoir, différer, diminuer, diriger, discuter, diversifier, donner, doter, dresser, durcir, éclaircir, écouter, écrire, effectuer, élaborer, élargir, éliminer, empêcher, employer, encadrer, encourager, entamer, entendre, entreprendre, entrer, entretenir, envisager, envoyer, éradiquer, établir, étendre, étudier, être, évaluer, éviter, évoluer, examiner, exclure, exécuter, exercer, exister, expliquer, explorer, exposer, exprimer, faciliter, faire, fermer, finaliser, financer, fixer, fonder, formuler, fournir, franchir, garder, gérer, geler, harmoniser, identifier, impliquer, imposer, impulser, inclure, indemniser, informer, initier, inscrire, insérer, inspecter, installer, intégrer, intensifier, interagir, intervenir, introduire, investir, joindre, laisser, lancer, légiférer, lever, limiter, livrer, lutter, maintenir, maîtriser, mener, mesurer, mettre, mettre fin, mettre en œuvre, mettre en place, mobiliser, moderniser, modifier, montrer, négocier, nommer, nouer, observer, obtenir, occuper, octroyer, œuvrer, offrir, opérer, organiser, orienter, ouvrir, parler, participer, partager, parvenir, passer, payer, permettre, peser, placer, plaider, porter, poser, posséder, poursuivre, pouvoir, ménager, relâcher, faiblir, céder, capituler, fléchir, pratiquer, préciser, prendre, préparer, présenter, préserver, prévenir, prévoir, prioriser, procéder, produire, profiter, progresser, promouvoir, prononcer, protéger, prouver, qualifier, quitter, raccourcir, ramener, rassembler, réagir, réaliser, recevoir, recenser, reconnaître, reconsidérer, recourir, recruter, rectifier, redonner, réduire, réexaminer, réfléchir, réformer, regarder, réguler, régler, réhabiliter, rejoindre, remédier, remettre, remplacer, remplir, rencontrer, rendre, renforcer, renoncer, renouer, renouveler, renvoyer, réparer, répondre, reporter, reprendre, représenter, résoudre, respecter, responsabiliser, rester, restaurer, restituer, rétablir, retirer, retourner, réunir, réussir, réviser, revenir, revoir, rompre, sauver, sauvegarder, savoir, sécuriser, sensibiliser, servir, simplifier, soulever, soumettre, sortir, stabiliser, stimuler, stopper, subir, suivre, supprimer, surmonter, surveiller, suspendre, tendre, tenir, terminer, tirer, tolérer, traduire, traiter, transformer, transmettre, travailler, trouver, user, utiliser, vaincre, valoir, valoriser, vérifier, venir, verser, viser, vivre, voir, voter, vouloir, amender, geler, abandonner, jouer, codifier, gagner, échapper, risquer, démarrer, emboîter le pas, suivre le mouvement, franchir le pas, sauter le pas, donner suite, tenir parole, jouer le jeu, lever le petit doigt, faire la lumière, rendre justice, tirer les leçons, bouger',
}
/** Words that are more often nouns or adjectives than the verb form that they spell. */
export const nounish = new Set(
  'presse ferme fermes lutte luttes baisse baisses dépense dépenses échange échanges rencontre rencontres relance relances avance avances pêche gêne demande demandes appel marche offre aide aides place cause réforme réformes visite visites voyage vote votes crise menace menaces poursuite charge charges engage suite mesure mesures point points fait faits adresse conseil arrêt programme programmes contrôle contrôles produit produits gouverne porte force forces règle règles cadre cadres condition reste livre livres montre compte comptes rapport communique communiqué note notes crime crimes risque risques traite faute signe signes forme formes finance finances peine peines garde arme armes manifeste organise coupe tire attaque attaques enquête enquêtes pratique pratiques juge juges sanction plan public cours mort morts veille relève texte cible état états droit droits nomme pu tu su mis mise vu vue élus élu élue été mandat lance vise présente présent présents présentes dépêche recherche recherches pousse doute entre entrée entrées arrivée sortie sort sorts vivant ouvert ouverte avant courant important suivant suivante suivants suivantes concernés concerné associe pays permis compris compromis parti partie parties partis assurance avis dit dits soit fut bois sens tort part parts président présidente présidents résident membres lie note'.split(
    ' ',
  ),
)
