/** Ce que dit la ligne de commande : son aide, ses titres, ses remarques, et ce qu’elle dit d’un appel erroné. */
import type * as en from '../en/cli.ts'
import { access, restrictedKinds, roles } from './access.ts'
import { keep, misfits } from './keep.ts'
import { reviewingCommands as reviewing } from './reviewing.ts'

const near = (word: string | number | undefined) => (word ? `Vouliez-vous dire ${word} ? ` : '')

export const cliProblems: typeof en.cliProblems = {
  command_unknown: ({ command, near: nearest }) => ({
    problem: `La commande « ${command} » n’existe pas.`,
    remedy: `${near(nearest)}Toutes les commandes : answerable --help`,
  }),
  option_unknown: ({ option, near: nearest }) => ({
    problem: `L’option ${option} n’existe pas ici.`,
    remedy: `${near(nearest)}Les options d’une commande : answerable COMMANDE --help`,
  }),
  option_needs_value: ({ option }) => ({
    problem: `${option} attend une valeur.`,
    remedy: `Écrivez-la après l’option : ${option} VALEUR, ou ${option}=VALEUR si elle commence par un tiret.`,
  }),
  option_takes_none: ({ option }) => ({
    problem: `${option} ne prend pas de valeur.`,
    remedy: `Écrivez ${option} tout seul.`,
  }),
  option_choice: ({ option, value, choices }) => ({
    problem: `${option} ne peut pas être « ${value} ».`,
    remedy: `Choix possibles : ${choices}.`,
  }),
  option_day: ({ option, value }) => ({
    problem: `« ${value} » n’est pas une date que ${option} comprend.`,
    remedy: 'Écrivez 2019-03-22, ou 2019-03 ou 2019 si l’on n’en sait pas plus.',
  }),
  option_number: ({ option, value }) => ({
    problem: `${option} attend un nombre entier, et non « ${value} ».`,
    remedy: `Par exemple ${option} 2.`,
  }),
  conllu_unreadable: ({ name, line, words }) => ({
    problem: `La ligne ${line} de ${name} n’est pas du CoNLL-U : ${words}`,
    remedy:
      'Un mot a dix colonnes séparées par des tabulations, et dans la première son numéro, compté à partir de 1. Corrigez cette ligne, ou donnez un texte sans --gold-tokens.',
  }),
  conllu_line: ({ line, words }) => ({
    problem: `La ligne ${line} n’est pas du CoNLL-U : ${words}`,
    remedy:
      'Un mot a dix colonnes séparées par des tabulations, et dans la première son numéro, compté à partir de 1.',
  }),
  finding_ambiguous: ({ id }) => ({
    problem: `Plusieurs constats ont un identifiant qui commence par ${id}.`,
    remedy: 'Donnez-en plus de chiffres : answerable asks --format jsonl les montre tous.',
  }),
  model_name: ({ model }) => ({
    problem: `${model} ne peut pas être le nom d’un modèle.`,
    remedy: 'Donnez le nom sous lequel le point d’accès le connaît, comme --model llama3.1:8b.',
  }),
  model_address_missing: ({ model }) => ({
    problem: `Il n’est pas dit où le modèle ${model} répond.`,
    remedy:
      'Ajoutez --model-at http://127.0.0.1:11434/v1 avec l’adresse de votre point d’accès, ou fixez ANSWERABLE_MODEL_AT.',
  }),
  model_address: ({ url }) => ({
    problem: `${url} ne peut pas être interrogé : l’adresse doit commencer par https://, ou par http:// sur cette machine ou son propre réseau, sans mot de passe ni paramètres.`,
    remedy: 'Donnez l’adresse de base d’un point d’accès compatible OpenAI, comme http://127.0.0.1:11434/v1.',
  }),
  model_key_file: ({ path }) => ({
    problem: `La clé du modèle n’a pas pu être lue dans ${path}.`,
    remedy: 'Vérifiez ANSWERABLE_MODEL_KEY_FILE, ou retirez-la si aucune clé n’est nécessaire.',
  }),
  model_unreachable: ({ model, url, reason }) => ({
    problem: `Le modèle ${model} n’a pas pu être interrogé à ${url} (${reason}).`,
    remedy: 'Démarrez son serveur et vérifiez l’adresse. Ce que trouvent les règles est là sans lui.',
  }),
  model_refused: ({ model, url, status }) => ({
    problem: `${url} a refusé d’interroger le modèle ${model} (réponse ${status}).`,
    remedy: 'Vérifiez le nom du modèle et la clé. Ce que trouvent les règles est là sans lui.',
  }),
  model_redirects: ({ url }) => ({
    problem: `${url} renvoie à une autre adresse, qui n’est pas suivie : vos documents ne vont que là où vous l’avez dit.`,
    remedy: 'Donnez l’adresse où se trouve vraiment le point d’accès.',
  }),
  model_slow: ({ model, seconds }) => ({
    problem: `Le modèle ${model} n’a pas répondu en entier en ${seconds} secondes.`,
    remedy:
      'Prenez un modèle plus petit ou une machine plus rapide. Ce que trouvent les règles est là sans lui.',
  }),
  model_too_long: ({ model, limit }) => ({
    problem: `Le modèle ${model} a répondu plus de ${limit} octets sur un passage ; la réponse n’a pas été lue.`,
    remedy: 'Prenez un modèle qui s’en tient à la question. Ce que trouvent les règles est là sans lui.',
  }),
  model_reply: ({ model }) => ({
    problem: `Le modèle ${model} a répondu autre chose que le JSON demandé.`,
    remedy: 'Prenez un modèle qui sait répondre en JSON. Ce que trouvent les règles est là sans lui.',
  }),
  model_given_up: ({ model }) => ({
    problem: `Le modèle ${model} n’a pas donné de réponse lisible plusieurs fois de suite, et n’est plus interrogé.`,
    remedy: 'Ce que trouvent les règles est complet. Relancez la commande quand le modèle marchera.',
  }),
  queue_needs_server: ({ path }) => ({
    problem: `${path} est un fichier : seul un registre sur un serveur PostgreSQL a une file.`,
    remedy:
      'Copiez-le vers un serveur : answerable move postgres://UTILISATEUR@HÔTE/BASE. Ou lisez ici : answerable add',
  }),
  job_gave_up: ({ name, times }) => ({
    problem: `Qui lit ${name} s’arrête ou ne répond plus : la lecture a commencé ${times} fois.`,
    remedy:
      'Lisez-le seul, là où rien d’autre ne tourne : answerable add. Puis answerable work --retry le fait essayer de nouveau.',
  }),
  reading_broke_off: ({ name, message }) => ({
    problem: `La lecture de ${name} s’est interrompue : ${message}`,
    remedy:
      'Les autres documents sont lus. Essayez celui-ci seul ; si cela recommence, merci de le signaler.',
  }),
  option_missing: ({ command, option }) => ({
    problem: `answerable ${command} a besoin de ${option}.`,
    remedy: `Voir : answerable ${command} --help`,
  }),
  operand_missing: ({ command, operand }) => ({
    problem: `answerable ${command} a besoin de ${cli.values[operand as keyof typeof cli.values] ?? operand}.`,
    remedy: `Voir : answerable ${command} --help`,
  }),
  operand_extra: ({ command, operand }) => ({
    problem: `answerable ${command} ne sait que faire de « ${operand} ».`,
    remedy: `S’il va avec le mot d’avant, mettez les deux entre guillemets. Voir : answerable ${command} --help`,
  }),
  operand_choice: ({ value, choices }) => ({
    problem: `« ${value} » n’est pas possible ici.`,
    remedy: `Choix possibles : ${choices}.`,
  }),
  nobody_called: ({ name }) => ({
    problem: `Personne ne s’appelle « ${name} » dans le registre.`,
    remedy: 'Voir qui s’y trouve : answerable people, answerable body.',
  }),
  no_occasion_called: ({ name }) => ({
    problem: `Aucune occasion ne s’appelle « ${name} » dans le registre.`,
    remedy: 'Les voir toutes : answerable occasions.',
  }),
  finding_unknown: ({ id }) => ({
    problem: `Aucun constat du registre ne porte l’identifiant ${id}.`,
    remedy: 'Copiez-le de la dernière colonne de answerable asks, ou de answerable export jsonl.',
  }),
  entry_malformed: ({ entry }) => ({
    problem: `« ${entry} » n’est pas le numéro d’une écriture.`,
    remedy: 'Copiez-le de la première colonne de : answerable history CONSTAT',
  }),
  passage_malformed: ({ passage }) => ({
    problem: `« ${passage} » ne dit pas où se trouve la réponse.`,
    remedy: 'Écrivez DOCUMENT:DÉBUT-FIN, en comptant les caractères : lettre.txt:2950-2962.',
  }),
  passage_not_found: ({ passage }) => ({
    problem: `Le registre n’a pas de tel passage : ${passage}.`,
    remedy: 'Voir les documents : answerable documents. La fin ne peut pas dépasser celle du texte.',
  }),
  reason_missing: ({ command }) => ({
    problem: 'Un rejet est conservé avec sa raison, et aucune n’est donnée.',
    remedy: `answerable ${command} ID --why "la phrase rapporte ce que d’autres attendent"`,
  }),
  samples_absent: ({ path }) => ({
    problem: `Les documents d’exemple ne sont pas à ${path}.`,
    remedy:
      'Answerable semble installé en partie. Réinstallez-le, ou lisez vos propres fichiers : answerable add FICHIER.',
  }),
  output_unwritable: ({ path, message }) => ({
    problem: `Impossible d’écrire ${path} : ${message}.`,
    remedy: 'Vérifiez que le dossier existe et que vous avez le droit d’y écrire.',
  }),
}

export const cli: typeof en.cli = {
  /** Between reasons in one line. */
  between: ' ; ',
  promise:
    'Le compte, sources à l’appui, de ce qui a été demandé aux gouvernements, promis, dit, fait et laissé sans suite, et pour qui.',
  usage: 'Usage',
  command: 'COMMANDE',
  optionsWord: 'options',
  optionsHeading: 'Options',
  examplesHeading: 'Exemples',
  everyCommand: 'Pour toutes les commandes',
  moreHelp: 'Pour en savoir plus sur l’une d’elles : answerable COMMANDE --help',
  choices: (choices) => `au choix ${choices}`,
  groups: {
    begin: 'Lire des documents',
    ask: 'Interroger le registre',
    decide: 'Trancher sur ce que la machine a proposé',
    names: 'Noms et listes',
    publish: 'Écrire et montrer',
    team: 'Dire qui peut voir et faire quoi',
    keep: 'Conserver',
  },
  values: {
    path: 'CHEMIN',
    source: 'CHEMIN|ADRESSE',
    body: 'INSTITUTION',
    name: 'NOM',
    day: 'JOUR',
    text: 'TEXTE',
    number: 'N',
    finding: 'ID',
    entry: 'ÉCRITURE',
    subject: 'ID|NOM',
    destination: 'FICHIER|ADRESSE',
    file: 'FICHIER',
    change: 'set|change|remove',
    address: 'ADRESSE',
    format: 'FORMAT',
    shell: 'SHELL',
    host: 'HÔTE',
    passage: 'DOCUMENT:DÉBUT-FIN',
    document: 'DOCUMENT',
    comparison: 'compare',
    kept: 'document|person',
    screening: 'FILTRAGE',
    howMany: '1|2',
    userChange: 'list|add|link|role|end',
    restrictable: 'document|finding',
    restrictedKind: 'document|finding|person',
    row: 'LIGNE',
    listed: 'ENTREE',
  },
  commands: {
    try: {
      summary: 'Lire les documents d’exemple dans un registre à part, et s’y promener',
      about:
        'Le registre est créé dans .answerable/try.record, sauf si vous nommez un autre endroit. Rien ne quitte cette machine. À la fin, les pages s’ouvrent à une adresse de cette machine ; Ctrl-C les arrête.',
      examples: ['answerable try', 'answerable try --no-serve'],
    },
    add: {
      summary: 'Ajouter au registre des fichiers, des dossiers ou des adresses web',
      about:
        'Les dossiers sont lus avec tout ce qu’ils contiennent. Les octets d’origine sont conservés. Ce qui est déjà au registre n’y est pas ajouté deux fois : la même commande achève ce qui a été interrompu.',
      examples: [
        'answerable add lettre.pdf presse/',
        'answerable add https://example.org/lettre --publisher "Human Rights Watch"',
        'answerable add scan.txt --published 2016-10 --language fr',
      ],
    },
    work: {
      summary: 'Lire ce qui attend dans la file d’un registre sur serveur',
      about:
        'La file se remplit avec : answerable add --queue. Autant de machines que l’on veut peuvent travailler à un registre ; ce qu’une machine arrêtée avait commencé est fait par une autre, une seule fois. Le travail continue jusqu’à ce qu’on l’arrête.',
      examples: [
        'answerable work --record postgres://equipe@serveur/answerable',
        'answerable work --waiting',
      ],
    },
    reread: {
      summary: 'Relire des documents du registre avec cette version d’Answerable',
      about:
        'Tous, ou ceux qui sont nommés. Ils sont relus depuis les octets conservés ; les faits restent, et ce que des gens ont décidé reste, avec son passage. Une décision dont le passage a disparu est listée par : answerable lost',
      examples: ['answerable reread', 'answerable reread lettre.pdf'],
    },
    lost: {
      summary: 'Lister les constats décidés dont le passage a disparu',
      about:
        'Une page modifiée, ou un texte mieux lu, peut ne plus contenir, lettre pour lettre, les mots sur lesquels on a décidé. Revoyez-les ; --accept laisse aller ceux qui n’appellent plus de décision.',
      examples: [
        'answerable lost',
        'answerable lost --accept ask-0123456789abcdef --why "la page a été corrigée"',
      ],
    },
    disagreements: {
      summary: 'Lister les constats sur lesquels deux relecteurs diffèrent, ou qui attendent un second avis',
      about:
        'Quand un registre demande deux avis (answerable reviewers), un constat compte comme confirmé ou rejeté dès que deux utilisateurs en ont décidé de même. Là où ils diffèrent, un éditeur décide : answerable confirm, answerable reject.',
      examples: ['answerable disagreements', 'answerable disagreements --second'],
    },
    read: {
      summary: 'Lire des fichiers et afficher ce qu’ils disent, sans registre',
      about:
        'Rien n’est conservé. « - » lit l’entrée standard. Un fichier .jsonl contient des documents, un par ligne.',
      examples: ['answerable read lettre.txt', 'answerable read presse/ --format jsonl > constats.jsonl'],
    },
    parse: {
      summary: 'Afficher les phrases, les mots et les arbres de fichiers selon Universal Dependencies',
      about:
        'CoNLL-U, pour d’autres programmes. Les passages qui ne sont ni en anglais ni en français sont laissés de côté.',
      examples: [
        'answerable parse lettre.txt --format conllu',
        'answerable parse corpus.conllu --gold-tokens --language fr',
      ],
    },
    asks: {
      summary: 'Montrer qui a demandé quoi à qui',
      about:
        'Avec --about, les demandes sont groupées par revendication : la même demande d’un document et d’une année à l’autre.',
      examples: [
        'answerable asks --about "Ilham Tohti"',
        'answerable asks --to France --open --as-of 2019-03-23',
      ],
    },
    demands: {
      summary:
        'Montrer les revendications : chaque demande une fois, avec ceux qui l’ont faite et depuis quand',
      about: '',
      examples: ['answerable demands --open', 'answerable demands --to Chine'],
    },
    people: {
      summary: 'Lister les personnes du registre, ou montrer le dossier de l’une d’elles',
      about:
        'Le dossier d’une personne montre chaque endroit où un document la nomme, dans son contexte, et chaque constat à son sujet.',
      examples: ['answerable people', 'answerable people --mentions', 'answerable people "Ilham Tohti"'],
    },
    body: {
      summary: 'Montrer le bilan d’un gouvernement ou d’une autre institution ; sans nom, les lister',
      about:
        'Son bilan : ce qui lui a été demandé, ce qu’il a promis, dit, fait et laissé sans suite, et depuis quand il se tait. Les responsables et organes d’un État comptent comme cet État.',
      examples: ['answerable body', 'answerable body France --as-of 2019-03-23'],
    },
    occasions: {
      summary: 'Montrer les visites, sommets, votes et signatures, avec ce qui a été demandé à leur propos',
      about: '',
      examples: ['answerable occasions'],
    },
    search: {
      summary: 'Chercher dans les mots de tous les documents',
      about:
        'Tous les mots doivent être trouvés, sous n’importe quelle forme. OU joint deux mots, SAUF ou - exclut, les "guillemets" tiennent des mots ensemble, libér* trouve des débuts, avocat PRÈS/5 arrêté trouve des mots à cinq mots au plus, les parenthèses groupent. Une recherche gardée avec --save se redemande avec --saved.',
      examples: [
        'answerable search "travail forcé"',
        'answerable search visite --kind ask --from 2019 --counts',
        'answerable search \'avocat PRÈS/5 (arrêté OU détenu)\' --person "Ilham Tohti" --save avocats',
        'answerable search --saved avocats --order latest',
      ],
    },
    searches: {
      summary: 'Lister les recherches gardées',
      about: '',
      examples: ['answerable searches', 'answerable searches --drop avocats'],
    },
    documents: {
      summary: 'Lister les documents du registre',
      about: '',
      examples: ['answerable documents', 'answerable documents "human rights watch"'],
    },
    history: {
      summary:
        'Montrer ce qu’il est advenu d’un document, d’un constat ou d’un nom : chaque écriture, avec qui, quand et pourquoi',
      about: 'Donnez un identifiant tel que les tableaux et les exports le montrent, ou un nom.',
      examples: ['answerable history a5b0c2', 'answerable history "Ilham Tohti"'],
    },
    confirm: {
      summary: 'Confirmer des constats que la machine a proposés',
      about:
        'Les identifiants figurent à côté des constats. La décision est conservée avec votre nom, l’heure et la raison.',
      examples: ['answerable confirm a5b0c2'],
    },
    reject: {
      summary: 'Rejeter des constats que la machine a proposés, en disant pourquoi',
      about:
        'Un constat rejeté n’est plus montré, même si un meilleur moteur le propose de nouveau. La décision est conservée.',
      examples: ['answerable reject a5b0c2 --why "une question posée au lecteur"'],
    },
    answer: {
      summary: 'Dire qu’une demande a reçu réponse, a été satisfaite ou refusée, et où cela se lit',
      about: '',
      examples: ['answerable answer a5b0c2 --status refused --passage reponse.txt:120-214'],
    },
    withdraw: {
      summary: 'Retirer une décision : le constat redevient ce qu’il était',
      about:
        'ÉCRITURE est le numéro de la décision, tel que le donne answerable history CONSTAT. Seule la dernière décision sur un constat peut être retirée. La décision et son retrait restent tous deux au journal.',
      examples: ['answerable withdraw 41 --why "mauvaise ligne"'],
    },
    merge: {
      summary: 'Dire que deux noms sont une seule personne ou une seule institution',
      about:
        'Le premier nom reste celui qui est montré ; tous les autres sont conservés et retrouvés. Cela peut être défait : answerable part.',
      examples: ['answerable merge "Raphaël Glucksmann" "Raphael Glucksmann"'],
    },
    part: {
      summary: 'Défaire une fusion : séparer de nouveau l’un de l’autre',
      about: '',
      examples: ['answerable part "Raphael Glucksmann" "Raphaël Glucksmann"'],
    },
    apart: {
      summary: 'Dire que deux noms sont deux personnes ou deux institutions, même semblables',
      about: 'On ne les propose plus : answerable people --same. Une fusion ultérieure en décide autrement.',
      examples: ['answerable apart "Wang Wei" "Wang Wei (avocat)" --why "nés d’autres années"'],
    },
    translation: {
      summary: 'Dire qu’un document est la traduction d’un autre',
      about:
        'Les deux sont alors montrés côte à côte, avec la mention d’une traduction humaine ou automatique. --undo le retire ; l’un et l’autre restent au registre.',
      examples: [
        'answerable translation letter-en.txt --of lettre.txt --by human',
        'answerable translation letter-en.txt --undo',
      ],
    },
    names: {
      summary: 'Dire si deux noms n’en font sans doute qu’un, et pourquoi',
      about:
        'Les noms sont comparés d’une graphie et d’une écriture à l’autre. Sans noms, les paires sont lues sur l’entrée standard, un objet JSON avec a et b par ligne, et les réponses suivent le même ordre. Le score est la probabilité que les deux soient un même nom, de 0 à 1 ; à partir de 0,5 ils sont tenus pour un même nom. Des noms égaux ne prouvent jamais que deux personnes n’en font qu’une.',
      examples: [
        'answerable names compare "Chow Hang-tung" 鄒幸彤',
        'answerable names compare --format jsonl < paires.jsonl',
      ],
    },
    screen: {
      summary: 'Confronter les lignes d’un tableau aux listes de sanctions ou de travail forcé',
      about:
        'Les listes peuvent être les fichiers publiés par l’UE, l’OFAC, le Royaume-Uni, l’ONU et les douanes des États-Unis, la page de la liste UFLPA, des fichiers d’OpenSanctions, ou tout tableau avec une colonne de noms. Tableaux et listes peuvent être des CSV ou des classeurs Excel (.xlsx : la première feuille). Chaque ligne est rendue ; les lignes sont comptées à partir de 1 sous les en-têtes. L’absence de correspondance ne vaut pas mise hors de cause.',
      examples: [
        'answerable screen fournisseurs.csv --list uflpa.html ue.xml',
        'answerable screen personnes.csv --list sdn.csv --column "Nom complet" --format jsonl',
      ],
    },
    screenings: {
      summary: 'Montrer les filtrages conservés, ou l’un d’eux avec ce qui reste à juger',
      about:
        'FILTRAGE est son identifiant, le début de celui-ci, ou latest pour le dernier. Chaque candidat est montré à côté des mots de la liste et de ce qui a été décidé, par qui et quand. --open ne montre que les lignes à juger : personne n’a encore décidé, ou les mots de la liste ou la ligne ont changé depuis. L’absence de correspondance ne vaut pas mise hors de cause.',
      examples: ['answerable screenings', 'answerable screenings latest --open'],
    },
    candidate: {
      summary: 'Dire si une ligne est bien ce que nomme une liste : oui, non, incertain',
      about:
        'LIGNE et ENTREE sont celles que montre answerable screenings. La décision est conservée avec qui, quand, pourquoi et la version de la liste. La question est reposée quand la liste dit autre chose de cette entrée, ou que la ligne change ; la dernière décision vaut.',
      examples: ['answerable candidate latest 14 EU.123 --decision not-same --why "une autre ville"'],
    },
    brief: {
      summary: 'Écrire une note, sources en bas de page, sur un gouvernement ou une autre institution',
      about:
        'Demandes ouvertes, personnes concernées, ce qui a été promis, dit, fait et laissé sans suite, chaque ligne avec sa source. La fin du nom du fichier choisit le format : .docx, .odt, .html ou .md. Un fichier du même nom est remplacé.',
      examples: [
        'answerable brief --to France --as-of 2019-03-23 --output note.docx',
        'answerable brief --to France --occasion "visite" --language fr --output note.odt',
      ],
    },
    export: {
      summary: 'Écrire tous les constats pour d’autres programmes',
      about: '',
      examples: [
        'answerable export jsonl > constats.jsonl',
        'answerable export csv --bom --output constats.csv',
      ],
    },
    serve: {
      summary: 'Montrer le registre dans un navigateur sur cette machine',
      about:
        'N’écoute que sur 127.0.0.1, sauf demande contraire. Ctrl-C l’arrête. Si le registre a des utilisateurs, chacun se connecte ; pour d’autres machines, mettez devant lui un mandataire qui parle TLS.',
      examples: [
        'answerable serve',
        'answerable serve --port 8080',
        'answerable serve --public-url https://registre.example --proxy 127.0.0.1',
      ],
    },
    users: {
      summary: 'Lister qui peut utiliser le registre, inviter quelqu’un, changer son rôle ou y mettre fin',
      about:
        'Les lecteurs lisent ; les relecteurs décident aussi des constats ; les éditeurs ajoutent, réunissent, répondent et filtrent ; les gardiens font tout. Qui est habilité voit ce qui est restreint ; les gardiens toujours. La première personne est invitée ici. Il n’y a pas de mot de passe de départ.',
      examples: [
        'answerable users',
        'answerable users add Marie --role keeper',
        'answerable users add Ben --role reviewer',
        'answerable users link Ben --public-url https://record.example',
        'answerable users role Ben --role editor --cleared',
        'answerable users end Ben --why "a quitté l’équipe"',
      ],
    },
    reviewers: {
      summary: 'Montrer ou fixer combien doivent décider de même d’un constat : un ou deux',
      about:
        'Avec deux, un constat compte comme confirmé ou rejeté dès que deux utilisateurs en ont décidé de même ; ce qui compte déjà compte encore. Seul un registre qui a des utilisateurs peut en demander deux. De retour à un, ce qui attend compte comme l’a dit qui a décidé en dernier.',
      examples: ['answerable reviewers', 'answerable reviewers 2 --why "pour l’audition"'],
    },
    restrict: {
      summary: 'Ne montrer un document, ou un constat avec son paragraphe, qu’à qui est habilité',
      about:
        'Pour les autres, c’est comme s’il n’était pas au registre : ni dans les listes, ni dans les nombres, les recherches, les historiques, les exports. Un document est restreint dans toutes ses versions. La raison est gardée, et seul qui est habilité la lit.',
      examples: [
        'answerable restrict document temoignage.docx --why "le témoin l’a demandé"',
        'answerable restrict finding a5b0c2 --why "nomme le village"',
      ],
    },
    protect: {
      summary: 'Montrer une personne sous un pseudonyme à qui n’est pas habilité',
      about:
        'Ses noms deviennent des blocs dans les textes que lisent les autres, et aucune recherche ne la trouve. Sans NOM il est demandé, pour que le shell ne le garde pas.',
      examples: [
        'answerable protect --why "famille au pays"',
        'answerable protect "A B" --pseudonym "Témoin 3" --why "l’a demandé"',
      ],
    },
    lift: {
      summary: 'Montrer de nouveau à tous ce qui était restreint',
      about: '',
      examples: ['answerable lift document temoignage.docx --why "publié depuis"'],
    },
    restricted: {
      summary: 'Lister ce qui est restreint, par qui et pourquoi',
      about: '',
      examples: ['answerable restricted'],
    },
    verify: {
      summary: 'Vérifier que rien du registre n’a été changé ni perdu',
      about: 'Chaque écriture est comparée à l’empreinte que tient la suivante, chaque original à la sienne.',
      examples: ['answerable verify'],
    },
    passphrase: {
      summary: 'Chiffrer le registre, changer sa phrase secrète, ou le déchiffrer',
      about:
        'Tout le fichier est réécrit, relu, et ne prend qu’ensuite la place de l’ancien, qui est écrasé. La phrase secrète est demandée au terminal ou lue dans un fichier ; elle n’est jamais un argument, que d’autres peuvent voir. Sans elle, personne ne peut ouvrir le registre : gardez-la où vous la retrouverez.',
      examples: ['answerable passphrase set', 'answerable passphrase change', 'answerable passphrase remove'],
    },
    expunge: {
      summary: 'Effacer du registre pour de bon un document, ou les données d’une personne, avec le motif',
      about:
        'Un document disparaît avec tout ce qui y a été trouvé ; les noms d’une personne et les passages qui la concernent deviennent des pavés noirs. Rien n’en reste dans le fichier, et la chaîne concorde toujours. Le motif reste : il ne doit donc pas nommer la personne. Sans NOM, il est demandé, pour que l’interpréteur de commandes ne le garde pas. Les copies faites auparavant gardent ce qui a disparu.',
      examples: [
        'answerable expunge document lettre.txt --why "envoyé par erreur"',
        'answerable expunge person --why "demandé par la personne"',
      ],
    },
    backup: {
      summary: 'Écrire une copie vérifiée et chiffrée du registre',
      about:
        'La copie a la phrase secrète du registre, ou une à elle ; pour un registre qui n’en a pas, celle de la copie est demandée. La copie est relue en entier avant de recevoir son nom.',
      examples: ['answerable backup /media/cle/lundi.record', 'answerable backup lundi.record --plain'],
    },
    move: {
      summary: 'Copier le registre vers un serveur PostgreSQL, vers un fichier, ou d’un serveur à l’autre',
      about:
        'Chaque écriture et chaque octet sont copiés tels quels, tout ce qui en découle est refait sur place, et l’ensemble est relu : la dernière écriture a la même empreinte. Le registre lui-même reste où il est. Si la destination est une adresse, rien ne doit encore y être enregistré ; un fichier reçoit une phrase secrète, sauf s’il doit rester en clair.',
      examples: [
        'answerable move postgres://equipe@serveur/answerable',
        'answerable move equipe.record --record postgres://equipe@serveur/answerable',
      ],
    },
    restore: {
      summary: 'Mettre une copie à la place du registre',
      about: 'La copie est d’abord vérifiée. Un registre qui est là est gardé à côté sous un autre nom.',
      examples: ['answerable restore /media/cle/lundi.record'],
    },
    seal: {
      summary: 'Signer tout ce qui est au registre, avec un horodatage si une autorité est donnée',
      about:
        'Un scellé est une écriture qui tient une empreinte de toutes celles qui précèdent, signée avec votre clé. Une autorité d’horodatage voit cette empreinte et rien d’autre.',
      examples: ['answerable seal', 'answerable seal --authority http://horodatage.example.org'],
    },
    prove: {
      summary: 'Écrire ce qui montre à un tiers qu’une écriture était sous scellé',
      about:
        'Le fichier tient cette écriture et le scellé, et du reste du registre rien que des empreintes. Qui le reçoit peut le vérifier avec check-proof.',
      examples: ['answerable prove 12 --output preuve.json'],
    },
    'check-proof': {
      summary: 'Vérifier une telle preuve, sans le registre',
      about: '',
      examples: ['answerable check-proof preuve.json --trust autorite.pem'],
    },
    upgrade: {
      summary: 'Mettre un registre d’un format plus ancien à celui de cet Answerable',
      about:
        'Une copie en est d’abord gardée à côté, tel quel. Les commandes qui écrivent le font d’elles-mêmes.',
      examples: ['answerable upgrade'],
    },
    rebuild: {
      summary: 'Refaire tout ce qui est dérivé, à partir du grand livre',
      about: '',
      examples: ['answerable rebuild'],
    },
    completion: {
      summary: 'Afficher le script de complétion d’un shell',
      about: '',
      examples: [
        'answerable completion bash >> ~/.bashrc',
        'answerable completion fish > ~/.config/fish/completions/answerable.fish',
      ],
    },
  },
  /** Ce que sont devenues les propositions d’un modèle. */
  proposed: (model, of) =>
    `${model} : ${of.alone} trouvés par lui seul, ${of.both} par les règles aussi ; rejetés : ${of.notVerbatim} dont la citation n’est pas dans le document, ${of.malformed} qui n’ont pas la forme demandée ; ${of.unread} passages sans réponse lisible`,
  /** `read --explain`. */
  explaining: {
    rule: 'règle',
    pattern: 'modèle',
    example: 'comme',
    anchor: 'parti de',
    words: 'mots',
    tree: 'arbre',
    sure: (percent: number) => `sûr à ${percent} %`,
  },
  options: {
    same: 'qui, au registre, pourrait ne faire qu’un, avec les raisons',
    keep: 'conserver le filtrage au registre, avec ses listes, pour juger ses candidats',
    'id-column': 'en-tête de la colonne qui distingue les lignes d’un même nom',
    'country-column': 'en-tête de la colonne des pays',
    decision: 'ce qui a été décidé',
    record: 'le registre à employer (ou ANSWERABLE_RECORD)',
    locale: 'langue dans laquelle Answerable vous parle',
    help: 'montrer cette aide',
    format: 'forme de l’affichage',
    list: 'un fichier de liste ; plusieurs peuvent se suivre',
    column: 'en-tête de la colonne qui porte les noms',
    queue: 'faire lire par qui exécute : answerable work',
    lease: 'secondes après lesquelles une autre machine reprend ce qu’une machine muette avait commencé (60)',
    once: 'arrêter quand plus rien n’attend',
    waiting: 'dire ce qui attend et ce qui n’a pu être lu, sans rien lire',
    retry: 'faire essayer de nouveau ce qui n’a pu être lu',
    bom: 'commencer le CSV par une marque d’ordre des octets, pour les tableurs qui en ont besoin',
    'gold-tokens': 'le fichier est en CoNLL-U : garder ses phrases et ses mots',
    model:
      'laisser un modèle à vous proposer aussi des constats ; ses citations sont vérifiées, et rien n’est envoyé sans cette option',
    'model-at':
      'adresse de son point d’accès compatible OpenAI, sinon ANSWERABLE_MODEL_AT ; sa clé par ANSWERABLE_MODEL_KEY ou ANSWERABLE_MODEL_KEY_FILE',
    explain: 'dire de chaque constat de quelle règle, de quels mots et de quel arbre il vient',
    jobs: 'lire avec N cœurs à la fois',
    published: 'quand les documents ont été publiés : 2019, 2019-03 ou 2019-03-22',
    publisher: 'qui a publié les documents',
    title: 'titre du document',
    language: 'langue des documents, ou de ce qui est écrit',
    author: 'votre nom, conservé avec ce que vous décidez',
    to: 'demandé à cette institution, ses responsables et services compris',
    by: 'demandé par cette institution ou cette personne ; pour une traduction, qui l’a faite',
    of: 'le document qu’il traduit',
    undo: 'le retirer',
    about: 'au sujet de cette personne, de ce lieu ou de cette affaire',
    open: 'seulement les demandes encore ouvertes',
    mentions: 'avec chaque endroit où un document nomme chacun d’eux',
    'as-of': 'l’état du registre ce jour-là : documents publiés jusqu’alors',
    'known-on':
      'tel que le registre était connu à la fin de ce jour (UTC) : ce qui y avait été ajouté et décidé',
    kind: 'seulement les passages où un tel constat a été trouvé',
    from: 'publié ce jour-là ou après',
    until: 'publié ce jour-là ou avant',
    limit: 'combien au plus',
    offset: 'combien en sauter',
    body: 'seulement dans les documents qui nomment cette institution',
    person: 'seulement dans les documents qui nomment cette personne',
    order: 'les meilleurs d’abord, ou les derniers publiés',
    counts: 'compter ce par quoi les passages peuvent être restreints',
    save: 'garder cette recherche sous ce nom',
    saved: 'la recherche gardée sous ce nom ; ce que vous ajoutez la restreint encore',
    accept: 'constats qui n’appellent plus de décision',
    drop: 'ne plus garder la recherche de ce nom',
    why: 'la raison, conservée avec la décision',
    yes: 'ne pas demander de confirmation',
    status: 'ce qu’est devenue la demande',
    passage: 'où se trouve la réponse',
    occasion: 'pour cette occasion : les demandes faites à son propos viennent d’abord',
    output: 'fichier à écrire',
    port: 'port où écouter (4747)',
    host: 'adresse où écouter (127.0.0.1)',
    'passphrase-file': 'fichier dont la première ligne est la phrase secrète (ou ANSWERABLE_PASSPHRASE_FILE)',
    'new-passphrase-file': 'fichier dont la première ligne est la nouvelle phrase secrète',
    role: 'ce qu’ils peuvent faire',
    second: 'plutôt ce qui attend un second avis',
    cleared: 'ils voient ce qui est restreint',
    team: 'seulement si les utilisateurs se connectent',
    'public-url':
      'origine où les lecteurs voient le registre, si un serveur mandataire qui parle TLS est devant lui',
    proxy: 'adresses de ces mandataires, que l’on croit sur l’origine d’un appel',
    pseudonym: 'le nom que lisent les autres (sinon il est choisi)',
    as: 'voir le registre comme le voit cet utilisateur',
    plain: 'écrire la copie sans la chiffrer',
    authority:
      'adresse d’un service d’horodatage (RFC 3161 ; ou ANSWERABLE_TIMESTAMP_AUTHORITY) ; seule une empreinte y part',
    trust: 'certificats PEM des autorités auxquelles vous vous fiez',
    'no-serve': 'seulement lire et afficher, sans ouvrir les pages',
  },
  columns: {
    date: 'Date',
    who: 'De qui à qui',
    actor: 'Qui',
    what: 'Quoi',
    status: 'État',
    entry: 'Écriture',
    author: 'Par',
    why: 'Pourquoi',
    words: 'Selon quels mots',
    document: 'Document',
    demand: 'Revendication',
    asked: 'Demandée',
    by: 'Par',
    of: 'À',
    name: 'Nom',
    role: 'Fonction',
    country: 'Pays',
    documents: 'Documents',
    mentions: 'Mentions',
    kind: 'Genre',
    occasion: 'Occasion',
    asks: 'Demandes',
    acts: 'Actes',
    title: 'Titre',
    publisher: 'Éditeur',
    findings: 'Constats',
    where: 'Où',
    passage: 'Passage',
    language: 'Langue',
  },
  kinds: {
    ask: 'demande',
    pledge: 'promesse',
    stance: 'position',
    act: 'acte',
    omission: 'omission',
    figure: 'chiffre',
  },
  manyKinds: {
    ask: (n) => `${n} ${n < 2 ? 'demande' : 'demandes'}`,
    pledge: (n) => `${n} ${n < 2 ? 'promesse' : 'promesses'}`,
    stance: (n) => `${n} ${n < 2 ? 'position' : 'positions'}`,
    act: (n) => `${n} ${n < 2 ? 'acte' : 'actes'}`,
    omission: (n) => `${n} ${n < 2 ? 'omission' : 'omissions'}`,
    figure: (n) => `${n} ${n < 2 ? 'chiffre' : 'chiffres'}`,
  },
  entityKinds: {
    person: 'personne',
    body: 'institution',
    country: 'pays',
    company: 'entreprise',
    place: 'lieu',
    instrument: 'instrument',
  },
  states: {
    proposed: 'proposé',
    confirmed: 'confirmé',
    corrected: 'corrigé',
    rejected: 'rejeté',
    added: 'ajouté à la main',
  },
  statuses: { open: 'ouverte', answered: 'réponse reçue', met: 'satisfaite', refused: 'refusée' },
  positions: { criticises: 'critique', supports: 'soutient', opposes: 's’oppose', denies: 'dément' },
  modalities: {
    actual: '',
    expected: 'attendu',
    alleged: 'allégué',
    hypothetical: 'hypothétique',
    denied: 'démenti',
  },
  someone: 'quelqu’un',
  nobodyNamed: 'destinataire non nommé',
  noDate: 'sans date',
  forOccasion: (occasion) => `à l’occasion de : ${occasion}`,
  about: (names) => `au sujet de : ${names}`,
  dueBy: (day) => `échéance : ${day}`,
  proposedNote:
    'Ce qui est « proposé » a été trouvé par la machine et n’est encore confirmé par personne. answerable confirm ID, answerable reject ID --why RAISON.',
  nothing: {
    asks: 'Aucune demande du registre ne correspond.',
    demands: 'Aucune revendication du registre ne correspond.',
    people: 'Aucune personne au registre.',
    bodies: 'Aucun gouvernement ni autre institution au registre.',
    occasions: 'Aucune occasion au registre.',
    documents: 'Aucun document du registre ne correspond.',
    history: 'C’est au registre, et personne n’a encore rien décidé à ce sujet.',
    search: 'Aucun passage du registre ne contient ces mots.',
    lost: 'Chaque décision est à sa place, avec son passage.',
    searches: 'Aucune recherche n’est gardée. Gardez-en une avec : answerable search MOTS --save NOM',
    findings: 'Rien n’a été trouvé.',
  },
  nothingOnRecord: 'Rien au registre.',
  occasionsOf: (read, of) =>
    `Réunies à partir des ${read} derniers passages sur des occasions, sur ${of}. Tous : --format jsonl`,
  firstOf: (shown, of) => `Voici les ${shown} premiers sur ${of}. Tous : --format jsonl`,
  asksCount: (n, demands) =>
    `${n} ${n < 2 ? 'demande' : 'demandes'}${demands ? `, ${demands} ${demands < 2 ? 'revendication' : 'revendications'}` : ''}`,
  demandLine: ({ title, final, status, n, since }) =>
    `Revendication : ${title}${final ? ` · acteur final : ${final}` : ''} · ${status} · demandée ${n === 1 ? 'une fois' : `${n} fois`}${since ? `, ${since}` : ''}`,
  alone: 'Demandes qui ne relèvent d’aucune revendication',
  span: (first, last) => (first === last ? first : `${first} – ${last}`),
  times: (n) => (n === 1 ? 'une fois' : `${n} fois`),
  account: {
    title: (name, day) => `${name} : le bilan au registre, état au ${day}`,
    includes: (names) => `Comptés avec cette institution : ${names}.`,
    asked: 'Demandé',
    pledged: 'Promis',
    said: 'Dit',
    did: 'Fait',
    leftUndone: 'Laissé sans suite',
    silence: 'Silence',
    undated: (n) =>
      n < 2
        ? `${n} document est laissé de côté, sa date étant inconnue.`
        : `${n} documents sont laissés de côté, leur date étant inconnue.`,
    unanswered: (n, day) =>
      n === 0
        ? `Aucune demande ouverte sans réponse au registre, état au ${day}.`
        : `${n} ${n < 2 ? 'demande ouverte est' : 'demandes ouvertes sont'} sans réponse au registre, état au ${day}.`,
    oldest: (day) => `La plus ancienne : ${day}.`,
    lastWord: (day) =>
      day
        ? `Dernière parole de cette institution au registre : ${day}.`
        : 'Aucune parole de cette institution au registre.',
    lastDocument: (day) =>
      day ? `Dernier document à son sujet : ${day}.` : 'Aucun document daté à son sujet au registre.',
  },
  file: {
    forms: (forms) => `Aussi écrit : ${forms}`,
    counts: (mentions, documents) =>
      `${mentions} ${mentions < 2 ? 'mention' : 'mentions'} dans ${documents} ${documents < 2 ? 'document' : 'documents'}`,
    mentions: 'Où les documents nomment cette personne',
    findings: 'Ce que les documents en disent',
    demands: 'Revendications à son sujet',
    latest: (shown, documents, findings) =>
      `Les ${shown} derniers, sur ${documents} documents et ${findings} constats. Tous : --format jsonl`,
    befell: 'Ce qui lui est arrivé',
    toldBy: (day) => `au plus tard ${day}`,
    lastKnown: (what, day) =>
      `Dernier état connu : ${what}${day ? `, ${day}` : ''}. Rien de postérieur n’est au registre.`,
  },
  reread: {
    progress: (done, of) => `${done} sur ${of} relus`,
    done: (documents, again) =>
      `${documents} ${documents < 2 ? 'document relu' : 'documents relus'} ; ${again} ${again < 2 ? 'lecture diffère et est gardée' : 'lectures diffèrent et sont gardées'}. Les décisions restent.`,
    lost: (n) =>
      `${n} ${n < 2 ? 'constat décidé a perdu son passage' : 'constats décidés ont perdu leur passage'} : answerable lost`,
  },
  lost: {
    gone: 'Ces mots ne sont plus dans le document :',
    several: 'Ces mots sont maintenant à plusieurs endroits, et rien ne dit lequel est visé :',
  },
  facets: {
    kinds: 'Constats dans ces passages',
    languages: 'Langues',
    publishers: 'Éditeurs',
    years: 'Années',
    bodies: 'Institutions nommées',
    people: 'Personnes nommées',
  },
  searchCount: (total, documents, shown, more) =>
    `${more ? 'Sur un plus grand nombre, les derniers ' : ''}${total} ${total < 2 ? 'passage' : 'passages'} dans ${documents} ${documents < 2 ? 'document' : 'documents'}${shown < total ? ` ; ${shown} montrés (--limit, --offset)` : ''}`,
  work: {
    queued: (queued, already, failed) =>
      `${queued} ${queued < 2 ? 'source attend' : 'sources attendent'} d’être ${queued < 2 ? 'lue' : 'lues'}, ${already} déjà là ou en attente, ${failed} n’${failed < 2 ? 'a' : 'ont'} pu être ${failed < 2 ? 'obtenue' : 'obtenues'}.`,
    progress: ({ done, rate }) => `${done} ${done < 2 ? 'lue' : 'lues'} · ${rate} par seconde`,
    stopping:
      'Arrêt après ce qui est en cours de lecture. Ctrl-C encore arrête tout de suite ; une autre machine le fera.',
    done: (read, failed) =>
      `${read} ${read < 2 ? 'source lue' : 'sources lues'}, ${failed} n’${failed < 2 ? 'a' : 'ont'} pu être ${failed < 2 ? 'lue' : 'lues'}.`,
    standing: ({ waiting, taken, failed }) =>
      `${waiting} en attente, ${taken} en cours de lecture, ${failed} n’${failed < 2 ? 'a' : 'ont'} pu être ${failed < 2 ? 'lue' : 'lues'}.`,
    retried: (n) => `${n} ${n < 2 ? 'source attend' : 'sources attendent'} un nouvel essai.`,
  },
  add: {
    progress: ({ done, of, rate, left }) =>
      `${done} sur ${of} lus · ${rate.replace('.', ',')} par seconde · encore ${left}`,
    done: (added, already, failed) =>
      `${added} ${added < 2 ? 'document ajouté' : 'documents ajoutés'}, ${already} déjà là, ${failed} qui n’${failed < 2 ? 'a' : 'ont'} pas pu être ${failed < 2 ? 'lu' : 'lus'}.`,
    newVersion: (name) => `${name} : nouvelle version d’une page du registre ; les deux sont conservées.`,
    found: (kinds) => `Trouvé : ${kinds}.`,
    again: (n) =>
      `${n === 1 ? 'Un document du registre a été relu' : `${n} documents du registre ont été relus`} avec ce que vous avez indiqué ; les décisions demeurent.`,
    foundNothing: 'Aucun constat dans ceux-ci.',
    moreDoubts: (n) =>
      `Il en va de même pour ${n} ${n < 2 ? 'autre document' : 'autres documents'} ; answerable documents montre ce que l’on sait de chacun.`,
    record: (path) => `Registre : ${path}`,
    interrupted: (left) =>
      `Arrêté. Ce qui a été lu est conservé ; ${left} ${left < 2 ? 'source n’a pas été lue' : 'sources n’ont pas été lues'}. Relancez la même commande pour continuer.`,
    stopping: 'Arrêt après l’écriture en cours. Ctrl-C encore une fois pour arrêter tout de suite.',
  },
  try: {
    intro: (path) => `Les documents d’exemple ont été lus dans ${path}.`,
    askedHeading: 'Qui a demandé quoi à qui',
    peopleHeading: 'Personnes',
    next: 'Pour continuer :',
    nextSteps: [
      ['le bilan d’un gouvernement', 'body "{body}"'],
      ['le dossier d’une personne', 'people "{person}"'],
      ['une note avec ses sources', 'brief --to "{body}" --output note.docx'],
    ],
  },
  serve: {
    team: 'Les utilisateurs se connectent ; ce que chacun voit et fait dépend de son rôle.',
    at: (address) => `Le registre est ouvert à ${address}`,
    stop: 'Ctrl-C l’arrête. Rien n’est envoyé ailleurs.',
    wide: (host) => `Il écoute sur ${host} : d’autres sur ce réseau peuvent lire le registre.`,
    stopped: 'Arrêté.',
  },
  entries: {
    RecordCreated: 'registre ouvert',
    DocumentAdded: 'document ajouté',
    DocumentRead: 'document lu',
    FindingConfirmed: 'confirmé',
    FindingCorrected: 'corrigé',
    FindingRejected: 'rejeté',
    FindingAdded: 'ajouté à la main',
    AskAnswered: 'réponse reçue',
    EntitiesMerged: 'fusionnés',
    DecisionWithdrawn: 'retirée',
    EntitiesParted: 'séparés',
    LossAccepted: 'laissé aller',
    SearchSaved: 'recherche gardée',
    SearchDropped: 'recherche abandonnée',
    EntitiesHeldApart: 'distincts',
    TranslationStated: 'traduction',
    TranslationRetracted: 'plus de traduction',
    ListKept: 'liste conservée',
    RowsScreened: 'filtrage',
    CandidateDecided: 'candidat jugé',
    RecordUpgraded: 'registre mis à niveau',
    KeyIntroduced: 'clé présentée',
    RecordSealed: 'scellé',
    Expunged: 'effacé',
    UserInvited: 'utilisateur invité',
    UserChanged: 'utilisateur changé',
    UserEnded: 'fin d’un utilisateur',
    DocumentRestricted: 'document restreint',
    FindingRestricted: 'constat restreint',
    PersonProtected: 'personne protégée',
    ReviewersSet: 'nombre d’avis',
    RestrictionLifted: 'restriction levée',
  },
  decided: {
    FindingConfirmed: (id) => `Confirmé : ${id}`,
    FindingRejected: (id) => `Rejeté : ${id}`,
    AskAnswered: (id) => `Réponse conservée : ${id}`,
    DecisionWithdrawn: (entry) => `Retirée : ${entry}`,
    EntitiesMerged: (names) => `Désormais une seule fiche : ${names}`,
    EntitiesHeldApart: (names) => `Distincts, et plus proposés : ${names}`,
    TranslationStated: (document) => `Au registre comme traduction : ${document}`,
    TranslationRetracted: (document) => `N’est plus au registre comme traduction : ${document}`,
    EntitiesParted: (names) => `Désormais séparés : ${names}`,
  },
  same: {
    one: 'Nom',
    other: 'Peut être',
    score: 'Score',
    why: 'Pourquoi',
    none: 'Personne ne semble figurer deux fois au registre.',
    decide: 'Vous seul décidez : answerable merge, ou answerable apart.',
  },
  access,
  reviewing,
  roles,
  restrictedKinds,
  keep,
  misfits,
  verify: {
    whole: (entries) =>
      `Rien n’a été changé ni perdu : les ${entries} écritures et tous les originaux sont tels qu’ils ont été conservés.`,
    head: (hash) => `Empreinte de la dernière écriture : ${hash}`,
    broken: (sequence, why) => `L’écriture ${sequence} ne concorde pas : ${why}`,
    original: (hash) => `L’original ${hash} n’a plus ses octets.`,
    restore:
      'Rétablissez le registre à partir de sa dernière copie, et gardez ce fichier pour qui examinera ce qui s’est passé.',
    checking: (done, of) => `${done} sur ${of} vérifiées`,
  },
  rebuilt: (documents, entries) => `Refait à partir de ${entries} écritures : ${documents} documents.`,
  rebuilding: (done, of) => `${done} écritures sur ${of}`,
  briefWritten: (path, notes) =>
    `${path} écrit, avec ${notes} ${notes < 2 ? 'note' : 'notes'} de bas de page.`,
  exported: (path, n) => `${path} écrit : ${n} constats.`,
}
