/**
 * Ordinary words that firms and bodies are named after, in English and Chinese (French where it is spelled otherwise): a firm's
 * Chinese name often translates them (Red Cat, 红猫). They tell as much as a name does, and are compared across scripts only.
 * A line is one word with its spellings in Latin letters, then in simplified Han. Source: general dictionaries of the languages.
 */

export const ordinaryWords = `
red rouge 红 赤
black noir 黑
white blanc 白
green vert 绿 绿色 青
blue bleu 蓝 蓝色
yellow jaune 黄
golden gold 金 黄金
silver argent 银
grey gray gris 灰
bright brilliant 明亮 光辉
dark sombre 暗 黑暗
cat chat 猫
dog chien 犬 狗
wolf loup 狼
lion 狮 狮子
tiger tigre 虎 老虎
bear ours 熊
horse cheval 马
eagle aigle 鹰 雄鹰
hawk faucon 鹰
falcon 猎鹰 隼
dragon 龙
phoenix 凤凰
fox renard 狐 狐狸
snake serpent 蛇
cobra 眼镜蛇
viper vipere 毒蛇
shark requin 鲨鱼 鲨
whale baleine 鲸
dolphin dauphin 海豚
bee abeille 蜜蜂
ant fourmi 蚂蚁
spider araignee 蜘蛛
scorpion 蝎子
raven 乌鸦
swan cygne 天鹅
crane grue 鹤
panther panthere 黑豹 豹
leopard 豹
bull taureau 公牛
buffalo 水牛
deer cerf 鹿
elephant 大象 象
bird oiseau 鸟
fish poisson 鱼
flower fleur 花
rose 玫瑰
lotus 莲花
tree arbre 树
forest foret 森林
oak chene 橡树 橡木
pine pin 松 松树
cedar cedre 雪松
bamboo bambou 竹
leaf feuille 叶
seed graine 种子
root racine 根
mountain mont 山
hill colline 丘
summit sommet 顶峰 峰会
peak pic 峰 巅峰
valley vallee 谷 山谷
river fleuve riviere 河 江
lake lac 湖
ocean 海洋
wave vague 波 浪 波浪
island ile 岛
coast cote 海岸
desert 沙漠
stone pierre 石 石头
rock roche 岩 岩石
sand sable 沙
earth terre 地球
iron fer 铁
steel acier 钢
copper cuivre 铜
diamond diamant 钻石 金刚石
crystal cristal 水晶 晶体
pearl perle 珍珠 明珠
jade 玉 翡翠
glass verre 玻璃
fire feu 火
flame flamme 火焰
ice glace 冰
snow neige 雪
rain pluie 雨
cloud nuage 云
storm tempete 风暴
thunder tonnerre 雷 雷霆
lightning eclair 闪电
wind vent 风
sun soleil 太阳 阳光
moon lune 月 月亮
star etoile 星 星星
stars etoiles 星辰
sky ciel 天空 天
skies 天空
heaven 天堂
galaxy galaxie 银河
universe univers 宇宙
planet planete 行星
orbit orbite 轨道
horizon 地平线
sunrise 日出
dawn aube 黎明
night nuit 夜
day jour 日
spring printemps 春
summer ete 夏
autumn automne 秋
winter hiver 冬
east est 东
west ouest 西
north nord 北
south sud 南
northern 北方
southern 南方
eastern 东方
western 西方
hand main 手
head tete 头
eye oeil 眼 天眼
eyes yeux 眼 天眼
heart coeur 心
brain cerveau 大脑
blood sang 血
bone os 骨
body corps 身体
king roi 国王 王
queen reine 女王
prince 王子
crown couronne 皇冠
castle chateau 城堡
tower tour 塔
bridge pont 桥
gate porte 门
wall mur 墙 长城
door porte 门
window fenetre 窗
road route 路
street rue 街
path chemin 路径 道路
way voie 道
station gare 站
key cle 钥匙
sword epee 剑
shield bouclier 盾 护盾
spear lance 矛
arrow fleche 箭
bow arc 弓
knife couteau 刀
hammer marteau 锤
anvil enclume 铁砧
gun 枪
cannon canon 炮
bullet balle 子弹
torpedo torpille 鱼雷
rocket rockets fusee 火箭
bomb bombe 炸弹
knight chevalier 骑士
hunter chasseur 猎人
ranger rangers 游骑兵
guardian gardien 守护者 卫士
sentinel sentinelle 哨兵
scout 侦察
pilot pilote 飞行员
pioneer pionnier 先锋 开拓者
explorer explorateur 探索者
hero heros 英雄
giant geant 巨人
warrior guerrier 战士 勇士
champion 冠军
master maitre 大师
friend ami 朋友
family famille 家庭 家族
child enfant 儿童
children enfants 儿童
home maison 家园 家
life vie 生命 生活
love amour 爱
hope espoir 希望
dream reve 梦 梦想
faith foi 信仰
truth verite 真理
wisdom sagesse 智慧
peace paix 和平
victory victoire 胜利
victims victimes 受害者
victim victime 受害者
memorial 纪念
honor honneur 荣誉
glory gloire 光荣
justice 正义 司法
law loi 法律
order ordre 秩序
freedom 自由
independent independant 独立
independence independance 独立
responsible responsable 责任
responsibility 责任
fair juste equitable 公平
ethical ethique 道德 伦理
transparency transparence 透明
accountability 问责
courage 勇气
spirit esprit 精神
soul ame 灵魂
ghost fantome 幽灵 鬼怪
shadow ombre 影子 暗影
mirror miroir 镜
light lumiere 光 光明
color couleur 颜色
sound son 声音
acoustic acoustics acoustique 声学
voice voix 声音 之声
word mot 词
text texte 文本
book livre 书
letter lettre 信
paper papier 纸
story histoire 故事
news nouvelles 新闻
image 图像
picture 图片
vision 视觉 视野 愿景
visual visuel 视觉
sight vue 视
view vue 视图
insight 洞察
thought pensee 思想
thinking 思维
mind esprit 心智
idea idee 思想 创意
concept concepts 概念
theory theorie 理论
logic logique 逻辑
knowledge savoir 知识
know 知识
learning apprentissage 学习
number nombre 数
time temps 时间 时代
speed vitesse 速度
fast rapid quick rapide 快速 急速 迅速
flight vol 飞行
fly 飞
wing wings aile ailes 翼 之翼
jet 喷气 喷气机
turbine 涡轮 涡轮机
engine engines moteur 发动机 原动机
aircraft avion 飞机
airplane 飞机
helicopter helicoptere 直升机
ship navire 船 舰 舰艇
boat bateau 艇 船
vessel navire 船舶
submarine sous-marin 潜艇
craft 艇
vehicle vehicule 车辆 载具
vehicles vehicules 车辆
truck camion 卡车
car voiture 汽车
train 火车
rail railway railways railroad chemin_de_fer 铁路 铁道
wheel roue 轮
cable 电缆
wire fil 线
antenna antenne 天线
radar 雷达
sonar 声纳 声呐
radio 无线电 广播
wireless 无线
signal signaux 信号
sensor sensors capteur 传感器 感应
camera 相机 摄像
lens lentille 透镜
photonics photonic photonique 光子 光电
quantum quantique 量子
micro 微
nano 纳米
macro 宏
mega 兆
cube cubic cubique 立方
circle cercle 圆
rhombus losange 菱形
triangle 三角
square carre 方
spiral spirale 螺旋
vector vecteur 矢量 向量
matrix matrice 矩阵
point 点
line ligne 线
edge bord 边缘
core noyau 核心
base 基地
frame cadre 框架
layer couche 层
stratum 地层
epitaxy epitaxie 外延
circuit circuits 电路
integrated integre 集成 综合
integration 集成 整合
component components composant 部件 组件 元件
parts pieces 零件
tool tools outil 工具
machine tools 机床
artificial_intelligence ai intelligence_artificielle 人工智能
cloud_computing 云计算
computing calcul 计算
computer computers ordinateur 计算机 电脑
cyber 网络 赛博
code 代码
app 应用
platform plateforme 平台
satellite satellites 卫星
gps 卫星 定位
navigation 导航
autonomous autonome 自主
automation automatisation 自动化
automatic automatique 自动
control controle 控制
command commandement 指挥
operations operation operations 运营 行动 作战
mission 任务
missions 任务
tactical tactique 战术
strategic strategique 战略
combat 战斗 作战
battle bataille 战斗
war guerre 战争
warfare 战 战争
weapon 武器
ammunition munitions munition 弹药
ordnance 军械
explosive explosives explosif 爆炸物 炸药
reconnaissance recon 侦察
surveillance 监视 监控
training formation 训练 培训
simulation 模拟 仿真
support soutien 支持 保障
rescue secours 救援
emergency urgence 应急
fleet flotte 舰队
base 基地
camp 营 营地
headquarters siege 总部
unit unite 单位 部队
team equipe 团队
alliance 联盟
coalition 联盟 联合
partnership partenariat 伙伴
partners partenaires 伙伴
forum 论坛
conference conference 会议
institute_of 研究所
think_tank 智库
academy academie 学院 科学院
college 学院 大学
museum musee 博物馆
library bibliotheque 图书馆
laboratory laboratories lab labs laboratoire 实验室
observatory observatoire 天文台 观察站
project projet 项目 计划
program programme 计划 项目
initiative 倡议
campaign campagne 运动
action 行动
network reseau 网络
media_group 传媒
daily quotidien 日报
times 时报
post 邮报
monitor moniteur 监测 观察
review revue 评论
policy politique 政策
politics political politique 政治
economy economic economique 经济
culture culturel cultural 文化
history histoire 历史
language langue 语言
religion religious religieux 宗教
church eglise 教会 教堂
christian chretien 基督教 基督徒
islamic 伊斯兰
jewish juif 犹太
catholic catholique 天主教
buddhist bouddhiste 佛教
liberal liberals liberaux 自由派 自由
conservative conservateur 保守 保守党
republican republicain 共和
labour travailliste 工党
youth jeunesse 青年
women femmes 妇女
workers travailleurs 工人 劳动者
students etudiants 学生
teachers enseignants 教师
journalists journalistes 记者
lawyers avocats 律师
doctors medecins 医生
tribunal 法庭
commission 委员会
uyghur uighur ouighour ouïghour 维吾尔
tibet_house 西藏之家
asia asie 亚洲
asian asiatique asiatiques 亚洲
europe 欧洲
european europeen europeenne 欧洲
africa afrique 非洲
pacific pacifique 太平洋
atlantic atlantique 大西洋
arctic arctique 北极
indo 印 印度
rim 环
world 世界 环球
universal universel 环球 通用
international 国际
ocean_engineering oceaneering 海洋工程
maritime 海事 海上
marine 海洋 海事
submarine_systems 潜艇系统
land terrestre 陆地 陆上
ground 地面 陆上
aero 航空
airline airlines 航空
heavy 重
precision 精密
special 特种 特殊
applied 应用
advanced avance 先进
general 通用
national 国家 国民
federal 联邦
royal 皇家
imperial imperial 帝国
central 中央
first premier 第一
second 第二
new nouveau 新
old vieux 老
big grand 大
great 大 长城
small petit 小
long 长
high haut 高
deep profond 深
open ouvert 开放 开源
free libre 自由
smart 智能
super 超级
ultra 超
hyper 超
total 道达尔
prime 首要
alpha 阿尔法
beta 贝塔
gamma 伽马
delta 三角洲 德尔塔
omega 欧米茄 欧米伽
sigma 西格玛
titan 泰坦
apollo 阿波罗
mercury 水星
mars 火星
jupiter 木星
saturn 土星
neptune 海王星
atlas 阿特拉斯
horus 荷鲁斯
zeus 宙斯
athena 雅典娜
hercules 大力神
lazarus 拉撒路
responsible_business 责任商业
business affaires 商业 企业
commerce 商务
retail 零售
market marche 市场
store magasin 商店
mall 商城
venture ventures 风险投资 创投
capital 资本
asset assets 资产
wealth 财富
trust 信托
securities 证券
fund 基金
equity 股权
cotton 棉 棉花
silk soie 丝绸 丝
wool laine 羊毛
yarn fil 纱 纱线
linen lin 亚麻
spinning filature 纺纱
knitting 针织
dyeing 印染
leather cuir 皮革
toy toys jouet 玩具
glove gloves gants 手套
hat chapeau 帽
sock socks 袜
tomato tomate 番茄
pepper poivre 辣椒
grape raisin 葡萄
fruit 果 水果 果业
vegetable legume 蔬菜
rice riz 米 大米
wheat ble 小麦
flour farine 面粉
milk lait 乳业 牛奶
meat viande 肉
seafood 海鲜 海产
tea the 茶
wine vin 酒 葡萄酒
salt sel 盐
magnesium 镁
lithium 锂
titanium titane 钛
zinc 锌
lead plomb 铅
nickel 镍
cobalt 钴
tungsten 钨
beryllium 铍
manganese 锰
polysilicon polysilicium 多晶硅
monocrystalline 单晶
solar solaire 太阳能 光伏
photovoltaic photovoltaique 光伏
wind_power 风电
battery batterie 电池
hydrogen hydrogene 氢
plastic plastique 塑料
rubber caoutchouc 橡胶
fiber fibre 纤维
resin resine 树脂
viscose 粘胶
pvc 聚氯乙烯
alkali 碱 氯碱
chlorine chlore 氯
fertilizer engrais 化肥 肥料
`

export const japaneseNames = `
mitsubishi 三菱
mitsui 三井
sumitomo 住友
kawasaki 川崎
toshiba 东芝
hitachi 日立
fujitsu 富士通
fuji 富士
toyota 丰田
honda 本田
nissan 日产
mazda 马自达
subaru 斯巴鲁
suzuki 铃木 鈴木
yamaha 雅马哈
matsushita 松下
panasonic 松下
sony 索尼
sharp 夏普
komatsu 小松
kubota 久保田
marubeni 丸红
itochu 伊藤忠
nomura 野村
mizuho 瑞穗
daikin 大金
nippon nihon 日本
japan 日本
ishikawajima 石川岛
asahi 旭 朝日
yokogawa 横河
yokohama 横滨
osaka 大阪
tokyo 东京
kyoto 京都
kobe 神户 神戸
nagoya 名古屋
hiroshima 广岛
nagasaki 长崎
okinawa 冲绳
hokkaido 北海道
kyushu 九州
chugoku 中国
kanto 关东
kansai 关西
sato 佐藤
tanaka 田中
takahashi 高桥
watanabe 渡边 渡辺
ito 伊藤
yamamoto 山本
nakamura 中村
kobayashi 小林
kato 加藤
yoshida 吉田
yamada 山田
sasaki 佐佐木
yamaguchi 山口
matsumoto 松本
inoue 井上
kimura 木村
hayashi 林
saito 斋藤 齐藤
shimizu 清水
yamazaki yamasaki 山崎
mori 森
abe 安倍 阿部
ikeda 池田
hashimoto 桥本
yamashita 山下
ishikawa 石川
nakajima nakashima 中岛
maeda 前田
fujita 藤田
ogawa 小川
goto 后藤
okada 冈田
hasegawa 长谷川
murakami 村上
kondo 近藤
ishii 石井
sakamoto 坂本
endo 远藤
aoki 青木
fujii 藤井
nishimura 西村
fukuda 福田
ota 太田
miura 三浦
fujiwara 藤原
okamoto 冈本
matsuda 松田
nakagawa 中川
nakano 中野
harada 原田
ono 小野
tamura 田村
takeuchi 竹内
kaneko 金子
wada 和田
nakayama 中山
ishida 石田
ueda 上田
morita 森田
hara 原
shibata 柴田
sakai 酒井
kudo 工藤
yokoyama 横山
miyazaki 宫崎
miyamoto 宫本
uchida 内田
takagi 高木
ando 安藤
taniguchi 谷口
ohno 大野
maruyama 丸山
imai 今井
takada 高田
fujimoto 藤本
murata 村田
takeda 武田
ueno 上野
sugiyama 杉山
masuda 增田
koyama 小山
hirano 平野
otsuka 大冢
chiba 千叶
kubo 久保
matsui 松井
iwasaki 岩崎
kinoshita 木下
noguchi 野口
matsuo 松尾
kikuchi 菊地 菊池
nomura 野村
arai 新井
kishida 岸田
takaichi 高市
ishiba 石破
koizumi 小泉
suga 菅
aso 麻生
kono 河野
motegi 茂木
hosoya 细谷
`
