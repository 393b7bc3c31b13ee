/** Ce qui se dit des utilisateurs, de leurs rôles, de ce qui est restreint, et de la connexion. */
import type {
  accessProblems as en,
  access as enAccess,
  restrictedKinds as enKinds,
  roles as enRoles,
} from '../en/access.ts'

export const roles: typeof enRoles = {
  reader: 'lecteur',
  reviewer: 'relecteur',
  editor: 'éditeur',
  keeper: 'gardien',
}

const roleCalled = (role: unknown) => roles[role as keyof typeof roles] ?? String(role)

export const accessProblems: typeof en = {
  user_not_found: ({ name }) => ({
    problem: `Aucun utilisateur ne s’appelle « ${name} ».`,
    remedy: 'Voyez qui il y a : answerable users list',
  }),
  user_exists: ({ name }) => ({
    problem: `${name} est déjà un utilisateur.`,
    remedy: 'Choisissez un autre nom, ou changez son rôle.',
  }),
  user_name_unfit: ({ name }) => ({
    problem: `« ${name} » ne peut pas être le nom d’un utilisateur.`,
    remedy: 'Prenez des lettres ou des chiffres, 80 au plus.',
  }),
  keeper_last: ({ name }) => ({
    problem: `${name} est le seul gardien : personne ne pourrait plus garder le registre.`,
    remedy: 'Nommez d’abord un autre gardien.',
  }),
  role_lacking: ({ role, needs }) => ({
    problem: `Le rôle « ${roleCalled(role)} » ne le permet pas.`,
    remedy: `Demandez à quelqu’un du rôle « ${roleCalled(needs)} », ou à un gardien de vous le donner.`,
  }),
  clearance_lacking: () => ({
    problem: 'Ceci est réservé à qui peut voir ce qui est restreint.',
    remedy: 'Demandez à un gardien.',
  }),
  known_restricted: () => ({
    problem: 'Ce qui était connu un jour passé peut montrer ce qui est restreint aujourd’hui.',
    remedy: 'Interrogez le registre tel qu’il est, ou quelqu’un qui peut voir ce qui est restreint.',
  }),
  reviewers_too_few: ({ count }) => ({
    problem: `Deux avis demandent deux utilisateurs qui puissent décider ; ce registre en a ${count === 0 ? 'aucun' : count}.`,
    remedy: 'Invitez-les d’abord : answerable users add NOM --role reviewer',
  }),
  reviewers_set_already: ({ reviewers }) => ({
    problem: reviewers === 1 ? 'Une personne suffit déjà.' : 'Deux personnes sont déjà demandées.',
    remedy: 'Il n’y a rien à faire.',
  }),
  review_waits: () => ({
    problem: 'Vous en avez déjà décidé ainsi ; une seconde personne doit décider aussi.',
    remedy: 'Demandez à un autre relecteur, ou décidez autrement si vous avez changé d’avis.',
  }),
  restricted_already: ({ id }) => ({
    problem: `${id} est déjà restreint.`,
    remedy: 'Levez d’abord la restriction, si la raison est autre : answerable lift',
  }),
  not_restricted: ({ id }) => ({
    problem: `${id} n’est pas restreint.`,
    remedy: 'Voyez ce qui l’est : answerable restricted',
  }),
  restriction_reason_missing: () => ({
    problem: 'Aucune raison n’a été donnée.',
    remedy:
      'Donnez-en une ; elle reste au registre, pour qui peut voir ce qui est restreint : --why "une source pourrait être reconnue"',
  }),
  login_needed: () => ({
    problem: 'Personne n’est connecté ici.',
    remedy: 'Connectez-vous, puis refaites la même chose.',
  }),
  login_wrong: () => ({
    problem: 'Ce nom et ce mot de passe ne vont pas ensemble.',
    remedy: 'Vérifiez les deux. Qui a oublié le sien demande un nouveau lien à un gardien.',
  }),
  login_code_needed: () => ({
    problem: 'Un code est demandé aussi.',
    remedy: 'Donnez le code que montre votre téléphone, ou un de vos codes de secours.',
  }),
  code_wrong: () => ({
    problem: 'Ce code est faux, ou a déjà servi.',
    remedy: 'Attendez le prochain code de votre téléphone, ou donnez un autre code de secours.',
  }),
  login_wait: ({ seconds }) => ({
    problem: 'Il y a eu trop d’essais faux.',
    remedy: `Réessayez dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}.`,
  }),
  password_short: ({ least }) => ({
    problem: `Un mot de passe a au moins ${least} caractères.`,
    remedy: 'Prenez quatre ou cinq mots sans rapport entre eux.',
  }),
  password_wrong: () => ({
    problem: 'Ce n’est pas votre mot de passe.',
    remedy: 'Vérifiez les majuscules et le clavier, puis donnez-le de nouveau.',
  }),
  invitation_over: () => ({
    problem: 'Cette invitation a déjà servi, ou est trop ancienne.',
    remedy: 'Demandez-en une nouvelle à un gardien.',
  }),
  passkey_refused: () => ({
    problem: 'Cette clé d’accès n’a pas été acceptée.',
    remedy: 'Réessayez, ou connectez-vous par mot de passe.',
  }),
  team_nobody: () => ({
    problem: 'Personne ne pourrait se connecter : le registre n’a pas d’utilisateurs.',
    remedy: 'Invitez la première personne : answerable users add NOM --role keeper',
  }),
  public_url_unfit: ({ url }) => ({
    problem: `${url} ne peut pas être l’adresse où les lecteurs voient le registre.`,
    remedy: 'Donnez son origine seule : https://registre.example',
  }),
  pseudonym_unfit: ({ pseudonym }) => ({
    problem: `« ${pseudonym} » ne peut pas tenir lieu de nom à une personne protégée.`,
    remedy: 'Prenez-en un court, que personne ne porte, et qui ne dise pas de qui il s’agit.',
  }),
}

export const restrictedKinds: typeof enKinds = {
  document: 'document',
  finding: 'constat',
  person: 'personne',
}

/** Ce que disent les commandes sur les utilisateurs et les restrictions. */
export const access: typeof enAccess = {
  invited: (name, role) => `${name} peut désormais utiliser le registre, comme ${role}.`,
  changed: (name, role) => `${name} : ${role} désormais.`,
  link: (address) => `Avec ceci il ou elle commence, une fois, dans la semaine : ${address}`,
  ended: (name) => `${name} ne peut plus rien faire.`,
  userLine: (name, role, isCleared, since) =>
    `${name} : ${role}${isCleared ? ', voit ce qui est restreint' : ''}, depuis le ${since}`,
  userEnded: (name, day) => `${name} : fin le ${day}`,
  noUsers:
    'Personne n’a été invité : qui a le fichier a tout. Invitez la première personne : answerable users add NOM --role keeper',
  restricted: (name) => `Seuls ceux qui y sont habilités le voient désormais : ${name}`,
  protected: (pseudonym) => `Les autres lisent désormais « ${pseudonym} », et des blocs dans les textes.`,
  lifted: (name) => `Tout le monde le voit de nouveau : ${name}`,
  beside:
    'Qui ouvre le fichier lui-même voit tout. Les documents publics ailleurs nomment toujours qui ils nomment.',
  which: 'Nom de la personne à protéger (il ne s’affiche pas) : ',
  nothingRestricted: 'Rien n’est restreint.',
  restrictionLine: (kind, name, day, author, why) => `${kind} : ${name} (${author}, ${day} : ${why})`,
  as: (pseudonym) => `sous le nom de « ${pseudonym} »`,
}
