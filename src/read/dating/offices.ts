/**
 * Holders of public offices, with their terms: a text that gives somebody an office was not published before the
 * term began; one that addresses them by it was written within the term.
 */
import type { PartialDate } from '../../model.ts'

export interface Term {
  name: string
  /** Words of which one stands beside the name when it is this office that is meant. */
  titles: string[]
  from: PartialDate
  /** The day after which the office was another's; absent while it is held. */
  to?: PartialDate
  source: string
}

const terms = (
  source: string,
  titles: string[],
  holders: [name: string, from: PartialDate, to?: PartialDate][],
): Term[] => holders.map(([name, from, to]) => ({ name, titles, from, ...(to && { to }), source }))

export const offices: Term[] = [
  ...terms(
    'un.org/sg',
    ['Secretary-General', 'Secretary General', 'Secrétaire général', 'secrétaire général'],
    [
      ['Kofi Annan', '1997-01-01', '2006-12-31'],
      ['Ban Ki-moon', '2007-01-01', '2016-12-31'],
      ['António Guterres', '2017-01-01', '2026-12-31'],
    ],
  ),
  ...terms(
    'ohchr.org',
    [
      'High Commissioner for Human Rights',
      'Haut-Commissaire',
      'Haut-commissaire',
      'Haut Commissaire',
      'Haute-Commissaire',
      'Haute-commissaire',
      'Haute Commissaire',
      'haute-commissaire',
      'haut-commissaire',
      'UN rights chief',
    ],
    [
      ['Mary Robinson', '1997-09-12', '2002-09-11'],
      ['Louise Arbour', '2004-07-01', '2008-06-30'],
      ['Navi Pillay', '2008-09-01', '2014-08-31'],
      ['Navanethem Pillay', '2008-09-01', '2014-08-31'],
      ["Zeid Ra'ad Al Hussein", '2014-09-01', '2018-08-31'],
      ['Michelle Bachelet', '2018-09-01', '2022-08-31'],
      ['Volker Türk', '2022-10-17'],
    ],
  ),
  ...terms(
    'unhcr.org',
    ['High Commissioner for Refugees', 'Haut-Commissaire', 'Haut-commissaire', 'Haut Commissaire'],
    [['Filippo Grandi', '2016-01-01', '2025-12-31']],
  ),
  ...terms(
    'commission.europa.eu',
    [
      'Commission President',
      'President of the European Commission',
      'président de la Commission',
      'présidente de la Commission',
      'Présidente de la Commission',
    ],
    [
      ['José Manuel Barroso', '2004-11-22', '2014-10-31'],
      ['Jean-Claude Juncker', '2014-11-01', '2019-11-30'],
      ['Ursula von der Leyen', '2019-12-01'],
    ],
  ),
  ...terms(
    'consilium.europa.eu',
    [
      'European Council President',
      'President of the European Council',
      'président du Conseil européen',
      'Council President',
    ],
    [
      ['Herman Van Rompuy', '2009-12-01', '2014-11-30'],
      ['Donald Tusk', '2014-12-01', '2019-11-30'],
      ['Charles Michel', '2019-12-01', '2024-11-30'],
      ['António Costa', '2024-12-01'],
    ],
  ),
  ...terms(
    'eeas.europa.eu',
    [
      'High Representative',
      'Haute représentante',
      'haute représentante',
      'Haut représentant',
      'haut représentant',
      'foreign policy chief',
      'chef de la diplomatie',
      'cheffe de la diplomatie',
    ],
    [
      ['Catherine Ashton', '2009-12-01', '2014-10-31'],
      ['Federica Mogherini', '2014-11-01', '2019-11-30'],
      ['Josep Borrell', '2019-12-01', '2024-11-30'],
      ['Kaja Kallas', '2024-12-01'],
    ],
  ),
  ...terms(
    'europarl.europa.eu',
    [
      'President of the European Parliament',
      'Parliament President',
      'président du Parlement européen',
      'présidente du Parlement européen',
    ],
    [
      ['Martin Schulz', '2012-01-17', '2017-01-16'],
      ['Antonio Tajani', '2017-01-17', '2019-07-02'],
      ['David Sassoli', '2019-07-03', '2022-01-11'],
      ['Roberta Metsola', '2022-01-18'],
    ],
  ),
  ...terms(
    'coe.int',
    [
      'Secretary General of the Council of Europe',
      'Secrétaire général du Conseil de l’Europe',
      'Commissioner for Human Rights',
      'Commissaire aux droits de l',
    ],
    [
      ['Thorbjørn Jagland', '2009-10-01', '2019-09-17'],
      ['Marija Pejčinović Burić', '2019-09-18', '2024-09-17'],
      ['Nils Muižnieks', '2012-04-01', '2018-03-31'],
      ['Dunja Mijatović', '2018-04-01', '2024-03-31'],
      ["Michael O'Flaherty", '2024-04-01'],
    ],
  ),
  ...terms(
    'elysee.fr',
    ['President', 'président', 'Président'],
    [
      ['Jacques Chirac', '1995-05-17', '2007-05-16'],
      ['Nicolas Sarkozy', '2007-05-16', '2012-05-15'],
      ['François Hollande', '2012-05-15', '2017-05-14'],
      ['Emmanuel Macron', '2017-05-14'],
    ],
  ),
  ...terms(
    'diplomatie.gouv.fr',
    [
      'Foreign Minister',
      'foreign minister',
      'Minister of Foreign Affairs',
      'Foreign Affairs Minister',
      'ministre des Affaires étrangères',
      "ministre de l'Europe et des Affaires étrangères",
      'chef de la diplomatie',
      'cheffe de la diplomatie',
    ],
    [
      ['Bernard Kouchner', '2007-05-18', '2010-11-14'],
      ['Michèle Alliot-Marie', '2010-11-14', '2011-02-27'],
      ['Alain Juppé', '2011-02-27', '2012-05-15'],
      ['Laurent Fabius', '2012-05-16', '2016-02-11'],
      ['Jean-Marc Ayrault', '2016-02-11', '2017-05-10'],
      ['Jean-Yves Le Drian', '2017-05-17', '2022-05-20'],
      ['Catherine Colonna', '2022-05-20', '2024-01-11'],
      ['Stéphane Séjourné', '2024-01-11', '2024-09-21'],
      ['Jean-Noël Barrot', '2024-09-21'],
    ],
  ),
  ...terms(
    'Journal officiel, 27 July 2020 and 21 May 2022',
    ['minister delegate', 'trade minister', 'ministre délégué'],
    [['Franck Riester', '2020-07-26', '2022-05-20']],
  ),
  ...terms(
    'whitehouse.gov',
    ['President', 'président', 'Président'],
    [
      ['Bill Clinton', '1993-01-20', '2001-01-20'],
      ['George W. Bush', '2001-01-20', '2009-01-20'],
      ['Barack Obama', '2009-01-20', '2017-01-20'],
      ['Joe Biden', '2021-01-20', '2025-01-20'],
    ],
  ),
  ...terms(
    'history.state.gov',
    ['Secretary of State', 'Secretary', "secrétaire d'État", "secrétaire d'Etat"],
    [
      ['Colin Powell', '2001-01-20', '2005-01-26'],
      ['Condoleezza Rice', '2005-01-26', '2009-01-20'],
      ['Hillary Clinton', '2009-01-21', '2013-02-01'],
      ['John Kerry', '2013-02-01', '2017-01-20'],
      ['Rex Tillerson', '2017-02-01', '2018-03-31'],
      ['Mike Pompeo', '2018-04-26', '2021-01-20'],
      ['Antony Blinken', '2021-01-26', '2025-01-20'],
      ['Marco Rubio', '2025-01-21'],
    ],
  ),
  ...terms(
    'whitehouse.gov',
    ['Press Secretary', 'porte-parole de la Maison Blanche'],
    [
      ['Jen Psaki', '2021-01-20', '2022-05-13'],
      ['Karine Jean-Pierre', '2022-05-13', '2025-01-20'],
    ],
  ),
  ...terms(
    'whitehouse.gov',
    ['National Security Advisor', 'conseiller à la sécurité nationale'],
    [['Jake Sullivan', '2021-01-20', '2025-01-20']],
  ),
  ...terms(
    'gov.uk',
    ['Prime Minister', 'premier ministre', 'Premier ministre', 'Première ministre', 'première ministre'],
    [
      ['Tony Blair', '1997-05-02', '2007-06-27'],
      ['Gordon Brown', '2007-06-27', '2010-05-11'],
      ['David Cameron', '2010-05-11', '2016-07-13'],
      ['Theresa May', '2016-07-13', '2019-07-24'],
      ['Boris Johnson', '2019-07-24', '2022-09-06'],
      ['Liz Truss', '2022-09-06', '2022-10-25'],
      ['Rishi Sunak', '2022-10-25', '2024-07-05'],
      ['Keir Starmer', '2024-07-05'],
    ],
  ),
  ...terms(
    'gov.uk',
    ['Foreign Secretary', 'ministre des Affaires étrangères'],
    [
      ['William Hague', '2010-05-12', '2014-07-14'],
      ['Philip Hammond', '2014-07-15', '2016-07-13'],
      ['Jeremy Hunt', '2018-07-09', '2019-07-24'],
      ['Dominic Raab', '2019-07-24', '2021-09-15'],
      ['James Cleverly', '2022-09-06', '2023-11-13'],
      ['David Lammy', '2024-07-05', '2025-09-05'],
      ['Yvette Cooper', '2025-09-05'],
    ],
  ),
  ...terms(
    'bundeskanzler.de',
    ['Chancellor', 'chancelier', 'chancelière', 'Chancelière'],
    [
      ['Gerhard Schröder', '1998-10-27', '2005-11-22'],
      ['Angela Merkel', '2005-11-22', '2021-12-08'],
      ['Olaf Scholz', '2021-12-08', '2025-05-06'],
      ['Friedrich Merz', '2025-05-06'],
    ],
  ),
  ...terms(
    'pm.gc.ca',
    ['Prime Minister', 'premier ministre', 'Premier ministre'],
    [
      ['Stephen Harper', '2006-02-06', '2015-11-04'],
      ['Justin Trudeau', '2015-11-04', '2025-03-14'],
      ['Mark Carney', '2025-03-14'],
    ],
  ),
  ...terms(
    'pm.gov.au',
    ['Prime Minister', 'premier ministre'],
    [
      ['Malcolm Turnbull', '2015-09-15', '2018-08-24'],
      ['Scott Morrison', '2018-08-24', '2022-05-23'],
      ['Anthony Albanese', '2022-05-23'],
    ],
  ),
  ...terms(
    'gov.cn',
    ['President', 'président', 'Président'],
    [
      ['Jiang Zemin', '1993-03-27', '2003-03-15'],
      ['Hu Jintao', '2003-03-15', '2013-03-14'],
      ['Xi Jinping', '2013-03-14'],
    ],
  ),
  ...terms(
    'pmindia.gov.in',
    ['Prime Minister', 'premier ministre', 'Premier ministre'],
    [['Narendra Modi', '2014-05-26']],
  ),
  ...terms(
    'icc-cpi.int',
    ['Prosecutor', 'prosecutor', 'procureur', 'Procureur', 'procureure', 'Procureure'],
    [
      ['Luis Moreno Ocampo', '2003-06-16', '2012-06-15'],
      ['Fatou Bensouda', '2012-06-15', '2021-06-15'],
      ['Karim Khan', '2021-06-16'],
    ],
  ),
]
