/** Que faire dans une page, là où le remède est ailleurs une commande. */
import type * as en from '../en/remedies.ts'

export const pageRemedies: typeof en.pageRemedies = {
  user_not_found: 'Voyez qui il y a sur la page des utilisateurs.',
  reviewers_too_few: 'Demandez à un gardien de les inviter d’abord, sur la page des utilisateurs.',
  restricted_already: 'Levez d’abord la restriction, si la raison est autre.',
  not_restricted: 'Rechargez la page pour voir ce qu’il en est maintenant.',
  restriction_reason_missing:
    'Donnez-en une ; elle reste au registre, pour qui peut voir ce qui est restreint.',
  adding_fetches_nothing: 'Enregistrez la page dans un fichier et ajoutez-le.',
  call_not_understood: 'Corrigez-le dans l’adresse, ou choisissez-le dans la page.',
  host_not_served: 'Utilisez l’adresse à laquelle ce registre est servi.',
  not_from_this_machine: 'Ouvrez le registre dans un navigateur de cette machine.',
  nobody_called: 'Cherchez parmi les personnes et les institutions comment le registre écrit ce nom.',
  no_occasion_called: 'Cherchez-la parmi les occasions.',
  record_not_encrypted: 'Qui tient le registre peut le chiffrer sur la machine où il se trouve.',
  entry_not_found: 'Cherchez-la dans l’historique.',
  expunge_reason_missing: 'Donnez-en un qui ne dit pas qui ; il reste au registre.',
  expunge_reason_names: 'Donnez un motif qui ne dit pas qui.',
  expunge_unconfirmed: 'Tapez le nom tel qu’il est affiché. Rien n’a été changé.',
  list_missing: 'Choisissez une liste gardée, ou donnez le fichier d’une liste.',
  date_unknown:
    'Si vous le savez, ajoutez-le de nouveau avec l’année, le mois ou le jour sous « Ce que vous en savez », à la page « Ajouter des documents ».',
  record_busy: 'Attendez la fin de l’autre programme, puis réessayez.',
  record_disk_full: 'Libérez de la place et réessayez. Ce qui était confirmé est gardé.',
  record_disk:
    'Rien ne devrait plus être décidé avant que qui tient le registre ait vérifié le disque et le registre.',
  record_closed: 'Ouvrez de nouveau le registre, puis réessayez.',
  record_name_ambiguous: 'Allez à celui que vous voulez depuis la liste des personnes ou des institutions.',
  search_not_saved: 'Elle a peut-être été retirée. La page de recherche montre celles qui sont gardées.',
  record_as_known: 'Affichez le registre tel qu’il est aujourd’hui, puis décidez.',
  finding_not_lost: 'Rechargez la page des passages perdus.',
  document_not_found: 'Cherchez-le parmi les documents.',
  decision_not_found:
    'Voyez dans son historique ce qui a été décidé. Une fusion se défait sur la page de la personne ou de l’institution.',
  entity_not_found: 'Cherchez parmi les personnes et les institutions comment le registre écrit ce nom.',
  entities_are_one: 'Séparez-les d’abord, sur la page de ce qu’ils forment maintenant.',
  translation_of_itself: 'Choisissez un autre document.',
  translation_of_its_own: 'Retirez d’abord cela, sur la page de l’autre document.',
  candidate_not_found: 'Rechargez la page de ce filtrage.',
  screening_not_found: 'Cherchez-le parmi les filtrages.',
  unexpected: 'Rien n’est perdu. Merci de la signaler avec ce que vous faisiez.',
}
