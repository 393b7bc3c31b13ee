/** Ce que la garde d’un registre (phrases secrètes, copies, mises à niveau, scellés) dit aux gens. */
import type * as en from '../en/keep.ts'

const proofSteps: Record<string, string> = {
  entry: 'l’écriture a été modifiée',
  seal: 'le scellé a été modifié',
  path: 'l’écriture n’est pas sous ce scellé',
  signature: 'le scellé n’est pas signé par sa clé',
  stamp: 'l’horodatage n’est pas celui de ce scellé',
}

export const keepProblems: typeof en.keepProblems = {
  record_older: ({ path, version, known }) => ({
    problem: `${path} a été écrit par un Answerable plus ancien (format ${version} ; celui-ci écrit le format ${known}).`,
    remedy: 'Mettez-le à niveau, ce qui en garde une copie tel quel : answerable upgrade',
  }),
  record_upgrade_broken: ({ path, sequence }) => ({
    problem: `L’écriture ${sequence} de ${path} ne suit pas la précédente : le registre a été modifié et n’est pas mis à niveau.`,
    remedy: 'Rétablissez sa dernière copie. Le fichier n’a pas été touché.',
  }),
  passphrase_needed: ({ path }) => ({
    problem: `${path} est chiffré.`,
    remedy:
      'Donnez sa phrase secrète quand elle est demandée, ou dans un fichier : --passphrase-file FICHIER',
  }),
  passphrase_wrong: ({ path }) => ({
    problem: `Ce n’est pas la phrase secrète de ${path}.`,
    remedy:
      'Vérifiez les majuscules et le clavier, puis redonnez-la. Si vous en êtes sûr, les premiers octets du fichier ont été modifiés : rétablissez une copie.',
  }),
  passphrase_short: ({ least }) => ({
    problem: `Une phrase secrète a au moins ${least} caractères.`,
    remedy: 'Prenez cinq ou six mots sans rapport entre eux.',
  }),
  passphrase_needed_new: ({ path }) => ({
    problem: `Il faut une nouvelle phrase secrète pour ${path}, et personne ne peut être interrogé ici.`,
    remedy: 'Donnez-la dans un fichier : --new-passphrase-file FICHIER',
  }),
  passphrases_differ: () => ({
    problem: 'Les deux phrases secrètes ne sont pas les mêmes.',
    remedy: 'Redonnez la commande. Rien n’a été changé.',
  }),
  passphrase_file: ({ path }) => ({
    problem: `Aucune phrase secrète ne peut être lue dans ${path}.`,
    remedy: 'Donnez un petit fichier texte dont la première ligne est la phrase secrète.',
  }),
  record_locked: ({ path }) => ({
    problem: `${path} est verrouillé.`,
    remedy: 'Déverrouillez-le avec sa phrase secrète.',
  }),
  record_not_encrypted: ({ path }) => ({
    problem: `${path} n’est pas chiffré.`,
    remedy: 'Donnez-lui une phrase secrète avec : answerable passphrase set',
  }),
  record_on_server: ({ path }) => ({
    problem: `${path} est sur un serveur, qui n’a pas de phrase secrète à nous.`,
    remedy:
      'Faites-y chiffrer les disques, ou copiez le registre dans un fichier chiffré : answerable move FICHIER',
  }),
  seal_unsigned: () => ({
    problem: 'Un scellé est signé, et il n’y a pas de clé pour le signer.',
    remedy: 'Donnez la commande comme utilisateur qui a un dossier pour ses clés.',
  }),
  stamp_refused: ({ authority, message }) => ({
    problem: `Aucun horodatage n’est venu de ${authority} : ${message}`,
    remedy: 'Vérifiez l’adresse, ou scellez sans : answerable seal. Rien n’a été écrit.',
  }),
  entry_not_found: ({ entry }) => ({
    problem: `Il n’y a pas d’écriture ${entry}.`,
    remedy: 'Pour voir les écritures d’un document ou d’une personne : answerable history NOM',
  }),
  entry_not_sealed: ({ entry }) => ({
    problem: `L’écriture ${entry} n’est encore sous aucun scellé.`,
    remedy: 'Posez-en d’abord un : answerable seal',
  }),
  proof_unreadable: ({ path }) => ({
    problem: `${path} ne peut pas être lu.`,
    remedy: 'Donnez le fichier écrit par answerable prove, ou un certificat PEM.',
  }),
  proof_not_one: () => ({
    problem: 'Ce n’est pas une preuve écrite par Answerable.',
    remedy: 'Donnez le fichier écrit par answerable prove, inchangé.',
  }),
  proof_broken: ({ step }) => ({
    problem: `La preuve ne concorde pas : ${proofSteps[String(step)] ?? step}.`,
    remedy: 'Elle ne prouve rien. Demandez-en une autre à qui l’a donnée.',
  }),
  expunge_reason_missing: () => ({
    problem: 'Ce qui est effacé l’est pour de bon, et aucun motif n’est donné.',
    remedy: 'Donnez-en un ; il reste au registre : --why "demandé par la personne"',
  }),
  expunge_reason_names: () => ({
    problem: 'Le motif nomme la personne qui doit être oubliée, et il reste au registre.',
    remedy: 'Donnez un motif qui ne dit pas qui : --why "demandé par la personne"',
  }),
  document_ambiguous: ({ document }) => ({
    problem: `« ${document} » désigne plus d’un document.`,
    remedy: 'Donnez son identifiant, ou ses huit premiers caractères : answerable documents --format jsonl',
  }),
  expunge_unconfirmed: () => ({
    problem: 'Rien n’a été effacé : l’effacement n’a pas été confirmé.',
    remedy:
      'Redonnez la commande et tapez le nom quand il est demandé, ou confirmez avec --yes là où personne ne peut être interrogé.',
  }),
  copy_there: ({ path }) => ({
    problem: `Il y a déjà quelque chose à l’emplacement ${path}.`,
    remedy: 'Donnez un autre nom, ou déplacez d’abord ce qui s’y trouve.',
  }),
  copy_broken: ({ path }) => ({
    problem: `Ce qui a été copié de ${path} n’est pas ce qui était conservé : des parties ne concordent pas.`,
    remedy: 'Lancez : answerable verify. Rien n’a été remplacé.',
  }),
}

export const misfits: typeof en.misfits = {
  missing: 'une écriture manque avant elle',
  previous: 'elle ne suit pas la précédente',
  hash: 'son empreinte n’est pas celle de son contenu',
  digest: 'son corps a été modifié',
  body: 'son corps a disparu, et aucune écriture ne dit qu’il a été effacé',
  key: 'sa clé n’a pas été présentée pour son auteur, ou a été retirée',
  signature: 'sa signature n’est pas celle de sa clé',
}

export const keep: typeof en.keep = {
  upgrading: (copy) => `Le registre est d’un format plus ancien. Une copie en est d’abord gardée : ${copy}`,
  upgraded: (entries) => `Mis à niveau : les ${entries} écritures sont là et se suivent.`,
  unsound:
    'Des pages du fichier sont endommagées. Si ce ne sont que des tables dérivées, ceci les refait : answerable rebuild',
  underived: (tables) =>
    `Des lignes ne découlent pas des écritures dans : ${tables}. Les écritures sont intactes ; ceci refait les lignes : answerable rebuild`,
  ask: (path) => `Phrase secrète de ${path} : `,
  askNew: (path) => `Nouvelle phrase secrète pour ${path} : `,
  askAgain: 'La même encore une fois : ',
  converted: {
    set: (path, entries) => `${path} est chiffré : les ${entries} écritures ont été relues.`,
    change: (path, entries) =>
      `${path} a sa nouvelle phrase secrète : les ${entries} écritures ont été relues.`,
    remove: (path, entries) => `${path} n’est plus chiffré : les ${entries} écritures ont été relues.`,
  },
  copied: (path, entries, bytes) =>
    `${path} écrit et relu : ${entries} écritures, ${Math.ceil(bytes / 1024)} Ko.`,
  moved: (from, to, entries, head) =>
    `${to} contient maintenant les ${entries} écritures de ${from}, relues ; la dernière a la même empreinte, ${head}.`,
  copyEncrypted: 'La copie est chiffrée.',
  copyPlain: 'La copie n’est PAS chiffrée.',
  restored: (path, entries) => `${path} est maintenant la copie : ${entries} écritures, toutes vérifiées.`,
  keptBeside: (path) => `Ce qui était là est gardé : ${path}`,
  sealed: (sequence, size, root) => `Scellé dans l’écriture ${sequence} : ${size} écritures sous ${root}.`,
  stamped: (time, authority) => `Horodatage : ${time}, ${authority}.`,
  notStamped: 'Sans horodatage : seul le signataire dit quand.',
  proofWritten: (file) => `${file} écrit. Pour le vérifier : answerable check-proof ${file}`,
  proved: (sequence, record) => `La preuve concorde : l’écriture ${sequence} était au registre ${record}.`,
  provedEntry: (kind, author, time) => `Écriture : ${kind}, ${author}, ${time}`,
  provedSeal: (author, time, key) => `Scellé par ${author}, ${time}, avec la clé ${key}`,
  provedStamp: (time, authority) => `Vu par une autorité à laquelle vous vous fiez : ${time}, ${authority}`,
  provedStampUnknown: (time, authority) =>
    `Vu par une autorité à laquelle vous n’avez pas dit vous fier (--trust) : ${time}, ${authority}`,
  provedWithout: 'Son contenu a été effacé ; seule sa présence est montrée.',
  expunge: {
    which: 'Nom de ce qui doit être effacé (il n’est pas affiché) : ',
    document: (name, entries) =>
      `« ${name} » disparaît : son texte, son original, tout ce qui y a été trouvé. ${entries} ${entries < 2 ? 'écriture perd son corps' : 'écritures perdent leur corps'}.`,
    person: (name, entries) =>
      `${name} disparaît : le nom, sous toutes ses formes, devient des pavés noirs, de même que les passages entiers qui ne concernent que cette personne. ${entries} ${entries < 2 ? 'écriture perd son corps' : 'écritures perdent leur corps'}, et les originaux de ces documents disparaissent :`,
    decisions: (n) =>
      `${n} ${n < 2 ? 'décision disparaît avec' : 'décisions disparaissent avec'}. C’est sans retour.`,
    ask: (name) => `Pour confirmer, tapez le nom (${name}) : `,
    done: (sequence) =>
      `Effacé. L’écriture ${sequence} garde le motif ; la chaîne concorde, et le fichier a été refait.`,
    copies: (names) => `Ces copies à côté du registre le contiennent encore : ${names}`,
    elsewhere:
      'Les copies, exports, notes et preuves que vous avez faits auparavant le contiennent encore. Effacez-le là aussi, ou détruisez-les.',
    authors: 'Les noms sous lesquels des gens ont signé des écritures restent : la chaîne en est faite.',
    progress: (done, of) => `${done} écritures sur ${of}`,
  },
  signed: (entries) => `${entries} ${entries < 2 ? 'écriture est signée' : 'écritures sont signées'}.`,
  unsigned: (entries) =>
    `${entries} ${entries < 2 ? 'écriture n’est pas signée' : 'écritures ne sont pas signées'} alors que leur auteur a une clé.`,
}
