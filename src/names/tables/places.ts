/**
 * Names of people and things of a country, in English and French, by ISO 3166 code, and places of China that firms carry.
 * Country names themselves come from Intl.DisplayNames (CLDR). Source of the rest: general dictionaries.
 */

export const demonyms = `
CN chinese chinois chinoise chinoises prc
FR french francais francaise
GB british britannique uk english anglais
US american americain americaine usa
DE german allemand allemande deutsche deutsch
RU russian russe rossiiskaya rossiyskaya rossii russkaya
IT italian italien italienne
ES spanish espagnol espagnole espanola
JP japanese japonais japonaise nippon nihon
KR korean coreen coreenne rok
KP dprk
IN indian indien indienne
PK pakistani pakistanais
TR turkish turc turque turk turkiye
IR iranian iranien iranienne persian
IQ iraqi irakien irakienne
SY syrian syrien syrienne
AF afghan afghane
SA saudi saoudien saoudienne
AE emirati uae
EG egyptian egyptien egyptienne
CA canadian canadien canadienne
AU australian australien australienne
NL dutch neerlandais neerlandaise nederlandse
BE belgian belge
CH swiss suisse schweiz svizzera
AT austrian autrichien autrichienne
SE swedish suedois suedoise svenska
NO norwegian norvegien norvegienne norsk
DK danish danois danoise dansk
FI finnish finlandais finlandaise suomen
PL polish polonais polonaise polska
UA ukrainian ukrainien ukrainienne
BY belarusian bielorusse
KZ kazakh kazakhstani kazakhe
UZ uzbek ouzbek
MM burmese birman birmane myanmar
VN vietnamese vietnamien vietnamienne
TH thai thailandais
KH cambodian cambodgien
LA lao laotien
ID indonesian indonesien
MY malaysian malaisien
PH philippine filipino philippin
SG singaporean singapourien
TW taiwanese taiwanais
HK hongkong
IL israeli israelien israelienne
PS palestinian palestinien palestinienne
LB lebanese libanais libanaise
LY libyan libyen libyenne
SD sudanese soudanais
CU cuban cubain cubana
VE venezuelan venezuelien
MX mexican mexicain mexicana
BR brazilian bresilien brasileira brasileiro
AR argentine argentinian
CO colombian colombien
HU hungarian hongrois
RO romanian roumain
BG bulgarian bulgare
GR greek grec hellenic
PT portuguese portugais
CZ czech tcheque
RS serbian serbe
BD bangladeshi bangladais
LK srilankan
NP nepali nepalese nepalais
ET ethiopian ethiopien
NG nigerian nigerian
ZA southafrican
TM turkmen turkmene
`

/** Places of China in pinyin, with the spellings of the Uyghur and Tibetan names, French and Han. A line is one place. */
export const places = `
xinjiang sinkiang uyghur_autonomous_region 新疆 新疆维吾尔自治区 xuar شىنجاڭ
tibet xizang tibetan tibetain 西藏
hotan hetian khotan 和田 خوتەن
kashgar kashi qeshqer 喀什 قەشقەر
aksu akesu aqsu 阿克苏 ئاقسۇ
turpan tulufan turfan 吐鲁番
urumqi wulumuqi urumchi 乌鲁木齐 ئۈرۈمچى
korla kuerle 库尔勒
ili yili ghulja yining 伊犁
hami kumul qumul 哈密
karamay kelamayi 克拉玛依
changji 昌吉
lop luopu 洛浦
beijing peking pekin 北京
shanghai 上海
guangdong canton kwangtung 广东
guangzhou 广州
shenzhen 深圳
hangzhou 杭州
zhejiang chekiang 浙江
jiangsu 江苏
nanjing nanking 南京
shandong 山东
qinghai kokonor 青海
gansu 甘肃
sichuan szechuan szechwan 四川
chongqing chungking 重庆
tianjin tientsin 天津
hebei 河北
henan 河南
hubei 湖北
hunan 湖南
fujian fukien 福建
yunnan 云南
lhasa lasa 拉萨
inner_mongolia neimenggu mongolie_interieure 内蒙古
hong_kong xianggang hongkong 香港
macau macao aomen 澳门
taiwan formosa 台湾
taipei taibei 台北
dongguan 东莞
wuhan 武汉
xian 西安
dalian 大连
qingdao tsingtao 青岛
`
