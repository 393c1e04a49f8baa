import { isGivenName, isPlace, isSurname } from '../words/lookup.ts'
import { isKnownOrganisation } from './known-organisations.ts'

// Words with a capital that name nobody: what keeps people trusting the list of findings.

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Function words, which a capital only makes the first of a sentence; names among them need their own proof. */
const functionWords = set(`
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
  hoi hallo hai hey goedemorgen goedemiddag goedenavond groet groeten groetjes doei kent kende kennen ken herken herkent snapt
  nou bent ben lieve sir madam afgelopen meneer mevrouw dhr mw mevr mr mrs ms dr drs prof ir ing cliënt cliënte client patiënt patiënte patient pt cl`)

const calendar = set(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october feb mrt apr jun jul aug sep sept okt oct nov dec
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
  kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag koningsdag bevrijdingsdag sinterklaas ramadan suikerfeest
  offerfeest oud nieuwjaar nieuwjaarsdag oudjaarsdag carnaval moederdag vaderdag eid christmas easter thanksgiving halloween
  hanukkah chanoeka divali diwali keti koti`)

/** Languages, beliefs, brands and programmes that everyone uses, laws, and other words that the field writes with a capital. */
const ordinaryNames = set(`
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
  lego nike adidas puma nokia mepilex abena nutridrink tena aquacel allevyn cavilon sudocrem coloplast hollister convatec paypal visa mastercard velux
  god allah jezus bijbel koran
  wlz wmo zvw jeugdwet leerplichtwet participatiewet omgevingswet wvggz wzd wgbo avg gdpr awb woo wajong wia ww aow awbz bopz pgb zin cce adl
  cjg mdo ipv sw wsw wsnp wgs cao bhv vog ggz ggd bsn iban btw kvk vvt lvb asvz adhd add ass ptss pdd nos odd ocd copd cva tia
  ms als hiv aids covid corona mrsa mri ct ecg eeg icu seh ic crp hb ok poh soh ib ivo vso sbo vmbo havo vwo mbo hbo wo po vo
  aso ois cv app sms pc tv dvd usb pdf url faq tbs pij isd ots uhp mtp jb jr vt
  mmse moca gaf phq bdi scl rom cgi honos sdq cbcl bpm wais wisc iq icf dsm icd omaha soap smart swot kpi sova
  vs eu vn usa uk uae nato navo oke okay
  alzheimer parkinson korsakov korsakoff lewy down asperger crohn tourette huntington hodgkin rett marfan turner klinefelter
  wernicke pick creutzfeldt basedow romberg waterlow damocles bibob babw dupuytren bowlby ainsworth freud kolb gibbs korthagen bourdieu pavlov skinner vygotsky haviltex jakob menière raynaud sjögren bechterew guillain barré lyme graves hashimoto barthel katz braden
  wilson cito triage sint financiën morse glasgow apgar rorschach maslow erikson piaget norton doppler foley kübler zarit camberwell vineland
  marmite horlicks hummus babybel zumba kubernetes postgresql safari epipen epipens pentecostal baptist farsi twi punjabi xentari tupperware crocs jardiance verdana tobii
  anw gemw oxrec y-bocs sranan sranantongo sarnami papiamento papiamentu pashto dari urdu hindi lingala somali
  ulcus leuko ferrofumaraat lactulose genetica
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
  covid-19
  bachelor master phd msc bsc beng ceo cfo hr it ict ai`)

/** Medicines end as their kind does: the stems of the International Nonproprietary Names. */
const MEDICINE =
  /^\p{L}{2,12}(?:zepam|zolam|pidem|clone|pram|oxetine|faxine|triptyline|zapine|idone|peridol|piprazole|tiapine|olol|pril|sartan|dipine|statine?|mab|tinib|vir|cilline?|mycine?|floxacine?|cycline|zole?|azol|profen|fenac|coxib|parine|xaban|gatran|formine?|gliptine?|glutide|gliflozine?|thiazide|semide|phenidate|fenidaat|amfetamine|etamine?|codone?|morfine?|fentanyl|adol|[aio]caine?|barbital|zepine|gabaline?|pentine?|setron|prazol|tidine|cortisone?|prednisone?|methasone?|solone?|terol|tropium|lukast|triptan|mazine|thixol|cetam|lithium|valproaat|carbamazepine)e?$/iu

/** Words that only their meaning makes a name, and mostly are none. */
export const isFunctionWord = (lower: string) => functionWords.has(lower)

export const isMedicine = (lower: string) => lower.length > 6 && MEDICINE.test(lower)

export const isNoName = (lower: string) =>
  calendar.has(lower) ||
  (lower.endsWith('days') && calendar.has(lower.slice(0, -1))) ||
  ordinaryNames.has(lower) ||
  (isKnownOrganisation(lower) && !isGivenName(lower) && !isSurname(lower) && !isPlace(lower))
