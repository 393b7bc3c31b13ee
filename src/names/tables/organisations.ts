/**
 * Words that organisations' names are made of, in English, French, Chinese and the languages of sanctions lists, with the
 * abbreviations that lists use. A line is one meaning; a meaning is generic and never enough to match two firms.
 * Sources: general dictionaries; abbreviations as printed in OFAC's and the EU's lists (COMP, TECH, SRVCES, INTL).
 */

export const meanings = `
technology: technology technologies tech technol technologie technological tecnologia tecnologias tekhnologii tekhnologiya teknoloji teknologi 科技 技术 技術
science: science sciences scientific scientifique scientifiques nauchno 科学 科學
industry: industry industries industrial ind inds industrie industriel industrielle sanayi industria industrias promyshlennost promyshlennaya prom 工业 工業 实业 實業 产业 產業 业
trade: trade trading trdg commerce commercial commerciale comercial comercio handel ticaret torgovlya torgovaya torgovyi bazargani tejarat 贸易 貿易 商贸 商貿 商业 商務
international: international internationale internationales internacional intl int'l internasional uluslararasi mezhdunarodnyi 国际 國際
national: national nationale nationales nacional natl natsionalnyi natsionalnaya milli 国家 國家 全国 全國 国立
group: group grp groupe gruppe grupo gruppa holding holdings hldg hldgs kholding 集团 集團 控股
service: service services srvces svc svcs srv servicios servis khizmat 服务 服務
system: system systems sys systemes systeme sistemas sistemi sistem 系统 系統
engineering: engineering engineers engr eng ingenierie ingenieria engenharia inzhiniring muhendislik 工程
development: development dev developpement desarrollo razvitie 发展 發展 开发 開發
research: research recherche recherches investigacion issledovanii issledovatelskii 研究 
institute: institute institut instituto inst 研究所 研究院 学院 學院 协会研究所
investment: investment investments invest investissement investissements inversiones 投资 投資
finance: finance financial finances financiere financier finansovaya 金融 财务 財務
bank: bank banque banco banca banka bankasi 银行 銀行
insurance: insurance assurance assurances seguros strakhovanie bimeh 保险 保險
shipping: shipping maritime marine maritima navigation shpg 航运 航運 海运 海運 海洋
transport: transport transportation transports transportes transp logistics logistique lojistik 运输 運輸 物流
aviation: aviation aviacion aero aeronautics aeronautique aerospace aerospatiale avia aviatsionnyi airlines airways airline 航空 航天 宇航
space: space spatial spatiale orbital 太空 空间
defense: defense defence defensa oborona oboronnyi 防务 防務 国防 國防 防卫
security: security securite seguridad bezopasnost 安全 安防 保安
military: military militaire arme army armee 军事 軍事 军 
weapon: weapon weapons arms ordnance armament armaments vooruzhenie 武器 兵器 军备
missile: missile missiles raketa 导弹 飞弹
dynamics: dynamics dynamic dynamique 动力 動力
power: power electricity energie puissance 电力 電力
energy: energy energie energia energo energeticheskaya enerji 能源
new: new nouveau nouvelle novyi novaya yeni 新
electric: electric electrical electrique elektrik elektro 电气 電氣 电
electronics: electronics electronic electronique electronica elektronik elektronika 电子 電子
semiconductor: semiconductor semiconductors 半导体 半導體 芯片
material: material materials materiaux materiales 材料
chemical: chemical chemicals chem chemistry chimie chimique quimica khimicheskii 化工 化学 化學
pharmaceutical: pharmaceutical pharmaceuticals pharma pharmaceutique farma farmatsevticheskaya 制药 製藥 药业 藥業 医药
biotech: biotech biotechnology biological bio 生物
medical: medical medicale medicine medico 医疗 醫療 医学
textile: textile textiles tex textil tekstil 纺织 紡織
apparel: apparel garment garments clothing fashion fashions habillement confection 服饰 服飾 服装 服裝 制衣
cotton: cotton coton 棉业 棉花 棉
food: food foods alimentaire alimentos gida 食品
agriculture: agriculture agricultural agro agricole agri 农业 農業
steel: steel iron acier acero stal celik 钢铁 鋼鐵 钢
metal: metal metals metaux metalurgia metallurgical metall 金属 金屬 冶金 
nonferrous: nonferrous 有色金属 有色
aluminum: aluminum aluminium 铝业 铝
mining: mining mine mines miniere mineria madencilik 矿业 礦業 采矿
coal: coal charbon 煤业 煤 煤炭
silicon: silicon silicium 硅业 硅
oil: oil petroleum petrole petrol petroleos neft neftyanaya petro 石油
gas: gas gaz 天然气 燃气
electricmachine: machinery machine machines mechanical mech makina mashinostroenie 机械 機械
equipment: equipment equip equipements equipos oborudovanie 设备 設備 装备 裝備
manufacture: manufacturing manufacturer mfg manufacture manufacturas production imalat proizvodstvo 制造 製造 生产 生產
factory: factory plant works usine fabrique fabrika zavod 工厂 工廠 厂 廠 制作所 製作所
construction: construction constructions building construccion batiment insaat stroitelstvo stroi 建设 建設 建筑 建築 
heavy: heavy lourdes 重工 重工业 重工業
shipbuilding: shipbuilding shipyard shipyards naval 造船 船舶
automobile: automobile automotive auto motors motor vehicle vehicles 汽车 汽車 发动机
communication: communication communications telecom telecommunications telecommunication comm 通信 通讯 通訊 电信
information: information info informatique informatics 信息 資訊 资讯
digital: digital numerique cyber 数字 數字 数码 网络
network: network networks reseau 网络 網絡
software: software logiciel 软件 軟件
data: data donnees 数据 數據
intelligence: intelligence intelligent smart 智能 情报
robot: robot robotics robots 机器人
drone: drone unmanned uav 无人机 无人
laser: laser 激光
optical: optical optics optique 光学 光电
nuclear: nuclear nucleaire atomic atomnaya 核 原子能
solution: solution solutions 解决方案 方案
product: product products produits productos prod 产品 產品
innovation: innovation innovations 创新 
consulting: consulting consultancy consultants conseil 咨询 諮詢
management: management mgmt gestion 管理
enterprise: enterprise enterprises ent entreprise empresa predpriyatie isletmeleri 企业 企業
import: import imports importation 进口
export: export exports exportation 出口 进出口
supply: supply supplies approvisionnement 供应
general: general generale gen 通用 总 
advanced: advanced avance 先进 高级
applied: applied applique 应用
global: global world mondial mondiale worldwide mir 全球 世界 环球
united: united unies uni unie obedinennaya 联合 聯合
federation: federation federal federale federalnyi 联邦 联合会
association: association assoc association asociacion assotsiatsiya 协会 協會
society: society societe sociedad 社会 学会
union: union syndicat soyuz 联盟 聯盟 工会
committee: committee comite commission comision komitet 委员会 委員會
council: council conseil consejo sovet 理事会 委员会 議會
congress: congress congres congreso 大会 国会 代表大会
parliament: parliament parlement parlamento 议会 議會
party: party parti partido partiya 党 黨
communist: communist communiste 共产 共產 
democracy: democracy democratic democratie democratique 民主
republic: republic republique republica respublika 共和 共和国
people: people peoples peuple peuples populaire 人民
human: human humain humains humaine 人
rights: rights right droits droit 人权 人權
watch: watch observatory observatoire 观察 觀察
freedom: freedom liberty liberte free 自由
house: house maison 之家
foundation: foundation fondation fund fonds fondo fond 基金会 基金會 基金
endowment: endowment dotation 基金会
center: center centre centro tsentr merkezi 中心
central: central centrale centrales 中央
bureau: bureau office oficina byuro 局 办公室
department: department departement dept 部 厅
ministry: ministry ministere ministerio ministerstvo 部 省
agency: agency agence agencia agentstvo 机构 局 署
administration: administration admin 管理局 行政
government: government govt gouvernement gobierno pravitelstvo 政府
public: public publique publics publichnoe 公共 公安
police: police politsiya 警察
prison: prison prisons jail 监狱 監獄
court: court tribunal cour sud 法院
university: university universite universidad univ universitet 大学 大學
school: school ecole escuela shkola 学校 學校
hospital: hospital hopital 医院
media: media medias presse press 媒体 传媒
strategy: strategy strategic strategique strategies 战略 戰略
policy: policy politique 政策
study: study studies etudes 研究 研究中心
laboratory: laboratory laboratories lab labs laboratoire 实验室 
production: production 生产
corps: corps 兵团 兵團
force: force forces 部队 力量
front: front 战线 阵线
work: work labor labour travail trud 劳动 工作
resource: resource resources ressources 资源
water: water eau 水务 水
air: air 空气 
land: land ground terre 陆上 地面 土地
sea: sea ocean mer oceanic 海洋 海
precision: precision 精密
special: special speciale spetsialnyi 特种 专用
design: design 设计
test: test testing 测试 试验
property: property properties immobilier real_estate 地产 房地产
hair: hair cheveux 发制品 发
accessory: accessory accessories accessoires 饰品
shoe: shoe shoes chaussures 鞋业 鞋
paper: paper papier 纸业
sugar: sugar sucre 糖业
environment: environment environmental environnement 环境 环保
state: state etat gosudarstvennyi gosudarstvennaya devlet 国营
city: city municipal ville 市
province: province provincial region regional oblast 省
american: american america us usa americain americaine 美国 美國
`
