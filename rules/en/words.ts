/** The small words of English and the nouns that name those who act, ask and hold office. */
export const words: Record<string, string> = {
  determiner:
    'the a an this that these those its their his her our your my all any each every some no both either neither several many most few such another other',
  possessive: 'its their his her our your my',
  preposition:
    'of in on at by for with from to into onto upon under over about against between among through during before after since until till without within across toward towards despite regarding concerning including following amid amidst alongside beyond behind beside besides near per via throughout outside inside around beneath as than unlike except notwithstanding',
  coordinator: 'and or but nor',
  subordinator:
    'that which who whom whose where when while whereas although though because if unless since until whether why how what so as than once',
  pronoun:
    'i you he she it we they me him us them itself himself herself themselves ourselves myself one others who everyone nobody anyone someone',
  subject: 'i you he she it we they',
  auxiliary: "be am is are was were been being have has had having do does did 'm 're 've 's 'd",
  modal: "will would shall should can could may might must ought cannot 'll wo",
  negation: "not n't never no longer neither nor hardly barely scarcely",
  adverb:
    'also again again once further furthermore moreover therefore thus hence then now today yesterday tomorrow tonight still already always often ever just only even soon here there together immediately recently strongly urgently publicly instead meanwhile otherwise however nonetheless nevertheless yet both either all so too very well fully rather quite much more most long ago later earlier first finally specifically particularly especially at least far',
  number:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
  counts: 'dozens hundreds thousands millions billions scores tens',
  // Those who can be asked, promise and act in public.
  actor:
    'friend friends statement communique communiqué declaration predecessor predecessors successor counterpart counterparts excellency excellencies carrier prosecutor judge investor supplier embassy consulate ombudsman governments airline university hospital museum school junta mission task-force taskforce central-bank prosecution defence defense leadership democracies capitals powers allies partners counterparties retailers importers exporters operators platforms publishers broadcasters regulators watchdog ombudsperson comptroller auditors ministers-designate chancellery presidency cabinet politburo duma knesset majlis verkhovna rada bundestag congresspeople congressmen congresswomen peers councillors councilors aldermen wardens prosecutors investigators interrogators navy coastguard militias paramilitaries insurgents rebels separatists jihadists gunmen soldiers troops officers commanders generals colonels' +
    ' government authorities authority administration regime leadership leader leaders official officials minister ministers ministry president vice-president premier chancellor king queen prince emir sultan parliament congress senate assembly council commission committee court courts tribunal judge judges prosecutor prosecutors police army military forces troops junta militia militias party parties state states country countries nation nations union member members delegation delegations ambassador ambassadors envoy diplomat diplomats secretary secretary-general commissioner rapporteur governor governors mayor mayors senator senators lawmaker lawmakers legislator legislators legislature deputy deputies mp mps mep meps congressman congresswoman representative representatives company companies corporation corporations firm firms manufacturer manufacturers brand brands bank banks retailer retailers business businesses employer employers supplier suppliers investor investors organization organisation organizations organisations agency agencies body bodies bureau office department departments institution institutions foundation group groups coalition alliance community kremlin cabinet presidency house chamber side sides signatories donors partners allies powers rapporteurs experts university universities broadcaster platform platforms operator operators regulator regulators security services service board conference summit federation league association associations ngo ngos church bishops pope kingdom republic people citizens world chief head heads director directors executive executives chairman chairwoman chairperson speaker whip capital capitals successor counterpart counterparts actors participants parties combatants rebels insurgents islamists faction factions resolution statement report measure bill motion declaration convention treaty letter text amendment',
  speaker:
    'widow widows widower widowers orphan orphans signatory signatories undersigned petitioner petitioners petition petitions spokesman spokeswoman spokesperson lawyer lawyers activist activists advocate advocates campaigner campaigners expert experts analyst analysts researcher researchers journalist journalists editor witness witnesses family families relatives relative wife husband mother father son daughter brother sister survivor survivors victim victims critics critic observers observer source sources founder coordinator protester protesters protestors demonstrators opposition students workers union unions petitioners petition author authors colleague colleagues supporters watchdog watchdogs commentators academics scholars academic scholar veterans elders bishops clergy clerics rabbis imams physicians doctors nurses attorneys counsel jurists bloggers reporters correspondents broadcasters publishers editors novelists poets artists musicians filmmakers actors athletes whistleblower whistleblowers dissidents exiles defender defenders rapporteurs monitors investigators inspectors negotiators mediators facilitators peacekeepers columnist columnists backbenchers backbencher organisers organizers',
  // People to whom things are done.
  people:
    'miner nurse farmer singer painter director producer fisherman driver trader merchant engineer scientist translator guide publisher bookseller bookstore-owner owner buyer consumer worshipper worshippers congregants preacher cleric imam guard officer cadet conscript recruit mercenary smuggler trafficker trainee tenant landlord neighbour neighbor guest visitor tourist passenger pilot crew sailor people person persons man men woman women child children girl girls boy boys citizen citizens civilian civilians worker workers student students teacher teachers lawyer lawyers activist activists journalist journalists blogger bloggers writer writers protester protesters protestor protestors demonstrator demonstrators prisoner prisoners detainee detainees inmate inmates refugee refugees migrant migrants asylum-seekers dissident dissidents monk monks nun nuns priest priests bishop pastor pastors believers practitioners adherents followers members defenders defender critics critic opponent opponents leader leaders official officials officer officers soldier soldiers troops police politician politicians lawmaker lawmakers candidate candidates victim victims survivor survivors witness witnesses individual individuals family families relatives resident residents villager villagers farmer farmers minority minorities uyghurs uighurs tibetans muslims christians supporters advocates patients doctors nurses employees staff personnel academics scholars artists musician musicians filmmaker nationals hostages hostage rebels fighters militants suspects suspect passengers voters users households couples parents mothers delegates deputies députés experts signatories entities enterprises companies organisations organizations groups institutions cartoonist cartoonists publishers broadcaster broadcasters host hosts presenter presenters anchor anchors columnist columnists commentator commentators photojournalist photojournalists photographer photographers cameraman cameramen videographer videographers vlogger vloggers youtuber youtubers influencer influencers rapper rappers comedian comedians actor actors actress actresses playwright playwrights novelist novelists poet poets librarian librarians archivist archivists curator curators geographer geographers anthropologist anthropologists linguist linguists philosopher philosophers physicist physicists chemist chemists biologist biologists surgeon surgeons physician physicians pharmacist pharmacists midwife midwifes paramedic paramedics medic medics whistleblower whistleblowers cleaner cleaners manager managers seafarer seafarers ecologist ecologists environmentalist environmentalists conservationist conservationists ranger rangers unionist unionists organiser organisers organizer organizers striker strikers picketer picketers marcher marchers squatter squatters settler settlers nomad nomads herder herders pastoralist pastoralists weaver weavers tailor tailors cook cooks waiter waiters waitress waitresses janitor janitors caretaker caretakers gardener gardeners builder builders labourer labourers laborer laborers mechanic mechanics electrician electricians plumber plumbers programmer programmers coder coders hacker hackers statistician statisticians accountant accountants auditor auditors bailiff bailiffs magistrate magistrates solicitor solicitors barrister barristers attorney attorneys notary notaries defendant defendants convict convicts captive captives abductee abductees returnee returnees evacuee evacuees deportee deportees expatriate expatriates expat expats teenager teenagers teen teens adolescent adolescents toddler toddlers infant infants baby babies pensioner pensioners gunman gunmen militiaman militiamen militant insurgent insurgents rebel fighter jihadist jihadists terrorist terrorists mutineer mutineers deserter deserters objector objectors putschist putschists spouse spouses parent sibling siblings cousin cousins uncle uncles aunt aunts nephew nephews niece nieces grandmother grandmothers grandfather grandfathers friend friends mourner mourners pilgrim pilgrims chaplain chaplains vicar vicars missionary missionaries seminarian seminarians novice novices lecturer lecturers instructor instructors tutor tutors headteacher headteachers schoolgirl schoolgirls schoolboy schoolboys pupil pupils graduate graduates undergraduate undergraduates correspondent correspondents reporter reporters stringer stringers cardiologist cardiologists dentist dentists veterinarian veterinarians diplomat diplomats consul consuls envoy envoys attaché attachés shopkeeper shopkeepers vendor vendors hawker hawkers drivers courier couriers docker dockers stevedore stevedores dockworker dockworkers railwayman railwaymen trucker truckers fisher fishers fishermen logger loggers beekeeper beekeepers herdsman herdsmen',
  role: 'ceo cfo coo chairman chairwoman rector dean provost warden clerk treasurer registrar councilmember councillor councilor alderman alderwoman assemblymember congressmember comptroller sheriff excellency honourable honorable hajj hajji alhaji hadj el-hadj president vice-president prime minister foreign premier chancellor secretary general secretary-general senator sen. sens. senators sen rep. representative representatives congressman congresswoman ambassador commissioner high deputy vice chairman chairwoman chair chairperson speaker governor mayor judge justice king queen prince princess pope archbishop bishop cardinal patriarch imam sheikh ayatollah rabbi pastor father reverend rev. general colonel captain lieutenant major sergeant mr. mr mrs. mrs ms. ms miss dr. dr prof. prof professor sir lord lady dame director executive chief spokesman spokeswoman spokesperson lawyer attorney activist journalist writer blogger author poet artist dissident leader candidate mep mp meps mps minister ministers envoy adviser advisor analyst researcher campaigner coordinator founder co-founder head editor officer commander detective inspector laureate winner photographer filmmaker singer economist scholar academic student monk nun lama emperor sultan emir crown first lady majority minority whip press national security state advocate reporter correspondent rapporteur special entrepreneur businessman businesswoman tycoon veteran historian sociologist rights prosecutor citizen defender prisoner former president-elect then-president co-chair vice-chair vice-chairman member delegate chairperson lead-author',
  honorific:
    'excellency baroness baron viscount earl countess councilman councilwoman councilmember alderman assemblyman assemblywoman congressman congresswoman honourable honorable hajj hajji alhaji hadj el-hadj mr. mr mrs. mrs ms. ms miss dr. dr prof. prof sir dame lord lady rev. sen. sen sens. rep. reps. gov. gen. hon.',
  // "the X regime", "the X administration"
  reign: 'regime administration government presidency campaign era doctrine family dynasty clan',
  organisation:
    'guild synod cooperative circle forum initiative campaign observatory defenders lawyers council commission committee parliament congress senate assembly house court tribunal ministry department agency bureau office organization organisation union party association federation confederation foundation institute institution university college school academy bank group corporation company limited ltd inc llc gmbh watch international amnesty network alliance coalition league society trust fund forum centre center service services police army forces guard authority administration board service conference summit initiative movement front brigade press times post journal news reuters agency club church initiative treasury kremlin programme program reporters observatory secretariat presidency nations states kingdom republic federation emirates taskforce campaign project industries technologies holdings airlines airways motors energy oil gas media television radio broadcasting corporation daily weekly gazette tribune herald chronicle telegraph bulletin headquarters diplomacy',
  thing:
    'act law bill code treaty convention agreement accord covenant protocol declaration charter constitution resolution directive regulation prize award medal day month year week games olympics olympic championship cup war revolution massacre file files papers report plan vision strategy street avenue road square building airport prison university river mountain mount lake sea ocean island islands bay cape province city county district region state town village valley desert peninsula north south east west northern southern eastern western central new old article section annex chapter level section dialogue mechanism summit conference partnership programme project fund facility review framework rules principles guidelines standards examination index database flight airport station camp mosque temple cathedral monastery hall palace park forest bridge tower constitution parliament age era',
  // What bodies adopt, sign, publish, file and impose.
  instrument:
    'warning warnings advisory advisories alert fatwa indictment curfew emergency mandate resolution resolutions law laws bill bills act treaty treaties agreement agreements convention conventions sanctions sanction measure measures decree directive amendment amendments report reports statement statements letter letters warning warnings notice notices order orders constitution budget declaration motion motions protocol accord pact regulation regulations complaint lawsuit petition case investigation inquiry enquiry documents document files list lists ban embargo restrictions tariffs charges indictment verdict ruling judgment judgement tools initiative guidelines plan plans strategy policy visas funds aid assistance support warrant warrants retrial mistrial appeal appeals conviction convictions sentence sentences acquittal pardon amnesty probe probes prosecution referendum curfew moratorium visa citizenship passport licence license permit permits ceasefire truce blockade immunity campaign campaigns crackdown crackdowns offensive offensives manhunt strike strikes boycott boycotts guidance white-paper ordinance ordinances statute statutes legislation memorandum memorandums memoranda communiqué communiqués communique findings recommendations roadmap blueprint rules decision decisions declarations submission submissions dossier dossiers briefing evidence subpoena subpoenas summons injunction injunctions petitions complaints writ writs deal deals mou countermeasures representations démarche demarche protest protests',
  unit: 'dead wounded injured missing displaced crimes crime offences offenses cases case deaths death arrests executions attacks killings disappearances detentions violations abuses complaints villages homes houses schools mosques churches monasteries temples hospitals camps prisons factories percent per-cent % dollars euros pounds yuan vessels ships planes flights weapons bombs missiles tonnes tons barrels jobs acres hectares',
  // Those without a public charge: what they must do is asked of nobody.
  private:
    'people persons citizens residents families family parents mothers fathers children students pupils graduates workers employees staff patients women men girls boys youth homes households customers consumers users voters readers visitors travellers tourists passengers drivers tenants homeowners pensioners carers volunteers victims survivors refugees migrants communities researchers scientists teachers nurses doctors farmers fans players viewers applicants claimants everyone everybody anyone nobody somebody person man woman child student patient worker customer driver',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
}

/** Adverbial phrases that may stand anywhere between the parts of a construction. */
export const asides = [
  'so far',
  'to date',
  'in turn',
  'at once',
  'in particular',
  'of course',
  'as well',
  'in addition',
  'once more',
  'on every occasion',
  'at every opportunity',
  'on several occasions',
  'on many occasions',
  'time and again',
  'in no uncertain terms',
  'by name',
  'in writing',
  'in public',
  'in private',
  'as a first step',
  'in line with its obligations',
  'in accordance with international law',
  'in the meantime',
  'at the same time',
  'as a matter of urgency',
  'without delay',
  'in the strongest terms',
  'in this regard',
  'in this context',
  'to this end',
  'on monday',
  'on tuesday',
  'on wednesday',
  'on thursday',
  'on friday',
  'on saturday',
  'on sunday',
  'without condition',
  'without conditions',
  'without further delay',
  'without exception',
  'with immediate effect',
  'as soon as possible',
  'in good faith',
  'as a priority',
  'as a matter of priority',
  'once and for all',
  'in the strongest possible terms',
  'last week',
  'last month',
  'last year',
  'this week',
  'this month',
]
