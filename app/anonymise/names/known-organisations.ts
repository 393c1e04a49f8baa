import type { Kind } from '../finding.ts'

// Organisations that carry no word for what they are, and that people all over the country deal with. Written for this
// project from general knowledge. Of the whole country: worth a look. Of one region: it tells where someone is.

export type Group = { kind: Kind; nl: string; en: string; names: string }

const groups: Group[] = [
  {
    kind: 'notice',
    nl: 'een verzekeraar',
    en: 'an insurer',
    names: `Achmea, Zilveren Kruis, VGZ, CZ, Menzis, DSW, OHRA, FBTO, Univé, ONVZ, ASR, Anderzorg, Ditzo, Interpolis, De Friesland,
      Zorg en Zekerheid, Promovendum, Aevitae, IZA, Nationale-Nederlanden, Nationale Nederlanden, Aegon, Centraal Beheer, Allianz,
      Reaal, Zwitserleven, Delta Lloyd, ARAG, InShared, Monuta, DELA, Yarden, Klaverblad, Ardanta, Loyalis`,
  },
  {
    kind: 'notice',
    nl: 'een energie- of waterbedrijf',
    en: 'a utility company',
    names: `Vattenfall, Nuon, Eneco, Essent, Greenchoice, Budget Energie, Energiedirect, Oxxio, Vandebron, Pure Energie, Engie,
      Frank Energie, Liander, Enexis, Stedin, Vitens, Evides, Waternet, Brabant Water, Dunea, Oasen, Westland Infra, Rendo, Coteq`,
  },
  {
    kind: 'notice',
    nl: 'een telecombedrijf',
    en: 'a telecom company',
    names: `KPN, Ziggo, Odido, Vodafone, T-Mobile, Tele2, Simyo, Lebara, Hollandsnieuwe, Youfone, Caiway, XS4ALL, Lycamobile, Telfort`,
  },
  {
    kind: 'notice',
    nl: 'een bank of kredietverstrekker',
    en: 'a bank or lender',
    names: `Rabobank, ING, ABN AMRO, ABN, SNS, ASN, RegioBank, Triodos, Knab, Bunq, Interbank, Santander, Defam, Ferratum, Ribank,
      Obvion, Florius, Volkskredietbank, Kredietbank Nederland, Klarna, Riverty, AfterPay, Tinka, Qander, Lender & Spender`,
  },
  {
    kind: 'notice',
    nl: 'een incassobureau',
    en: 'a collection agency',
    names: `Intrum, Lindorff, Vesting Finance, Flanderijn, Syncasso, GGN, LAVG, Cannock Chase, Webcasso, Straetus, Bosveld,
      Invorderingsbedrijf, Alektum`,
  },
  {
    kind: 'notice',
    nl: 'een winkel',
    en: 'a shop',
    names: `Albert Heijn, AH, Jumbo, Lidl, Aldi, Coop, Vomar, DekaMarkt, Hoogvliet, Nettorama, HEMA, Action, Kruidvat, Etos,
      Trekpleister, Blokker, Gamma, Praxis, Karwei, Hornbach, Bauhaus, Welkoop, Intratuin, IKEA, Leen Bakker, Kwantum, Jysk,
      Beter Bed, MediaMarkt, Coolblue, BCC, Bol, Wehkamp, Zeeman, Wibra, Primark, C&A, H&M, Zara, Hunkemöller, Scapino, Van Haren,
      Decathlon, Xenos, Big Bazar, Gall & Gall, Pets Place, Amazon, Zalando, Shein, Vinted, Thuisbezorgd, Uber Eats, Picnic,
      De Bijenkorf, Makro, Sligro, Hanos, Boels, Halfords, Kwik-Fit, Rituals, Ici Paris, Specsavers, Pearle, Hans Anders`,
  },
  {
    kind: 'notice',
    nl: 'een bedrijf',
    en: 'a company',
    names: `NS, ProRail, Arriva, Connexxion, Keolis, Qbuzz, GVB, RET, HTM, Transdev, Schiphol, KLM, Transavia, PostNL, DHL, DPD, GLS,
      UPS, FedEx, Randstad, Tempo-Team, Adecco, Olympia, Manpower, Start People, Otto Workforce, Covebo, YoungCapital, Tence, ASML, DAF,
      VDL, NXP, Shell, Tata Steel, Unilever, AkzoNobel, FrieslandCampina, Vion, Heijmans, VolkerWessels, Boskalis, Strukton, Renewi,
      AVR, Suez, Remondis, McDonald's, Burger King, KFC, Domino's, Center Parcs, Landal, Efteling, Walibi, Facilicom, Hago, CSU,
      Securitas, Trigion, G4S, Munckhof, Valys, Corendon, Van der Valk, Fletcher, Basic-Fit, Fit For Free, SportCity,
      Swapfiets, Greenwheels, Felyx, Flixbus, Wolt, Deliveroo, Booking, Douwe Egberts`,
  },
  {
    kind: 'suggest',
    nl: 'een woningcorporatie',
    en: 'a housing association',
    names: `Ymere, Eigen Haard, De Alliantie, Rochdale, Stadgenoot, De Key, Vestia, Hef Wonen, Woonbron, Havensteder, Woonstad,
      Staedion, Haag Wonen, Portaal, Mitros, Woonin, Bo-Ex, De Woonplaats, Domijn, Mijande, Welbions, deltaWonen, Woonconcept, Domesta,
      Actium, Lefier, Nijestee, De Huismeesters, Patrimonium, Elkien, Wonion, Vivare, Talis, Woonwaarts, Tiwos, TBV Wonen,
      WonenBreburg, Alwel, Stadlander, Casade, Zayaz, BrabantWonen, Trudo, Wooninc, Woonpunt, Servatius, ZOwonen, Antares, Parteon,
      Intermaris, Woonwaard, Kennemer Wonen, Pré Wonen, Elan Wonen, Woonzorg Nederland, Habion, Mooiland, Vidomes, Idealis, DUWO,
      SSH, Woonfriesland, Thuisvester, Woonkracht10, Trivire, Dudok Wonen, Acantus, Lekstede`,
  },
  {
    kind: 'suggest',
    nl: 'een zorgorganisatie',
    en: 'a care organisation',
    names: `Humanitas, Leger des Heils, Parnassia, Altrecht, Arkin, Mentrum, Jellinek, Lentis, Dimence, Mediant, Pro Persona,
      Reinier van Arkel, Yulius, Antes, Emergis, Mondriaan, Vincent van Gogh, Rivierduinen, Karakter, Accare, Levvel, Altra, Youz,
      De Viersprong, Trajectum, Fivoor, IrisZorg, Tactus, Novadic-Kentron, Brijder, VNN, Victas, Moveoo, Cordaan, Amsta, Evean, Careyn,
      Laurens, Aafje, Florence, Cardia, Saffier, Pieter van Foreest, Topaz, Marente, Vitras, Quarijn, Opella, Pleyade,
      Attent, Vilente, BrabantZorg, Vivent, Thebe, Surplus, TanteLouise, Avoord, Mijzo, Savant, Proteion, Zuyderland, Envida,
      Sevagram, Cicero, Meandergroep, Carintreggeland, Carint, Livio, ZorgAccent, Icare, Espria, KwadrantGroep, Buurtzorg, Patyna, Dignis,
      Interzorg, Treant, Philadelphia, Pluryn, 's Heeren Loo, Ipse de Bruggen, Middin, Gemiva, Cosis, Amerpoort, Bartiméus, Visio,
      Kentalis, Dichterbij, Ons Tweede Thuis, Siza, Zozijn, Aveleijn, Estinea, Frion, Talant, Alliade, Odion, Amarant,       Severinus, Lunet, Koraal, Driestroom, Lister, Kwintes, Regenboog Groep, Limor, Zienn, Enver, Pameijer, Timon, Entrea, Jarabee,
      Ambiq, Yorneo, Elker, Sterk Huis, Combinatie Jeugdzorg, Xonar, Juvent, Samen Veilig, William Schrikker, Vluchtelingenwerk,
      Tzorg, Amstelring, Zonnehuis, Vierstroom, Allerzorg, Privazorg, Sensire, Omring, Zorgbalans, Sint Jacob, Kennemerhart`,
  },
  {
    kind: 'suggest',
    nl: 'een ziekenhuis',
    en: 'a hospital',
    names: `Isala, Rijnstate, Radboudumc, Erasmus MC, LUMC, AMC, VUmc, OLVG, Ikazia, Albert Schweitzer, Reinier de Graaf, HagaZiekenhuis,
      HMC, Alrijne, Groene Hart, Meander, Tergooi, Gelre, Slingeland, Medisch Spectrum Twente, ZGT, Martini, UMCG, MCL,
      Tjongerschans, Nij Smellinghe, Bernhoven, Jeroen Bosch, JBZ, ETZ, Amphia, Bravis, Adrz, Catharina, Elkerliek, VieCuri, Laurentius,
      MUMC, Flevoziekenhuis, Dijklander, Spaarne Gasthuis, Noordwest, Rivas, Máxima, Treant, Antonius, Diakonessenhuis`,
  },
]

type Name = { words: string[]; group: Group }

/** By the first word; of names that begin with the same word, the longest first. */
const byFirst = new Map<string, Name[]>()
for (const group of groups)
  for (const name of group.names.split(/,\s+/)) {
    const words = name.toLowerCase().split(' ')
    const same = [...(byFirst.get(words[0] ?? '') ?? []), { words, group }]
    byFirst.set(
      words[0] ?? '',
      same.sort((one, other) => other.words.length - one.words.length),
    )
  }

/** The names that begin with this word, the longest first. */
export const organisationsFrom = (lower: string): Name[] => byFirst.get(lower) ?? []

/** Whether this word by itself is one; it may be an ordinary word or someone too ("Action", "Florence"). */
export const isKnownOrganisation = (lower: string) => organisationsFrom(lower).some(({ words }) => words.length === 1)
