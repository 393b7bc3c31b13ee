/**
 * Named things whose day is public knowledge: a text that names one was not published before it. Each with the name
 * of the source that gives its day. Only the name itself may be matched, never words that others could use.
 */
import type { PartialDate } from '../../model.ts'

export interface DatedThing {
  date: PartialDate
  /** Forms in English and French, matched letter by letter after ’ is made '. */
  names: string[]
  source: string
}

export const events: DatedThing[] = [
  // Leaks and investigations, on the day they were published.
  { date: '2010-11-28', names: ['Cablegate'], source: 'The Guardian, Le Monde and others, 28 November 2010' },
  { date: '2013-04-04', names: ['Offshore Leaks'], source: 'ICIJ' },
  { date: '2014-11-05', names: ['LuxLeaks', 'Lux Leaks', 'Luxembourg Leaks'], source: 'ICIJ' },
  { date: '2015-02-08', names: ['Swiss Leaks', 'SwissLeaks'], source: 'ICIJ' },
  { date: '2016-04-03', names: ['Panama Papers'], source: 'ICIJ' },
  { date: '2017-11-05', names: ['Paradise Papers'], source: 'ICIJ' },
  { date: '2018-11-25', names: ['Implant Files'], source: 'ICIJ' },
  { date: '2019-11-24', names: ['China Cables'], source: 'ICIJ' },
  { date: '2019-11-16', names: ['Xinjiang Papers'], source: 'The New York Times, 16 November 2019' },
  { date: '2020-01-19', names: ['Luanda Leaks', 'LuandaLeaks'], source: 'ICIJ' },
  {
    date: '2020-02-17',
    names: ['Karakax List', 'liste de Karakax'],
    source: 'Deutsche Welle, 17 February 2020',
  },
  { date: '2020-09-20', names: ['FinCEN Files'], source: 'ICIJ and BuzzFeed News' },
  { date: '2021-02-08', names: ['OpenLux'], source: 'Le Monde and OCCRP' },
  { date: '2021-07-18', names: ['Pegasus Project', 'Projet Pegasus'], source: 'Forbidden Stories' },
  { date: '2021-10-03', names: ['Pandora Papers'], source: 'ICIJ' },
  { date: '2022-02-20', names: ['Suisse Secrets', 'Swiss Secrets'], source: 'OCCRP' },
  {
    date: '2022-05-24',
    names: ['Xinjiang Police Files'],
    source: 'Victims of Communism Memorial Foundation, with fourteen media',
  },
  { date: '2022-07-10', names: ['Uber Files'], source: 'The Guardian and ICIJ' },
  { date: '2023-02-15', names: ['Story Killers'], source: 'Forbidden Stories' },
  { date: '2023-10-05', names: ['Predator Files'], source: 'European Investigative Collaborations' },
  { date: '2023-11-14', names: ['Cyprus Confidential'], source: 'ICIJ' },
  { date: '2024-05-14', names: ['Dubai Unlocked'], source: 'OCCRP' },
  { date: '2025-04-28', names: ['China Targets'], source: 'ICIJ' },

  // Laws. A bill bears its name before it is law: those are dated by the year they were first introduced.
  {
    date: '2010',
    names: ['Sergei Magnitsky Rule of Law Accountability Act'],
    source: 'congress.gov, first introduced',
  },
  { date: '2012-12-14', names: ['Public Law 112-208'], source: 'congress.gov' },
  { date: '2015-03-26', names: ['Modern Slavery Act 2015'], source: 'legislation.gov.uk 2015 c. 30' },
  {
    date: '2014',
    names: ['Global Magnitsky Human Rights Accountability Act'],
    source: 'congress.gov, first introduced',
  },
  { date: '2016-12-23', names: ['Public Law 114-328'], source: 'congress.gov' },
  {
    date: '2017-03-27',
    names: ['loi sur le devoir de vigilance des sociétés mères', 'French Duty of Vigilance Law'],
    source: 'Journal officiel, loi n° 2017-399',
  },
  { date: '2018', names: ['Asia Reassurance Initiative Act'], source: 'congress.gov, first introduced' },
  { date: '2018-12-31', names: ['Public Law 115-409'], source: 'congress.gov' },
  { date: '2014', names: ['Reciprocal Access to Tibet Act'], source: 'congress.gov, first introduced' },
  { date: '2018-12-19', names: ['Public Law 115-330'], source: 'congress.gov' },
  {
    date: '2014',
    names: ['Hong Kong Human Rights and Democracy Act'],
    source: 'congress.gov, first introduced',
  },
  { date: '2019-11-27', names: ['Public Law 116-76'], source: 'congress.gov' },
  { date: '2016', names: ['Caesar Syria Civilian Protection Act'], source: 'congress.gov, first introduced' },
  { date: '2019-12-20', names: ['Public Law 116-92'], source: 'congress.gov' },
  { date: '2018', names: ['Uyghur Human Rights Policy Act'], source: 'congress.gov, first introduced' },
  { date: '2020-06-17', names: ['Public Law 116-145'], source: 'congress.gov' },
  { date: '2020', names: ['Hong Kong Autonomy Act'], source: 'congress.gov, first introduced' },
  { date: '2020-07-14', names: ['Public Law 116-149'], source: 'congress.gov' },
  {
    date: '2020-06-30',
    names: [
      'Hong Kong national security law',
      'loi sur la sécurité nationale à Hong Kong',
      'loi de sécurité nationale à Hong Kong',
    ],
    source: 'Government of the Hong Kong SAR Gazette',
  },
  { date: '2019', names: ['Tibetan Policy and Support Act'], source: 'congress.gov, first introduced' },
  { date: '2020-12-27', names: ['Public Law 116-260'], source: 'congress.gov' },
  {
    date: '2020-12-07',
    names: [
      'EU Global Human Rights Sanctions Regime',
      'régime mondial de sanctions de l’UE en matière de droits de l’homme',
    ],
    source: 'Council Regulation (EU) 2020/1998',
  },
  { date: '2021-06-11', names: ['Lieferkettensorgfaltspflichtengesetz'], source: 'Deutscher Bundestag' },
  {
    date: '2020',
    names: ['Uyghur Forced Labor Prevention Act', 'UFLPA'],
    source: 'congress.gov, first introduced',
  },
  { date: '2021-12-23', names: ['Public Law 117-78'], source: 'congress.gov' },
  {
    date: '2024-03-19',
    names: ['Safeguarding National Security Ordinance'],
    source: 'Hong Kong Legislative Council',
  },
  {
    date: '2022',
    names: ['Promoting a Resolution to the Tibet-China Dispute Act', 'Resolve Tibet Act'],
    source: 'congress.gov, first introduced',
  },
  { date: '2024-07-12', names: ['Public Law 118-70'], source: 'congress.gov' },
  {
    date: '2024-11-27',
    names: ['Regulation (EU) 2024/3015', 'règlement (UE) 2024/3015'],
    source: 'Official Journal of the European Union',
  },
  {
    date: '2024-06-13',
    names: ['Directive (EU) 2024/1760', 'directive (UE) 2024/1760'],
    source: 'Official Journal of the European Union',
  },

  // Treaties and texts of the United Nations and of regions.
  {
    date: '1948-12-10',
    names: ['Universal Declaration of Human Rights', "Déclaration universelle des droits de l'homme"],
    source: 'A/RES/217 A (III)',
  },
  {
    date: '1966-12-16',
    names: [
      'International Covenant on Civil and Political Rights',
      'Pacte international relatif aux droits civils et politiques',
    ],
    source: 'A/RES/2200 A (XXI)',
  },
  {
    date: '1984-12-10',
    names: ['Convention against Torture', 'Convention contre la torture'],
    source: 'A/RES/39/46',
  },
  {
    date: '1998-07-17',
    names: [
      'Rome Statute of the International Criminal Court',
      'Statut de Rome de la Cour pénale internationale',
    ],
    source: 'UN Treaty Collection',
  },
  {
    date: '2006-12-20',
    names: [
      'International Convention for the Protection of All Persons from Enforced Disappearance',
      'Convention internationale pour la protection de toutes les personnes contre les disparitions forcées',
    ],
    source: 'A/RES/61/177',
  },
  { date: '2008-12-10', names: ['Charter 08', 'Charte 08'], source: 'signatories of Charter 08' },
  {
    date: '2011-06-16',
    names: [
      'UN Guiding Principles on Business and Human Rights',
      "Principes directeurs des Nations Unies relatifs aux entreprises et aux droits de l'homme",
    ],
    source: 'A/HRC/RES/17/4',
  },
  {
    date: '2021-12-09',
    names: ['Uyghur Tribunal judgment', 'jugement du Tribunal ouïghour'],
    source: 'Uyghur Tribunal',
  },

  // Reports and inquiries.
  {
    date: '2004-07-22',
    names: ['9/11 Commission Report'],
    source: 'National Commission on Terrorist Attacks upon the United States',
  },
  { date: '2009-09-15', names: ['Goldstone Report', 'rapport Goldstone'], source: 'A/HRC/12/48' },
  {
    date: '2014-01-21',
    names: ['Caesar photographs', 'Caesar photos', 'rapport César'],
    source: 'CNN and The Guardian, 21 January 2014',
  },
  { date: '2016-07-06', names: ['Chilcot Report', 'rapport Chilcot'], source: 'The Iraq Inquiry' },
  {
    date: '2020-03-01',
    names: ['Uyghurs for Sale', 'Uyghurs for sale'],
    source: 'Australian Strategic Policy Institute',
  },
  { date: '2021-10-05', names: ['rapport Sauvé', 'CIASE report'], source: 'CIASE' },

  // Disasters, wars, coups and movements that have their own names.
  {
    date: '1989-06-04',
    names: [
      'Tiananmen massacre',
      'Tiananmen Square massacre',
      'massacre de Tiananmen',
      'massacre de la place Tiananmen',
    ],
    source: 'general record',
  },
  {
    date: '2001-09-11',
    names: ['September 11 attacks', '9/11 attacks', 'attentats du 11 septembre 2001'],
    source: 'general record',
  },
  { date: '2008-05-12', names: ['Sichuan earthquake', 'séisme du Sichuan'], source: 'USGS' },
  {
    date: '2011-03-11',
    names: ['Fukushima nuclear disaster', 'catastrophe nucléaire de Fukushima'],
    source: 'IAEA',
  },
  { date: '2013-04-24', names: ['Rana Plaza'], source: 'ILO' },
  { date: '2014-09-26', names: ['Umbrella Movement', 'mouvement des parapluies'], source: 'general record' },
  {
    date: '2014-04-14',
    names: ['Chibok girls', 'lycéennes de Chibok', 'Chibok abduction'],
    source: 'general record',
  },
  {
    date: '2015-01-07',
    names: ['Charlie Hebdo attack', 'attentat contre Charlie Hebdo', 'attentat de Charlie Hebdo'],
    source: 'general record',
  },
  { date: '2015-07-09', names: ['709 crackdown', '709 lawyers', 'répression 709'], source: 'general record' },
  {
    date: '2020-03-11',
    names: ['Covid-19 pandemic', 'COVID-19 pandemic', 'pandémie de Covid-19', 'pandémie de COVID-19'],
    source: 'World Health Organization',
  },
  {
    date: '2020-08-04',
    names: ['Beirut port explosion', 'explosion du port de Beyrouth'],
    source: 'general record',
  },
  {
    date: '2021-01-06',
    names: ['January 6 attack on the U.S. Capitol', 'assaut du Capitole', 'assaut contre le Capitole'],
    source: 'US House of Representatives',
  },
  {
    date: '2022-02-24',
    names: [
      'full-scale invasion of Ukraine',
      "invasion à grande échelle de l'Ukraine",
      "Russia's war of aggression against Ukraine",
      "guerre d'agression de la Russie contre l'Ukraine",
    ],
    source: 'A/RES/ES-11/1',
  },
  {
    date: '2022-09-16',
    names: [
      'death of Mahsa Amini',
      'death of Mahsa (Jina) Amini',
      'mort de Mahsa Amini',
      'Woman, Life, Freedom protests',
    ],
    source: 'A/HRC/55/67',
  },
  {
    date: '2022-11-24',
    names: ['White Paper protests', 'Urumqi fire', "incendie d'Urumqi", "incendie d'Ürümqi"],
    source: 'general record',
  },
]
