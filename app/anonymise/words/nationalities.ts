import { fold } from './fold.ts'
import { kept } from './kept.ts'
import { once } from './once.ts'

// A country, and the words of both languages for what and who comes from there, without those that `formsOf` makes of
// another: "syrische" of "syrisch", "armeens" and "armeense" of "armeen". Written by hand: the sources of countries name
// no people. Small letters without marks, as `fold` makes them.
const TABLE = `
AF afghaan afghan;AL albanees albanier albanian;DZ algerijn algerian;AD andorrees andorran;AO angolees angolan
AR argentijn argentinian argentine;AM armeens armenier armenian;AW arubaan aruban;AU australisch australier australian
AZ azerbeidzjaan azerbaijani;BH bahreins bahreiner bahraini;BD bengalees bengaal bangladeshi bengali
BE belgisch vlaams belg vlaming waal belgian flemish walloon;BO boliviaan bolivian;BA bosnisch bosnier bosnian
BR braziliaan brazilian;BG bulgaar bulgarian;BF burkinees burkinabe;BI burundees burundian;CA canadees canadian
CF centraal-afrikaan;CL chileen chilean;CN chinees;CO colombiaan colombian;CD congolees;CR costa-ricaan costa-rican
CU cubaan cuban;CW curacaos curacaoenaar curacaoan;CY cypriotisch cyprioot cypriot;DK deen danish dane
DO dominicaan dominican;DE duits duitser german;EC ecuadoraan ecuadorian;EG egyptisch egyptenaar egyptian
ER eritrees eritreeer eritreer eritrean;EE estisch est estlander estonian;ET ethiopisch ethiopier ethiopian
PH filipijn filipino filipina;FI fin finnish finn;FR frans fransman francaise french frenchman;GM gambiaan gambian
GE georgisch georgier georgian;GH ghanees ghanaian;GR griek greek;GT guatemalteek guatemalan;GN guinees guineeer guinean
GY guyaan guyanese;HT haitiaan haitian;HN hondurees honduran;HU hongaar hungarian;IE ier irish irishman
IS ijslands ijslander icelandic icelander;IN indiaas indier hindoestaan hindostaan indian
ID indonesisch indisch moluks indonesier javaan molukker indonesian javanese moluccan;IQ iraaks irakees irakier iraqi
IR iraans perzisch iranier iraner pers iranian persian;IL israelisch israelier israeli;IT italiaan italian
CI ivoriaan ivorian;JM jamaicaan jamaican;JP japans japanner japanese;YE jemenitisch jemeniet yemeni
JO jordaans jordanier jordanian;CV kaapverdisch kaapverdier cape-verdean;CM kameroens kameroener cameroonian
KZ kazachstaans kazach kazakh;KE keniaan kenyan;XK kosovaar kosovan kosovar;KU koerdisch koerd kurdish kurd
KW koeweits koeweiti kuwaiti;HR kroatisch kroaat croatian croat;LA laotiaan laotian;LV let letlander latvian
LB libanees lebanese;LR liberiaan liberian;LY libisch libier libyan;LT litouws litouwer lithuanian
LU luxemburgs luxemburger luxembourgish;MK macedonisch macedonier macedonian;MG malagassisch malagassier malagasy
MY maleisisch maleisier malaysian;ML malinees malian;MA marokkaan berber moroccan;MR mauritaans mauritanier mauritanian
MX mexicaan mexican;MD moldavisch moldavier moldovan;MN mongool mongolian;ME montenegrijn montenegrin
MZ mozambikaan mozambican;NP nepalees nepali;NZ nieuw-zeelands nieuw-zeelander;NI nicaraguaan nicaraguan
NG nigeriaan nigerian;NE nigerees nigerien;KP noord-koreaan north-korean;NO noor norwegian;UG oegandees ugandan
UA oekraiens oekrainer ukrainian;UZ oezbeek uzbek;AT oostenrijks oostenrijker austrian;PK pakistaan pakistani
PS palestijn palestinian;PA panamees panamanian;PY paraguayaan paraguayan;PE peruaan peruvian;PL pool polish
PT portugees portuguese;RO roemeen romanian;RU russisch rus russian;RW rwandees rwandan
SA saoedisch saoedi-arabisch saoedi saudi;SN senegalees;RS servisch servier serbian serb;SL sierra-leoons sierra-leoner
SG singaporees singaporean;SI sloveen slovenian;SK slowaak slovak slovakian;SD soedanees sudanees
SO somalisch somalier somali;ES spaans spanjaard spanish spaniard;LK tamil sri-lankaan sri-lankan
SR surinaams surinamer surinamese;SY syrisch syrier syrian;TJ tadzjiek tajik;TW taiwanees;TZ tanzaniaan tanzanian
TH thai thailander;TG togolees;TT trinidadiaan trinidadian;TD tsjadisch tsjadier chadian;CZ tsjechisch tsjech czech
CS tsjetsjeen chechen;TN tunesisch tunesier tunisian;TR turk turkish;TM turkmeen turkmen;UY uruguayaan uruguayan
VE venezolaan venezuelan;VN vietnamees;BY wit-russisch belarussisch wit-rus belarus belarusian;ZM zambiaan zambian
ZW zimbabwaan zimbabwean;ZA zuid-afrikaan south-african;KR zuid-koreaan koreaan south-korean korean;SE zweed swedish swede
CH zwitser swiss;GB engels welsh brit engelsman schot british english scottish briton englishman;US amerikaan american
NL nederlands hollands fries nederlander hollander antilliaan dutch dutchman frisian antillean
`

const countries = once(() => {
  const countryOf = new Map<string, string>()
  for (const row of TABLE.trim().split(/[\n;]/)) {
    const [code = '', ...words] = row.split(' ')
    for (const word of words) countryOf.set(word, code)
  }
  return countryOf
})

/** The country (ISO 3166) that a word says someone comes from: "Syrische", "Eritrees", "Polish". */
export const nationalityOf = kept((word): string | undefined => {
  for (const form of formsOf(fold(word))) {
    const country = countries().get(form)
    if (country) return country
  }
  // "Surinaams-Hindostaans"
  const parts = word.split('-')
  const isOfTwo = parts.length > 1 && parts.every((part) => nationalityOf(part))
  return isOfTwo ? nationalityOf(parts[0] ?? '') : undefined
})

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
