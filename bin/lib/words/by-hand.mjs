// Written for this project, from general knowledge: what the sources lack, and where they are wrong.
const list = (text) => text.trim().split(/\s+/)

/** In Dutch dictionaries with a small letter, but met as a name. */
export const clearlyNames = new Set(
  list(`aaltje abel abraham adam alma alya axel ben benjamin bent bob bobby boet cas chris daisy don donna dries eva faas hendrik iva jaap jack
  jan jantje jasmijn job joe joep jonas jonathan joop kees kim klaas krijn lieve loet lou maxim mats max merel mia mik mila mina mirre mirte
  nick noel peter puk rachel robert rowan ruby sara sem sep steven thomas tibbe tommy toon tuur valentijn vieve wouter wouters joris pieter piet
  kaat truus trees bertha annie hans karel roel dirk teddy johannes maria anna johan jozef jans henk henkie kevin mohammed mohammedaan ali
  evers prinsen janssen pietje fatima sjaak sjakie barbara charlotte louise victoria frank julia david daniel michael emma sam romeo`).filter(
    (name) => !['bent', 'maxim'].includes(name),
  ),
)

/** Taken for names by a source, and nearly always something else. */
export const notNames = new Set(
  list(`van von de den der het ten ter te la le du da dos di el al bin abu ibn mc mac en of in op aan uit bij onder voor over na of te
  mevrouw meneer dokter dr mr jr sr st ik hij zij wij jij ze je we er dat die dit wat wie hoe als dan toen nu daar hier niet geen een mij
  ons haar hun hem zijn was ja nee god allah jezus christus kerst pasen heer dame januari februari maart april mei juni juli augustus september
  oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nederlands engels nederland belgie europa
  the and but he she it you they this that there when then what who how not no yes to for with from by at on is are be mon dia hoofd zo ook
  ali-b anders hui internet google microsoft facebook twitter instagram whatsapp youtube amsterdam rotterdam utrecht`),
)

/** Places of a source whose name is nearly always a word or a person. */
export const notPlaces =
  list(`best echt made hoek son olen ven veen made stein as peer mol leek ommen wijk nes hem ee zwaag oude bad
  nederland belgie europa nergenshuizen made ans huy lede lint niel spa brand borger berg donk axel epe griffioen ginneken staden bos hulst
  linde loo laar zee ter aar de zand midden noord zuid oost west centrum rijk hee exel baak est vale babel burcht`)

/** Elsewhere, and smaller than what a source of towns is asked for: where people came from, and what is told of in Dutch. */
export const abroadByHand =
  list(`odessa kiel montpellier nantes flensburg gottingen munster bremen hannover dusseldorf frankfurt stuttgart leipzig dresden neurenberg straatsburg
  lyon marseille toulouse bordeaux grenoble dijon reims rouen lille rijsel metz geneve zurich bazel lausanne salzburg innsbruck graz krakau gdansk
  wroclaw poznan lodz katowice lublin szczecin bialystok kopenhagen aarhus odense goteborg malmo uppsala helsinki turku tallinn riga vilnius kaunas
  minsk kiev charkov lviv kherson mariupol zaporizja dnipro florence venetie napels turijn bologna genua palermo verona sevilla valencia malaga granada
  bilbao zaragoza coimbra edinburgh glasgow liverpool leeds cardiff belfast dublin oxford cambridge boston philadelphia detroit seattle
  izmir adana gaziantep konya bursa trabzon kayseri sivas diyarbakir homs hama idlib raqqa qamishli daraa mosul erbil basra kirkuk teheran isfahan shiraz
  mashhad tabriz herat kandahar jalalabad kunduz mazar-i-sharif peshawar lahore karachi nador tanger tetouan fez agadir oujda marrakech meknes kenitra
  berkane taza asmara keren massawa dekemhare mogadishu hargeisa kismayo djibouti khartoum kampala nairobi mombasa lagos accra kumasi freetown monrovia
  conakry dakar bamako kinshasa luanda harare nickerie moengo albina willemstad oranjestad philipsburg ambon makassar surabaya semarang yogyakarta bandung
  batavia malang medan padang sumatra borneo celebes sulawesi bali timor molukken halmahera colombo kathmandu dhaka rangoon
  bocholt kleef emmerik nordhorn gronau leer emden oldenburg osnabruck wuppertal duisburg essen dortmund bochum krefeld monchengladbach
  heidelberg mannheim karlsruhe freiburg trier mainz wiesbaden kassel erfurt jena weimar rostock lubeck maagdenburg potsdam
  plovdiv varna burgas boedapest bratislava brno ljubljana zagreb sarajevo mostar belgrado pristina skopje tirana thessaloniki
  jeruzalem betlehem nazareth beiroet amman hebron ramallah jaffa haifa sanaa aden mekka medina dubai doha`)

/** Small words and forms that no rule makes from others. */
export const dutchByHand =
  list(`hulpmiddelen gemeentehuis gehoorapparaat gehoorapparaten rolnummer privenr paraaf hepatitis toeschouwers geb excuses koppel aangeefster leenexemplaar bekendmaking lumbosacraal gerustgesteld inbrengster deadline ernstiger bijlage mee ook elkaar erbij erin eraan erop ermee eruit erover ervan ervoor eronder daarbij daarna daarom daarop daardoor daarmee
  daarin daarover daarvan daarvoor daarnaast daarentegen hierbij hierdoor hiermee hierna hierin hierop hierover hiervan hiervoor waarbij waardoor
  waarin waarmee waarna waarom waarop waarover waarvan waarvoor waaraan dezelfde hetzelfde alsof vanzelf vorig vorige namens desnoods elders
  misschien gisteren vandaag morgen overmorgen eergisteren vanavond vanochtend vanmiddag vannacht straks zojuist onlangs binnenkort destijds
  sindsdien inmiddels ondertussen uiteindelijk bovendien echter toch immers althans tenminste overigens kortom bijvoorbeeld namelijk eigenlijk
  wellicht waarschijnlijk mogelijk vermoedelijk helaas gelukkig hopelijk tevens eveneens alsmede ondanks omdat doordat zodat zodra totdat voordat
  nadat terwijl hoewel ofschoon tenzij mits indien wanneer zolang zoals evenals sinds tijdens volgens wegens gedurende omtrent betreffende
  conform middels vanwege aangaande behalve zonder tegen tussen langs naast achter binnen buiten boven beneden jegens iemand niemand iets niets
  alles allen allemaal sommige sommigen enkele meerdere diverse verschillende beide beiden ieder iedereen iedere elke elk welke welk zulke zulk
  was waren werd werden had hadden deed deden ging gingen kwam kwamen zei zeiden zag zagen nam namen gaf gaven kreeg kregen hield hielden liet
  lieten bleef bleven stond stonden zat zaten lag lagen vond vonden dacht dachten bracht brachten wist wisten kon konden wilde wilden moest
  moesten mocht mochten zou zouden riep riepen sprak spraken sliep liep liepen viel vielen hielp hielpen begon begonnen schreef schreven vertrok
  verloor verdween overleed besloot besloten genoten gesproken gebleven geweest gegaan gekomen gebracht gedacht geschreven gekregen genomen gegeven
  gevonden gedaan gezien gezegd gehouden gelaten overleden opgenomen aangegeven afgesproken besproken bleek blijkt lijkt leek vindt geeft neemt
  komt gaat staat doet ziet zegt heeft heb bent zal kan wil mag moet weet lukt gebeurt client clienten patient patienten bewoner bewoners casus
  casussen collega collegas caseload intake dementie concierge psychiatrisch psychiater psycholoog medicatie diagnose behandeling behandelaar
  begeleiding begeleider zorgplan zorgverlener huisarts verpleegkundige wijkverpleegkundige maatschappelijk jeugd jeugdzorg jeugdbeschermer
  gezinsvoogd voogd ouder ouders moeder vader zoon dochter broer zus opa oma oom tante neef nicht partner echtgenoot echtgenote buurvrouw buurman
  gemeente wethouder burgemeester raadslid ambtenaar wijkteam buurtteam rechter rechtbank advocaat officier politie agent reclassering
  bewindvoerder curator mentor schuldhulpverlening uitkering bijstand toeslag bezwaar beroep aanvraag besluit beschikking verslag rapportage
  melding gesprek overleg afspraak telefoon mail email team project organisatie stichting vereniging manager directeur bestuurder teamleider
  coordinator adviseur stagiair stagiaire vrijwilliger mantelzorger student leerling docent leraar lerares juf meester mensen minuten boos apart
  gezamenlijk serieus concreet stabiel professioneel administratief onverantwoord enthousiasme twintig dertig veertig vijftig zestig zeventig
  tachtig negentig honderd duizend eerste tweede derde vierde vijfde zesde maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
  februari maart april mei juni juli augustus september oktober november december lente zomer herfst winter voorjaar najaar mevrouw meneer dhr mevr
  kunnen zullen moeten mogen willen worden hebben airco blanco toon vis
  prima jammie hunter golden royal sister manna tea taco sake patience penny prune oral nous margarita madonna magnolia jersey holm hoc ho hiep hoi
  henna handycam dolly chance caprice candida camelia brandy bong benigne bah au aura ace apa ara azalea cao cinderella clementine dauphin dodo due emerald
  franco genesis gloria harmony innocent io karman khan kelvin lala largo lucky ma marquise mica mille moa nadir newton nil que rune sambo sari soleil
  spencer spike sterling tao tiara toy tu tuba vega viola vo vu wadi yang brandwondenslachtoffer doornroosje assepoester amsterdammertje bontdoeners
  lastmomentjes kallen loc just costa notulen notulist dank beste geachte hallo goedemorgen goedemiddag groet groeten hartelijk vriendelijke ja nee oke tot ziens welkom sorry
  alvast sowieso telkens eventueel mogelijkerwijs tillift passieve rollator scootmobiel postoel antidecubitusmatras valmat belmat inlegkruisje
  incontinentiemateriaal stoma colostoma urostoma sondevoeding subcutaan glucose nebulizer toedienlijst baxterrol dosette pillendoos oogdruppels
  decubitus intertrigo oedeem laxantia diarree mictie wegloopgedrag decorumverlies apathie borderline schizofrenie autisme hechtingsproblematiek
  respijtzorg beschermingsbewind wilsonbekwaam inbewaringstelling jobcoach inburgeraar uithuisplaatsing omgangsregeling opvoedondersteuning
  opvoedvragen dyslexie dyscalculie rekenen toelaatbaarheidsverklaring gymles voicemail multidisciplinair moreel intervisie revalideren logopedist
  logopedie dietist eetlust opticien pedicure slechtziend terminaal palliatieve morfinepomp sedatie condoleance condoleren alleenstaand verweduwd
  ambulant kindermishandeling detox methadon spoedeisende verwijsbrief herhaalrecept bloedafname verdrietig suicidaal cooperatief zorgmijdend
  zorgmijder overprikkeld ondervraagd portiek neuroloog cardioloog geriater orthopedagoog bingo aanwezig afwezig alvorens anderzijds enerzijds anamnese
  heteroanamnese blijdschap dankjewel diagnostiek eenzaam emotioneel emotionele epilepsie financieel financieen gistermiddag gisterochtend
  goedgehumeurd hypertensie idem impulsief kortademig mediation medisch migraine moeizaam mondeling multiproblematiek netwerkberaad positief prednison
  revalidant schorsing slaperig stemmingswisselingen teleurgesteld tremor verpleeghuisopname waarnemend zelfredzaam ofwel hetzij niettemin uiteraard
  normaliter ondertekend excuus terinzagelegging audicien elektra minpunt pluspunt vraaginbrenger hitteplan reanimatiestatus alzheimercafe deken dekens zelden eenmaal zodoende weliswaar sjoelen tafeltjedekje decaan kinderrechter illegale`)

/** English words that SCOWL's two shortest lists leave out. */
export const englishByHand =
  list(`server email online website internet laptop mobile kin app login password username tues wed thurs bot lovely sir madam
  discharge summary allergy allergies admitted booking refund invoice complaint`)

/** Towns whose usual name GeoNames does not have as such, with how many people live there, in thousands. */
export const placesByHand = new Map([
  ['almere', 225],
  ["'s-hertogenbosch", 160],
  ['den bosch', 160],
  ["'s-gravenhage", 560],
  ['haarlemmermeer', 163],
  ['westland', 115],
  ['zaanstad', 160],
  ['sudwest-fryslan', 90],
  ['altena', 57],
  ['hoeksche waard', 90],
  ['land van cuijk', 91],
  ['wierden', 25],
])

/** Languages, beliefs, brands and programmes that everyone uses, laws, and other words that the field writes with a capital. */
export const householdNames = list(`tsh ebus iddsi wpo wi trazag nstemi stemi lirik mcv
 
  xalatan iodosorb zetuvit coban urgoclean duraphat bonjela glorix apetito medido duplo tefal homey permobil trimbow triasweb biatain mextra
  urgotul urgostart jelonet adaptic melolin hypafix fixomull tegaderm comfeel duoderm kaltostat intrasite flaminal flamazine medihoney actico
  rosidal profore comprilan tubigrip molicare attends seni depend cetaphil eucerin dove sanex zwitsal prodent sensodyne elmex colgate
  parodontax corega kukident listerine biotene duolingo fortisip souvenaid ensure modifast trusopt cosopt timoptol azopt ganfort lumigan
  travatan relvar ultibro spiolto anoro seebri incruse bricanyl pulmicort alvesco flixotide cipralex wellbutrin brintellix anafranil
  nortrilen priadel camcolit semap imap fluanxol etumine dogmatil reagila latuda zaldiar palexia butrans matrifen abstral instanyl novomix
  fiasp abasaglar victoza trulicity galvus diamicron amaryl lixiana fragmin fraxiparine clexane innohep transipeg norgalax rennie gaviscon
  maalox pantozol losec zantac motilium furadantine monuril diflucan daktacort fucicort dermovate elocon lamisil d-cura calci-chew arfid ediz
  suwinet zorgmail siilo topdesk nedap pluriform videoland hellofresh disney npo rtl sbs playmobil barbie catan triominos yahtzee fristi yakult
  becel optimel roosvicee conimex maggi honig unox dreft robijn dettol swiffer brabantia senseo nespresso airfryer thermomix quickie invacare
  topro scoozy canta pipamperon capecitabine schlichting verhage perimenopauze mollema snoezelen medicatiereview hoofdbehandelaar oja
    leukoplast carenzorgt verhage cruks baxter boa tlv 
  nederlands nederlandse engels engelse duits duitse frans franse turks turkse arabisch arabische marokkaans marokkaanse
  gronings groningse limburgs limburgse brabants brabantse twents twentse zeeuws zeeuwse fries friese drents drentse vlaams vlaamse
  spaans spaanse pools poolse russisch russische oekraïens oekraïense tigrinya berbers papiaments somalisch dutch english
  german french turkish arabic spanish polish islam christen christelijk katholiek joods europees europese amerikaanse
  amerikaans westers europa europe nederland holland
  whatsapp facebook instagram tiktok snapchat youtube google microsoft teams zoom outlook excel word windows apple iphone
  ipad android samsung netflix spotify twitter linkedin telegram signal marktplaats tikkie digid wifi internet
  opel volkswagen vw ford renault peugeot citroën citroen fiat toyota kia hyundai mazda nissan volvo audi bmw mercedes seat
  skoda suzuki honda yamaha vespa gazelle batavus harley tesla
  mcdonald's mcdonalds starbucks heineken grolsch amstel bavaria philips sony nintendo playstation xbox
  lego nike adidas puma nokia mepilex nutridrink tena aquacel allevyn cavilon sudocrem coloplast hollister convatec paypal visa mastercard velux
  god allah jezus bijbel koran
  wlz wmo zvw jeugdwet leerplichtwet participatiewet omgevingswet wvggz wzd wgbo avg gdpr awb woo wajong wia ww aow awbz bopz pgb zin cce adl
  cjg mdo ipv sw wsw wsnp wgs cao bhv vog ggz ggd bsn iban btw kvk vvt lvb asvz adhd add ass ptss pdd nos odd ocd copd cva tia
  ms als hiv aids covid corona mrsa mri ct ecg eeg icu seh ic crp hb ok poh soh ib vso sbo vmbo havo vwo mbo hbo wo po vo
  aso ois cv app sms pc tv dvd usb pdf url faq tbs pij isd ots uhp mtp jb jr vt
  mmse moca gaf phq bdi scl rom cgi honos sdq cbcl bpm wais wisc iq icf dsm icd omaha soap smart swot kpi sova
  vs eu vn usa uk uae nato navo oke okay
  alzheimer parkinson korsakov korsakoff lewy down asperger crohn tourette huntington hodgkin rett marfan turner klinefelter
  wernicke pick creutzfeldt basedow romberg waterlow damocles bibob babw dupuytren bowlby ainsworth freud kolb gibbs korthagen bourdieu pavlov skinner vygotsky haviltex creutzfeldt-jakob menière raynaud sjögren bechterew guillain barré lyme graves hashimoto barthel katz braden
  wilson cito triage sint financiën morse glasgow apgar rorschach maslow erikson piaget norton doppler foley kübler zarit camberwell vineland
  marmite horlicks hummus babybel zumba kubernetes postgresql safari epipen epipens pentecostal baptist farsi twi punjabi xentari tupperware crocs jardiance verdana tobii
  anw gemw oxrec y-bocs sranan sranantongo sarnami papiamento papiamentu pashto dari urdu hindi lingala somali
  ulcus leuko ferrofumaraat lactulose genetica avi cad
  fortimel nutrison nutricia cubitan calogen resource cetomacrogol vaseline bepanthen daktarin fucidin canesten xeplion cisordinol leponex clopixol
  orap invega trevicta topamax depakine buccolam stesolid diazemuls madopar sinemet stalevo neupro azilect parlodel sifrol marcoumar sintrom xarelto
  eliquis pradaxa plavix ascal carbasalaat lipitor crestor zocor selokeen emcor tritace renitec cozaar diovan norvasc spiriva seretide symbicort
  foster qvar berodual combivent novorapid lantus humalog levemir toujeo tresiba ozempic januvia forxiga humira enbrel remicade
  voltaren brufen naprosyne oxynorm temgesic fentanyl durogesic nozinan akineton promethazine circadin melatonine buscopan
  forlax movicol laxoberon microlax nestosyl sudocreme inotyol tubifast heelift theraplay sherborne physitrack uno monopoly rummikub mario
  lachman mcmurray homans trendelenburg hamilton marlatt qualidem cmai paro beko zanussi miele gucci pampers cola fanta spa chocomel nutella
  betadine aricept augmentin exelon namenda nurofen advil aspirine imodium dulcolax temesta imovane stilnoct remeron efexor cipramil nivea brinta discord
  nutrilon nuchter palliatief postoperatief cy-bocs
  latijn prinsjesdag gold name ma
  broca hoehn yahr balint tinetti borg kernig babinski ishihara snellen heimlich epley phalen tinel schober lasègue bobath montessori pikler karpman johari simm
  roblox fortnite minecraft pokémon charizard fifa doritos pringles bacardi chatgpt chrome edge firefox medimo caren nedap ecare ysis youforce
  magister somtoday parro kwieb acadin squla citrix stedy crush alert kapla wii calvé baclofen macrogol stromectol fraxi perfusalgan nutilis sterillium nacl
  paracetamol ritalin concerta medikinet prozac zoloft seroquel risperdal zyprexa haldol abilify oxycontin seresta
  valium xanax rivotril strattera lasix nexium ventolin movicolon dipiperon tegretol keppra lyrica tramal
  kamer raad staat rijk regering grondwet bestuur overheid gemeente ministerie provincie college
  covid-19 dariuz bourdon bourdon-vos cheyne-stokes dix-hallpike hallpike fazekas wilhelmus peabody shulman wiechen
  bachelor master phd msc bsc beng ceo cfo hr it ict ai`)

/** Function words, which a capital only makes the first of a sentence; names among them need their own proof. */
export const functionWords = list(`gr 
  ik jij je u hij zij ze het wij we jullie hun hen hem haar mij me mijn jouw uw zijn ons onze de een en of maar want dus als
  dan toen nu daar daarna daarom daarbij daarnaast hier er ook nog niet wel geen al alle alles altijd soms vaak nooit iets
  niets iemand niemand wie wat waar wanneer waarom hoe hoeveel welke welk dit dat die deze in op aan bij met naar van voor
  door over onder uit om tot te tegen tussen zonder sinds tijdens na volgens omdat doordat terwijl zodat hoewel tenzij indien
  mits toch echter verder vervolgens ten ter sommige veel weinig meer minder beide beiden zowel zelf elke elk ieder iedereen
  gisteren vandaag morgen overmorgen vanmorgen vanmiddag vanavond vorige volgende laatst onlangs later eerst eerder ja nee
  misschien helaas graag bovendien kortom inmiddels momenteel tevens alleen samen zo zoals ondanks dankzij ooit
  i you he she it they him her us them my your his its our their the a an and or but so if then when now there here also
  not no yes who what where why how which this that these those on at by with to from for about as is are was were be
  been has have had do does did can could would should may might must let please thank thanks hello hi dear sincerely
  yesterday today tomorrow after before because although while since until during just only very some many all every each
  ach och tja hè mag kan mee per via pas juist naast behalve wegens rond langs achter voorts eens even heel erg zeer circa
  zodra voordat nadat totdat aangezien waarop waarna waarbij waardoor daardoor daarop immers overigens tenslotte eindelijk
  meestal intussen ondertussen eigenlijk natuurlijk gelukkig waarschijnlijk blijkbaar vooral
  hoi hallo hai hey goedemorgen goedemiddag goedenavond groet groeten groetjes doei kent kende kennen ken herken herkent snapt
  nou bent ben lieve sir madam afgelopen meneer mevrouw dhr mw mevr mr mrs ms dr drs prof ir ing cliënt cliënte client patiënt patiënte patient pt cl`)

/** What people are to each other in care, school and office; words that end as one of ROLE_ENDS count too. */
export const roles = list(`
  fysio ergo logo gyn   cliënt cliënte client clients patiënt patiënte patient leerling student studente 
  arts mentor agent agente
  voogd bewindvoerder advocaat advocate leraar docent juf
  rector directrice raadslid collega collega's
  stagiair stagiaire vrijwilliger vrijwilligster maatje coach dominee pastoor imam verzorgende
  apotheker kapper loodgieter aannemer opzichter diaken ouderling laborant laborante intercedent winkelier pedicure barman aangeefster
  deurwaarder gemachtigde justitie aanw gd va pvp vpk psych klant inwoner verdachte getuige
  slachtoffer melder betrokkene ondergetekende woordvoerder woordvoerster griffier notaris
  premier president kanselier koning koningin prins prinses keizer graaf paus bisschop kardinaal
  kamerlid generaal kolonel kapitein luitenant commissaris professor
  schrijfster auteur dichter dichteres zanger zangeres acteur actrice dirigent schilder
  beeldhouwer architect gitarist drummer fotograaf
  filosoof econoom jurist oprichter spits keeper verdediger middenvelder
  wielrenner renner tennisser tennisster schaatser schaatsster zwemmer atleet
  steller commandant historica belanghebbende bezwaarmaker eiser eiseres verweerder
  appellant appellante gedaagde exploitant fabrikant predikant informant consultant adjudant evv pb spv poh leerlinge supervisor adviser
  kampioen winnaar rapper leden lid aanwezigen aanwezig afwezig slb ib pm kroonprins aartsbisschop pater
  klager pastor kapelaan koster hovenier koerier portier bewaker boa handhaver brigadier decaan mentrix baas chef
  kandidaat sollicitant gegadigde vluchteling muzikant accountant verbalisant erfgenaam broeder scholier conciërge
  burger buddy conrector verpleger verpleegster doctor gp teacher nurse counsellor director colleague resident pupil tenant
  witness victim officer lawyer solicitor king queen prince princess author writer singer actor
  actress judge detective sergeant captain secretary employee customer volunteer`)

/** What someone does, right after a name that begins a sentence. */
export const doing = list(`
  is was heeft had kan kon wil wilde zal zou moet moest mag mocht wordt werd gaat ging komt kwam zegt zei vertelt vertelde
  geeft gaf vindt vond weet wist belt belde vraagt vroeg meldt meldde woont woonde werkt werkte ziet zag denkt dacht staat
  stond zit zat ligt lag slaapt sliep loopt liep krijgt kreeg doet deed neemt nam maakt maakte houdt hield blijft bleef lijkt blijkt bleek
  leek voelt voelde reageert reageerde lacht lachte huilt huilde schreeuwt praat praatte noemt noemde benoemt benoemde
  antwoordt antwoordde legt legde laat liet eet at drinkt dronk begint begon leert leerde speelt speelde schrijft schreef
  verklaart verklaarde heet ervaart ontkent bevestigt wilt mailt mailde appt appte stuurt stuurde helpt hielp verblijft
  wandelt rijdt reed gebruikt gebruikte bezoekt bezocht leeft leefde hoort hoorde
  carries carried has had is was says said tells told asks asked lives lived works worked wants wanted goes went came comes called calls
  thinks thought knows knew feels felt likes moved needs did does will would could should can may got gave took made`)
