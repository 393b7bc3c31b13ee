/**
 * Public bodies and organisations under their names in English, French and Chinese, with their acronyms.
 * A line is one body. Source: the bodies' own names on their official pages; acronyms as those pages use them.
 */

export const bodies = `
European Union | Union européenne | EU | UE | 欧盟 | 欧洲联盟
European Parliament | Parlement européen | EP | PE | 欧洲议会
European Commission | Commission européenne | 欧盟委员会
Council of the European Union | Conseil de l'Union européenne
European Council | Conseil européen
European External Action Service | Service européen pour l'action extérieure | EEAS | SEAE
Council of Europe | Conseil de l'Europe
European Court of Human Rights | Cour européenne des droits de l'homme | ECHR | CEDH
United Nations | Nations unies | Organisation des Nations unies | UN | ONU | 联合国
UN General Assembly | Assemblée générale des Nations unies | United Nations General Assembly | UNGA
UN Security Council | Conseil de sécurité des Nations unies | United Nations Security Council | UNSC
UN Human Rights Council | Conseil des droits de l'homme | United Nations Human Rights Council | Human Rights Council | Conseil des droits de l'homme des Nations unies | HRC | CDH | UNHRC | 人权理事会
UN Human Rights Committee | Comité des droits de l'homme | Human Rights Committee | CCPR
UN Committee against Torture | Comité contre la torture | Committee against Torture | CAT
Office of the High Commissioner for Human Rights | Haut-Commissariat aux droits de l'homme | OHCHR | HCDH | UN Human Rights Office
High Commissioner for Refugees | Haut-Commissariat pour les réfugiés | UNHCR | HCR
UN Working Group on Arbitrary Detention | Groupe de travail sur la détention arbitraire | WGAD
International Labour Organization | Organisation internationale du travail | ILO | OIT | 国际劳工组织
World Health Organization | Organisation mondiale de la santé | WHO | OMS | 世界卫生组织
World Trade Organization | Organisation mondiale du commerce | WTO | OMC | 世界贸易组织
International Criminal Court | Cour pénale internationale | ICC | CPI | 国际刑事法院
International Court of Justice | Cour internationale de justice | ICJ | CIJ
International Committee of the Red Cross | Comité international de la Croix-Rouge | ICRC | CICR
International Olympic Committee | Comité international olympique | IOC | CIO
North Atlantic Treaty Organization | Organisation du traité de l'Atlantique nord | NATO | OTAN | 北约
Organization for Security and Co-operation in Europe | Organisation pour la sécurité et la coopération en Europe | OSCE
African Union | Union africaine | AU | UA | 非盟
Amnesty International | Amnistie internationale | 国际特赦组织 | 國際特赦組織
Human Rights Watch | HRW | 人权观察 | 人權觀察
Reporters Without Borders | Reporters sans frontières | RSF | 无国界记者
International Federation for Human Rights | Fédération internationale pour les droits humains | Fédération internationale des ligues des droits de l'homme | FIDH
Committee to Protect Journalists | Comité pour la protection des journalistes | CPJ
Human Rights in China | HRIC | 中国人权
Front Line Defenders
World Organisation Against Torture | Organisation mondiale contre la torture | OMCT
World Uyghur Congress | World Uighur Congress | Congrès mondial ouïghour | WUC | 世界维吾尔代表大会 | دۇنيا ئۇيغۇر قۇرۇلتىيى
Uyghur Human Rights Project | UHRP
Central Tibetan Administration | Administration centrale tibétaine | CTA | 藏人行政中央
International Campaign for Tibet | Campagne internationale pour le Tibet | ICT
Chinese Communist Party | Communist Party of China | Parti communiste chinois | CCP | CPC | PCC | 中国共产党 | 中共
United Front Work Department | Département du travail du Front uni | UFWD | 中央统战部 | 中共中央统一战线工作部 | 统战部
National People's Congress | Assemblée nationale populaire | NPC | ANP | 全国人民代表大会 | 全国人大
People's Liberation Army | Armée populaire de libération | PLA | APL | 中国人民解放军 | 解放军
Ministry of Foreign Affairs of the People's Republic of China | Ministère chinois des Affaires étrangères | Chinese Ministry of Foreign Affairs | 中国外交部 | 外交部
Ministry of Public Security | Ministère de la Sécurité publique | MPS | 公安部
Ministry of State Security | Ministère de la Sécurité d'État | MSS | 国家安全部
Supreme People's Court | Cour populaire suprême | SPC | 最高人民法院
Xinjiang Production and Construction Corps | Corps de production et de construction du Xinjiang | XPCC | Bingtuan | 新疆生产建设兵团
Xinjiang Public Security Bureau | Public Security Bureau of Xinjiang | Bureau de la sécurité publique du Xinjiang | 新疆公安厅 | 新疆维吾尔自治区公安厅
Federal Bureau of Investigation | FBI | 联邦调查局
Federal Security Service | FSB | Service fédéral de sécurité | Федеральная служба безопасности | ФСБ
Congressional-Executive Commission on China | CECC | 国会及行政当局中国委员会
National Endowment for Democracy | NED | 美国国家民主基金会
National Assembly | Assemblée nationale
Senate | Sénat
Organisation for Economic Co-operation and Development | Organisation de coopération et de développement économiques | OECD | OCDE | 经合组织
International Monetary Fund | Fonds monétaire international | IMF | FMI
World Bank | Banque mondiale | 世界银行
Court of Justice of the European Union | Cour de justice de l'Union européenne | CJEU | CJUE
Inter-Parliamentary Alliance on China | Alliance interparlementaire sur la Chine | IPAC | 对华政策跨国议会联盟
`
