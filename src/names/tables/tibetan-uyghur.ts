/**
 * Names of Tibetans and Uyghurs as they are met in Latin spellings, in their own script, and in Han transcription.
 * A line is one name. Sources: Tibetan: THL phonetics, the spellings of the Central Tibetan Administration and of mainland
 * passports (SASM/GNC), usual Han transcriptions (Xinhua's table of Tibetan names); Uyghur: ULY, usual Han transcriptions
 * (the register's table of 1979 syllables and the press), general knowledge of both onomastics.
 */

export const tibetanNames = `
tashi trashi zhaxi tashy 扎西 札西 བཀྲ་ཤིས
tsering tshering cering zering tseringma 次仁 茨仁 才让 泽仁 次稔 ཚེ་རིང
tenzin tendzin dainzin tenzing danzeng 丹增 旦增 登增 བསྟན་འཛིན
gyatso gyamtso gyaco jiacuo gyatsho 嘉措 加措 甲措 降措 རྒྱ་མཚོ
lobsang lozang losang luosang lobzang 洛桑 罗桑 洛藏 བློ་བཟང
wangchuk wangchug wangchuck wangqug wangxiu 旺楚克 旺秀 旺久 汪秋 旺修 དབང་ཕྱུག
wangdu wangdui 旺堆 དབང་འདུས
wangmo wangmu 旺姆 དབང་མོ
wangyal wangyel wangjie 旺杰 旺加 དབང་རྒྱལ
wangchen wangqen wanqing 旺青 项欠 旺钦 དབང་ཆེན
dorje dorjee dorji duoji doje 多吉 多杰 རྡོ་རྗེ
dolma drolma dolkar zhuoma droma 卓玛 卓嘎 སྒྲོལ་མ
dhondup dondrub dondrup dhondrup toinzhub dunzhu dangzhi 顿珠 当知 东知 དོན་གྲུབ
gyaltsen gyaincain gyeltsen gyantsen jianzan jiancan 坚赞 坚参 江村 རྒྱལ་མཚན
norbu nuobu luobu 诺布 罗布 ནོར་བུ
palden paldan baidain baidan bandan huadan 班丹 白丹 华旦 巴旦 དཔལ་ལྡན
penpa pempa benba spenpa bianba 边巴 སྤེན་པ
nyima nima 尼玛 ཉི་མ
dawa 达瓦 ཟླ་བ
migmar mikmar mima 米玛 མིག་དམར
lhakpa lhagba laba 拉巴 ལྷག་པ
phurbu phurpa purbu pubu 普布 ཕུར་བུ
pasang basang 巴桑 པ་སངས
jampa qamba jiangba qiangba champa 强巴 向巴 བྱམས་པ
sonam soinam suolang suonan 索朗 索南 བསོད་ནམས
kelsang kalsang kesang gesang gazang 格桑 尕藏 噶桑 སྐལ་བཟང
rinchen rinqen renqing 仁青 仁钦 རིན་ཆེན
yangchen yangjain yangjin yangkyi 央金 དབྱངས་ཅན
ngawang ngagwang awang nawang 阿旺 昂旺 ངག་དབང
yeshe yeshi yexe yixi 益西 意西 ཡེ་ཤེས
sangye sangay sanggye sangjie sangji 桑杰 桑吉 སངས་རྒྱས
senge sengge sangay seng-ge senge 森格 僧格 སེང་གེ
choephel choepel qoipe quanpei qunpei 群培 曲培 ཆོས་འཕེལ
choekyi chokyi qoigyi queji quji choegyi choki 确吉 曲吉 却吉 ཆོས་ཀྱི
choedron choedon qoizhoin quzhen 曲珍 ཆོས་སྒྲོན
dekyi deji degyi 德吉 བདེ་སྐྱིད
delek deleg deleg dele 德勒 德列 བདེ་ལེགས
gonpo gompo gonbo gongbu gongbao 贡布 贡保 མགོན་པོ
gendun gedhun gendhun genden gendyn gengdeng 更登 根敦 根登 དགེ་འདུན
lodro lodoe lodoi luozhu 洛珠 罗追 བློ་གྲོས
thubten tubten tupten tubdain tudeng thupten 土登 图登 ཐུབ་བསྟན
jigme jigmey jigmed jinmei jiumei 晋美 久美 吉美 འཇིགས་མེད
namgyal namgyel nanjie langjie 南杰 朗杰 རྣམ་རྒྱལ
phuntsok puncog phuntsog pingcuo pengcuo 平措 彭措 ཕུན་ཚོགས
jamyang jamyan jiayang jiamyang 嘉央 加央 འཇམ་དབྱངས
jampel jampal jiangbai 江白 འཇམ་དཔལ
tsewang cewang zewang 次旺 才旺 泽旺 ཚེ་དབང
tseten tsetan caidan cedain tsedan 才旦 次旦 泽登 ཚེ་བརྟན
woeser oser ozer wose weise woser odser 唯色 维色 沃色 威色 文色 འོད་ཟེར
rabgye rabgyal rabjie raojie 绕杰 རབ་རྒྱས
rabten rabdain raodeng 绕登 རབ་བརྟན
khedrup kedrup kezhu 克珠 མཁས་གྲུབ
karma gama 噶玛 ཀརྨ
pema bema baima padma 白玛 班玛 པདྨ
lhamo lamu 拉姆 拉毛 ལྷ་མོ
samten samdain sangdan 桑旦 བསམ་གཏན
tsultrim cultrim chichen chuicheng 楚成 慈成 崔成 ཚུལ་ཁྲིམས
tenpa danba 丹巴 བསྟན་པ
trinley trinle chinle chengle chilai 赤列 成列 འཕྲིན་ལས
chodak qoizhag quzha 曲扎 ཆོས་གྲགས
drakpa dragpa zhaba 扎巴 གྲགས་པ
kunga gonga gunga gongga gongge 贡嘎 贡噶 ཀུན་དགའ
kunchok konchok goinqog gongque 贡觉 官却 དཀོན་མཆོག
sherab sherap xerab xirao 喜饶 西绕 ཤེས་རབ
dakpa dragpa dhakpa 达巴
rangdrol rangdol rangzhuo 让卓 རང་གྲོལ
tsundue zundui tsondru zunzhu 尊珠 བརྩོན་འགྲུས
rinpoche 仁波切 仁波且 རིན་པོ་ཆེ
lama 喇嘛 བླ་མ
dalai 达赖 ཏཱ་ལའི
panchen banqen banchan 班禅 པཎ་ཆེན
dalha zhala dragla 扎拉
`

export const uyghurNames = `
abdu abdul abda abudou abudu abdo 阿不都 阿布都 阿卜杜 阿不杜 阿布杜 ئابدۇ
abdurahman abdurehman abdulrahman abudureheman 阿不都热合曼 阿卜杜热合曼 ئابدۇراخمان
abdurehim abdurahim abdurrahim 阿不都热依木 阿卜杜热依木 ئابدۇرېھىم
abduqadir abdukadir abdulkadir 阿不都卡德尔 阿卜杜卡迪尔 ئابدۇقادىر
ablet ablat abulaiti 阿布来提 阿不来提 ئابلەت
ablikim abliqim abulikemu 阿布力克木 阿不力克木 ئابلىكىم
adil adili 阿迪力 阿地力 ئادىل
ahmet ehmet axmet ahmad aihemaiti 艾合买提 艾合麦提 ئەخمەت
alim elim alimu 阿里木 艾力木 ئالىم
anwar enver enwar aniwaer 安尼瓦尔 艾尼瓦尔 ئەنۋەر
arkin erkin arken aierken 艾尔肯 艾力肯 ئەركىن
arzugul 阿尔祖古丽 ئارزۇگۈل
asat eset asad aisaiti 艾赛提 艾斯提 ئەسەت
aygul aigul ayiguli 阿依古丽 ئايگۈل
aynur ayinuer 阿依努尔 阿依奴尔 ئاينۇر
ayshem aysha ayixiamu 阿依夏木 ئايشەم
azat azad azati 阿扎提 ئازات
bahar bahargul 巴哈尔 باھار
batur batuer 巴图尔 巴吐尔 باتۇر
bekri bakri baikeli 白克力 拜克力 بەكرى
dawut davut dawuti daut 达吾提 达乌提 داۋۇت
dilnur dilinuer 迪丽努尔 迪力努尔 دىلنۇر
dilraba dilireba 迪丽热巴 دىلرابا
dilshat dilixiati 迪力夏提 地里夏提 دىلشات
dolkun dolqun duolikun 多力坤 多里坤 دولقۇن
ekber ekbar akbar ekpar aikebaier 艾克拜尔 艾克帕尔 ئەكبەر
eli ali aili 艾力 艾里 ئەلى
emet emat aimaiti 艾买提 艾麦提 ئەمەت
gheyret ghayrat hairat aireti 艾热提 غەيرەت
gul guli gvl gull 古丽 古力 گۈل
gulbahar guliba 古丽巴哈尔 گۈلباھار
gulnar gulnara gulina 古丽娜尔 古丽娜 گۈلنار
gulmire gulmira gulimire 古丽米热 古丽米拉 گۈلمىرە
gulshan gulshen gulixian 古丽仙 古丽鲜 گۈلشەن
hajim haji aji haci 阿吉 哈吉 ھاجى
halmurat halmurati 哈力木拉提 哈里木拉提 خالمۇرات
hamit hemit hamid aimiti 艾米提 哈米提 ھەمىت
hasan hesen hasen aishan 艾山 哈山 ھەسەن
helil halil khalil haili 海力力 哈力力 خېلىل
heyit hayit heyt haiyiti 海依提 ھېيت
hoshur hushur wuxiuer 吾休尔 吾守尔 ھوشۇر
ibrahim ibrayim yibulayin 依布拉音 伊布拉音 易卜拉欣 ئىبراھىم
ilham yilihamu 伊力哈木 伊利哈木 依力哈木 ئىلھام
iminjan imin emin yiming 依明 伊敏 依米尼 ئىمىن
isa eysa aisha 艾沙 艾萨 ئەيسا
ismail ismayil simayi yisimayili 司马义 斯马依 伊斯马伊力 ئىسمائىل
jalalidin jelalidin jalaluddin jialalidin 加拉里丁 加拉力丁 贾拉里丁 جالالىدىن
jan jiang 江 جان
jewher jawher zhuer jueher 菊尔 祖合尔 جەۋھەر
jume juma jumaa zhuma 居马 居麦 جۈمە
kadir qadir kadeer kader kadeer 卡德尔 卡迪尔 قادىر
kasim qasim kasimu 卡斯木 卡西木 قاسىم
kerim karim kelimu 克里木 克力木 كېرىم
kurban qurban kuerban 库尔班 قۇربان
litip letip litifu 力提甫 李提甫 لىتىپ
mahmut mehmut mahmud maihemuti 买合木提 麦合木提 مەخمۇت
mamat mamut mamuti 马木提 马穆提 مامۇت
memet mamet muhammad mehmet maimaiti muhemmet muhammet 买买提 麦麦提 穆罕默德 木合买提 مەمەت مۇھەممەت
metin matin 麦提 买提
memtimin mamtimin maimaitiming 买买提明 麦麦提明 مەمتىمىن
mihrigul mehrigul miriguli 米日古丽 米热古丽 مېھرىگۈل
mijit mejit mijiti 米吉提 مىجىت
mirzat mierzhati 米尔扎提 مىرزات
muhtar mukhtar muhetaer 木合塔尔 穆合塔尔 مۇختار
murat murad mulati 木拉提 مۇرات
mutellip mutallip mutalifu 木塔力甫 مۇتەللىپ
niyaz niyazi 尼亚孜 尼牙孜 نىياز
nur nuer 努尔 奴尔 نۇر
nurbekri 努尔白克力 نۇر بەكرى
nurgul nuerguli 努尔古丽 奴尔古丽 نۇرگۈل
nurmemet nurmuhammad nuermaimaiti 努尔买买提 努尔麦麦提 نۇرمەمەت
obul obulqasim wubuli 吾布力 ئوبۇل
omer omar umar wumaier 吾买尔 吾麦尔 ئۆمەر
osman othman wusiman 吾斯曼 乌斯曼 ئوسمان
patigul fatigul patiguli 帕提古丽 پاتىگۈل
patime fatima patiman 帕提曼 帕提玛 پاتىمە
perhat parhat farhad paerhati 帕尔哈提 پەرھات
perida farida palida 帕里达 帕丽达 پەرىدە
qeyser kaisar kaisaier 凯赛尔 قەيسەر
rahile rahila reyila 热依拉 热西拉 راھىلە
rebiya rabiye rabiya rebiyam 热比娅 热比亚 热比叶 رابىيە
rehim rahim reyimu 热依木 热合木 رېھىم
reshat rishat rexiati 热夏提 热西提 رىشات
reyhan rayhan reyihan 热依汗 热衣汗 رەيھان
rozi ruzi rouzi 肉孜 روزى
roshengul rushangul rouxianguli 肉鲜古丽 روشەنگۈل
sadir sadeer 沙德尔 萨迪尔 سادىر
salih salih salihe 沙力 萨力 سالىھ
sanubar senuber sainubaier 赛努拜尔 赛奴拜尔 سەنۇبەر
seypidin sayfuddin saifuding 赛福鼎 سەيپىدىن
sherip sharif shirip xielifu 谢力甫 شېرىپ
shohret shohrat xuekelaiti shokhrat 雪克来提 肖开提 شۆھرەت
sidik sidiq siddiq sidike 斯迪克 司迪克 斯地克 سىدىق
sulayman suleyman sulaiman 苏莱曼 苏来曼 سۇلايمان
tahir tayir tayier 塔依尔 塔伊尔 تاھىر
tashpolat tashpulat taxpulat taxifulati 塔西甫拉提 塔什甫拉提 تاشپولات
tiyip teyip tayip teyibai 特依拜 铁依甫 تېيىپ
tohti tokhti toxti tuheti tohtie 土赫提 托合提 吐合提 توختى
tohtiyaz toxtiyaz 托合提亚孜 توختىياز
tohtiniyaz toxtiniyaz 托合提尼亚孜 توختىنىياز
tuniyaz tuniyazi 吐尼亚孜 تۇنىياز
turdi tuerdi 吐尔地 吐尔迪 تۇردى
turghun turgun tuerhong 吐尔洪 图尔贡 تۇرغۇن
tursun tuerxun tursunjan 吐尔逊 图尔荪 吐孙 تۇرسۇن
tursunay 吐尔逊阿依 图尔荪阿依 تۇرسۇناي
tiliwaldi tieliwaerdi 铁力瓦尔地 铁力瓦尔迪 تىلىۋالدى
wali weli waili 外力 瓦里 ۋەلى
yalqun yalkun yalikun 亚里坤 亚力坤 يالقۇن
yasin yasheng 亚森 亚生 ياسىن
yusup yusuf yusufu yusupu 玉素甫 玉苏甫 يۈسۈپ
zakir zhakeer zakier 扎克尔 扎克里 زاكىر
zaynab zeynep zainap zainabu 再娜甫 再纳甫 زەينەپ
zulpiqar zulfikar zulipikaer 祖力皮卡尔 زۇلپىقار
zunun zunong 祖农 زۇنۇن
`
