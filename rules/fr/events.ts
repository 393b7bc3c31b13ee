/** Les mots des seize classes de PLOVER en français. Un verbe pronominal porte « se » à la fin : « retirer se ». */
import type { EventRule } from '../../src/find/events/rule.ts'

/** Les prépositions, par la préposition anglaise qui fait le même travail : ce qui a été appris de l’une vaut pour l’autre. */
export const marks: Record<string, string> = {
  de: 'of',
  à: 'to',
  au: 'to',
  en: 'in',
  dans: 'in',
  par: 'by',
  pour: 'for',
  sur: 'on',
  avec: 'with',
  sans: 'without',
  contre: 'against',
  envers: 'toward',
  vers: 'toward',
  chez: 'in',
  entre: 'between',
  depuis: 'since',
  après: 'after',
  avant: 'before',
  pendant: 'during',
  lors: 'during',
  comme: 'as',
  que: 'that',
  si: 'if',
  selon: 'according',
}

/** Ce qui retourne le sens d’un verbe. */
export const moods: Record<string, string> = {
  devoir: 'must',
  falloir: 'must',
  pouvoir: 'may',
  aller: 'will',
  ne: 'not',
  "n'": 'not',
  pas: 'not',
  jamais: 'not',
  avoir: 'done',
}

/** Ceux qui peuvent agir, en plus de ceux de words.ts. */
export const actors =
  'combattant, gréviste, inconnu, aviation, rebelle, insurgé, terroriste, milice, milicien, manifestant, émeutier, militant, réfugié, migrant, soldat, commando, avion, drone, guérillero, séparatiste, extrémiste, kamikaze, gang, cartel, foule, ouvrier, employé, salarié, enseignant, infirmier, infirmière, mineur, agriculteur, chauffeur, étudiant, prisonnier, détenu, opposant, partisan, électeur, colon, villageois, habitant, tribu, clan, faction, camp, parti, allié, partenaire, rival, voisin, donateur, créancier, investisseur, entreprise, société, banque, compagnie, journal, université, hôpital, église, marine, armée, force, troupe, casque, émissaire, médiateur, négociateur, junte, régime, coalition, alliance, bloc, opposition, parlement, sénat, assemblée, député, juge, jury, procureur, parquet, syndicat, médecin, scientifique, journaliste, avocat, femme, homme, groupe, équipe, fidèle, tireur, assaillant, association, ligue, secouriste'

export const events: EventRule[] = [
  {
    class: 'AGREE',
    name: 'fera',
    verbs:
      'accepter, engager se, promettre, consentir, offrir, proposer se, jurer, garantir, assurer, convenir, prévoir, envisager, entendre, comptabiliser, apprêter se, préparer se, entendre se, accorder se, résoudre se, porter volontaire',
    nouns: 'accord, engagement, promesse, offre, consentement, intention, entente, compromis',
    adjectives: 'prêt, disposé, favorable, résolu, déterminé, désireux',
    with: [
      'conclure, trouver, atteindre, sceller, passer, parvenir + accord, compromis, entente, arrangement, trêve',
      'exprimer, manifester, annoncer, déclarer, confirmer, réaffirmer + intention, volonté, disponibilité, disposition, engagement',
      'accepter + offre, invitation, proposition, plan, médiation, terme',
      'prendre + engagement',
    ],
    finds: [
      '[[source La Norvège] s’engage à envoyer des médecins au [target Tchad]].',
      '[[source Le ministère] est prêt à recevoir [target les mineurs]].',
    ],
    skips: ['Le dîner est prêt.', 'Les verbes s’accordent avec leur sujet.'],
  },
  {
    class: 'CONSULT',
    name: 'rencontre',
    verbs:
      'rencontrer, visiter, discuter, consulter, négocier, recevoir, entretenir se, dialoguer, débattre, accueillir, rendre se, concerter se, téléphoner, appeler au téléphone, converser, échanger, réunir se, conférer, voyager, arriver, participer, assister, parler, saluer, dîner, déjeuner, présider',
    nouns:
      'rencontre, entretien, visite, réunion, sommet, négociation, consultation, dialogue, pourparler, discussion, médiation, voyage, conférence, audience, concertation',
    with: [
      'tenir, avoir, organiser, ouvrir, reprendre, mener, entamer, engager, poursuivre, présider, conclure + entretien, réunion, sommet, négociation, consultation, dialogue, pourparler, discussion, conférence, rencontre, médiation, conversation',
      'effectuer, entamer, faire, achever, terminer, conclure + visite, voyage, tournée, déplacement',
      'rendre + visite',
    ],
    finds: [
      '[[source L’émissaire] a rencontré [target le président]] à Oslo.',
      '[[source Le Ghana] a tenu des pourparlers avec [target le Togo]].',
    ],
    skips: ['La rivière rencontre un barrage.', 'La théorie rencontre un obstacle.'],
  },
  {
    class: 'SUPPORT',
    name: 'soutient',
    verbs:
      'soutenir, appuyer, approuver, saluer, féliciter, louer, défendre, remercier, applaudir, reconnaître, honorer, respecter, apprécier, ratifier, réjouir se, encenser, ranger se, rallier se, vanter, célébrer, cautionner, plébisciter, voter pour, excuser se, parrainer, accueillir favorablement, rendre hommage, normaliser, endosser',
    nouns:
      'soutien, appui, éloge, solidarité, hommage, reconnaissance, félicitation, gratitude, excuse, remerciement, condoléance',
    with: [
      'exprimer, apporter, réitérer, réaffirmer, témoigner, manifester, adresser, présenter, renouveler, assurer, déclarer, afficher + soutien, appui, solidarité, gratitude, reconnaissance, félicitation, condoléance, confiance, remerciement, sympathie, excuse',
      'signer, parapher + accord, traité, pacte, protocole, convention, mémorandum, contrat, charte',
      'établir, rétablir, nouer, renouer, renforcer, normaliser + relation, lien, contact, ambassade',
      'rendre + hommage',
      'adopter, voter, approuver, ratifier + résolution, loi, traité, accord, convention, texte, motion',
      'décerner, remettre, attribuer + prix, médaille, décoration, distinction',
    ],
    finds: [
      '[[source Le Portugal] a félicité [target la cour]].',
      '[[source La ligue] a exprimé son soutien au [target syndicat]].',
    ],
    skips: ['Deux piliers soutiennent le toit.', 'La barre appuie sur le ressort.'],
  },
  {
    class: 'CONCEDE',
    name: 'assouplit',
    verbs:
      'libérer, relâcher, gracier, acquitter, amnistier, relaxer, céder, concéder, assouplir, légaliser, dépénaliser, rapatrier, extrader, restituer, rendre, rouvrir, réintégrer, lever, alléger, remettre, accorder, autoriser, permettre, abroger, annuler, renoncer, abandonner, réhabiliter, débloquer, dégeler, reporter, abolir, octroyer, plier se, innocenter, laisser',
    nouns:
      'libération, amnistie, grâce, concession, acquittement, rapatriement, restitution, autorisation, élargissement, relaxe',
    with: [
      'lever, assouplir, alléger, suspendre, annuler, abandonner, abroger, retirer, mettre, supprimer + sanction, interdiction, embargo, couvre-feu, restriction, blocus, siège, état, censure, confinement, poursuite, charge, plainte, mandat, droit, taxe',
      'accepter, satisfaire, accéder + demande, exigence, revendication, requête',
      'accorder, octroyer, donner + permission, accès, amnistie, nationalité, caution, autonomie, indépendance, droit, visa, grâce, clémence, délai, autorisation, immunité, feu',
      'signer, publier + amnistie, grâce',
      'restituer, rendre, remettre + œuvre, corps, dépouille, terre, territoire, prisonnier, tableau, bien, statue, otage, restes',
      'remettre, mettre + liberté',
      'ouvrir, rouvrir + frontière, corridor, passage, porte',
      'reconnaître, admettre, assumer + responsabilité, faute, erreur, tort, défaite',
      'annoncer, ordonner, obtenir + libération, amnistie',
      'faire, présenter + concession, excuse',
    ],
    finds: [
      '[[source Chypre] a libéré [target les pêcheurs]].',
      '[[source Le gouverneur] a levé le couvre-feu à [target Limassol]].',
    ],
    skips: ['La soupape libère de la vapeur.', 'Il lève la main.'],
  },
  {
    class: 'RETREAT',
    name: 'se-retire',
    verbs:
      'démissionner, retirer se, replier se, rendre se, capituler, évacuer, désarmer, démobiliser, abdiquer, quitter le pouvoir, désengager se, déposer, cesser le feu, retirer, renoncer à, jeter éponge, désister se, abandonner',
    nouns:
      'retrait, démission, reddition, repli, cessez-le-feu, trêve, désarmement, armistice, évacuation, capitulation, désengagement',
    with: [
      'retirer, rappeler, évacuer, réduire, désengager + troupe, force, soldat, armée, militaire, char, contingent',
      'déclarer, annoncer, observer, respecter, décréter, proposer, accepter + cessez-le-feu, trêve, armistice, cessation, pause, moratoire',
      'déposer, rendre, remettre, livrer + arme, armement',
      'présenter, annoncer, remettre, offrir + démission',
      'cesser, arrêter, suspendre, interrompre, stopper + hostilité, combat, opération, offensive, attaque, bombardement, guerre, frappe, tir',
      'achever, entamer, annoncer, commencer, ordonner + retrait, évacuation, repli, désarmement',
      'quitter + pouvoir, fonction, poste, gouvernement',
    ],
    finds: [
      '[[source L’Ouganda] a retiré ses troupes du [target Congo]].',
      '[[source Les rebelles] se sont rendus à [target l’armée]].',
    ],
    skips: ['La mer se retire.', 'Elle a retiré quarante euros.'],
  },
  {
    class: 'COOPERATE',
    name: 'coopère',
    verbs:
      'coopérer, collaborer, associer se, former, partager, coordonner, travailler avec, œuvrer avec, commercer, échanger, unir se, allier se, rejoindre, joindre se, entraîner, mutualiser',
    nouns:
      'coopération, collaboration, partenariat, manœuvre, exercice, coordination, commerce, échange, alliance',
    with: [
      'mener, conduire, tenir, lancer, débuter, entamer, effectuer, organiser + exercice, manœuvre, entraînement, patrouille',
      'partager, échanger, fournir, transmettre, communiquer + renseignement, information, preuve, donnée, technologie',
      'renforcer, approfondir, élargir, développer, intensifier, étendre + coopération, partenariat, commerce, collaboration, coordination',
      'former, entraîner + pilote, soldat, troupe, policier, officier, armée, médecin, enseignant',
    ],
    finds: [
      '[[source Le Chili] coopère avec [target le Pérou]] aux recherches.',
      '[[source L’Italie] et [target Malte] ont mené un exercice conjoint].',
    ],
    skips: ['Il fait de l’exercice.', 'Les deux formes se partagent la page.'],
  },
  {
    class: 'AID',
    name: 'aide',
    verbs:
      'aider, donner, assister, financer, fournir, livrer, nourrir, héberger, secourir, subventionner, soigner, vacciner, acheminer, envoyer, verser, distribuer, équiper, prêter, sauver, protéger, ravitailler, expédier, dépêcher, allouer, débourser, secourir, abriter, loger, offrir, parachuter',
    nouns:
      'aide, assistance, don, secours, subvention, prêt, asile, financement, sauvetage, contribution, acheminement',
    with: [
      'fournir, envoyer, donner, livrer, offrir, accorder, allouer, acheminer, verser, distribuer, expédier, débloquer, apporter, annoncer, octroyer, remettre, dépêcher, recevoir + aide, assistance, secours, prêt, don, vivre, nourriture, médicament, matériel, argent, million, milliard, fonds, arme, missile, char, munition, vaccin, dose, tente, euro, dollar, médecin, équipe, véhicule, masque, équipement, hélicoptère, avion, nourriture, eau, ambulance, convoi, couverture, subvention',
      'envoyer, déployer, dépêcher, fournir + casque, contingent, médecin, infirmier, secouriste, sauveteur, mission, ingénieur',
      'accorder, donner, offrir, octroyer + asile, refuge, protection, réfugié',
      'venir, porter, prêter + aide, secours, assistance',
    ],
    finds: [
      '[[source Le Japon] a fourni des médicaments au [target Népal]].',
      '[[source L’association] a envoyé des tentes aux [target réfugiés]].',
    ],
    skips: ['L’étude donne un aperçu.', 'Le vent donne froid.'],
  },
  {
    class: 'REQUEST',
    name: 'demande',
    verbs:
      'demander, exiger, réclamer, exhorter, appeler, appeler à, solliciter, prier, inviter, enjoindre, sommer, presser, implorer, supplier, conjurer, insister, plaider, recommander, proposer, suggérer, préconiser, inciter, encourager, ordonner, revendiquer, requérir, quémander, intimer, militer, vouloir, souhaiter, devoir, falloir',
    nouns:
      'demande, appel, requête, exigence, pétition, revendication, supplique, proposition, recommandation, pression',
    with: [
      'demander, chercher, réclamer, solliciter, trouver + asile, refuge, aide, explication, retrait, excuse, démission, libération, accès, indemnisation, assistance, médiation, protection, extradition',
      'lancer, adresser, formuler, présenter, réitérer, émettre, déposer + appel, requête, demande, pétition, exigence, proposition',
      'exercer, accentuer, maintenir, mettre, faire + pression',
    ],
    finds: [
      '[[source Le syndicat] exhorte [target le ministère] à payer].',
      '[[source Le Mali] a exigé le départ de [target la mission]].',
    ],
    skips: ['Cette plante demande de l’eau.', 'La question appelle une réponse.'],
  },
  {
    class: 'ACCUSE',
    name: 'accuse',
    verbs:
      'accuser, condamner, critiquer, blâmer, dénoncer, enquêter, poursuivre, inculper, déplorer, fustiger, regretter, plaindre se, soupçonner, reprocher, indigner se, inquiéter se, alarmer se, insurger se, protester auprès, attaquer en justice, porter plainte, désapprouver, réprouver, tancer, vilipender, stigmatiser, convoquer, démentir, réfuter, contester, auditer, interroger, élever se, mettre en examen, mettre en cause, incriminer, imputer, offusquer se, émouvoir se, traduire, railler, moquer se',
    nouns:
      'accusation, critique, condamnation, plainte, enquête, inculpation, reproche, dénonciation, réquisitoire, préoccupation, inquiétude, indignation, poursuite, procès',
    with: [
      'ouvrir, lancer, mener, diligenter, ordonner, engager, conduire + enquête, instruction, audit, poursuite, procédure, information, action',
      'porter, déposer, introduire, engager, intenter + plainte, recours, action, procès, accusation, procédure',
      'exprimer, faire, dire, manifester + préoccupation, inquiétude, indignation, condamnation, regret, colère, déception, désapprobation',
      'rejeter, nier, démentir, réfuter, récuser, contester + accusation, allégation, rapport, propos, affirmation, critique, rumeur, responsabilité, implication',
      'convoquer, rappeler + ambassadeur, ambassadrice, diplomate, chargé, représentant',
      'appeler, plaider + sanction',
      'mettre + examen, cause, accusation',
      'requérir + peine, prison, an',
    ],
    finds: [
      '[[source Le Kenya] accuse [target l’entreprise] de fraude].',
      '[[source Le parquet] a ouvert une enquête contre [target le maire]].',
    ],
    skips: ['Le mur accuse une fissure.', 'Le critique a dîné tôt.'],
  },
  {
    class: 'REJECT',
    name: 'refuse',
    verbs:
      'refuser, rejeter, opposer se, décliner, repousser, récuser, annuler, violer, ignorer, bloquer, écarter, exclure, résister, débouter, enfreindre, bafouer, transgresser, bouder, désobéir, passer outre, revenir sur, rompre, échouer, refuser se, mettre son veto, voter contre, nier, dénier, renier, claquer porte',
    nouns: 'refus, rejet, veto, opposition, annulation, violation, fin, objection',
    with: [
      'rejeter, refuser, décliner, repousser, ignorer, écarter, dénier, récuser + demande, proposition, exigence, offre, plan, appel, résolution, accord, recours, motion, ultimatum, invitation, requête, accès, visa, extradition, projet, loi, médiation, pourvoi, permission, autorisation',
      'annuler, reporter, suspendre, boycotter + visite, rencontre, voyage, sommet, déplacement, négociation, accord, réunion',
      'mettre, opposer, apposer + veto, refus, fin',
      'violer, rompre, enfreindre + cessez-le-feu, trêve, accord, loi, sanction, promesse, traité, embargo',
      'échouer + accord, entente',
    ],
    finds: [
      '[[source La Serbie] a rejeté la proposition de [target l’Union]].',
      '[[source Le maire] a refusé de recevoir [target les infirmières]].',
    ],
    skips: ['Le corps a rejeté le rein.', 'Le moteur refuse de démarrer.'],
  },
  {
    class: 'THREATEN',
    name: 'menace',
    verbs: 'menacer, avertir, mettre en garde, intimider, prévenir, brandir, promettre vengeance',
    nouns: 'menace, avertissement, ultimatum, intimidation, sommation',
    with: [
      'lancer, adresser, poser, donner, envoyer, fixer, proférer, brandir, émettre, agiter + ultimatum, menace, avertissement, sommation, délai',
      'envisager, préparer, menacer, étudier + sanction, boycott, représaille, attaque, frappe, guerre, rétorsion',
      'jurer, promettre + venger, vengeance, représaille, riposter, punir, détruire, riposte',
      'mettre + garde',
    ],
    finds: [
      '[[source Le général] a menacé de bombarder [target Alep]].',
      '[[source Ankara] a adressé un ultimatum à [target la milice]].',
    ],
    skips: ['La pluie menace.', 'L’étiquette avertit des noix.'],
  },
  {
    class: 'PROTEST',
    name: 'manifeste',
    verbs:
      'manifester, protester, défiler, grève, descendre dans la rue, rassembler se, soulever se, insurger se, boycotter, débrayer, occuper, affronter, révolter se, scander, piller, marcher contre, rebeller se, barricader',
    nouns:
      'manifestation, protestation, grève, marche, rassemblement, émeute, boycott, soulèvement, sit-in, débrayage, révolte, défilé, insurrection',
    with: [
      'organiser, tenir, lancer, entamer, observer, mener, appeler, commencer, poursuivre + manifestation, grève, rassemblement, marche, sit-in, boycott, défilé, émeute, veillée',
      'faire, mettre + grève',
      'brûler, incendier + drapeau, effigie, portrait, voiture, pneu',
      'bloquer, barrer, occuper + route, rue, autoroute, place, pont, bâtiment, entrée',
      'descendre + rue',
      'cesser, arrêter + travail',
    ],
    finds: [
      '[[source Les enseignants] ont manifesté contre [target le ministère]].',
      '[[source Les infirmiers] ont organisé une grève contre [target la direction]].',
    ],
    skips: ['La fièvre se manifeste le soir.', 'Mars fut froid.'],
  },
  {
    class: 'SANCTION',
    name: 'coupe-les-liens',
    verbs:
      'sanctionner, expulser, rompre, boycotter, geler, blacklister, isoler, pénaliser, suspendre, radier, exclure',
    nouns: 'sanction, embargo, expulsion, suspension, rupture',
    with: [
      'imposer, infliger, décréter, prolonger, renforcer, adopter, durcir, renouveler, prendre, annoncer, étendre + sanction, embargo, boycott, mesure, tarif',
      'suspendre, couper, réduire, geler, interrompre, cesser, arrêter, diminuer + aide, assistance, financement, prêt, livraison, commerce, importation, exportation, vol, liaison, coopération, don, fonds, négociation, accord, relation, adhésion, contrat',
      'rompre, couper, suspendre, geler, dégrader + relation, lien, contact, ponts, négociation, pont',
      'expulser, rappeler, renvoyer + diplomate, ambassadeur, envoyé, inspecteur, attaché, consul, casque, observateur, employé',
      'fermer + ambassade, consulat',
    ],
    finds: [
      '[[source Le Danemark] a suspendu son aide au [target Burundi]].',
      '[[source Le Pérou] a expulsé [target l’ambassadeur]].',
    ],
    skips: ['Le chirurgien coupe le fil.', 'L’air est expulsé par un ventilateur.'],
  },
  {
    class: 'MOBILIZE',
    name: 'mobilise',
    verbs:
      'mobiliser, déployer, masser, renforcer, poster, stationner, armer, acheminer, patrouiller, parader',
    nouns: 'mobilisation, déploiement, alerte, renfort, essai',
    with: [
      'déployer, envoyer, masser, mobiliser, poster, dépêcher, positionner, concentrer, renforcer + troupe, force, soldat, armée, navire, char, missile, batterie, avion, réserviste, présence, brigade, artillerie, militaire, unité, policier',
      'rester, placer, mettre, maintenir, être + alerte, état',
      'tester, tirer, lancer, essayer + missile',
      'relever, élever + alerte',
    ],
    finds: [
      '[[source L’Algérie] a massé des troupes à la frontière du [target Maroc]].',
      '[[source L’armée] a déployé des chars à [target Lagos]].',
    ],
    skips: ['L’oiseau déploie ses ailes.', 'Le sel se masse au fond.'],
  },
  {
    class: 'COERCE',
    name: 'réprime',
    verbs:
      'arrêter, détenir, emprisonner, incarcérer, interpeller, écrouer, interdire, saisir, confisquer, perquisitionner, expulser, censurer, dissoudre, fermer, bloquer, réprimer, assigner, interner, prohiber, bannir, évincer, destituer, renverser, persécuter, museler, bâillonner, déporter, restreindre, empêcher, contraindre, forcer, obliger, disperser, déloger, limoger, révoquer, suspendre, séquestrer, pirater, condamner à, capturer, appréhender, harceler, nationaliser, réquisitionner, imposer, intimider, emmener',
    nouns:
      'arrestation, détention, répression, couvre-feu, interdiction, perquisition, emprisonnement, expulsion, saisie, blocus, siège, censure, dissolution, confinement, cyberattaque, persécution, incarcération, interpellation, fermeture, descente, rafle',
    with: [
      'imposer, décréter, instaurer, déclarer, prolonger, proclamer, annoncer, instituer + couvre-feu, loi, urgence, siège, confinement, interdiction, restriction, blocus, état, censure, quarantaine, impôt, taxe',
      'suspendre, interdire, fermer, bloquer, restreindre, dissoudre, couper + publication, journal, parti, site, diffusion, rassemblement, frontière, internet, radio, chaîne, association, école, organisation, accès, manifestation, média, parlement, université, ONG, constitution',
      'ordonner, lancer, émettre, délivrer, annoncer, procéder + arrestation, détention, mandat, fermeture, expulsion, perquisition, interpellation',
      'saisir, confisquer, geler, détruire, démolir + bien, avoir, passeport, maison, compte, terre, navire, fonds, arme, avoirs',
      'condamner + an, prison, mort, peine, mois, perpétuité, réclusion, amende',
      'placer, mettre, maintenir + détention, garde, résidence, arrêt, prison',
    ],
    finds: [
      '[[source La police] a arrêté [target un poète]].',
      '[[source La Birmanie] a imposé un couvre-feu à [target Rangoun]].',
    ],
    skips: ['La pluie s’arrête.', 'Le magasin ferme à six heures.'],
  },
  {
    class: 'ASSAULT',
    name: 'attaque',
    verbs:
      'attaquer, tuer, bombarder, assassiner, torturer, enlever, kidnapper, envahir, frapper, massacrer, exécuter, abattre, blesser, violer, agresser, tirer, ouvrir le feu, poignarder, décapiter, prendre en otage, ravager, pilonner, fusiller, combattre, affronter, capturer, occuper, détruire, mitrailler, tabasser, battre, empoisonner, lyncher, égorger, molester, incendier, embusquer, piéger, brûler, annexer, reprendre, conquérir, emparer se',
    nouns:
      'attaque, assaut, attentat, bombardement, frappe, meurtre, assassinat, massacre, offensive, invasion, raid, enlèvement, torture, combat, guerre, fusillade, embuscade, exécution, explosion, génocide, prise, tir, agression, affrontement, violence',
    with: [
      'lancer, mener, perpétrer, commettre, revendiquer, conduire, effectuer, déclencher, organiser + attaque, assaut, attentat, frappe, offensive, bombardement, raid, opération, guerre, invasion, massacre, embuscade, meurtre, incursion, génocide',
      'ouvrir, échanger + feu, tir',
      'prendre, retenir, garder + otage',
      'prendre, saisir, capturer, reprendre, occuper, emparer + ville, village, base, aéroport, territoire, contrôle, localité, capitale, quartier, colline',
      'tirer + roquette, missile, obus, balle, coup, gaz, mortier',
      'utiliser, employer + arme, gaz, force, bombe',
      'poser, activer, faire + bombe, engin, explosif, mine',
    ],
    finds: [
      '[[source Les rebelles] ont attaqué [target la garnison]].',
      '[[source Deux hommes] ont ouvert le feu sur [target les fidèles]].',
    ],
    skips: ['Le film tue le temps.', 'La rouille attaque le fer.'],
  },
]
