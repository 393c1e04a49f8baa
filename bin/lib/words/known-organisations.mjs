// Organisations that carry no word for what they are, and that people all over the country deal with. Written for this
// project from general knowledge. The keys are the kinds of app/anonymise/names/known-organisations.ts, in its order.
export const knownOrganisations = {
  insurer: `Achmea, Zilveren Kruis, VGZ, CZ, Menzis, DSW, OHRA, FBTO, Univé, ONVZ, ASR, Anderzorg, Ditzo, Interpolis, De
    Friesland, Zorg en Zekerheid, Promovendum, Aevitae, IZA, Nationale-Nederlanden, Nationale Nederlanden, Aegon,
    Allianz, Reaal, Zwitserleven, ARAG, InShared, Monuta, DELA, Yarden, Klaverblad`,
  utility: `Vattenfall, Nuon, Eneco, Essent, Greenchoice, Energiedirect, Oxxio, Vandebron, Engie, Frank Energie, Liander,
    Enexis, Stedin, Vitens, Evides, Waternet, Dunea, Oasen`,
  telecom: `KPN, Ziggo, Odido, Vodafone, T-Mobile, Tele2, Simyo, Lebara, Hollandsnieuwe, Youfone, Caiway, XS4ALL,
    Lycamobile, Telfort`,
  bank: `Rabobank, ING, ABN AMRO, ABN, SNS, ASN, RegioBank, Triodos, Knab, Bunq, Interbank, Santander, Defam, Ferratum,
    Ribank, Obvion, Florius, Volkskredietbank, Klarna, Riverty, AfterPay, Tinka`,
  collector: `Intrum, Lindorff, Flanderijn, Syncasso, GGN, LAVG, Webcasso, Straetus, Bosveld, Invorderingsbedrijf`,
  shop: `Albert Heijn, Jumbo, Lidl, Aldi, Coop, Vomar, DekaMarkt, Hoogvliet, Nettorama, HEMA, Action, Kruidvat, Etos,
    Trekpleister, Blokker, Gamma, Praxis, Karwei, Hornbach, Bauhaus, Welkoop, Intratuin, IKEA, Leen Bakker, Kwantum,
    Jysk, MediaMarkt, Coolblue, BCC, Bol, Wehkamp, Zeeman, Wibra, Primark, C&A, H&M, Zara, Hunkemöller, Scapino, Van
    Haren, Decathlon, Xenos, Gall & Gall, Amazon, Zalando, Shein, Vinted, Thuisbezorgd, Picnic, Makro, Boels,
    Halfords, Kwik-Fit, Rituals, Specsavers, Pearle, Hans Anders`,
  company: `NS, ProRail, Arriva, Connexxion, Keolis, Qbuzz, GVB, RET, HTM, Transdev, Schiphol, KLM, Transavia, PostNL, DHL,
    DPD, GLS, UPS, FedEx, Randstad, Tempo-Team, Adecco, Olympia, Manpower, Otto Workforce, Covebo, YoungCapital,
    ASML, DAF, VDL, NXP, Shell, Unilever, AkzoNobel, FrieslandCampina, Vion, Heijmans, VolkerWessels, Boskalis,
    Strukton, McDonald's, KFC, Domino's, Landal, Efteling, Walibi, Facilicom, Securitas, Trigion, Valys, Van der
    Valk, Basic-Fit, Swapfiets, Greenwheels, Flixbus, Booking, Douwe Egberts`,
  fund: `PFZW, ABP, PGGM, ArboNed, Arbo Unie, Zorg van de Zaak, HumanCapitalCare`,
  aids: `Welzorg, Medipoint, Mediq, Brocacef, Vegro, Livit, Kersten`,
  housing: `Ymere, Eigen Haard, Rochdale, Stadgenoot, Vestia, Woonbron, Havensteder, Woonstad, Staedion, Portaal, Mitros,
    Woonin, Bo-Ex, Domijn, Mijande, Welbions, deltaWonen, Woonconcept, Domesta, Actium, Lefier, Nijestee,
    Patrimonium, Elkien, Wonion, Vivare, Talis, Woonwaarts, Tiwos, WonenBreburg, Alwel, Stadlander, Casade, Zayaz,
    BrabantWonen, Trudo, Wooninc, Woonpunt, Servatius, Antares, Parteon, Intermaris, Woonwaard, Habion, Mooiland,
    Idealis, DUWO, Woonbedrijf, Woningnet, Woonfriesland, Woonkracht10, Trivire`,
  care: `Humanitas, Leger des Heils, Parnassia, Altrecht, Arkin, Mentrum, Jellinek, Lentis, Dimence, Mediant, Reinier van
    Arkel, Yulius, Antes, Emergis, Mondriaan, Vincent van Gogh, Rivierduinen, Karakter, Accare, Levvel, Altra,
    Trajectum, Fivoor, IrisZorg, Tactus, Novadic-Kentron, Brijder, VNN, Victas, Moveoo, Cordaan, Amsta, Evean,
    Careyn, Laurens, Aafje, Florence, Cardia, Saffier, Pieter van Foreest, Topaz, Vitras, Quarijn, Opella, Pleyade,
    Attent, Vilente, BrabantZorg, Vivent, Thebe, Surplus, TanteLouise, Avoord, Mijzo, Proteion, Zuyderland, Envida,
    Sevagram, Meandergroep, Carintreggeland, Carint, ZorgAccent, Icare, Espria, KwadrantGroep, Buurtzorg, Dignis,
    Treant, Philadelphia, Pluryn, 's Heeren Loo, Ipse de Bruggen, Middin, Gemiva, Cosis, Amerpoort, Bartiméus,
    Visio, Kentalis, Dichterbij, Siza, Zozijn, Aveleijn, Frion, Talant, Alliade, Odion, Amarant, Severinus, Lunet,
    Koraal, Driestroom, Lister, Kwintes, Limor, Zienn, Enver, Pameijer, Jarabee, Ambiq, Yorneo, Elker, Sterk Huis,
    Xonar, Juvent, William Schrikker, VluchtelingenWerk, Prisma, SEIN, Land van Horne, Tzorg, Amstelring, Zonnehuis,
    Vierstroom, Allerzorg, Privazorg, Sensire, Omring, Zorgbalans, Kennemerhart`,
  hospital: `Isala, Rijnstate, Radboudumc, Erasmus MC, LUMC, AMC, VUmc, OLVG, Ikazia, Albert Schweitzer, Reinier de Graaf,
    HagaZiekenhuis, Alrijne, Tergooi, Gelre, Slingeland, ZGT, Martini, UMCG, MCL, Tjongerschans, Bernhoven, Jeroen
    Bosch, JBZ, ETZ, Amphia, Bravis, Adrz, Catharina, Elkerliek, VieCuri, Laurentius, MUMC, Flevoziekenhuis,
    Dijklander, Máxima, Treant, Diakonessenhuis`,
}

/** By name in small letters, the number of its kind, from 1. */
export const organisationKinds = new Map(
  Object.values(knownOrganisations).flatMap((names, at) =>
    names.split(/,\s+/).map((name) => [name.toLowerCase(), at + 1]),
  ),
)
