/** Knows which state a name, a demonym, a capital or a seat of government stands for, in English and French. */

/** code | English demonyms | French demonyms (masculine; the rest is made) | capitals and seats, in both languages */
const TABLE = `
AF|Afghan|afghan|Kabul,Kaboul
AL|Albanian|albanais|Tirana
DZ|Algerian|algérien|Algiers,Alger
AO|Angolan|angolais|Luanda
AR|Argentine,Argentinian,Argentinean|argentin|Buenos Aires,Casa Rosada
AM|Armenian|arménien|Yerevan,Erevan
AU|Australian|australien|Canberra
AT|Austrian|autrichien|Vienna,Vienne
AZ|Azerbaijani,Azeri|azerbaïdjanais,azéri|Baku,Bakou
BH|Bahraini|bahreïni,bahreïnien|Manama
BD|Bangladeshi|bangladais|Dhaka,Dacca
BY|Belarusian,Belarussian|biélorusse,bélarusse,bélarussien|Minsk
BE|Belgian|belge|
BJ|Beninese|béninois|Cotonou,Porto-Novo
BO|Bolivian|bolivien|La Paz
BA|Bosnian|bosnien,bosniaque|Sarajevo
BR|Brazilian|brésilien|Brasilia,Brasília,Planalto
BG|Bulgarian|bulgare|Sofia
BF|Burkinabe,Burkinabè|burkinabè,burkinabé|Ouagadougou
BI|Burundian|burundais|Bujumbura,Gitega
KH|Cambodian|cambodgien|Phnom Penh
CM|Cameroonian|camerounais|Yaoundé,Yaounde
CA|Canadian|canadien|Ottawa
CF|Central African|centrafricain|Bangui
TD|Chadian|tchadien|N'Djamena,N’Djamena
CL|Chilean|chilien|Santiago,La Moneda
CN|Chinese|chinois|Beijing,Peking,Pékin,Zhongnanhai
CO|Colombian|colombien|Bogotá,Bogota
CG|Congolese|congolais|Brazzaville
CD||congolais|Kinshasa
CI|Ivorian|ivoirien|Abidjan,Yamoussoukro
HR|Croatian|croate|Zagreb
CU|Cuban|cubain|Havana,La Havane
CY|Cypriot|chypriote|Nicosia,Nicosie
CZ|Czech|tchèque|Prague
DK|Danish|danois|Copenhagen,Copenhague
DJ|Djiboutian|djiboutien|
EC|Ecuadorian|équatorien|Quito
EG|Egyptian|égyptien|Cairo,Le Caire
SV|Salvadoran|salvadorien|San Salvador
ER|Eritrean|érythréen|Asmara
EE|Estonian|estonien|Tallinn
ET|Ethiopian|éthiopien|Addis Ababa,Addis-Abeba
FI|Finnish|finlandais|Helsinki
FR|French|français|Paris,the Élysée,Élysée,Elysée,Elysee,Matignon,Quai d’Orsay,Quai d'Orsay
GA|Gabonese|gabonais|Libreville
GM|Gambian|gambien|Banjul
GE|Georgian|géorgien|Tbilisi,Tbilissi
DE|German|allemand|Berlin
GH|Ghanaian|ghanéen|Accra
GR|Greek|grec|Athens,Athènes
GT|Guatemalan|guatémaltèque|
GN|Guinean|guinéen|Conakry
HT|Haitian|haïtien|Port-au-Prince
HN|Honduran|hondurien|Tegucigalpa
HK|Hong Konger|hongkongais|
HU|Hungarian|hongrois|Budapest
IS|Icelandic|islandais|Reykjavik,Reykjavík
IN|Indian|indien|New Delhi,Delhi
ID|Indonesian|indonésien|Jakarta
IR|Iranian|iranien|Tehran,Teheran,Téhéran
IQ|Iraqi|irakien,iraquien|Baghdad,Bagdad
IE|Irish|irlandais|Dublin
IL|Israeli|israélien|Jerusalem,Jérusalem,Tel Aviv,Tel-Aviv
IT|Italian|italien|Rome,Palazzo Chigi
JM|Jamaican|jamaïcain|
JP|Japanese|japonais|Tokyo
JO|Jordanian|jordanien|Amman
KZ|Kazakh,Kazakhstani|kazakh|Astana,Nur-Sultan
KE|Kenyan|kényan|Nairobi
KP|North Korean|nord-coréen|Pyongyang
KR|South Korean,Korean|sud-coréen,coréen|Seoul,Séoul,Blue House
XK|Kosovar,Kosovan|kosovar|Pristina
KW|Kuwaiti|koweïtien|
KG|Kyrgyz|kirghize|Bishkek,Bichkek
LA|Laotian,Lao|laotien|Vientiane
LV|Latvian|letton|Riga
LB|Lebanese|libanais|Beirut,Beyrouth
LR|Liberian|libérien|Monrovia
LY|Libyan|libyen|Tripoli
LT|Lithuanian|lituanien|Vilnius
LU|Luxembourgish|luxembourgeois|
MG|Malagasy|malgache|Antananarivo
MW|Malawian|malawite|Lilongwe
MY|Malaysian|malaisien|Kuala Lumpur,Putrajaya
MV|Maldivian|maldivien|Malé
ML|Malian|malien|Bamako
MT|Maltese|maltais|Valletta,La Valette
MR|Mauritanian|mauritanien|Nouakchott
MX|Mexican|mexicain|Mexico City
MD|Moldovan|moldave|Chisinau
MN|Mongolian|mongol|Ulaanbaatar,Oulan-Bator
ME|Montenegrin|monténégrin|Podgorica
MA|Moroccan|marocain|Rabat
MZ|Mozambican|mozambicain|Maputo
MM|Burmese|birman|Naypyidaw,Naypyitaw
NA|Namibian|namibien|Windhoek
NP|Nepali,Nepalese|népalais|Kathmandu,Katmandou
NL|Dutch|néerlandais,hollandais|The Hague,La Haye,Amsterdam
NZ|New Zealander|néo-zélandais|Wellington
NI|Nicaraguan|nicaraguayen|Managua
NE|Nigerien|nigérien|Niamey
NG|Nigerian|nigérian|Abuja
MK|Macedonian|macédonien|Skopje
NO|Norwegian|norvégien|Oslo
OM|Omani|omanais|Muscat,Mascate
PK|Pakistani|pakistanais|Islamabad
PS|Palestinian|palestinien|Ramallah
PA|Panamanian|panaméen|
PY|Paraguayan|paraguayen|Asunción
PE|Peruvian|péruvien|Lima
PH|Philippine,Filipino|philippin|Manila,Manille,Malacañang
PL|Polish|polonais|Warsaw,Varsovie
PT|Portuguese|portugais|Lisbon,Lisbonne
QA|Qatari|qatari,qatarien|Doha
RO|Romanian|roumain|Bucharest,Bucarest
RU|Russian|russe|Moscow,Moscou,the Kremlin,Kremlin
RW|Rwandan|rwandais|Kigali
SA|Saudi,Saudi Arabian|saoudien|Riyadh,Riyad
SN|Senegalese|sénégalais|Dakar
RS|Serbian|serbe|Belgrade
SL|Sierra Leonean|sierra-léonais|Freetown
SG|Singaporean|singapourien|
SK|Slovak|slovaque|Bratislava
SI|Slovenian,Slovene|slovène|Ljubljana
SO|Somali|somalien|Mogadishu,Mogadiscio
ZA|South African|sud-africain|Pretoria
SS|South Sudanese|sud-soudanais|Juba,Djouba
ES|Spanish|espagnol|Madrid,La Moncloa,Moncloa
LK|Sri Lankan|sri-lankais,srilankais|Colombo
SD|Sudanese|soudanais|Khartoum
SE|Swedish|suédois|Stockholm
CH|Swiss|suisse|Bern,Berne
SY|Syrian|syrien|Damascus,Damas
TW|Taiwanese|taïwanais,taiwanais|Taipei
TJ|Tajik|tadjik|Dushanbe,Douchanbé
TZ|Tanzanian|tanzanien|Dodoma
TH|Thai|thaïlandais|Bangkok
TG|Togolese|togolais|Lomé
TT|Trinidadian|trinidadien|
TN|Tunisian|tunisien|Tunis,Carthage
TR|Turkish|turc|Ankara
TM|Turkmen|turkmène|Ashgabat,Achgabat
UG|Ugandan|ougandais|Kampala
UA|Ukrainian|ukrainien|Kyiv,Kiev
AE|Emirati|émirati|Abu Dhabi,Abou Dhabi
GB|British|britannique|London,Londres,Whitehall,Downing Street,Westminster
US|American,U.S.,US|américain,étasunien,états-unien|Washington,the White House,White House,Maison-Blanche,Maison Blanche,Foggy Bottom,Capitol Hill,the Pentagon,Pentagon,Pentagone
UY|Uruguayan|uruguayen|Montevideo
UZ|Uzbek|ouzbek|Tashkent,Tachkent
VA|papal|vaticane|Holy See,Saint-Siège
VE|Venezuelan|vénézuélien|Caracas,Miraflores
VN|Vietnamese|vietnamien|Hanoi,Hanoï
YE|Yemeni|yéménite|Sanaa,Sana’a
ZM|Zambian|zambien|Lusaka
ZW|Zimbabwean|zimbabwéen|Harare
EU|European|européen|Brussels,Bruxelles
`
/** Names in use beside those that CLDR gives. */
const ALSO: [string, string][] = [
  ['US', 'United States of America'],
  ['US', 'USA'],
  ['US', 'U.S.A.'],
  ['US', 'United States'],
  ['US', 'Etats-Unis'],
  ['US', 'États-Unis d’Amérique'],
  ['US', 'U.S.'],
  ['US', 'U.S.A.'],
  ['GB', 'UK'],
  ['GB', 'U.K.'],
  ['GB', 'Great Britain'],
  ['GB', 'Britain'],
  ['GB', 'Grande-Bretagne'],
  ['GB', 'England'],
  ['GB', 'Angleterre'],
  ['CN', 'People’s Republic of China'],
  ['CN', 'PRC'],
  ['CN', 'RPC'],
  ['CN', 'République populaire de Chine'],
  ['RU', 'Russian Federation'],
  ['RU', 'Fédération de Russie'],
  ['KR', 'Republic of Korea'],
  ['KP', 'DPRK'],
  ['KP', 'Democratic People’s Republic of Korea'],
  ['KP', 'RPDC'],
  ['MM', 'Burma'],
  ['MM', 'Myanmar'],
  ['MM', 'Birmanie'],
  ['CZ', 'Czech Republic'],
  ['CZ', 'République tchèque'],
  ['CD', 'DRC'],
  ['CD', 'RDC'],
  ['CD', 'Democratic Republic of the Congo'],
  ['CD', 'République démocratique du Congo'],
  ['IR', 'Islamic Republic of Iran'],
  ['SY', 'Syrian Arab Republic'],
  ['VE', 'Bolivarian Republic of Venezuela'],
  ['BY', 'Bélarus'],
  ['BY', 'Biélorussie'],
  ['BY', 'Byelorussia'],
  ['AE', 'UAE'],
  ['AE', 'Émirats arabes unis'],
  ['CI', 'Ivory Coast'],
  ['TR', 'Turkey'],
  ['TR', 'Turquie'],
  ['HK', 'Hong Kong'],
  ['HK', 'Hongkong'],
  ['MO', 'Macau'],
  ['PS', 'Palestine'],
  ['NL', 'Holland'],
  ['NL', 'Pays-Bas'],
  ['EU', 'EU'],
  ['EU', 'UE'],
  ['EU', 'European Union'],
  ['EU', 'Union européenne'],
  ['TW', 'Taiwan'],
  ['TW', 'Taïwan'],
  ['MK', 'North Macedonia'],
  ['SZ', 'Swaziland'],
  ['CV', 'Cape Verde'],
  ['LA', 'Lao People’s Democratic Republic'],
  ['VN', 'Viet Nam'],
  ['MD', 'Republic of Moldova'],
  ['TZ', 'United Republic of Tanzania'],
  ['BA', 'Bosnia'],
  ['BA', 'Bosnie'],
  ['VA', 'Vatican'],
]

interface Place {
  country: string
  /** `name` of the state, `adjective` (Chinese), or a `seat` that stands for its government (Beijing). */
  as: 'name' | 'adjective' | 'seat'
}

const key = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:(?:the|le|la|les) |l' ?)(?=\S{3})/, '')

/** French adjectives of a demonym: chinois, chinoise, chinoises. */
function inflected(adjective: string): string[] {
  const plural = /[sx]$/.test(adjective) ? adjective : `${adjective}s`
  let feminine = /e$/.test(adjective) ? adjective : `${adjective}e`
  if (/(?:ien|éen)$/.test(adjective) && adjective.endsWith('ien')) feminine = `${adjective}ne`
  if (/éen$/.test(adjective)) feminine = `${adjective}ne`
  if (adjective === 'grec') feminine = 'grecque'
  if (adjective === 'turc') feminine = 'turque'
  if (adjective === 'letton') feminine = 'lettone'
  return [adjective, plural, feminine, `${feminine}s`]
}

/** A name as it may be written: "St. Lucia", "Saint Lucia"; "&", "and"; « Côte d’Ivoire » cut after its elision; without accents. */
function spellings(name: string): string[] {
  const forms = new Set([name])
  const also = (from: RegExp, to: string) => {
    for (const form of [...forms]) forms.add(form.replace(from, to))
  }
  also(/^st\. ?/, 'saint ')
  also(/^saint /, 'st ')
  also(/ & /, ' and ')
  also(/ and /, ' & ')
  also(/\b([dl]')(?=\p{L})/gu, '$1 ')
  for (const form of [...forms]) forms.add(form.normalize('NFKD').replace(/\p{M}/gu, ''))
  return [...forms]
}

function build(): Map<string, Place> {
  const places = new Map<string, Place>()
  const codes = new Set<string>()
  const put = (name: string, place: Place) => {
    for (const form of spellings(key(name))) if (form && !places.has(form)) places.set(form, place)
  }
  for (const [country, name] of ALSO) put(name, { country, as: 'name' })
  const rows = TABLE.trim()
    .split('\n')
    .map((row) => row.split('|'))
  for (const [country] of rows) codes.add(country!)
  for (let a = 65; a < 91; a++) for (let b = 65; b < 91; b++) codes.add(String.fromCharCode(a, b))
  for (const locale of ['en', 'fr']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    for (const country of codes) {
      const name = names.of(country)
      if (!name || ['EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(country)) continue
      put(name.replace(/ \(.*\)$/, ''), { country, as: 'name' })
    }
  }
  for (const [country, english, french, seats] of rows) {
    for (const name of english!.split(',')) put(name, { country: country!, as: 'adjective' })
    for (const name of french!.split(','))
      for (const form of inflected(name)) put(form, { country: country!, as: 'adjective' })
    for (const name of seats!.split(',')) put(name, { country: country!, as: 'seat' })
  }
  return places
}

let places: Map<string, Place> | undefined
let starts: Map<string, string[][]> | undefined

/** Built when first asked for: most commands that read a record never ask. */
function allPlaces(): Map<string, Place> {
  places ??= build()
  return places
}

/** First words of names that take several, so that a text is searched once. */
function startsOf(names: Iterable<string>): Map<string, string[][]> {
  const found = Map.groupBy(
    [...names].map((name) => name.split(' ')),
    (words) => words[0]!,
  )
  for (const list of found.values()) list.sort((a, b) => b.length - a.length)
  return found
}

/** The state behind a name, or null. Case and a leading article do not matter. */
export function placeNamed(name: string): Place | null {
  return allPlaces().get(key(name)) ?? null
}

/** Names (as lists of lower-case words) that begin with this word, longest first. */
export function placesStarting(word: string): string[][] {
  starts ??= startsOf(allPlaces().keys())
  return starts.get(word) ?? []
}
