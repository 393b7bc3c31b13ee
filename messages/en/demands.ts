/** Titles of demands by class; `about` names whom or what, and may be empty. */
export type Title = (about: string) => string

const of =
  (what: string): Title =>
  (about) =>
    about ? `${what} of ${about}` : what
const on =
  (what: string): Title =>
  (about) =>
    about ? `${what} on ${about}` : what
const to =
  (what: string): Title =>
  (about) =>
    about ? `${what} ${about}` : what

export const demandTitles = {
  sanctions: on('sanctions'),
  release: of('release'),
  'end-charges': to('dropping of the charges against'),
  whereabouts: of('whereabouts'),
  'fair-trial': to('fair trial for'),
  care: to('medical care and family contact for'),
  torture: to('end to torture'),
  'death-penalty': to('abolition of the death penalty'),
  'import-ban': to('import ban'),
  'due-diligence': to('due-diligence law'),
  arms: to('end to arms sales'),
  extradition: to('no extradition'),
  access: to('access to'),
  'humanitarian-aid': to('humanitarian aid and ceasefire'),
  investigate: to('investigation into the case of'),
  ratify: to('ratification'),
  'no-agreement': to('no agreement'),
  'suspend-cooperation': to('suspension of cooperation'),
  'forced-labour': to('end to forced labour'),
  repeal: to('repeal'),
  'adopt-law': to('adoption'),
  'protect-defenders': of('protection'),
  interference: to('action against foreign interference'),
  'end-crackdown': to('end to the crackdown'),
  apologise: to('apology'),
  compensate: to('reparation for'),
  publish: to('publication'),
  fund: to('funding'),
  boycott: to('boycott'),
  raise: to('raising the case of'),
}
