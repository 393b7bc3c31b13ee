/** International and national bodies under one English name, with the names that English and French texts give them. */

/** canonical | state (or empty) | other names and acronyms */
const TABLE = `
United Nations||UN,U.N.,ONU,Nations unies,Nations-Unies,Organisation des Nations unies
United Nations Human Rights Council||UN Human Rights Council,Human Rights Council,Conseil des droits de l’homme,UNHRC,Conseil des droits de l’homme des Nations unies
United Nations Security Council||UN Security Council,Security Council,Conseil de sécurité,Conseil de sécurité des Nations unies
United Nations General Assembly||UN General Assembly,General Assembly,Assemblée générale des Nations unies,Assemblée générale de l’ONU
United Nations Commission on Human Rights||U.N. Human Rights Commission,UN Human Rights Commission,United Nations Human Rights Commission,Commission des droits de l’homme
Office of the United Nations High Commissioner for Human Rights||OHCHR,HCDH,Office of the High Commissioner for Human Rights,Haut-Commissariat aux droits de l’homme
Working Group on Arbitrary Detention||UN Working Group on Arbitrary Detention,United Nations Working Group on Arbitrary Detention,WGAD,Groupe de travail sur la détention arbitraire,Groupe de travail des Nations unies sur la détention arbitraire
Working Group on Enforced or Involuntary Disappearances||UN Working Group on Enforced or Involuntary Disappearances,WGEID,Groupe de travail sur les disparitions forcées ou involontaires
Committee against Torture||UN Committee against Torture,Comité contre la torture,Comité des Nations unies contre la torture
Human Rights Committee||UN Human Rights Committee,Comité des droits de l’homme
Peace and Security Council||AU Peace and Security Council,Conseil de paix et de sécurité,Conseil de paix et de sécurité de l’Union africaine
United Nations High Commissioner for Refugees||UNHCR,HCR,Haut-Commissariat aux réfugiés
UNICEF||
UNESCO||Unesco
World Health Organization||WHO,W.H.O.,OMS,Organisation mondiale de la santé
International Labour Organization||ILO,OIT,Organisation internationale du travail
World Trade Organization||WTO,OMC,Organisation mondiale du commerce
World Food Programme||WFP,Programme alimentaire mondial
Food and Agriculture Organization||FAO
International Criminal Court||ICC,Cour pénale internationale,CPI
International Court of Justice||ICJ,Cour internationale de justice,CIJ
International Atomic Energy Agency||IAEA,AIEA,Agence internationale de l’énergie atomique
International Monetary Fund||IMF,FMI,Fonds monétaire international
World Bank||Banque mondiale
International Committee of the Red Cross||ICRC,CICR,Comité international de la Croix-Rouge
International Olympic Committee||IOC,CIO,Comité international olympique
Interpol||INTERPOL
NATO||North Atlantic Treaty Organization,OTAN
OSCE||Organization for Security and Cooperation in Europe,Organisation pour la sécurité et la coopération en Europe
OECD||OCDE
OPEC||OPEP
G7||Group of Seven,G-7
G20||Group of Twenty,G-20
African Union||AU,Union africaine
ECOWAS||CEDEAO,Cédéao,Economic Community of West African States,Communauté économique des États de l’Afrique de l’Ouest,Communauté économique des Etats de l’Afrique de l’Ouest
East African Community||EAC,Communauté d’Afrique de l’Est
SADC||Southern African Development Community,Communauté de développement de l’Afrique australe
CEMAC||Communauté économique et monétaire de l’Afrique centrale
Organization of American States||OAS,OEA,Organisation des États américains
Inter-American Commission on Human Rights||IACHR,CIDH,Commission interaméricaine des droits de l’homme
Inter-American Court of Human Rights||Cour interaméricaine des droits de l’homme
African Commission on Human and Peoples’ Rights||ACHPR,CADHP,Commission africaine des droits de l’homme et des peuples
Organisation internationale de la Francophonie||OIF
Gulf Cooperation Council||GCC
Pacific Islands Forum||
UN Women||ONU Femmes
UNRWA||
OCHA||UN OCHA
UNDP||PNUD,United Nations Development Programme,Programme des Nations unies pour le développement
International Organization for Migration||IOM,OIM,Organisation internationale pour les migrations
Europol||
Frontex||
ASEAN||Association of Southeast Asian Nations
Arab League||Ligue arabe,League of Arab States
Commonwealth||
European Parliament|EU|Parlement européen,Europarl
European Commission|EU|Commission européenne
European Council|EU|Conseil européen
Council of the European Union|EU|Conseil de l’Union européenne,Conseil de l’UE
European External Action Service|EU|EEAS,SEAE,Service européen pour l’action extérieure
European Court of Justice|EU|Court of Justice of the European Union,CJEU,CJUE,Cour de justice de l’Union européenne
European Central Bank|EU|ECB,BCE,Banque centrale européenne
European Patent Office||EPO,OEB,Office européen des brevets
Council of Europe||Conseil de l’Europe
European Court of Human Rights||ECtHR,ECHR,CEDH,Cour européenne des droits de l’homme
Amnesty International||Amnesty
Human Rights Watch||HRW
International Federation for Human Rights||FIDH,Fédération internationale pour les droits humains
Reporters Without Borders||RSF,Reporters sans frontières
Committee to Protect Journalists||CPJ
Freedom House||
Civil Rights Defenders||
Front Line Defenders||
World Uyghur Congress||WUC,Congrès mondial ouïghour
Human Rights in China||
PEN International||
Doctors Without Borders||Médecins sans frontières,MSF
Greenpeace||
Save the Children||
Global Witness||
Article 19||ARTICLE 19
Access Now||
International Crisis Group||
International Commission of Jurists||Commission internationale de juristes
World Organisation Against Torture||OMCT,Organisation mondiale contre la torture
International Federation of Journalists||IFJ,FIJ,Fédération internationale des journalistes
International Trade Union Confederation||ITUC,Confédération syndicale internationale
International Campaign for Tibet||
Minority Rights Group||Minority Rights Group International
Survival International||
Ligue des droits de l’Homme||LDH,Ligue des droits de l’homme
Hong Kong Watch||
Transparency International||
Oxfam||
Reuters||
Agence France-Presse||AFP
Associated Press||AP
BBC||
Le Monde||
Le Figaro||
Libération||
The New York Times||New York Times
The Guardian||Guardian
The Washington Post||Washington Post
Xinhua||
RFI||
Mediapart||
Twitter||
Facebook||
Google||
U.S. Congress|US|US Congress,Congress,Congrès américain
U.S. Senate|US|US Senate,United States Senate
U.S. House of Representatives|US|House of Representatives
U.S. Department of State|US|State Department,Department of State,département d’État
U.S. Department of Justice|US|Department of Justice,Justice Department
U.S. Department of the Treasury|US|Treasury Department,Department of the Treasury
FBI|US|Federal Bureau of Investigation
CIA|US|Central Intelligence Agency
Federal Aviation Administration|US|FAA
Central Committee of the Communist Party of China|CN|
Communist Party of China|CN|Chinese Communist Party,CCP,CPC,PCC,Parti communiste chinois
National People’s Congress|CN|
Taliban|AF|the Taliban,talibans
Hamas|PS|
Hezbollah|LB|
Assemblée nationale||National Assembly
Bundestag|DE|
House of Commons|GB|Chambre des communes
House of Lords|GB|
Foreign Office|GB|Foreign and Commonwealth Office
French Parliament|FR|Parlement français
French Senate|FR|Sénat français
`

interface Body {
  canonical: string
  country: string | null
  words: string[]
}

const STARTS = new Map<string, Body[]>()
for (const row of TABLE.trim().split('\n')) {
  const [canonical, country, others] = row.split('|')
  for (const name of [canonical!, ...others!.split(',')]) {
    const words = bodyWords(name)
    if (!words.length) continue
    const body = { canonical: canonical!, country: country || null, words }
    const list = STARTS.get(words[0]!)
    if (list) list.push(body)
    else STARTS.set(words[0]!, [body])
  }
}
for (const list of STARTS.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Lower-case words as the text is cut: elided articles apart. */
function bodyWords(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(?<=^|[ -])([ldsn]|qu)'/g, "$1' ")
    .replaceAll("people's", "people 's")
    .split(' ')
    .filter((word) => word && word !== 'the')
}

/** Bodies whose names begin with this lower-case word, longest first. */
export function bodiesStarting(word: string): Body[] {
  return STARTS.get(word) ?? []
}
