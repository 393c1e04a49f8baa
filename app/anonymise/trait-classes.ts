/** Words for one thing that may be true of someone, and the share of people it is true of (docs/decisions/0016). */
export type Class = { words: string; share: number }

const of = (people: number, words: string): Class => ({ words, share: people / 18_000_000 })

/** Rare enough to count wherever it is said. */
export const rareWork: Class[] = [
  of(150, 'kamerlid|tweede kamerlid|minister|staatssecretaris|member of parliament'),
  of(350, 'burgemeester(?:sdochter|szoon)?|mayor'),
  of(1_000, 'topsporter|profvoetballer|olympisch \\p{L}{3,20}|professional footballer|olympic athlete'),
  of(1_500, 'wethouder|alderman'),
  of(3_500, 'predikant|dominee|pastoor|imam|rabbijn|priest|vicar|rabbi'),
  of(8_000, 'raadslid|gemeenteraadslid|councillor'),
  of(200, 'de enige \\p{L}{3,20} (?:van|in|op)|the only \\p{L}{3,20} (?:of|in|at)'),
]

/** Of whom a town has few, and a village one. */
export const workOfFew: Class[] = [
  of(3_000, 'notaris|rechter|psychiater|visser|officier van justitie|judge|notary|fisherman'),
  of(
    5_000,
    'dierenarts|piloot|wijkagent|verloskundige|apotheker|rector|schooldirecteur|vet|pilot|midwife|head teacher',
  ),
]

export const commonWork: Class[] = [
  ...workOfFew,
  of(15_000, 'huisarts|tandarts|advocaat|conciërge|brandweerman|general practitioner|dentist|lawyer|firefighter'),
  of(
    45_000,
    'boer|boerin|agent|politieagent|militair|kapper|kapster|arts|farmer|police officer|soldier|doctor|hairdresser',
  ),
  of(
    200_000,
    'leraar|lerares|leerkracht|docent|verpleegkundige|chauffeur|schoonmaker|schoonmaakster|kok|teacher|nurse|driver|cleaner|cook',
  ),
]

const MANY = '(?:zes|zeven|acht|negen|tien|elf|twaalf|six|seven|eight|nine|ten|[6-9]|1[0-4])'
export const lives: Class[] = [
  of(3_000, '(?:vermoord|doodgeschoten|doodgestoken|murdered|killed)e?'),
  of(20_000, 'overleden (?:baby|kind|zoon|zoontje|dochter|dochtertje)|doodgeboren|stillborn|wiegendood'),
  of(130_000, 'zwangere?|pregnant'),
  of(900, 'draagmoeder|surrogate mother|vierling|quadruplets'),
  of(8_000, "drieling|triplets|tienermoeder|teenage mother|tbs|tbs'er"),
  of(
    40_000,
    `(?:moeder|vader|gezin|ouders|mother|father) (?:van|met|of|with) ${MANY} (?:kinderen|children)|${MANY} (?:kinderen|kids|children)`,
  ),
  of(40_000, 'pleegkind(?:eren)?|pleegzoon|pleegdochter|wees|weeskind|gedetineerde?|foster child|orphan|prisoner'),
  of(
    50_000,
    'transgender|transvrouw|transman|non-binair|geadopteerde?|adoptie(?:kind|zoon|dochter)|dakloze?|adopted|homeless',
  ),
  of(150_000, '(?:moeder|vader|gezin) (?:van|met) vijf kinderen|(?:mother|father) of five'),
  of(
    550_000,
    'tweeling(?:broer|zus|zoon|dochter)?|twins?|(?:moeder|vader) van vier kinderen|alleenstaande (?:moeder|vader)|single (?:mother|father)',
  ),
  of(900_000, 'weduwe|weduwnaar|widow|widower'),
]

export const origins: Class[] = [
  of(5_000, '(?:roma|sinti|jezidi|yezidi|oeigoers|tibetaans|jemenitisch|malinees|tamil)(?:e|er|s)?'),
  of(
    12_000,
    '(?:congolees|congolese|armeens|armenian|azerbeidzjaans|georgisch|georgian|albanees|albanian|koerdisch|kurdish|soedanees|sudanese|nigeriaans|nigerian|angolees|rwandees)e?',
  ),
  of(
    25_000,
    '(?:eritrees|eritreër|eritrean|ethiopisch|ethiopian|ghanees|ghanaian|kaapverdisch|vietnamees|vietnamese|colombiaans|thais|thai|pakistaans|pakistani)e?',
  ),
  of(
    50_000,
    '(?:somalisch|somalian?|afghaans|afghan|iraaks|iraqi|iraans|iranian|bulgaars|bulgarian|roemeens|romanian|asielzoekers?|hongaars|molukse?)e?',
  ),
  of(
    150_000,
    '(?:syrisch|syriër|syrian|oekraïens|ukrainian|chinees|chinese|antilliaans|pools|polish|statushouders?)e?',
  ),
  of(400_000, '(?:turks|turkish|marokkaans|moroccan|surinaams|surinamese|indonesisch|indonesian)e?'),
]

export const health: Class[] = [
  of(1_000, 'prader-willi|duchenne|angelman(?:syndroom)?|rett(?:syndroom)?|progeria|locked-in(?:syndroom)?|dwerggroei'),
  of(
    1_800,
    '(?:een )?zeldzame (?:\\p{L}{3,20} )?(?:ziekte|aandoening|spierziekte|stofwisselingsziekte|vorm van \\p{L}{3,20})|rare (?:disease|condition|disorder|syndrome)',
  ),
  of(2_000, 'huntington|ALS|taaislijmziekte|cystic fibrosis|hemofilie|dwarslaesie|doofblind'),
  of(
    12_000,
    'korsakov|syndroom van down|downsyndroom|down syndrome|narcolepsie|hiv|multiple sclerose|multiple sclerosis',
  ),
  of(50_000, 'parkinson|anorexia|niet-aangeboren hersenletsel|NAH|blind|doof'),
  of(
    110_000,
    'schizofrenie|schizophrenia|epilepsie|epilepsy|psychose|bipolair|bipolar|borderline|gilles de la tourette',
  ),
  of(300_000, 'dementie|alzheimer|autisme|autism|verstandelijke beperking|verslaafd|verslaving|dementia|addiction'),
  of(1_000_000, 'depressie|diabetes|adhd|copd|kanker|hartfalen|angststoornis|depression|cancer'),
]

export const media: Class[] = [
  {
    words:
      '(?:in|uit) de krant|in het nieuws|op (?:tv|televisie)|haalde het nieuws|(?:de )?landelijke? (?:pers|media|nieuws)|ging viral|voorpagina|' +
      'in the (?:news|paper|papers|newspaper)|on (?:tv|television)|went viral',
    share: 1 / 20_000,
  },
]
