import { fold } from './fold.ts'
import { once } from './once.ts'

// Country; Dutch adjective; who comes from there in Dutch; in English the adjective and, where it differs, the person.
// Written by hand: the sources of countries name no people. Small letters without marks, as `fold` makes them.
const TABLE = `
AF afghaans afghaan afghan;AL albanees albanees,albanier albanian;DZ algerijns algerijn algerian;AD andorrees andorrees andorran
AO angolees angolees angolan;AR argentijns argentijn argentinian,argentine;AM armeens armenier armenian;AW arubaans arubaan aruban
AU australisch australier australian;AZ azerbeidzjaans azerbeidzjaan azerbaijani;BH bahreins bahreiner bahraini
BD bengaals,bengalees bengaal,bengalees bangladeshi,bengali;BE belgisch,vlaams,waals belg,vlaming,waal belgian,flemish,walloon
BO boliviaans boliviaan bolivian;BA bosnisch bosnier bosnian;BR braziliaans braziliaan brazilian;BG bulgaars bulgaar bulgarian
BF burkinees burkinees burkinabe;BI burundees burundees burundian;CA canadees canadees canadian;CF centraal-afrikaans centraal-afrikaan -
CL chileens chileen chilean;CN chinees chinees chinese;CO colombiaans colombiaan colombian;CD congolees congolees congolese
CR costa-ricaans costa-ricaan costa-rican;CU cubaans cubaan cuban;CW curacaos curacaoenaar curacaoan;CY cypriotisch cyprioot cypriot
DK deens deen danish,dane;DO dominicaans dominicaan dominican;DE duits duitser german;EC ecuadoraans ecuadoraan ecuadorian
EG egyptisch egyptenaar egyptian;ER eritrees eritreeer,eritreer eritrean;EE estisch est,estlander estonian;ET ethiopisch ethiopier ethiopian
PH filipijns filipijn,filipino filipino,filipina;FI fins fin finnish,finn;FR frans fransman,francaise french,frenchman
GM gambiaans gambiaan gambian;GE georgisch georgier georgian;GH ghanees ghanees ghanaian;GR grieks griek greek
GT guatemalteeks guatemalteek guatemalan;GN guinees guineeer,guinees guinean;GY guyaans guyaan guyanese;HT haitiaans haitiaan haitian
HN hondurees hondurees honduran;HU hongaars hongaar hungarian;IE iers ier irish,irishman;IS ijslands ijslander icelandic,icelander
IN indiaas,hindoestaans,hindostaans indier,hindoestaan,hindostaan indian;ID indonesisch,indisch,javaans,moluks indonesier,javaan,molukker indonesian,javanese,moluccan
IQ iraaks irakees,irakier,irakezen iraqi;IR iraans,perzisch iranier,iraner,pers iranian,persian;IL israelisch israelier,israeli israeli
IT italiaans italiaan italian;CI ivoriaans ivoriaan ivorian;JM jamaicaans jamaicaan jamaican;JP japans japanner japanese
YE jemenitisch jemeniet yemeni;JO jordaans jordanier jordanian;CV kaapverdisch kaapverdier cape-verdean;CM kameroens kameroener cameroonian
KZ kazachs,kazachstaans kazach kazakh;KE keniaans keniaan kenyan;XK kosovaars kosovaar kosovan,kosovar;KU koerdisch koerd kurdish,kurd
KW koeweits koeweiti kuwaiti;HR kroatisch kroaat croatian,croat;LA laotiaans laotiaan laotian;LV lets let,letlander latvian;LB libanees libanees lebanese
LR liberiaans liberiaan liberian;LY libisch libier libyan;LT litouws litouwer lithuanian;LU luxemburgs luxemburger luxembourgish
MK macedonisch macedonier macedonian;MG malagassisch malagassier malagasy;MY maleisisch maleisier malaysian;ML malinees malinees malian
MA marokkaans,berbers marokkaan,berber moroccan;MR mauritaans mauritanier mauritanian;MX mexicaans mexicaan mexican;MD moldavisch moldavier moldovan
MN mongools mongool mongolian;ME montenegrijns montenegrijn montenegrin;MZ mozambikaans mozambikaan mozambican;NP nepalees nepalees nepalese,nepali
NZ nieuw-zeelands nieuw-zeelander -;NI nicaraguaans nicaraguaan nicaraguan;NG nigeriaans nigeriaan nigerian;NE nigerees nigerees nigerien
KP noord-koreaans noord-koreaan north-korean;NO noors noor norwegian;UG oegandees oegandees ugandan;UA oekraiens oekrainer ukrainian
UZ oezbeeks oezbeek uzbek;AT oostenrijks oostenrijker austrian;PK pakistaans pakistaan pakistani;PS palestijns palestijn palestinian
PA panamees panamees panamanian;PY paraguayaans paraguayaan paraguayan;PE peruaans peruaan peruvian;PL pools pool polish,pole
PT portugees portugees portuguese;RO roemeens roemeen romanian;RU russisch rus russian;RW rwandees rwandees rwandan
SA saoedisch,saoedi-arabisch saoedi saudi;SN senegalees senegalees senegalese;RS servisch servier serbian,serb;SL sierra-leoons sierra-leoner -
SG singaporees singaporees singaporean;SI sloveens sloveen slovenian,slovene;SK slowaaks slowaak slovak,slovakian;SD soedanees,sudanees soedanees sudanese
SO somalisch somalier somali;ES spaans spanjaard spanish,spaniard;LK sri-lankaans,tamil sri-lankaan,tamil sri-lankan
SR surinaams surinamer surinamese;SY syrisch syrier syrian;TJ tadzjieks tadzjiek tajik;TW taiwanees taiwanees taiwanese
TZ tanzaniaans tanzaniaan tanzanian;TH thais thai,thailander thai;TG togolees togolees togolese;TT trinidadiaans trinidadiaan trinidadian
TD tsjadisch tsjadier chadian;CZ tsjechisch tsjech czech;CS tsjetsjeens tsjetsjeen chechen;TN tunesisch tunesier tunisian
TR turks turk turkish,turk;TM turkmeens turkmeen turkmen;UY uruguayaans uruguayaan uruguayan;VE venezolaans venezolaan venezuelan
VN vietnamees vietnamees vietnamese;BY wit-russisch,belarussisch wit-rus,belarus belarusian;ZM zambiaans zambiaan zambian;ZW zimbabwaans zimbabwaan zimbabwean
ZA zuid-afrikaans zuid-afrikaan south-african;KR zuid-koreaans,koreaans zuid-koreaan,koreaan south-korean,korean;SE zweeds zweed swedish,swede
CH zwitsers zwitser swiss;GB brits,engels,schots,welsh brit,engelsman,schot british,english,scottish,briton,englishman
US amerikaans amerikaan american;NL nederlands,hollands,fries,antilliaans nederlander,hollander,fries,antilliaan dutch,dutchman,frisian,antillean
`

const countries = once(() => {
  const countryOf = new Map<string, string>()
  for (const row of TABLE.trim().split(/[\n;]/)) {
    const [code = '', ...words] = row.split(/[ ,]/)
    for (const word of words) if (word !== '-') countryOf.set(word, code)
  }
  return countryOf
})

/** The country (ISO 3166) that a word says someone comes from: "Syrische", "Eritrees", "Polish". */
export function nationalityOf(word: string): string | undefined {
  for (const form of formsOf(fold(word))) {
    const country = countries().get(form)
    if (country) return country
  }
  // "Surinaams-Hindostaans"
  const parts = word.split('-')
  const isOfTwo = parts.length > 1 && parts.every((part) => nationalityOf(part))
  return isOfTwo ? nationalityOf(parts[0] ?? '') : undefined
}

/** "syrische" may be of "syrisch", "poolse" of "pool", "polen" too; "eritrese" of "eritrees", "marokkanen" of "marokkaan". */
function* formsOf(word: string): Generator<string> {
  yield word
  for (const ending of ['e', 's', 'se', 'en']) {
    if (!word.endsWith(ending) || word.length < 4 + ending.length - 1) continue
    const stem = word.slice(0, -ending.length)
    yield stem
    yield stem.replace(/z$/, 's').replace(/([aeou])([a-z])$/, '$1$1$2')
    yield stem.replace(/([a-z])\1$/, '$1')
  }
}
