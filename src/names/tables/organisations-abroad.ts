/**
 * Words of organisations' names in Arabic, Persian, Turkish, Malay, Russian, Ukrainian, Spanish, Portuguese, Italian, German and
 * Korean, as lists spell them, beside the English words they translate. A line is one meaning, under the label that
 * organisations.ts uses where it has the same. Cyrillic words are found under their Latin spelling.
 * Sources: general dictionaries of these languages; spellings as in the lists of the UN, the EU and OFAC.
 */

export const meaningsAbroad = `
army: army armee ejercito jaysh jaish jeish جيش الجيش ordu ordusu laskar lashkar lashkari askar armiya
soldier: soldiers soldier jund junud djund جند prajurit
battalion: battalion battalions bataillon batallon brigade brigades katibat katiba katibah kataib kataeb kata'ib khatiba liwa liwaa كتيبة كتائب لواء brigada brigadas tugay
squad: company squadron saraya سرايا
supporters: supporters partisans followers devotees ansar ansaar أنصار انصار الانصار ansarul
fighter: fighter fighters combatant combatants warriors mujahid mujahidin mujahideen mujahedin mucahit mudzahidin المجاهدين مجاهدين moudjahidine fedayeen
jihad: jihad jehad djihad cihad الجهاد جهاد jihod
islamic: islamic islam islami islamia islamiya islamiyah islamiyya islamiyyah islamique islamico islamiah islomiy eslami الاسلامي الاسلامية الإسلامية الاسلام إسلامي اسلامي islamskii
muslim: muslim muslims muslimin muslimina musulmans المسلمين
state: state etat dawla dawlah doulat daula دولة الدولة devleti gosudarstvo gosudarstvennoe gosudarstvennaya gosudarstvennyi gosudarstvenoye derzhavnyi
group: group jamaat jamaah jama'at jama'a djamaat jamaa jemaah gamaa gama'a جماعة الجماعة gruppirovka kelompok gruppe ittihodi
movement: movement mouvement movimiento harakat haraka harakah harkat harakatul حركة dvizhenie hareketi gerakan
organisation: organization organisation organizacion organizzazione tanzim tandhim munazzama munadhamat تنظيم منظمة organizatsiya orgutu sazman sazeman
front: front frente jabha jabhat jebha جبهة cephesi
party: party parti partido hizb hezb حزب hizbul partai partiya partisi
union: union ittihad itihad itihaad ettehad etehad ittehad اتحاد الاتحاد soyuz birligi persatuan
society: society jamiat jam'iyat jamiya jam'iyya jamiyat jamiyah djamia jam'iyah anjoman anjuman جمعية الجمعية obshchestvo cemiyeti perkumpulan dernegi
foundation: foundation muassasat mu'assasat muassasa mu'assasah mouassassat bonyad bunyad bonyade yayasan vakfi waqf waqfiya waqfiyyah waqfiyah welfare_trust trust مؤسسة مؤسسه وقف بنیاد fond fundacao stiftung
charity: charity charitable charities khayriyya khayriyyah khairiya khayriya khairia khayri kheirieh bienfaisance beneficencia benevolent benevolence humanitarian humanitaire humanitario welfare hayir blagotvoritelnyi خيرية الخيرية الإنسانية
relief: relief aid help assistance secours ighatha ighatah igatha ighathah emdad imdad yardim اغاثة الإغاثة امداد pomoshch bantuan support solidarity
call: call dawa dawah da'wa da'awa dakwah الدعوة دعوة preaching
heritage: heritage turath turas turaz turaath التراث تراث patrimoine nasledie
revival: revival ihya ihiya ihia ihyaa إحياء احياء vozrozhdenie
resistance: resistance moqawama muqawama muqawamah moghavemat مقاومة المقاومة soprotivlenie resistencia
revolution: revolution revolutionary revolucion revolucionario revolucionarias enghelab inqilab thawra ثورة الثورة devrimci devrim revolyutsiya revolyutsionnyi
guard: guards guard guardians pasdaran pasdar sepah sepahe haras الحرس سپاه پاسداران gvardiya guardia gardiens
martyr: martyrs martyr shuhada shuhadaa shohada الشهداء شهداء
liberation: liberation tahrir تحرير التحرير osvobozhdenie liberacion kurtulus pembebasan
council: council shura shoura majlis majelis shoraye shura_council konsey meclisi شورى مجلس soviet
province: province wilayat wilaya wilayah vilayat ولاية provincia
people: people sha'b khalq halk rakyat nasional naroda narodnyi narodnaya شعب popular
house: house bayt beit bait dar بيت خانه
land: land ard ardh bilad biladi biladis belad أرض ارض بلاد
network: network shabakat shabaka shabake شبكة شبکه set red_de
office: office maktab maktaba maktabe daftar مكتب دفتر
lebanon: lebanese lebanon liban lubnan lubnani libnan لبنان اللبناني
palestine: palestinian palestine filastin filistin filistinya palestina فلسطين الفلسطيني
east: east eastern orient oriental sharq shargh sharghi sharqiyah mashriq khavar khavari dogu vostok vostochnyi vostochnaya este الشرق شرق 东 东方
west: west western occident occidental ouest gharb gharbi maghreb maghrib barat zapad zapadnyi oeste الغرب غرب 西 西方
north: north northern nord norte shamal shomal shimal utara kuzey sever severnyi severnaya شمال الشمال 北 北方
south: south southern sud sur janub jonub janoub selatan guney yug yuzhnyi yuzhnaya جنوب الجنوب 南 南方
middle_east: middle_east moyen_orient khavarmiyaneh khavarmianeh khavar_miyaneh blizhnii_vostok الشرق_الأوسط 中东
company: company sherkat sherkate sharikat sharika shirkat shereket kompaniya sirket شركة شرکت الشركة borisat perusahaan empresa kompani chamkat
establishment: establishment est anstalt muassasah etablissement etablissements
trade: trade trading commercial merchant bazargani bazarghani tejarat tejari tijara tijarat tijari dis_ticaret perdagangan torgovyi torgovaya kommercheskii kommercheskaya kommercheskoe comercializadora comercial التجارة للتجارة بازرگانی handels handelsgesellschaft muyok
industry: industries industrial sanaye sanayi sanaye' sanat san'at sanaati promyshlennyi promyshlennost صنايع صنایع الصناعات kongop
factory: factory plant karkhaneh karkhane masnaa zavod kombinat fabrika pabrik fabrikasi werk werke مصنع کارخانه kongjang
investment: investment investments sarmaye_gozari sarmayeh_gozari sarmayegozari istithmar investasi yatirim investitsii investitsionnaya سرمایه_گذاری الاستثمار inversora inversion
transport: transportation transport transporte transportadora trucking freight haml_va_naghl haml_o_naghl hamlonaghl haml_o_naql naql nakliyat nakliye transportnaya perevozki autotransportes حمل_و_نقل النقل spedition
shipping: shipping shipmanagement ship_management denizcilik kashtirani keshtirani keshtiranie morskoi morskaya morskoe morskie sudokhodnaya parokhodstvo naviera pelayaran reederei schiffahrt haeyang haeun الملاحة کشتیرانی maritima
ship: ship vessel vessels gemi
cement: cement ciment cemento siman simane tsement cimento سيمان سیمان 水泥
coal: coal coalmines coal_mines zoghal_sang zoghalsang zoghal ugol ugolnyi komur carbon_mineral ذغال
mine: mines mining mine maaden ma'aden maadane madan minera maden shakhta minas bergbau معادن kwangop
gold: gold oro zoloto zolotaya tala altin emas d'or 金 黄金
oil: oil naft nafte petrole neftegaz petrol nafta النفط نفت minyak sokyu
petrochemical: petrochemical petrochemicals petrochemie petrochimie petrokimia petrushimi neftekhim petroquimica 石化 石油化工
development: development tosee tose'e tose tosse'e towse'eh toseeh tosea'e kalkinma razvitie razvitiya pembangunan desarrollo توسعه التنمية desenvolvimento entwicklung
national: national melli mellie wataniya watani watania milliye natsionalnoe natsionalnogo nacionalnogo ملی الوطنية nasional natsionalnyi kukka
agriculture: agriculture agricultural keshavarzi keshavarz ziraat zira'a pertanian selskokhozyaistvennyi agropecuaria agroindustrial agricola ganadera کشاورزی الزراعي rancho landwirtschaft
bank: bank masraf banque banke المصرف بنك بانک sberbank
exchange: exchange money_exchange exchange_house sarafi sarrafi sarraf hawala hawalah currency_exchange money_changer money_changers exchange_shop sarafan casa_de_cambio bureau_de_change doviz صرافی حواله الصرافة للصرافة
communication: communications communication mokhaberat ettelaat svyaz svyazi telekomunikasi iletisim مخابرات الاتصالات tongsin
media: media broadcasting ressane resaneh sedavasima basin yayin televideniye novosti novostei news information_agency الاعلام الإعلام
research: research pazhuhesh pazhouhesh pazhuheshi tahghighat nauchno-issledovatelskii issledovatelskaya nauchno_issledovatelskii penelitian arastirma forschung پژوهش investigaciones
scientific_production: scientific_production research_and_production scientific_and_production nauchno_proizvodstvennoe nauchno_proizvodstvennaya science_and_production
association: association obedinenie obyedinenie ob'edinenie npo scientific_production_association asosiasi dernek verein
enterprise: enterprise predpriyatie predpriyatiye pidpryemstvo pidpryiemstvo isletme empresas unternehmen
corporation: corporation korporatsiya korporasi
holding: holding kholding holdings beteiligung beteiligungen
military: military voennyi voennaya voennoe voenno nezami nizami askeri militer militar النظامية نظامی kunsa
machine_building: machine_building machinebuilding mashinostroenie mashinostroeniya mashinostroyenia mashinostroitelnyi mashinsazi mashin_sazi
instrument: instrument instruments instrument_making priborostroenie priborostroitelnyi priborostroitelnoe pribor instrumentation 仪器
plant_design: design_bureau konstruktorskoe_byuro konstruktorskoye_byuro
shipyard: shipyard ship_repair sudoremontnyi verf sudostroitelnyi sudostroitelnaya tersane astillero
helicopter: helicopter helicopters vertolet vertolety helikopter balgard 直升机
aircraft: aircraft avion havapeimaei havapeyma samolet aviazavod hava_yollari aerolineas linea_aerea havayollari هواپیمایی 飞机
battery: battery batteries batterie niroo_battery akkumulyator 电池
electronics: electronics electronic elektronika elektroniks elektronik الکترونیک electronicos
computing: computer computers rayaneh informatika kompyuter hasoub 计算机 电脑
image: image tasvir kuva 图像
processing: processing pardazesh pardazesh_e processor 处理
trading_house: trading_house torgovyi_dom
construction: construction sakhteman sakht sazeh stroitelnaya stroitelnyi stroitel stroy konstruksi insaat constructora edificaciones ساختمان البناء bauunternehmen konsol
real_estate: real_estate inmobiliaria immobilien emlak bienes_raices nedvizhimost amlak imobiliaria immobiliere 房地产
tourism: tourism tourist turistico turismo turizm siyahat touristique resort hotel hotels hotelera otel 旅游 酒店
hospital: hospital bimarestan mustashfa clinic clinica klinik rumah_sakit المستشفى
school: school madrassa madrasa madrasah madrassah seminary medressa okul المدرسة مدرسة
university: university daneshgah jami'a universitas universitesi danishgah الجامعة دانشگاه universitet
institute: institute institut moassese mo'assese enstitusu nii instytut
centre: center centre markaz markaze merkez pusat tsentr centro مركز مرکز zentrum
committee: committee commission komite komiteh lajna lajnat komitet comite لجنة کمیته komisyon kommission wiwonhoe
ministry: ministry vezarat wizara wizarat kementerian bakanligi وزارة وزارت
defence: defence defense defa defa' difa' oborony savunma pertahanan دفاع الدفاع verteidigung
security: security amniyat bezopasnosti guvenlik keamanan okhrannykh okhrana okhrannoe seguranca الأمن امنیت sicherheit
intelligence: intelligence ettela'at ettelaat mukhabarat istikhbarat razvedka istihbarat المخابرات اطلاعات jeongbo
force: force forces quwat quwwat niru niroo niruye sily kuvvetleri fuerza fuerzas القوات قوات نیروی kekuatan
aerospace: aerospace havafaza hava_faza raketno_kosmicheskaya
space: space faza kosmos kosmicheskii kosmicheskaya uzay antariksa فضا الفضاء
atomic: atomic atomi atomnyi nuclear hasteh hastei haste'i yaderny nukleer wonjaryok هسته
energy: energy enerji energiya energeticheskii tavana tavanir energi الطاقة انرژی
water: water voda air_minum الماء میاه
steel: steel foulad fulad folad stal stali celik baja فولاد acero
metal: metal metals felez felezat metall metallurgicheskii metallurgiya logam
aluminium: aluminum aluminium alominium alyuminii
copper: copper cuivre cobre medny bakir 铜
auto: auto vehicle khodro khodrosazi avtomobilnyi avto otomotiv خودرو
medicine: medicine medical drug darou daru darou_sazi ilac lekarstvo obat داروسازی الأدوية pharmaceutical
food: food foods ghazai gida pishchevoy pishchevaya makanan
wine: wine vina vinograda vino winery vins 酒
sea: sea bahr darya deniz morya laut البحر دریا
seaport: port seaport sea_port commercial_port commercial_sea_port merchant_sea_port morskoi_torgovyi_port torgovyi_port puerto liman limani bandar pelabuhan ميناء بندر 港 港口
airport: airport havalimani aeroport aeropuerto foroudgah 机场
post: pocht poste posta pochta
insurance: insurance bimeh bime sigorta strakhovaya takaful بیمه التأمين
credit: credit etebari credito kredi kreditnyi
cooperative: cooperative taavoni ta'avoni cooperativa kooperatif kooperativ تعاونی
welfare: social ijtima'iya ejtemai sosial sosyal refah sotsialnyi
family: family families usra osra a'ila aile keluarga
children: children orphans aytam sirotas yatama الأيتام
youth: youth shabab shabaab genclik pemuda molodezhnyi jeunesse juventud الشباب 青年
women: women woman femmes mujeres nisa zanan perempuan zhenshchin 妇女
student: student students talaba taliban etudiants estudiantes طلاب الطلاب 学生
workers: workers worker travailleurs kargaran iscileri rabochikh trabajadores arbeiter 工人
agency: agency vikala wakala agentstvo ajans badan
service: services khadamat hizmetleri uslugi jasa servicios dienst الخدمات خدمات
brothers: brothers ikhwan freres bratya hermanos kardesler bersaudara gebruder hnos 兄弟
sons: sons awlad fils ogullari hijos hijo fils_de
new: new jadid jadida novin nowin nueva nuevo nova yeni baru novoe نوین جدید
modern: modern moderne moderno modern_e sovremennyi 现代
general: general generale umum genel obshchestvennyi chongguk
support: support poshtibani destek podderzhka
maintenance: renewal renovation repair overhaul maintenance remont tamirat taamir 维修
supply: procurement supply supplies tadarok snab snabzhenie tedarik zakupki
relief_committee: red_crescent croissant_rouge hilal_ahmar hilal_e_ahmar 红新月会
khorasan: khorasan khurasan خراسان
islamic_state: islamic_state isis isil daesh dawlah_islamiyah etat_islamique islamic_state_in_iraq_and_the_levant islamic_state_of_iraq_and_the_levant islamic_state_of_iraq_and_syria islamic_state_of_iraq_and_the_sham islamic_state_of_iraq_and_al_sham الدولة_الإسلامية_في_العراق_والشام داعش 伊斯兰国
caliphate: caliphate khilafah khilafa khalifah califat الخلافة
mesopotamia: mesopotamia two_rivers rafidayn rafidain الرافدين
egyptian: egyptian misr مصر المصري المصرية
libyan: libya libyan ليبيا الليبية بليبيا
moroccan: morocco moroccan maroc marocain المغربية المغرب
tunisian: tunisia tunisian tunis تونس
yemeni: yemen yemeni اليمن
iraqi: iraq iraqi العراق عراق
levant: levant sham shaam الشام
somali: somalia somali الصومال
indonesian: indonesia indonesian
algerian: algeria algerian jazair jaza'ir algerie الجزائر
african: africa african afrique africaine ifriqiya afriqiya 非洲
asian: asia asian asie asiatique 亚洲
european: europe european europeen europeenne evropeiskii 欧洲
pacific: pacific pacifique pacifico 太平洋
atlantic: atlantic atlantique atlantico 大西洋
arab: arab arabe arabi arabia arabian العربية العربي 阿拉伯
gulf: gulf khalij khalij_e golfe خليج الخليج 海湾
persian: persian pars parsian فارس 波斯
`
