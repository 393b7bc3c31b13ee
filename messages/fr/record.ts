/** Ce que le registre et sa relecture peuvent dire à leurs utilisateurs. */
import type * as en from '../en/record.ts'

export const recordProblems: typeof en.recordProblems = {
  record_missing: ({ path }) => ({
    problem: `Il n’y a pas de registre à l’emplacement ${path}.`,
    remedy:
      'Vérifiez le chemin donné avec --record, ou ajoutez un document pour en commencer un : answerable add CHEMIN',
  }),
  record_not_one: ({ path }) => ({
    problem: `${path} n’est pas un registre d’Answerable.`,
    remedy: 'Donnez le chemin d’un registre avec --record. Le fichier n’a pas été touché.',
  }),
  record_newer: ({ path, version, known }) => ({
    problem: `${path} a été écrit par un Answerable plus récent (format ${version} ; celui-ci connaît jusqu’au ${known}).`,
    remedy: 'Installez la version plus récente d’Answerable pour l’ouvrir. Le fichier n’a pas été touché.',
  }),
  record_busy: ({ path }) => ({
    problem: `${path} est verrouillé : un autre programme y écrit depuis longtemps.`,
    remedy: 'Attendez la fin de l’autre programme, ou fermez-le, puis redonnez la commande.',
  }),
  record_readonly: ({ path }) => ({
    problem: `${path} peut être lu, mais pas écrit.`,
    remedy:
      'Autorisez l’écriture du fichier et de son dossier, ou copiez le registre dans un dossier à vous.',
  }),
  record_disk_full: ({ path }) => ({
    problem: `Il n’y a plus de place sur le disque de ${path}.`,
    remedy: 'Libérez de la place et redonnez la commande. Ce qui était confirmé est gardé.',
  }),
  record_damaged: ({ path }) => ({
    problem: `${path} est abîmé : des parties du fichier ne sont plus ce qui avait été écrit.`,
    remedy: 'Restaurez une sauvegarde. Gardez d’abord une copie du fichier abîmé.',
  }),
  record_disk: ({ path }) => ({
    problem: `Le disque a signalé une erreur pendant l’utilisation de ${path}.`,
    remedy: 'Vérifiez le disque ou le lecteur réseau, puis lancez : answerable verify',
  }),
  record_no_server: ({ path }) => ({
    problem: `Le serveur du registre à ${path} ne répond pas.`,
    remedy: `Vérifiez que PostgreSQL y fonctionne et que le réseau l’atteint, puis recommencez ; rien de ce qui a été confirmé n’est perdu.`,
  }),
  record_server_unproven: ({ path }) => ({
    problem: `Le serveur de ${path} ne prouve pas qui il est.`,
    remedy:
      'Ajoutez à l’adresse le certificat de son autorité, ?sslrootcert=FICHIER ; ou, dans un réseau qui n’est qu’à vous, ?sslmode=disable.',
  }),
  record_server_old: ({ path }) => ({
    problem: `Le PostgreSQL de ${path} est antérieur à la version 15.`,
    remedy: `Utilisez PostgreSQL 15 ou une version ultérieure.`,
  }),
  record_server_older: ({ path, version, known }) => ({
    problem: `Le registre à ${path} a été écrit par un Answerable plus ancien (format ${version} ; celui-ci écrit le format ${known}).`,
    remedy: `Avec l’ancien, déplacez-le dans un fichier (answerable move FICHIER) ; ouvrez ce fichier avec celui-ci, qui le met à niveau, puis déplacez-le en retour.`,
  }),
  record_address: ({ path }) => ({
    problem: `${path} n’est pas l’adresse d’un registre.`,
    remedy: `Donnez postgres://UTILISATEUR@HÔTE/BASE, avec ?schema=NOM là où une base contient plusieurs registres. Le mot de passe peut se trouver dans ~/.pgpass ou PGPASSWORD.`,
  }),
  record_no_access: ({ path }) => ({
    problem: `${path} ne peut pas être ouvert.`,
    remedy: 'Vérifiez que vous pouvez lire et écrire le fichier et son dossier.',
  }),
  record_closed: ({ path }) => ({
    problem: `${path} a été fermé avant que ce soit fait.`,
    remedy: 'Redonnez la commande.',
  }),
  record_name_ambiguous: ({ name, candidates }) => ({
    problem: `Plusieurs entités s’appellent « ${name} » : ${candidates}.`,
    remedy: 'Donnez l’identifiant de celle que vous voulez.',
  }),
  search_empty: ({ name }) => ({
    problem: `Une recherche appelée « ${name} » ne chercherait rien.`,
    remedy: 'Donnez un nom, et au moins un mot à trouver.',
  }),
  search_not_saved: ({ name }) => ({
    problem: `Aucune recherche n’est gardée sous le nom « ${name} ».`,
    remedy: 'Pour les voir toutes : answerable searches',
  }),
  day_unknown: ({ day }) => ({
    problem: `« ${day} » n’est pas un jour.`,
    remedy: 'Écrivez 2019-03-22, ou 2019-03, ou 2019.',
  }),
  record_as_known: () => ({
    problem: 'Ce qui était connu un jour passé ne peut pas être changé.',
    remedy: 'Donnez la commande sans --known-on.',
  }),
  finding_not_lost: ({ finding }) => ({
    problem: `${finding} n’est pas parmi les constats décidés dont le passage a disparu.`,
    remedy: 'Pour voir lesquels : answerable lost',
  }),
  document_not_found: ({ document }) => ({
    problem: `Le registre ne contient pas de document ${document}.`,
    remedy: 'Listez les documents avec : answerable documents',
  }),
  finding_not_found: ({ finding }) => ({
    problem: `Le registre ne contient pas de constat ${finding}.`,
    remedy: 'Son document a peut-être été relu depuis. Rechargez la page ou listez de nouveau les constats.',
  }),
  decision_not_found: ({ entry }) => ({
    problem: `Aucune décision sur un constat ne porte le numéro ${entry}.`,
    remedy:
      'Voyez ce qui a été décidé : answerable history CONSTAT. Une fusion se défait par une séparation : answerable part.',
  }),
  decision_not_last: ({ entry, finding }) => ({
    problem: `Le constat ${finding} a fait l’objet d’une autre décision depuis l’écriture ${entry}.`,
    remedy: 'Retirez d’abord la décision plus récente, ou décidez autrement.',
  }),
  finding_decided: ({ finding, state }) => ({
    problem: `Le constat ${finding} est déjà dans cet état (${state}).`,
    remedy: 'Il n’y a rien à faire. Pour changer la décision, décidez autrement.',
  }),
  finding_exists: ({ finding }) => ({
    problem: `Le registre contient déjà ce constat : ${finding}.`,
    remedy: 'Confirmez ou corrigez celui-ci au lieu de l’ajouter de nouveau.',
  }),
  finding_kind_changed: ({ finding, kind, to }) => ({
    problem: `Le constat ${finding} est du genre ${kind} et ne peut pas être corrigé en genre ${to}.`,
    remedy: 'Rejetez-le, puis ajoutez un constat de l’autre genre.',
  }),
  finding_not_ask: ({ finding }) => ({
    problem: `Le constat ${finding} n’est pas une demande : rien ne peut y répondre.`,
    remedy: 'Choisissez la demande qui a reçu la réponse.',
  }),
  finding_rejected_already: ({ finding }) => ({
    problem: `Le constat ${finding} a été rejeté : rien ne peut y répondre.`,
    remedy: 'Confirmez-le d’abord s’il a été rejeté par erreur.',
  }),
  quote_not_there: ({ quote, document }) => ({
    problem: `« ${quote} » ne se trouve pas à cet endroit de ${document}.`,
    remedy: 'Marquez de nouveau le passage dans le document tel qu’il est gardé.',
  }),
  ask_answered_so: ({ finding, status }) => ({
    problem: `La demande ${finding} a déjà le statut ${status}, avec la même réponse.`,
    remedy: 'Il n’y a rien à faire.',
  }),
  entity_not_found: ({ entity }) => ({
    problem: `Personne et rien dans le registre ne s’appelle ${entity}.`,
    remedy: 'Listez les noms avec : answerable people',
  }),
  entity_merged_already: ({ entity, keep }) => ({
    problem: `${entity} et ${keep} ne font déjà qu’un.`,
    remedy: 'Il n’y a rien à faire.',
  }),
  entities_of_two_kinds: ({ entity, keep }) => ({
    problem: `${entity} et ${keep} ne sont pas du même genre et ne peuvent pas ne faire qu’un.`,
    remedy:
      'Ne réunissez que des entités du même genre : personnes avec personnes, institutions avec institutions.',
  }),
  entity_not_merged: ({ entity, from }) => ({
    problem: `${entity} n’est pas réuni à ${from}.`,
    remedy: 'Seul ce qui a été réuni peut être séparé.',
  }),
  entities_are_one: ({ entity, other }) => ({
    problem: `${entity} et ${other} ont été réunis en un seul.`,
    remedy: `Séparez-les d’abord : answerable part ${other} ${entity}`,
  }),
  translation_of_itself: ({ document }) => ({
    problem: `${document} ne peut pas être sa propre traduction.`,
    remedy: 'Nommez deux documents : answerable translation DOCUMENT --of DOCUMENT --by human|machine',
  }),
  translation_of_its_own: ({ document, of }) => ({
    problem: `${of} est au registre comme la traduction de ${document} ; ce ne peut être les deux.`,
    remedy: `Retirez d’abord cela : answerable translation ${of} --undo`,
  }),
  translation_stated_so: ({ document, of }) => ({
    problem: `${document} est déjà au registre comme cette traduction de ${of}.`,
    remedy: 'Il n’y a rien à faire.',
  }),
  translation_not_stated: ({ document }) => ({
    problem: `${document} n’est pas au registre comme une traduction.`,
    remedy: 'Il n’y a rien à faire.',
  }),
  candidate_not_found: ({ screening, row, list, entry }) => ({
    problem: `La ligne ${row} de ${screening} n’a pas de candidat ${entry} de la liste ${list}.`,
    remedy: `Voyez ses candidats : answerable screenings ${screening}`,
  }),
  screening_not_found: ({ screening }) => ({
    problem: `Aucun filtrage ${screening} n’est au registre.`,
    remedy: 'Affichez-les tous : answerable screenings',
  }),
}
