/** Les petits mots du français et les noms de ceux qui agissent, demandent et sont en charge. */
export const words: Record<string, string> = {
  determiner:
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tout toute tous toutes chaque plusieurs quelques aucun aucune tel telle certains certaines autre autres nul nulle",
  possessive: 'son sa ses leur leurs notre nos votre vos mon ma mes',
  preposition:
    "de d' du des à au aux en dans par pour sur sous avec sans contre entre vers chez depuis pendant durant avant après dès jusque jusqu' selon malgré envers parmi hors outre via concernant suivant sauf voici voilà lors auprès afin face grâce suite",
  coordinator: 'et ou mais ni car',
  subordinator:
    "que qu' qui dont où lequel laquelle lesquels lesquelles lorsque lorsqu' quand si comme puisque puisqu' quoique tandis alors pourquoi comment quoi auquel auxquels duquel parce",
  pronoun:
    "je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur eux y en celui celle ceux celles ceci cela ça c' ce moi toi soi",
  subject: "je j' tu il elle on nous vous ils elles cela ça c' ce",
  clitic: "ne n' me m' te t' se s' le la les l' lui leur y en nous vous",
  auxiliary:
    'a ai as ont avons avez avait avaient avais aura auront aurait auraient ait aient eu ayant avoir est es suis sont sommes êtes était étaient étais sera seront serait seraient soit soient été étant être fut furent fûmes eut eurent',
  modal:
    'doit doivent devons devez devra devront devrait devraient devrions peut peuvent pouvons pourra pourront pourrait pourraient faut faudra faudrait veut veulent va vont allons',
  negation: "ne n' pas jamais plus aucun aucune guère ni nullement",
  adverb:
    "aussitôt immédiatement dernièrement auparavant entretemps subitement aussi également encore donc ainsi alors toujours déjà souvent jamais bien très trop peu plus moins maintenant aujourd'hui hier demain enfin notamment surtout même ensuite puis cependant toutefois néanmoins pourtant désormais immédiatement vivement fermement instamment publiquement rapidement solennellement clairement récemment longtemps ici là tôt tard ensemble vite mieux quasi presque seulement derechef dorénavant conséquemment ",
  number:
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent cents mille million millions milliard milliards',
  counts:
    'dizaines centaines milliers millions milliards dizaine centaine millier douzaine vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine',
  actor:
    'ami amis entité entités communiqué communiqués prédécesseur prédécesseurs successeur successeurs occidentaux gouvernement gouvernements autorités autorité administration régime pouvoir pouvoirs dirigeant dirigeants dirigeante responsable responsables ministre ministres ministère ministères président présidente vice-président vice-présidente premier-ministre premier chancelier chancelière roi reine prince parlement congrès sénat assemblée conseil commission comité cour tribunal tribunaux juge juges procureur parquet justice police gendarmerie armée militaires forces troupes junte milice milices parti partis état états etat etats pays nation nations union membre membres délégation délégations ambassadeur ambassadrice ambassade émissaire diplomate diplomates diplomatie secrétaire secrétariat commissaire commissaires rapporteur rapporteuse gouverneur gouverneurs préfet préfets maire maires sénateur sénateurs sénatrice député députés députée députées eurodéputé eurodéputés eurodéputée eurodéputées élus parlementaire parlementaires législateur législateurs entreprise entreprises société sociétés multinationale multinationales firme firmes fabricants marque marques banque banques employeurs fournisseurs investisseurs organisation organisations agence agences organe organes organisme organismes institution institutions bureau direction inspection département départements fondation groupe groupes coalition alliance communauté kremlin élysée matignon cabinet présidence chambre parties signataires bailleurs partenaires alliés puissances experts université universités plateformes opérateurs régulateur services service bureau conférence sommet fédération ligue association associations ong syndicat syndicats église évêques pape royaume république peuple citoyens monde chef chefs directeur directrice directeurs europe vingt-sept capitale capitales homologue homologues acteurs participants rebelles insurgés exécutif majorité opposition résolution déclaration rapport projet texte motion proposition convention traité lettre haute-commissaire haut-commissaire haut haute quai rapporteurs mécanisme rapporteure rapporteures mission missions procureure procureurs préfète coordination confédération équipe mairie municipalité préfecture ambassades consulat sénatrices élue élues vice-présidents',
  speaker:
    'porte-parole avocat avocate avocats militant militante militants activiste activistes défenseur défenseurs défenseuse expert experte experts analyste analystes chercheur chercheuse chercheurs journaliste journalistes témoin témoins famille familles proches épouse époux mère père fils fille frère soeur sœur victimes critiques observateurs source sources fondateur fondatrice coordinateur coordinatrice manifestants opposition étudiants travailleurs pétition auteur auteurs auteure collègues partisans',
  people:
    'personne personnes homme hommes femme femmes enfant enfants fille filles garçons citoyen citoyens civils civil travailleurs étudiants étudiant enseignants avocats avocat militants militant journalistes journaliste blogueurs écrivain écrivains manifestants manifestant prisonniers prisonnier détenus détenu réfugiés migrants demandeurs dissidents dissident moines moine nonnes prêtres évêque fidèles pratiquants adeptes membres défenseurs opposants opposant dirigeants responsables officiels fonctionnaires policiers soldats militaires candidat candidats victimes survivants témoins individus familles proches habitants villageois paysans minorités ouïghours tibétains musulmans chrétiens sympathisants patients médecins infirmiers employés salariés agents universitaires artistes otages otage rebelles combattants suspects passagers électeurs ménages parents députés sénateurs eurodéputés élus délégués experts signataires entités entreprises organisations développeurs âmes morts blessés disparus exilés déplacés cas éditeur éditeurs éditrice éditrices animateur animateurs animatrice animatrices médiateur médiatrice médiateurs blogueur blogueuse blogueuses écrivaine écrivaines infirmier infirmière infirmières instituteur instituteurs institutrice institutrices professeur professeurs professeure professeures enseignant enseignante enseignantes chercheur chercheurs chercheuse chercheuses pêcheur pêcheurs pêcheuse pêcheuses ouvrier ouvriers ouvrière ouvrières paysan paysanne paysannes agriculteur agriculteurs agricultrice agricultrices éleveur éleveurs éleveuse éleveuses soldat soldate soldates policier policière policières magistrat magistrats magistrate magistrates avocate avocates militante militantes opposante opposantes dissidente dissidentes réalisateur réalisateurs réalisatrice réalisatrices acteur acteurs actrice actrices comédien comédiens comédienne comédiennes musicien musiciens musicienne musiciennes chanteur chanteurs chanteuse chanteuses rappeur rappeurs rappeuse rappeuses danseur danseurs danseuse danseuses sculpteur sculpteurs sculptrice sculptrices dessinateur dessinateurs dessinatrice dessinatrices romancier romanciers romancière romancières traducteur traducteurs traductrice traductrices historien historiens historienne historiennes physicien physiciens physicienne physiciennes ingénieur ingénieurs ingénieure ingénieures informaticien informaticiens informaticienne informaticiennes chirurgien chirurgiens chirurgienne chirurgiennes pharmacien pharmaciens pharmacienne pharmaciennes aide-soignant aide-soignants aide-soignante aide-soignantes étudiante étudiantes lycéen lycéens lycéenne lycéennes collégien collégiens collégienne collégiennes écolier écoliers écolière écolières retraité retraités retraitée retraitées chômeur chômeurs chômeuse chômeuses commerçant commerçants commerçante commerçantes vendeur vendeurs vendeuse vendeuses entrepreneur entrepreneurs entrepreneuse entrepreneuses banquier banquiers banquière banquières ressortissant ressortissants ressortissante ressortissantes expatrié expatriés expatriée expatriées migrant migrante migrantes exilé exilée exilées réfugié réfugiée réfugiées rescapé rescapés rescapée rescapées survivant survivante survivantes veuf veufs veuve veuves orphelin orphelins orpheline orphelines adolescent adolescents adolescente adolescentes prisonnière prisonnières détenue détenues prévenu prévenus prévenue prévenues accusé accusés accusée accusées inculpé inculpés inculpée inculpées condamné condamnés condamnée condamnées suspect suspecte suspectes manifestante manifestantes émeutier émeutiers émeutière émeutières milicien miliciens milicienne miliciennes religieux religieuse religieuses croyant croyants croyante croyantes chrétien chrétienne chrétiennes musulman musulmane musulmanes attaché attachés attachée attachées préfet préfets préfète préfètes conseiller conseillers conseillère conseillères élu élue élues député députée députées sénateur sénatrice sénatrices employé employée employées salarié salariée salariées agent agente agentes habitant habitante habitantes villageoise villageoises bijoutier bijoutiers bijoutière bijoutières cuisinier cuisiniers cuisinière cuisinières serveur serveurs serveuse serveuses coiffeur coiffeurs coiffeuse coiffeuses jardinier jardiniers jardinière jardinières travailleur travailleuse travailleuses lanceur lanceurs lanceuse lanceuses présentateur présentateurs présentatrice présentatrices chroniqueur chroniqueurs chroniqueuse chroniqueuses rédacteur rédacteurs rédactrice rédactrices producteur producteurs productrice productrices photographe photographes gardien gardiens gardienne gardiennes citoyenne citoyennes électeur électrice électrices passager passagère passagères combattant combattante combattantes mercenaire mercenaires voisin voisins voisine voisines ami amis amie amies cousin cousins cousine cousines neveu neveus nièce nièces oncle oncles tante tantes patient patiente patientes client clients cliente clientes locataire locataires caricaturiste caricaturistes gendarme gendarmes marin marins pilote pilotes chauffeur chauffeurs juge juges greffier greffiers notaire notaires huissier huissiers syndicaliste syndicalistes activiste activistes vidéaste vidéastes cinéaste cinéastes peintre peintres poète poètes libraire libraires sociologue sociologues politologue politologues anthropologue anthropologues économiste économistes géographe géographes philosophe philosophes linguiste linguistes biologiste biologistes chimiste chimistes architecte architectes médecin sage-femme sage-femmes élève élèves humanitaire humanitaires volontaire volontaires bénévole bénévoles touriste touristes apatride apatrides gréviste grévistes putschiste putschistes rebelle djihadiste djihadistes terroriste terroristes imam imams pasteur pasteurs prêtre évêques nonne rabbin rabbins diplomate diplomates consul consuls fonctionnaire parlementaire parlementaires photojournaliste photojournalistes reporter reporters correspondant correspondants correspondante correspondantes youtubeur youtubeurs humoriste humoristes dramaturge dramaturges artiste universitaire interprète interprètes bibliothécaire bibliothécaires archiviste archivistes écologiste écologistes environnementaliste environnementalistes féministe féministes pacifiste pacifistes objecteur objecteurs déserteur déserteurs mutin mutins berger bergers nomade nomades docker dockers cheminot cheminots matelot matelots routier routiers mineur mineurs nourrisson nourrissons bébé bébés jumeau jumeaux',
  role: 'recteur rectrice doyen doyenne proviseur proviseure envoyé envoyée envoyés émissaire émissaires hajj hajji alhaji hadj el-hadj président présidente vice-président vice-présidente premier première ministre ministres secrétaire général générale secrétaire-général chancelier chancelière roi reine prince princesse pape sénateur sénatrice député députée eurodéputé eurodéputée eurodéputés ambassadeur ambassadrice commissaire haut haute commissaire gouverneur gouverneure maire juge procureur procureure évêque archevêque cardinal patriarche imam cheikh ayatollah rabbin pasteur père général colonel capitaine lieutenant commandant m. m mm. mme mme. mmes mlle monsieur madame messieurs maître me dr dr. docteur pr pr. professeur directeur directrice exécutif chef porte-parole avocat avocate militant militante activiste journaliste écrivain écrivaine blogueur poète artiste dissident dissidente leader candidat candidate envoyé rapporteur rapporteuse conseiller conseillère analyste chercheur chercheuse fondateur fondatrice cofondateur lauréat lauréate photographe cinéaste chanteur économiste étudiant étudiante moine lama empereur sultan émir khalife chancelier député-maire opposant opposante défenseur défenseuse homme excellence son garde ancien ancienne ex-président ex-ministre universitaire intellectuel intellectuelle prisonnier prisonnière citoyen citoyenne délégué déléguée coordinateur coordinatrice membre responsable représentant représentante dirigeant dirigeante rapporteure préfet préfète',
  honorific:
    'excellence hajj hajji alhaji hadj el-hadj m. m mm. mme mme. mmes mlle monsieur madame messieurs maître me dr dr. docteur pr pr. professeur',
  reign: 'régime administration gouvernement présidence clan',
  organisation:
    'guilde filière synode ordre barreau parquet rédaction coopérative mutuelle plateforme cercle ligue observatoire initiative collectif conseil commission comité parlement congrès sénat assemblée cour tribunal ministère département agence bureau organisation union parti association fédération confédération fondation institut institution université école académie banque groupe société compagnie watch international amnesty réseau alliance coalition ligue fonds forum centre service services police armée forces garde autorité administration conférence sommet mouvement front presse monde figaro libération agence club église reporters observatoire secrétariat présidence nations unies états-unis royaume république fédération émirats collectif syndicat confédération inspection direction office délégation gouvernement primature médias télévision radio',
  thing:
    'loi code traité convention accord pacte protocole déclaration charte constitution résolution directive règlement prix médaille journée mois année semaine jeux olympiques coupe guerre révolution massacre files rapport plan vision stratégie rue avenue boulevard place aéroport prison fleuve mont lac mer océan île îles baie cap province ville comté district région village vallée désert péninsule nord sud est ouest nouvelle nouveau article section annexe chapitre dialogue mécanisme partenariat programme projet mosquée temple cathédrale palais parc pont tour port barrage journée bourse',
  instrument:
    'couvre-feu urgence résolution résolutions loi lois proposition propositions projet projets traité traités accord accords convention conventions sanctions sanction mesure mesures décret décrets directive amendement amendements rapport rapports déclaration déclarations lettre lettres communiqué constitution budget motion motions protocole pacte règlement règlements plainte plaintes recours pétition enquête instruction documents document fichiers liste listes embargo restrictions mandat verdict arrêt jugement ordonnance plan stratégie charte texte textes fonds aide dossier direction autorité bureau commission peine peines condamnation condamnations grâce grâces amnistie moratoire visa visas nationalité passeport licence permis appel pourvoi acquittement perquisition cessez-le-feu trêve blocus référendum guide avis conclusions poursuites accusations immunité guides campagne campagnes offensive offensives boycott grève grèves',
  unit: 'crimes crime infractions cas décès morts arrestations exécutions attaques meurtres disparitions détentions violations abus plaintes villages maisons logements écoles mosquées églises monastères temples hôpitaux camps prisons usines % dollars euros livres yuans francs navires bateaux avions vols armes bombes missiles tonnes barils emplois hectares',
  // Ceux qui n’ont pas de charge publique : ce qu’ils doivent faire n’est demandé à personne.
  private:
    'gens personnes citoyens habitants familles famille parents mères pères enfants élèves étudiants travailleurs salariés patients femmes hommes filles garçons jeunes ménages clients consommateurs usagers utilisateurs électeurs lecteurs visiteurs voyageurs touristes passagers conducteurs locataires retraités bénévoles victimes survivants réfugiés migrants chercheurs enseignants infirmières médecins agriculteurs candidat candidats demandeur demandeurs personne homme femme enfant élève étudiant patient client',
  month:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
}

/** Locutions adverbiales qui peuvent se glisser entre les parties d’une construction. */
export const asides = [
  'à ce sujet',
  'à cet égard',
  'à cet effet',
  'à ce titre',
  'en ce sens',
  'dans ce sens',
  'dans ce cadre',
  'dans ce contexte',
  'dans cet esprit',
  'dans le même sillage',
  'par ailleurs',
  'en outre',
  'dès lors',
  'de ce fait',
  'à nouveau',
  'de nouveau',
  'une fois de plus',
  'une nouvelle fois',
  'sans délai',
  'sans délais',
  'en particulier',
  'en conséquence',
  'par conséquent',
  "d' urgence",
  'au plus vite',
  'en permanence',
  'entre autres',
  'en vain',
  'à plusieurs reprises',
  'ce jour',
  'à ce jour',
  'à cette date',
  "jusqu' ici",
  "jusqu' à présent",
  "à l' heure actuelle",
  "pour l' heure",
  'cette semaine',
  'lundi dernier',
  'la semaine dernière',
  "l' année dernière",
  'avec force',
  'avec insistance',
  'en revanche',
  'au contraire',
  'en premier lieu',
  'de toute urgence',
  'dans les meilleurs délais',
  'sans condition',
  'sans conditions',
  'sans réserve',
  'sans réserves',
  'sans plus tarder',
  'sans plus attendre',
  'sans tarder',
  'sans attendre',
  'sans équivoque',
  'sans ambiguïté',
  'sans exception',
  'sans relâche',
  "à l' unanimité",
  'à une large majorité',
  'à une écrasante majorité',
  'à main levée',
  'en priorité',
  'en toute transparence',
  'avec fermeté',
  'avec la plus grande fermeté',
  'avec la plus grande vigueur',
  'avec vigueur',
  'avec effet immédiat',
  'dans les plus brefs délais',
]
