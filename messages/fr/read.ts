/** Ce que la lecture d’une source peut dire à son utilisateur. */
import type * as en from '../en/read.ts'

const nombre = (n: string | number | undefined) => new Intl.NumberFormat('fr').format(Number(n))
const taille = (octets: string | number | undefined) => {
  const n = Number(octets)
  if (n >= 1024 * 1024) return `${nombre(Math.round((n / 1024 / 1024) * 10) / 10)} Mo`
  return n >= 1024 ? `${Math.round(n / 1024)} ko` : `${n} octets`
}

const raisons: Record<string, string> = {
  json: 'ce n’est pas un objet JSON',
  id: 'elle n’a pas d’« id »',
  text: 'elle n’a pas de « text »',
  twice: 'son « id » est celui d’une ligne précédente',
}

export const readProblems: typeof en.readProblems = {
  file_empty: ({ name }) => ({
    problem: `${name} est vide (0 octet).`,
    remedy: 'Vérifiez que le téléchargement ou la copie est allé au bout, puis ajoutez-le de nouveau.',
  }),
  file_not_found: ({ name }) => ({
    problem: `Il n’y a ni fichier ni dossier ${name}.`,
    remedy: 'Vérifiez l’orthographe du chemin, et que le disque où il se trouve est bien là.',
  }),
  file_too_large: ({ name, size, limit }) => ({
    problem: `${name} est trop gros : ${taille(size)}, alors que ${taille(limit)} au plus sont lus dans ce format.`,
    remedy: 'Découpez-le en fichiers plus petits, ou retirez-en ce qui n’est pas du texte à lire.',
  }),
  folder_empty: ({ name }) => ({
    problem: `Le dossier ${name} ne contient aucun fichier à lire.`,
    remedy:
      'Vérifiez le chemin ; les fichiers dont le nom commence par un point ne sont lus que si vous les nommez.',
  }),
  no_permission: ({ name }) => ({
    problem: `Vous n’avez pas le droit d’ouvrir ${name}.`,
    remedy: 'Demandez à son propriétaire le droit de le lire, ou copiez-le dans un dossier à vous.',
  }),
  not_a_file: ({ name }) => ({
    problem: `${name} est un périphérique, un tube ou une socket, non un fichier.`,
    remedy:
      'Enregistrez son contenu dans un fichier et ajoutez celui-ci, ou envoyez-le sur l’entrée standard avec « - ».',
  }),
  link_loop: ({ name }) => ({
    problem: `${name} est un lien qui ramène là où il se trouve.`,
    remedy: 'Rien n’est perdu : ce à quoi il mène est lu une fois. Supprimez le lien s’il est inutile.',
  }),
  link_leaves_folder: ({ name }) => ({
    problem: `${name} est un lien qui sort du dossier que vous avez nommé ; il n’a pas été suivi.`,
    remedy: 'Si vous voulez ce à quoi il mène, nommez vous-même ce fichier ou ce dossier.',
  }),
  read_failed: ({ name, message }) => ({
    problem: `${name} n’a pas pu être lu : ${message}`,
    remedy: 'Ouvrez-le dans le logiciel qui l’a produit, enregistrez-en une copie et ajoutez cette copie.',
  }),
  format_unknown: ({ name }) => ({
    problem: `${name} est dans un format qui n’est pas lu.`,
    remedy: 'Enregistrez-le en PDF, DOCX, ODT, HTML ou texte brut, et ajoutez le résultat.',
  }),
  format_old_office: ({ name }) => ({
    problem: `${name} est un ancien fichier Office (.doc, .xls, .ppt), ou un fichier protégé.`,
    remedy:
      'Ouvrez-le, retirez le mot de passe s’il en a un, enregistrez-le en .docx ou en PDF, et ajoutez le résultat.',
  }),
  format_picture: ({ name }) => ({
    problem: `${name} est une image ; elle ne contient pas de texte à lire.`,
    remedy: 'Faites reconnaître son texte (OCR), enregistrez-le en PDF ou en texte, et ajoutez le résultat.',
  }),
  characters_lost: ({ charset, count }) => ({
    problem: `${nombre(count)} caractères n’ont pas pu être décodés (lu en ${charset}) et s’affichent \ufffd.`,
    remedy: 'S’ils comptent, enregistrez de nouveau le fichier en UTF-8 et ajoutez-le.',
  }),
  charset_guessed: ({ charset }) => ({
    problem: `Le fichier ne dit pas son jeu de caractères ; il a été lu en ${charset}.`,
    remedy:
      'Si les lettres accentuées sont fausses, enregistrez de nouveau le fichier en UTF-8 et ajoutez-le.',
  }),
  date_unknown: ({ name }) => ({
    problem: `${name} ne montre pas quand il a été publié.`,
    remedy:
      'Si vous le savez, ajoutez-le de nouveau avec --published et l’année, le mois ou le jour, comme --published 2019-03.',
  }),
  container_damaged: ({ name }) => ({
    problem: `${name} est endommagé ou tronqué : il ne peut pas être décompressé.`,
    remedy: 'Téléchargez-le ou copiez-le de nouveau, vérifiez qu’il s’ouvre, puis ajoutez-le.',
  }),
  container_unfolds_too_far: ({ name, size, limit }) => ({
    problem: `${name} se décompresse au-delà de ce qui est lu : ${taille(size)}, pour une limite de ${taille(limit)}.`,
    remedy:
      'C’est souvent un fichier fait pour nuire. S’il est sûr, enregistrez-le en texte brut et ajoutez le résultat.',
  }),
  container_too_many_entries: ({ name, count, limit }) => ({
    problem: `${name} contient ${nombre(count)} parties, alors que ${nombre(limit)} au plus sont lues.`,
    remedy:
      'C’est souvent un fichier fait pour nuire. S’il est sûr, enregistrez-le en texte brut et ajoutez le résultat.',
  }),
  container_protected: ({ name }) => ({
    problem: `${name} est protégé par un mot de passe.`,
    remedy: 'Ouvrez-le, retirez le mot de passe, enregistrez une copie et ajoutez cette copie.',
  }),
  nesting_too_deep: ({ name, limit }) => ({
    problem: `${name} emboîte ses parties sur plus de ${nombre(limit)} niveaux.`,
    remedy:
      'C’est souvent un fichier fait pour nuire. S’il est sûr, enregistrez-le en texte brut et ajoutez le résultat.',
  }),
  text_too_long: ({ name, count, limit }) => ({
    problem: `${name} contient ${nombre(count)} caractères de texte, alors que ${nombre(limit)} au plus sont lus.`,
    remedy: 'Découpez-le en fichiers plus petits.',
  }),
  too_many_documents: ({ name, limit }) => ({
    problem: `${name} contient plus de ${nombre(limit)} documents ; les suivants n’ont pas été lus.`,
    remedy: 'Découpez-le en fichiers plus petits.',
  }),
  no_text: ({ name }) => ({
    problem: `${name} ne contient aucun texte à lire.`,
    remedy:
      'Si c’est un document numérisé, faites d’abord reconnaître son texte (OCR), puis ajoutez le résultat.',
  }),
  pdf_damaged: ({ name }) => ({
    problem: `${name} est un PDF endommagé ou tronqué.`,
    remedy: 'Téléchargez-le ou copiez-le de nouveau, vérifiez qu’il s’ouvre, puis ajoutez-le.',
  }),
  pdf_protected: ({ name }) => ({
    problem: `${name} est un PDF protégé par un mot de passe.`,
    remedy: 'Ouvrez-le avec le mot de passe, imprimez-le dans un nouveau PDF et ajoutez celui-ci.',
  }),
  pdf_too_many_pages: ({ name, count, limit }) => ({
    problem: `${name} a ${nombre(count)} pages, alors que ${nombre(limit)} au plus sont lues.`,
    remedy: 'Découpez-le en fichiers plus petits.',
  }),
  pdf_too_slow: ({ name, seconds }) => ({
    problem: `${name} n’a pas été lu en ${nombre(seconds)} secondes et a été abandonné.`,
    remedy:
      'Il est peut-être fait pour nuire. S’il est sûr, imprimez-le dans un nouveau PDF ou enregistrez-le en texte, et ajoutez le résultat.',
  }),
  pdf_too_heavy: ({ name, limit }) => ({
    problem: `${name} demande plus de ${nombre(limit)} Mo de mémoire pour être lu et a été abandonné.`,
    remedy:
      'Il est peut-être fait pour nuire. S’il est sûr, imprimez-le dans un nouveau PDF ou enregistrez-le en texte, et ajoutez le résultat.',
  }),
  pdf_pages_unread: ({ count, pages }) => ({
    problem: `${nombre(count)} pages n’ont pas pu être lues (${pages}).`,
    remedy: 'Comparez avec l’original ; l’imprimer dans un nouveau PDF suffit souvent à le réparer.',
  }),
  pdf_pages_without_text: ({ count, pages }) => ({
    problem: `${nombre(count)} pages n’ont pas de couche de texte (${pages}) : ce sont des images.`,
    remedy: 'Si elles comptent, faites d’abord reconnaître leur texte (OCR), puis ajoutez le résultat.',
  }),
  page_too_many_elements: ({ name, limit }) => ({
    problem: `${name} est une page de plus de ${nombre(limit)} éléments.`,
    remedy: 'Enregistrez son texte dans un fichier .txt, et ajoutez celui-ci.',
  }),
  line_not_document: ({ name, line, reason }) => ({
    problem: `La ligne ${line} de ${name} n’est pas un document : ${raisons[String(reason)] ?? reason}.`,
    remedy:
      'Chaque ligne est un objet JSON avec « id » et « text » ; corrigez cette ligne et ajoutez de nouveau le fichier.',
  }),
  email_damaged: ({ name }) => ({
    problem: `${name} est un courriel endommagé : il ne peut pas être ouvert.`,
    remedy: 'Enregistrez de nouveau le message depuis le logiciel de messagerie, et ajoutez le résultat.',
  }),
  email_attachments_skipped: ({ name, limit }) => ({
    problem: `${name} contient plus de ${nombre(limit)} pièces jointes ; les suivantes n’ont pas été lues.`,
    remedy: 'Enregistrez dans des fichiers les pièces jointes utiles, et ajoutez-les.',
  }),
  url_invalid: ({ url }) => ({
    problem: `${url} n’est pas une adresse web.`,
    remedy: 'Copiez l’adresse entière depuis le navigateur, à partir de https://.',
  }),
  url_no_such_host: ({ url }) => ({
    problem: `Le site de ${url} est introuvable.`,
    remedy: 'Vérifiez l’orthographe de l’adresse et votre connexion, puis réessayez.',
  }),
  url_not_found: ({ url, status }) => ({
    problem: `La page ${url} n’existe pas (réponse ${status}).`,
    remedy: 'Vérifiez l’adresse ; si la page a été retirée, cherchez-en une copie dans une archive du web.',
  }),
  url_refused: ({ url, status }) => ({
    problem: `Le site a refusé de donner ${url} (réponse ${status}).`,
    remedy: 'Ouvrez-la dans un navigateur, enregistrez la page dans un fichier et ajoutez ce fichier.',
  }),
  url_redirect_refused: ({ url, to }) => ({
    problem: `${url} renvoie vers une adresse qui n’est pas suivie (${to}).`,
    remedy: 'Ouvrez-la dans un navigateur et ajoutez l’adresse où vous arrivez.',
  }),
  url_too_many_redirects: ({ url, limit }) => ({
    problem: `${url} a renvoyé ailleurs plus de ${limit} fois.`,
    remedy: 'Ouvrez-la dans un navigateur et ajoutez l’adresse où vous arrivez.',
  }),
  url_too_large: ({ url, size, limit }) => ({
    problem: `${url} donne trop : ${taille(size)} ou plus, alors que ${taille(limit)} au plus sont lus dans ce format.`,
    remedy: 'Téléchargez-la, découpez-la en fichiers plus petits et ajoutez-les.',
  }),
  url_timeout: ({ url, seconds }) => ({
    problem: `${url} n’a pas répondu en entier en ${nombre(seconds)} secondes.`,
    remedy: 'Réessayez plus tard, ou enregistrez la page dans un navigateur et ajoutez le fichier.',
  }),
  url_cut_short: ({ url }) => ({
    problem: `La réponse de ${url} s’est interrompue avant la fin.`,
    remedy: 'Réessayez ; si cela se reproduit, enregistrez la page dans un navigateur et ajoutez le fichier.',
  }),
  url_not_secure: ({ url, reason }) => ({
    problem: `La connexion sécurisée à ${url} a échoué (${reason}).`,
    remedy:
      'Ne vous fiez pas à la page pour l’instant. Vérifiez l’adresse et l’horloge de cette machine, puis réessayez.',
  }),
  url_failed: ({ url, reason }) => ({
    problem: `${url} n’a pas pu être récupérée (${reason}).`,
    remedy:
      'Vérifiez votre connexion, puis réessayez, ou enregistrez la page dans un navigateur et ajoutez le fichier.',
  }),
}
