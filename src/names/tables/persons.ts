/**
 * Words of persons' names that weigh little or stand for one another: titles, particles, common names, short forms.
 * Sources: general knowledge of naming; short forms as in dictionaries of first names; frequent surnames and given names as
 * published by national statistics offices (China 2020 census report, US Census 1990, Arabic and Turkic name books).
 */

/** Words before or after a name that are not part of it. */
export const titles =
  'mr mrs ms miss dr prof professor sir dame lord lady hon honourable honorable president prime minister general gen colonel col major captain capt lieutenant lt sgt judge justice sheikh shaykh shaikh cheikh sheik mullah mulla maulana maulavi maulawi mawlawi ustad ustaz qari hajji haji hadji hajj sayyid sayed syed imam ayatollah hojjatoleslam mufti rinpoche lama geshe khenpo tulku monsieur madame mademoiselle mme mlle m maitre me docteur professeur herr frau senor senora don dona eng engineer rev reverend father bishop archbishop cardinal pope king queen prince princess ambassador senator secretary chairman chairwoman director jr sr esq phd md prasident presidente presidentti gospodin pan pani shri smt ven venerable comrade amir emir mohtarem alhaj al-haj brigadier marshal admiral commander cdr'

/** Small words inside names: articles, "son of", "of". */
export const particles =
  'al el ul ur as ash ad an ar at az bin ibn ben bint bat bar abu abou umm oum van von der den de del della di da do dos das du des la le les lo ter ten zu zum af av y e i und and et of the for in for on to at by a bte binti binte ibnu ould oglu oghlu ogly kyzy qizi gizi uulu aka fka nka'

/** The same in Arabic script: "son of", "daughter of", the article written apart, titles of Arabic, Persian, Urdu and Pashto. */
export const arabicParticles = 'بن ابن بنت آل ال و من في ولد'
export const arabicTitles =
  'الشيخ شيخ الحاج حاج حاجی حاجي ملا مولوی مولوي مولانا سيد سید السيد دكتور الدكتور د قاری قاري ملاء'

/** Names in Arabic script that crowds bear. */
export const arabicCommon =
  'محمد احمد علي حسن حسين عبد عبدالله الله عمر عثمان ابراهيم اسماعيل يوسف خالد سعيد محمود مصطفى صالح سالم سليمان داود عيسى موسى ابو ابي ام رحمن الرحمن الرحيم رحيم كريم الكريم العزيز عزيز القادر الدين اللطيف خان شاه جان گل ناصر حامد جمال كمال رشيد حمید حميد جعفر رضا مهدي حسینی محمدي يحيى زكريا طارق فيصل وليد بشير مسعود منصور نور سلطان فهد'

/** Names so frequent that they tell little, folded. */
export const common =
  'mohammed muhammad mohammad mohamed muhammed mohamad mehmet ahmed ahmad ahmet ali hassan hasan hussein husayn hussain husain abdul abdullah abdallah abdel abd allah rahman ibrahim omar umar othman uthman khalid khaled said saeed yusuf youssef yousef ismail mahmoud mahmud mustafa karim salim saleh salah nasser nasir hamid hamad jamal kamal rashid khan din mehdi reza hossein mohammadi hosseini ahmadi karimi shah singh kumar sharma devi john james robert michael william david mary maria jose juan carlos luis jean pierre paul jacques marie anna anne peter thomas george mark andrew alexander aleksandr sergei sergey vladimir ivan dmitry dmitri andrei andrey alexey aleksei mikhail nikolai igor oleg viktor yuri elena olga tatiana natalia ivanov petrov garcia rodriguez gonzalez fernandez lopez martinez perez sanchez gomez smith jones brown johnson williams miller davis wilson wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao kim lee park choi jung kang cho yoon jang lim nguyen tran le pham tsering tenzin tashi lobsang dolma wangchuk dorje tursun mamat memet abdu gul jan abdulaziz abdelkader abdulkarim abdulrahman abdelaziz abdelrahman abu adel adil adnan afzal akbar akhtar akram alam amin amir ammar anas anwar arif asad ashraf asif aslam atef ayman ayyub aziz bakr bashar bashir basim bilal dawood dawud ehsan fadel fahd faisal farid farouk fathi fawzi firas ghulam habib haidar hadi hafiz haider hakim hamdan hamed hamza hani haq haroon hashim hatem haydar hisham hossain ihsan imad imran iqbal isa ismael issa jaber jabir jafar jamil javed jawad kareem kazem kazim khalil khamis latif luay mahdi majeed majid malik mansour mansur marwan masoud massoud mazen mirza mohsen mohsin mounir mousa muhsin mujahid munir murad musa muslim nabil nader naeem naji najib naser nasir nawaz nizar noor nur omer osman qasim qassem rabi rafiq rahim rahimi rajab ramadan ramzi rasheed rasul raza riad riyad saad saber sabri sadiq safar said sajid salam saleem salman sami samir sattar shafiq shahid sharif siddiq sulaiman sulayman suleiman taha tahir taleb tarek tariq tawfiq usman waheed wahid walid wali waseem yahya yaqub yasin yaser yasser younis yunus zahid zaid zakaria zaki zayd zia ziad alejandro alfonso alfredo alvarez angel antonio arturo carmen castillo castro cesar cruz diaz diego eduardo enrique felipe fernando flores francisco gabriel gomes gutierrez hernandez herrera hugo javier jesus jimenez jorge julio leon lopes luis manuel marcos mario martin mendoza miguel morales moreno oscar ortiz pablo pedro pereira rafael ramirez ramon ramos raul reyes ricardo rivera roberto rojas romero rosa ruiz salazar santos silva sosa torres valencia vargas vasquez velez victor aleksei anatoly andreevich anatolievich boris borisovich denis dmitrievich evgeny gennady grigory ilya ivanovich kirill konstantin leonid maksim nikolaevich nikolay pavel petrovich roman ruslan sergeevich stanislav valery vasily viktorovich vitaly vladimirovich yury aleksandrovich mikhailovich hyok chol yong song kwang chang myong jong hun il sung un su min jun jin ho hyon guk nam ri pak choe han o sin kang mun ryu so paul daniel brian kevin jason anthony matthew joseph charles christopher joshua steven ryan gary nicholas eric stephen jonathan larry justin scott brandon benjamin patricia jennifer linda barbara susan jessica sarah karen nancy lisa margaret sandra ashley emily donna michelle carol amanda taylor anderson moore jackson white harris clark lewis robinson walker young king wright hill green adams baker hall nelson carter mitchell roberts phillips campbell parker evans edwards collins stewart morris rogers reed cook bell bailey cooper richardson cox howard ward brooks gray ross wood'

/** Names more frequent still: whole crowds bear them. */
export const everywhere =
  'mohammed muhammad mohammad mohamed muhammed mohamad ahmed ahmad ali hassan hasan hussein husayn hussain abdul abd abdullah abdallah abu khan ibrahim mahmud mahmoud said omar umar jose maria juan john kim li wang zhang ri vladimir alexander sergey carlos luis'

/** Names that are forms of one another: short forms and the same name in other languages. A line is one name. */
export const variants = `
alexander aleksandr alexandre alejandro alessandro alex sasha oleksandr aliaksandr iskander aleksander alexandr
andrew andrei andrey andre andreas andres andrea andrii andriy andy
anthony antony tony antoine antonio anton
benjamin ben benny binyamin
catherine katherine katharine kathryn kate katie ekaterina yekaterina kateryna catalina
charles carlos charlie karl carl carlo
christopher chris christophe kristofer
daniel dan danny daniil danylo
david dave davud daud dawud davide
dmitry dmitri dmitriy dmytro dimitri dimitry dima
edward ed eddie eduard edouard eduardo ted
elizabeth liz beth elisabeth elizaveta betty
eugene yevgeny evgeny evgeniy evgeni yevgeniy yevhen evgenii yevgeni
francis francois francisco frank francesco franz
frederick fred friedrich frederic federico
gabriel gavriil gabriele
george georgy georgi georgiy georges jorge giorgi jorg georg yuri heorhii
gregory greg grigory grigori hryhoriy gregor
helen elena helena olena yelena helene
henry henri enrique heinrich harry hank
ivan john jean juan joao giovanni johann johannes jan jon johnny hans ioan
jacob james jim jimmy jacques jakob yakov yakub iago santiago jaime
jeffrey geoffrey jeff geoff
jennifer jen jenny
joseph jose josef joe yosef yusuf youssef giuseppe iosif yousef yosif yusef josep
julia yulia iuliia juliya yuliya julie iulia
katherine kathy kate
lawrence laurence larry laurent lorenzo
leo lev leon
leonard len lenny leonid
louis luis lewis luigi ludwig lou
luke luc lucas lukas
margaret maggie marguerite margarita peggy meg
mark marc marco markus marcos
martin martyn
mary maria marie mariya miriam
matthew matt matthieu matteo mateo matvei matthias
michael mike mick mikhail michel miguel mykhailo michele mikael mihail mikhael
nathan nate nathaniel jonathan
nicholas nick nicolas nikolai nikolay mykola nicola nikolas nikita
oleg oleh
olga olha
patrick pat paddy patrice
paul pablo pavel pavlo paolo pawel
peter pierre pedro petr pyotr petro piotr pietro pete
philip phil philippe felipe filip
rebecca becky rivka
richard rick dick ricardo riccardo
robert bob rob bobby roberto
ronald ron ronnie
samuel sam sammy
sergey sergei serge sergio serhiy serhii siarhei
simon shimon semyon simeon
sophia sofia sophie sofiya
stephen steven steve stefan stepan etienne esteban stephane
susan sue susanna suzanne
theodore ted fyodor fedor theo fiodor teodor
thomas tom tommy tomas
timothy tim timofei tymofiy
victor viktor
vladimir volodymyr uladzimir wladimir vova uladzimer
vyacheslav viacheslav slava
william bill will guillaume wilhelm guillermo billy liam
yaroslav iaroslav
yuri yury iurii yuriy iurie
xavier javier
mohammed mohamed muhammad mohammad muhammed mehmet mehmed mahomet memet mamat mohamad muhamad muhamed mahammad muxammad magomed mukhamed mohd muhemmed
ahmed ahmad ahmet ehmet akhmad akhmed axmad
hussein husayn hussain husain hossein huseyn hocine houssein husein hoseyn khusein
ali aly eli
abdullah abdallah abdulla abdollah abdoullah ebdulla
osama usama oussama
omar umar omer umer
othman uthman usman osman ousmane
yahya yehya iahia
saddam sadam
gaddafi qaddafi qadhafi kadhafi kadafi gadhafi khaddafi
`

/** Surnames of China as they are spelled in pinyin, Wade-Giles, Hong Kong and Taiwan: the hundred most frequent and those met abroad. */
export const chineseSurnames =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong tan liao jin fu shi xiong gu qin lai bai hao mao qian dai hou xia fan fang wan cui kang qiu lei long duan tao shao meng wen qiao zou hong zhuang ding jia pu gui ai huo teng cui niu gong qi pang yin xing gan mu bao ling ouyang situ sima zhuge kong yan mo che cen ge guan xiang qiao cong wong chan cheung leung lau lam lee chow chau ng ho tsang tsui tse kwok yip fung choi tam lo law lai tang so mak ngai poon yeung chu hui kwan fong tai ko ting kam ip au hsu hsieh tsai kuo chiang chang chou hsiao tseng chao hwang chien chuang yeh teng lu liao shih ou au-yeung ou-yang tsao hsia tung pao cho sze szeto goh tay teo ong koh toh yap chua tan lim chiu yau yiu yuen shum shek xi xue xin xun ji yue zang zha zhai zhan zhen zhuo zong zuo shan shang qu quan nie ning miao min lou lian lan kuang jing jian geng dou chu chai bian bi bo ruan rong ran ou yong mok kong kwong siu suen tong to wu woo yim ch-en'

/** Words of number in English and French, and Roman numerals, with what they count. */
export const numbers =
  'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 premier=1 premiere=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 deuxieme=2 troisieme=3 quatrieme=4 cinquieme=5 ii=2 iii=3 iv=4 vi=6 vii=7 viii=8 ix=9'
