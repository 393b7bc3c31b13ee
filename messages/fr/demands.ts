/** Titres des revendications par classe ; `about` nomme de qui ou de quoi il s’agit, et peut être vide. */
import type * as en from '../en/demands.ts'

/** « de » ou « d’ » devant un nom. Le h reste aspiré faute de dictionnaire. */
const de = (name: string) => (/^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(name) ? `d’${name}` : `de ${name}`)
const of =
  (what: string): en.Title =>
  (about) =>
    about ? `${what} ${de(about)}` : what
const to =
  (what: string): en.Title =>
  (about) =>
    about ? `${what} ${about}` : what

export const demandTitles: typeof en.demandTitles = {
  sanctions: to('sanctions contre'),
  release: of('libération'),
  'end-charges': to('abandon des poursuites contre'),
  whereabouts: of('sort'),
  'fair-trial': to('procès équitable pour'),
  care: to('soins et visites de la famille pour'),
  torture: to('fin de la torture'),
  'death-penalty': to('abolition de la peine de mort'),
  'import-ban': to('interdiction d’importer'),
  'due-diligence': to('loi sur le devoir de vigilance'),
  arms: to('fin des ventes d’armes'),
  extradition: to('pas d’extradition'),
  access: (about) => (about ? `accès à ${about}` : 'accès'),
  'humanitarian-aid': to('aide humanitaire et cessez-le-feu'),
  investigate: to('enquête sur le cas de'),
  ratify: to('ratification'),
  'no-agreement': to('pas d’accord'),
  'suspend-cooperation': to('suspension de la coopération'),
  'forced-labour': to('fin du travail forcé'),
  repeal: to('abrogation'),
  'adopt-law': to('adoption'),
  'protect-defenders': of('protection'),
  interference: to('action contre les ingérences étrangères'),
  'end-crackdown': to('fin de la répression'),
  apologise: to('excuses'),
  compensate: to('réparation pour'),
  publish: to('publication'),
  fund: to('financement'),
  boycott: to('boycott'),
  raise: to('prise de parole pour'),
}
