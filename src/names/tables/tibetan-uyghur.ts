/**
 * Names of Tibetans and Uyghurs as they are met in Latin spellings, in their own script, and in Han transcription.
 * A line is one name. Sources: Tibetan: THL phonetics, the spellings of the Central Tibetan Administration and of mainland
 * passports (SASM/GNC), usual Han transcriptions (Xinhua's table of Tibetan names); Uyghur: ULY, usual Han transcriptions
 * (the register's table of 1979 syllables and the press), general knowledge of both onomastics.
 */

export const tibetanNames = `
tashi trashi zhaxi tashy 扎西 札西 扎什 བཀྲ་ཤིས
tsering tshering cering zering tseringma 次仁 茨仁 才让 泽仁 次稔 才仁 慈仁 策仁 次人 泽让 ཚེ་རིང
tenzin tendzin dainzin tenzing danzeng 丹增 旦增 登增 丹津 丹真 བསྟན་འཛིན
gyatso gyamtso gyaco jiacuo gyatsho 嘉措 加措 甲措 降措 加错 嘉错 佳措 རྒྱ་མཚོ
lobsang lozang losang luosang lobzang 洛桑 罗桑 洛藏 罗藏 洛绒 罗绒 བློ་བཟང
wangchuk wangchug wangchuck wangqug wangxiu wangqiu wangjiu wense 旺楚克 旺秀 旺久 汪秋 旺修 旺曲 旺求 文色 དབང་ཕྱུག
wangdu wangdui 旺堆 དབང་འདུས
wangmo wangmu 旺姆 旺毛 翁姆 དབང་མོ
wangyal wangyel wangjie 旺杰 旺加 旺甲 汪甲 旺嘉 དབང་རྒྱལ
wangchen wangqen wanqing 旺青 项欠 旺钦 དབང་ཆེན
dorje dorjee dorji duoji doje 多吉 多杰 多哲 རྡོ་རྗེ
dolma drolma zhoima zhuoma droma 卓玛 卓麻 སྒྲོལ་མ
dhondup dondrub dondrup dhondrup toinzhub dunzhu dangzhi 顿珠 当知 东知 端珠 敦珠 东珠 顿主 端智 东周 དོན་གྲུབ
gyaltsen gyaincain gyeltsen gyantsen jianzan jiancan 坚赞 坚参 江村 坚藏 尖参 江参 降称 坚增 རྒྱལ་མཚན
norbu nuobu luobu 诺布 罗布 罗卜 ནོར་བུ
palden paldan baidain baidan bandan huadan 班丹 白丹 华旦 巴旦 白登 华丹 班旦 དཔལ་ལྡན
penpa pempa benba spenpa bianba 边巴 སྤེན་པ
nyima nima 尼玛 尼麻 ཉི་མ
dawa 达瓦 达娃 达哇 ཟླ་བ
migmar mikmar mima 米玛 明玛 མིག་དམར
lhakpa lhagba laba 拉巴 ལྷག་པ
phurbu phurpa purbu pubu 普布 ཕུར་བུ
pasang basang 巴桑 པ་སངས
jampa qamba jiangba qiangba champa 强巴 向巴 香巴 降巴 绛巴 江巴 昌巴 བྱམས་པ
sonam soinam suolang suonan 索朗 索南 琐南 བསོད་ནམས
kelsang kalsang kesang gesang gazang 格桑 尕藏 噶桑 尕让 呷绒 尕桑 嘎桑 སྐལ་བཟང
rinchen rinqen renqing 仁青 仁钦 仁清 仁庆 རིན་ཆེན
yangchen yangjain yangjin yangkyi 央金 央青 དབྱངས་ཅན
ngawang ngagwang awang nawang 阿旺 昂旺 阿翁 昂翁 ངག་དབང
yeshe yeshi yexe yixi 益西 意西 益希 耶喜 耶协 ཡེ་ཤེས
sangye sangay sanggye sangjie sangji 桑杰 桑吉 桑结 སངས་རྒྱས
senge sengge sangay seng-ge 森格 僧格 生格 森给 སེང་གེ
choephel choepel qoipe quanpei qunpei 群培 曲培 群佩 却培 秋培 ཆོས་འཕེལ
choekyi chokyi qoigyi queji quji choegyi choki 确吉 曲吉 却吉 曲杰 ཆོས་ཀྱི
choedron choedon qoizhoin quzhen 曲珍 ཆོས་སྒྲོན
dekyi deji degyi 德吉 བདེ་སྐྱིད
delek deleg dele 德勒 德列 德来 བདེ་ལེགས
gonpo gompo gonbo gongbu gongbao 贡布 贡保 官保 贡波 贡宝 མགོན་པོ
gendun gedhun gendhun genden gendyn gengdeng 更登 根敦 根登 根顿 更敦 格登 དགེ་འདུན
lodro lodoe lodoi luozhu 洛珠 罗追 罗珠 洛追 洛周 洛桌 བློ་གྲོས
thubten tubten tupten tubdain tudeng thupten 土登 图登 吐登 图丹 土丹 土旦 ཐུབ་བསྟན
jigme jigmey jigmed jinmei jiumei 晋美 久美 吉美 晋麦 吉麦 久麦 晋米 འཇིགས་མེད
namgyal namgyel nanjie langjie 南杰 朗杰 南加 朗加 郎加 郎杰 南嘉 རྣམ་རྒྱལ
phuntsok puncog phuntsog pingcuo pengcuo 平措 彭措 朋措 平错 彭错 ཕུན་ཚོགས
jamyang jamyan jiayang jiamyang 嘉央 加央 加羊 降央 江央 嘉样 嘉洋 འཇམ་དབྱངས
jampel jampal jamphel qambel jambai jiangbai 江白 降白 འཇམ་དཔལ
tsewang cewang zewang 次旺 才旺 泽旺 泽翁 策旺 ཚེ་དབང
tseten tsetan caidan cedain tsedan 才旦 次旦 泽登 次丹 才登 泽丹 策丹 ཚེ་བརྟན
woeser oser ozer wose weise woser odser 唯色 维色 沃色 威色 文色 འོད་ཟེར
rabgye rabgyal rabjie raojie 绕杰 热杰 རབ་རྒྱས
rabten rabdain raodeng 绕登 རབ་བརྟན
khedrup kedrup kezhu 克珠 མཁས་གྲུབ
karma gama 噶玛 嘎玛 尕玛 呷玛 ཀརྨ
pema bema baima padma 白玛 班玛 贝玛 白马 边玛 པདྨ
lhamo lamu 拉姆 拉毛 拉木 拉茂 ལྷ་མོ
samten samdain sangdan 桑旦 桑丹 桑登 三旦 བསམ་གཏན
tsultrim cultrim chichen chuicheng 楚成 慈成 崔成 楚称 慈诚 楚臣 促成 次成 ཚུལ་ཁྲིམས
tenpa danba 丹巴 旦巴 登巴 བསྟན་པ
trinley trinle thinley tinley chinle qinle chilie chengle chenglie chilin 赤列 成列 赤林 成林 赤来 འཕྲིན་ལས
chodak qoizhag quzha 曲扎 却扎 群扎 ཆོས་གྲགས
drakpa dragpa zhaba 扎巴 札巴 གྲགས་པ
kunga gonga gunga gongga gongge 贡嘎 贡噶 更尕 更嘎 根尕 贡尕 ཀུན་དགའ
kunchok konchok goinqog gongque 贡觉 官却 贡曲 贡确 公确 更求 公却 དཀོན་མཆོག
sherab sherap xerab xirao 喜饶 西绕 喜绕 西饶 希饶 谢热 协饶 ཤེས་རབ
dakpa dragpa dhakpa 达巴
rangdrol rangdol rangzhuo 让卓 རང་གྲོལ
tsundue zundui tsondru zunzhu 尊珠 བརྩོན་འགྲུས
rinpoche 仁波切 仁波且 རིན་པོ་ཆེ
lama 喇嘛 བླ་མ
dalai 达赖 ཏཱ་ལའི
panchen banqen banchan 班禅 པཎ་ཆེན
dalha zhala dragla 扎拉
dolkar drolkar zhoigar zhuoga 卓嘎 卓尕 སྒྲོལ་དཀར
chime chimey chimed qimei qemi 其美 齐美 其米 འཆི་མེད
gyalpo gyelpo gyaibo jiebu 杰布 རྒྱལ་པོ
tsomo como cuomu 措姆 མཚོ་མོ
choeying choying qoiying quying 曲英 ཆོས་དབྱིངས
dargye dhargye dargyay dargyai dajie 达杰 达吉 དར་རྒྱས
dradul dgradul zhadui 扎堆 དགྲ་འདུལ
gephel gepel gepei 格培 格佩 དགེ་འཕེལ
gelek geleg gelie gele 格勒 格列 དགེ་ལེགས
jangchup jangchub changchub qamqub jiangqu xiangqiu qiangqiu 绛曲 强曲 向秋 强秋 降曲 བྱང་ཆུབ
jinpa jimba sbyinpa jinba 金巴 晋巴 སྦྱིན་པ
kalden kelden galdan gaidain geden gadan 噶丹 格旦 尕旦 སྐལ་ལྡན
kunsang kunzang gunsang gongsang gengsang 贡桑 更桑 衮桑 ཀུན་བཟང
kunkhyen kunchen gunqen gengqin 更钦 衮钦 ཀུན་མཁྱེན
lhadon lhadron lhazoin lazhen 拉珍 拉准 ལྷ་སྒྲོན
lhundup lhundrup lhundrub lhunzhub lunzhu longzhu 伦珠 龙珠 论珠 ལྷུན་གྲུབ
lungtok lungtog lungdog longduo 隆多 龙多 隆朵 ལུང་རྟོགས
metok metog medog meiduo 梅朵 美朵 麦朵 མེ་ཏོག
monlam moinlam menlang molang menlan 莫朗 门兰 闷浪 门朗 སྨོན་ལམ
paljor penjor benjor baijor banjue bianjue 班觉 边觉 白觉 དཔལ་འབྱོར
palkyi pelkyi baigyi baiji 白吉 དཔལ་སྐྱིད
palsang palzang baisang bansang 班桑 白桑 དཔལ་བཟང
palmo pelmo baimo baimu huamu 白姆 华姆 དཔལ་མོ
rigzin rinzin rigdzin rigzen renzeng renzen 仁增 仁真 任增 日增 རིག་འཛིན
tamdin tamding damdin damzhin danzhen danzheng 旦正 旦真 丹真 丹正 旦珍 རྟ་མགྲིན
topgyal tobgyal dobgyal dobgyai duobujie 多布杰 多杰加 སྟོབས་རྒྱལ
topden tobden dobdain duodeng 多登 多旦 སྟོབས་ལྡན
tsephel tsepel cepel caipei cipei 才培 次培 才陪 ཚེ་འཕེལ
tsedon tsedron cezhoin cizhen caizhen 次珍 才珍 ཚེ་སྒྲོན
tsekyi cegyi ciji caiji 次吉 才吉 ཚེ་སྐྱིད
ugyen urgyen orgyen ogyen wujin wujian 乌金 邬坚 吾坚 吾金 ཨོ་རྒྱན
yonten yontan yondain yuandan yundan 云丹 元旦 云登 ཡོན་ཏན
yudon yudron yuzhen 玉珍 གཡུ་སྒྲོན
yangdon yangdron yangzoin yangzhen 央珍 央宗 དབྱངས་སྒྲོན
wangden wangdain wangdan wangdeng 旺丹 旺登 旺旦 དབང་ལྡན
sangpo zangpo sangbo sangbu 桑布 བཟང་པོ
sangmo zangmo sangmu 桑姆 བཟང་མོ
phagpa phakpa pagba paba 帕巴 འཕགས་པ
khenpo kanbu 堪布 མཁན་པོ
geshe gexe 格西 དགེ་བཤེས
tulku trulku zhugu 朱古 珠古 སྤྲུལ་སྐུ
jetsun jezun jiezun 杰尊 吉尊 རྗེ་བཙུན
lhagyal lhagyel lhagyai lajia lajie 拉加 拉杰 ལྷ་རྒྱལ
lhakyi lhagyi laji 拉吉 ལྷ་སྐྱིད
lhatso lhaco lacuo 拉措 ལྷ་མཚོ
karpo garbo gabu 噶布 དཀར་པོ
norzin norzom noizin nuozhen luozeng 诺增 罗增 诺珍 ནོར་འཛིན
namdol namdrol namzhoi langzhuo 朗卓 南卓 རྣམ་གྲོལ
namkha namkhai namka nanka 南卡 朗卡 ནམ་མཁའ
ngodup ngodrup ngodrub ngoizhub ouzhu ezhu 欧珠 俄珠 昂珠 དངོས་གྲུབ
gyurme gyurmey gyurmed gyume jumei jiumei 居美 久美 局美 འགྱུར་མེད
samdup samdrup samdrub samzhub sangzhu 桑珠 三珠 བསམ་འགྲུབ
samphel sampel sangpei 桑培 桑佩 བསམ་འཕེལ
soepa sopa zoiba suoba 索巴 བཟོད་པ
jigdal jigdral jigzhai jizha 吉扎 久扎 འཇིགས་བྲལ
losel losal losai luosai 洛赛 罗赛 བློ་གསལ
legchok legqog lieque 列确 ལེགས་མཆོག
ngapo ngapoi ngabo apei 阿沛 ང་ཕོད
pagbalha phakpalha pabala 帕巴拉 འཕགས་པ་ལྷ
thabkhe tabke tabkhai 塔克 ཐབས་མཁས
thokmey thogme togmed tuomei 托美 妥美 ཐོགས་མེད
tharchin tarqin taqin 塔青 塔钦 མཐར་ཕྱིན
shonu xonnu xuannu xiannu 旋努 循努 གཞོན་ནུ
sherig xerig 喜热
chungdak qungdag qiongda 琼达 ཆུང་བདག
chungla qungla qiongla 琼拉
khando khandro kanzhoi kangzhuo 康卓 堪卓 མཁའ་འགྲོ
gyatsok gyasog jiasuo 加索
rabsal rabsel raosai 绕赛 རབ་གསལ
tseyang ceyang caiyang ciyang 次央 才央 ཚེ་དབྱངས
peyang baiyang 白央 དཔལ་དབྱངས
tsomchung 措琼 cuoqiong
dachung daqung daqiong 达琼 ཟླ་ཆུང
pachung basqung baqiong 巴琼 པ་ཆུང
dorjechung 多吉琼
bhuchung buchung buqung puqiong buqiong 普琼 布琼 བུ་ཆུང
nyidon nyidron nizhen 尼珍 ཉི་སྒྲོན
dadon dadron dazhen 达珍 达准 ཟླ་སྒྲོན
dekyong deqong 德琼 བདེ་སྐྱོང
dechen deqen deqing deqian 德庆 德钦 德青 德吉庆 བདེ་ཆེན
ngawo awo 阿吾
akhu aku 阿库 阿古 ཨ་ཁུ
kyab kyap gyab 加 嘉 སྐྱབས
gyal gyel gyai 杰 加 嘉 རྒྱལ
kyi kyid 吉 སྐྱིད
tso tsho 措 错 མཚོ
thar 太 塔 ཐར
bum bhum 本 འབུམ
dron zhoin 珍 准 སྒྲོན
qung 琼 ཆུང
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
kadir qadir kadeer kader 卡德尔 卡迪尔 قادىر
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
salih salihe 沙力 萨力 سالىھ
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
abduweli abduwali abuduwaili 阿卜杜外力 阿不都外力 阿布都外力 ئابدۇۋەلى
abdukerim abdikerim abdikarim abudukelimu abudukerimu 阿卜杜克里木 阿不都克里木 阿布都克里木 阿不都克热木 ئابدۇكېرىم
abduqeyum abdukeyum abdulqeyyum abudukeyoumu 阿不都克尤木 阿卜杜克尤木 ئابدۇقەييۇم
abdulla abdula abudula 阿不都拉 阿卜杜拉 阿布都拉 阿不杜拉 ئابدۇللا
abdureshit abdurishit abdurashid abudurexiti 阿不都热西提 阿布都热西提 阿卜杜热西提 ئابدۇرېشىت
abdusalam abudushalamu 阿不都沙拉木 阿卜杜萨拉木 阿布都沙拉木 ئابدۇسالام
abdujelil abdujalil abudujielili 阿不都杰力力 阿卜杜杰力力 阿不都加力力 ئابدۇجېلىل
abdushukur abduxukur abuduxukuer 阿不都许库尔 阿卜杜许库尔 阿布都秀库 ئابدۇشۈكۈر
abduhelil abduxelil abduhalil abuduhailili 阿不都海力力 阿卜杜海力力 ئابدۇخېلىل
abdughopur abdugopur abduwufuer 阿不都吾甫尔 阿卜杜吾普尔 ئابدۇغوپۇر
abdugheni abdughani abduaini 阿不都艾尼 阿卜杜艾尼 阿布都外尼 ئابدۇغېنى
ablajan abulajiang 阿不拉江 阿布拉江 ئابلاجان
ablimit abulimiti 阿布力米提 阿不力米提 阿卜力米提 ئابلىمىت
abliz abulizi 阿不力孜 阿布力孜 阿布利孜 阿卜力孜 ئابلىز
abla abula 阿不拉 阿布拉 ئابلا
amine amina 阿米娜 阿米乃 ئامىنە
ayup eyup ayyub ayoufu ayoupu 阿尤甫 阿尤普 ئايۇپ
azigul aziguli 阿孜古丽 ئازىگۈل
aliye aliya 阿丽亚 阿里亚 阿丽叶 ئالىيە
arapat arafat alapati alafati 阿拉帕提 阿拉法提 ئاراپات
eziz aziz aizezi 艾则孜 艾孜孜 阿孜孜 ئەزىز
bextiyar bahtiyar baxtiyar bahetiya baihetiyaer 巴合提亚 巴哈提亚尔 拜合提亚尔 白合提亚尔 بەختىيار
barat balati 巴拉提 بارات
bilal bilali 比拉力 比拉勒 بىلال
burhan buerhan 布尔汗 包尔汗 بۇرھان
buzeynep buzaynap buzainafu buzainuofu 布再娜甫 布再纳甫 بۇزەينەپ
dilber dilbar dilibaier 迪里拜尔 迪丽拜尔 دىلبەر
dilmurat dilimulati 迪力木拉提 地里木拉提 迪里木拉提 دىلمۇرات
dilnaz dilinazi 迪丽娜孜 دىلناز
dilyar diliya diliyaer 迪力亚尔 迪里亚尔 دىليار
dolet dolat duolaiti duolati 多来提 多力提 朵莱提 دۆلەت
ekrem akram akrem aikelamu aikeremu 艾克拉木 艾克热木 阿克拉木 ئەكرەم
esqer asqar askar aisikaer 艾斯卡尔 阿斯卡尔 ئەسقەر
ezimet azimet azamat aizimaiti 艾孜买提 艾孜麦提 ئەزىمەت
gheni ghani aini 艾尼 غېنى
ghopur gopur ghupur wufuer wupuer 吾甫尔 吾普尔 吾布尔 غوپۇر
ghulam gulam wulamu 吾拉木 吴拉木 غۇلام
gulchehre gulchihra gulqehre guliqiekere 古丽切合热 古丽其克热 گۈلچېھرە
gulnisa gulnisahan gulinisha 古丽妮萨 古丽尼沙 گۈلنىسا
gulzar gulizhaer 古丽扎尔 گۈلزار
halide halida halidan halidai 哈丽旦 哈力旦 哈里旦 哈丽代 خالىدە
hebibulla habibulla aibibula 艾比布拉 艾比不拉 ھەبىبۇللا
xeyrigul heyrigul hayrigul haireguli 海热古丽 海日古丽 خەيرىگۈل
huseyin husen hoseyin wusaiyin yushan 吾赛音 玉山 ھۈسەيىن
idris yidilisi yideresi 依德里斯 伊德里斯 依迪热斯 ئىدرىس
iskender iskandar yisikandaer 伊斯坎达尔 依斯坎代尔 ئىسكەندەر
islam yisilamu 伊斯拉木 依斯拉木 ئىسلام
jelil jalil jielili jialili 杰力力 加力力 杰利力 جېلىل
jappar japar japper jiapaer 加帕尔 贾帕尔 جاپپار
juret jurat julaiti jureti 居来提 居热提 朱来提 جۈرئەت
kamil kamili 卡米力 卡米里 كامىل
kamile kamila 卡米拉 卡米莱 كامىلە
kerem keremu 克热木 كېرەم
qeyyum qeyum keyum kayyum keyoumu 克尤木 قەييۇم
mayire mahire mayira mayila 玛依拉 玛依热 مايىرە
mahinur maynur mayinur mayinuer 玛依努尔 马依努尔 玛衣努尔 ماھىنۇر
memeteli mamatali maimaitiaili 买买提艾力 麦麦提艾力 مەمەتئەلى
memettursun mamattursun maimaitituersun maimaitituerxun 买买提吐尔逊 麦麦提图尔荪 مەمەتتۇرسۇن
merdan mardan maierdan 买尔旦 麦尔旦 买尔丹 مەردان
meryem maryam meryemgul mairemu maieryemu 买热木 买日艳 麦尔耶姆 麦热耶木 مەريەم
mewlan mevlan mawlan maiwulan 买吾兰 麦吾兰 مەۋلان
musa musha 木萨 穆萨 مۇسا
muyesser muyassar muyasaier 木亚赛尔 穆亚赛尔 مۇيەسسەر
muzepper muzapper muzappar muzhapaer 木扎帕尔 木再帕尔 مۇزەپپەر
nasir nasier 纳斯尔 那斯尔 ناسىر
nijat nijiati 尼加提 尼贾提 نىجات
nizamidin nizamudin nizhamuding 尼扎木丁 نىزامىدىن
nurehmet nurahmet nueraihemaiti 努尔艾合买提 努尔艾合麦提 نۇرئەخمەت
nureli nurali nueraili 努尔艾力 نۇرئەلى
nurbiye nurbiya nuerbiya nuerbiye 努尔比亚 努尔比叶 努尔比耶 نۇربىيە
nurlan nuerlan 努尔兰 努尔郎 نۇرلان
nurnisa nuernisha 努尔妮萨 努尔尼沙 نۇرنىسا
orkesh urkesh orkash uerkesh wuerkaixi 吾尔开希 吾尔凯西 ئۆركەش
polat pulat pulati bolati 普拉提 波拉提 颇拉提 پولات
qahar kahar kahaer 卡哈尔 قاھار
rashide reshide rashida rexidan 热西旦 热西代 热西达 رەشىدە
raziye raziya reziya reziye 热孜亚 热孜叶 热孜耶 رازىيە
rena rana 热娜 热纳 رەنا
renagul ranagul renaguli 热娜古丽 热纳古丽 رەناگۈل
rizwangul rizvangul reziwanguli 热孜万古丽 热孜宛古丽 热孜完古丽 رىزۋانگۈل
rustem rustam rusitamu rusitanmu 如斯坦木 茹斯塔木 如斯塔木 رۇستەم
ruqiye rukiye ruqiya rukeya rukiya 茹克亚 如克亚 茹克耶 رۇقىيە
sabit shabiti sabiti 沙比提 萨比提 سابىت
sawut savut shawuti 沙吾提 萨吾提 ساۋۇت
selime salime salima sailiman 赛丽曼 赛力曼 赛丽麦 سەلىمە
semet samat saimaiti 赛买提 赛麦提 سەمەت
setiwaldi setivaldi satiwaldi saitiwaerdi 赛提瓦力迪 赛提瓦尔地 سەتىۋالدى
shakir xakir xiakeer 夏克尔 沙克尔 شاكىر
shemshidin shemsidin shamsidin xiamuxiding 夏木西丁 谢木西丁 شەمشىدىن
shemsiye shamsiye shamsiya xiamuxiya 夏木西亚 夏木斯亚 شەمسىيە
shirzat xirzat xierzhati 西尔扎提 希尔扎提 شىرزات
sultan sulitan suletan 苏里唐 苏力坦 苏勒坦 苏里坦 سۇلتان
talip talifu talipu 塔力甫 塔里甫 塔力普 تالىپ
telet talat telat tailaiti 塔来提 台来提 太来提 تەلئەت
tewekkul tawakkul taiwaikuli 太外库力 台外库力 铁外库力 تەۋەككۈل
tohtaxun toxtaxun tohtahun tuohetahong 托合塔洪 托合提阿洪 توختاخۇن
tomur tumur tiemuer tumuer 铁木尔 吐木尔 تۆمۈر
tursungul tuerxunguli tuersunguli 吐尔逊古丽 图尔荪古丽 吐逊古丽 تۇرسۇنگۈل
tursunbeg tursunbek tuerxunbieke 吐尔逊别克 图尔荪别克 تۇرسۇنبەگ
wahap wahab wahapu wahafu 瓦哈甫 瓦哈普 ۋاھاپ
waris walisi waresi 瓦力斯 瓦日斯 瓦热斯 ۋارىس
yaqup yakup yaqub yakupu yakufu 亚库甫 牙库甫 亚库普 ياقۇپ
yashar yaxar yaxiaer 亚夏尔 牙夏尔 ياشار
yunus younus yunusi 尤努斯 玉努斯 يۇنۇس
zeytune zaytuna zaituna 再吐娜 再图娜 زەيتۇنە
zohre zohra zuhra zuhre zuohela zuohere zuhere 左合拉 佐合热 左合热 祖合热 زۆھرە
zulpiye zulpiya zulfiya zulifeiya zulipiya 祖丽菲亚 祖力皮亚 祖丽皮亚 زۇلپىيە
zumret zumrat zumulaiti zumureti 祖木来提 祖姆热提 祖木热提 زۇمرەت
sayragul sayraguli shayilaguli 沙依拉古丽 萨依拉古丽 سايراگۈل
tajigul tajiguli 塔吉古丽 تاجىگۈل
hawagul havagul awaguli 阿瓦古丽 ھاۋاگۈل
hanqiz hankiz xanqiz hankezi 汗克孜 خانقىز
ayhan ayxan ayihan 阿依汗 阿衣汗 ئايخان
aytursun ayitursun ayituerxun 阿依吐尔逊 阿依图尔荪 ئايتۇرسۇن
amangul amanguli 阿曼古丽 ئامانگۈل
asiye asiya asiyem axiya 阿斯亚 阿西亚 阿斯耶 ئاسىيە
arzu arzi 阿尔祖 ئارزۇ
xaliq haliq halik halike 哈力克 哈里克 خالىق
hekim hakim aikemu 艾克木 ھېكىم
hebip habib aibibu 艾比布 艾比甫 ھەبىپ
mettursun maitituersun maitituerxun 麦提图尔荪 买提吐尔逊 مەتتۇرسۇن
metniyaz maitiniyazi 麦提尼亚孜 买提尼牙孜 买提尼亚孜 مەتنىياز
metqurban metkurban maitikuerban 麦提库尔班 买提库尔班 مەتقۇربان
tursunniyaz tursuniyaz tuersunniyazi tuerxunniyazi 图尔荪尼亚孜 吐尔逊尼亚孜 تۇرسۇننىياز
tohtiqurban tuohetikuerban 托合提库尔班 توختىقۇربان
rozimemet rouzimaimaiti 肉孜买买提 肉孜麦麦提 روزىمەمەت
eysajan aisajiang 艾萨江 艾沙江 ئەيساجان
mominjan momin mumin moming mumingjiang 木明 莫明 مۆمىن
menzire manzire manzira mainzire 曼孜热 曼则热 مەنزىرە
mukerrem mukarram mukerem mukailaimu mukairemu 木开热木 木凯热木 穆开热木 مۇكەررەم
munire munira munila 木尼拉 穆尼热 木尼热 مۇنىرە
nadire nadira nadila 纳迪热 那迪热 娜迪拉 نادىرە
nigare nigar nijiaer nigaer 尼加尔 尼尕尔 نىگار
nazire nazira nazila 娜孜拉 纳孜热 那孜热 نازىرە
paride perihan parihan palihan 帕丽汗 帕力汗 پەرىھان
qelbinur kelbinur kalbinur kaibinuer kailibinuer 凯丽比努尔 克力比努尔 卡丽比努尔 قەلبىنۇر
sidiqhaji sidikehaji 斯迪克阿吉 سىدىقھاجى
saadet sadet sa'adet saadati saidaiti 萨代提 沙代提 سائادەت
tunisa tunisahan 吐妮萨 吐尼沙 تۇنىسا
turnisa turnisahan tuernisha 吐尔尼沙 图尔妮萨 吐尔逊尼沙 تۇرنىسا
turghunjan turgunjan tuerhongjiang 吐尔洪江 吐尔贡江 تۇرغۇنجان
umit omit umut wumiti 吾米提 吾买提 ئۈمىد
urayim ibrayim wulayimu 吾拉音 吾拉依木 ئۇرايىم
yarmemet yarmuhemmet yaermaimaiti yaermuhanmode 亚尔买买提 亚尔麦麦提 يارمەمەت
yultuz yulduz youlituzi 尤力吐孜 尤勒吐孜 يۇلتۇز
zorigul zoregul zuoreguli 左热古丽 佐热古丽 زورىگۈل زۆرەگۈل
`
