// Organisations that carry no word for what they are, and that many people deal with. Written for this project from general
// knowledge. The keys are the kinds of app/anonymise/names/known-organisations.ts, in its order.
const knownOrganisations = {
  insurer: `Achmea, Zilveren Kruis, VGZ, CZ, Menzis, DSW, OHRA, FBTO, Univé, Unive, ONVZ, ASR, Anderzorg, Ditzo, Interpolis, Zorg
    en Zekerheid, Promovendum, Aevitae, IZA, Nationale-Nederlanden, Nationale Nederlanden, Aegon, Allianz, Reaal,
    Zwitserleven, ARAG, InShared, Monuta, DELA, Yarden, Klaverblad, Centraal Beheer, Delta Lloyd, Ardanta, Loyalis,
    IZZ, De Goudse, ANWB, Brand New Day, DAS Rechtsbijstand, SRK`,
  utility: `Vattenfall, Nuon, Eneco, Essent, Greenchoice, Energiedirect, Oxxio, Vandebron, Engie, Frank Energie, Liander,
    Enexis, Stedin, Vitens, Evides, Waternet, Dunea, Oasen, Budget Energie, Budget Thuis, Pure Energie, Brabant
    Water, Waterbedrijf Groningen, WML, PWN, Rendo, HVC, Ennatuurlijk, Zonneplan, Tibber, United Consumers`,
  telecom: `KPN, Ziggo, Odido, Vodafone, T-Mobile, Simyo, Lebara, Hollandsnieuwe, Youfone, Caiway, Lycamobile, Telfort, Ben
    Mobiel, Budget Mobiel, Delta Fiber, Freedom Internet`,
  bank: `Rabobank, ING, ABN, SNS, ASN, RegioBank, Triodos, Knab, Bunq, Interbank, Santander, Defam, Ferratum, Ribank,
    Obvion, Florius, Volkskredietbank, Klarna, Riverty, AfterPay, Tinka, Van Lanschot, NIBC, Freo, Hoist Finance,
    Direktbank, Leaseplan, Athlon, Arval, Voorschotbank, Billink, Revolut, Western Union`,
  collector: `Intrum, Lindorff, Flanderijn, Syncasso, GGN, LAVG, Webcasso, Straetus, Bosveld, Invorderingsbedrijf, Vesting
    Finance, Cannock Chase, Direct Pay, Atradius, Alektum, Infomedics`,
  shop: `Albert Heijn, Jumbo, Lidl, Aldi, Coop, Vomar, DekaMarkt, Hoogvliet, Nettorama, HEMA, Action, Kruidvat, Etos,
    Trekpleister, Blokker, Gamma, Praxis, Karwei, Hornbach, Bauhaus, Welkoop, Intratuin, IKEA, Leen Bakker, Kwantum,
    Jysk, MediaMarkt, Coolblue, BCC, Bol, Wehkamp, Zeeman, Wibra, Primark, Zara, Hunkemöller, Scapino, Decathlon,
    Xenos, Gall & Gall, Amazon, Zalando, Shein, Vinted, Thuisbezorgd, Makro, Boels, Halfords, Kwik-Fit, Rituals,
    Specsavers, Pearle, Hans Anders, Beter Bed, Big Bazar, Pets Place, Uber Eats, De Bijenkorf, Sligro, Hanos, Ici
    Paris, Bouwmaat, Formido, Hubo, Jan Linders, Ekoplaza, Marqt, Gorillas, Douglas, Livera, WE Fashion, Vero Moda,
    Omoda, Ziengs, Intersport, Perry Sport, Bruna, Primera, Ako, Game Mania, Intertoys, Baby-Dump, Prénatal,
    Carpetright, Neckermann, Marktplaats, eBay, AliExpress, Temu, Kringloopwinkel Rataplan, Rataplan, ReShare, Beter
    Horen, Schoonenberg, Domino's, New York Pizza, La Place, Subway, Febo, Bakker Bart, Starbucks`,
  company: `NS, ProRail, Arriva, Connexxion, Keolis, Qbuzz, GVB, RET, HTM, Transdev, Schiphol, KLM, Transavia, PostNL, DHL,
    DPD, GLS, UPS, FedEx, Randstad, Tempo-Team, Adecco, Manpower, Otto Workforce, Covebo, YoungCapital, ASML, DAF,
    VDL, NXP, Unilever, AkzoNobel, FrieslandCampina, Vion, Heijmans, VolkerWessels, Boskalis, Strukton, McDonald's,
    KFC, Landal, Efteling, Walibi, Facilicom, Securitas, Trigion, Valys, Basic-Fit, Swapfiets, Greenwheels, Flixbus,
    Booking, Douwe Egberts, Vesteda, Tata Steel, Burger King, Center Parcs, Fit For Free, Post NL, Start People,
    Zorgwerk, Pidz, Hago, Asito, Vebego, Sodexo, Albron, Munckhof, Trevvel, Transvision, Syntus, Scania, Avebe,
    Campina, Cosun, Suiker Unie, Aviko, McCain, Kone, Otolift, Thyssenkrupp, Feenstra, Breman, Dura Vermeer, Ballast
    Nedam, Van Wijnen, Remondis, Renewi, Suez, Omrin, ROVA, Rentokil, Dynalogic, KNVB, Duinrell, Toverland,
    Slagharen, Van der Valk, Stayokay, Corendon, Sunweb, Airbnb, Sportcity, Menso, Focus Cura`,
  fund: `PFZW, ABP, PGGM, ArboNed, Arbo Unie, Zorg van de Zaak, HumanCapitalCare, BpfBouw, Pensioenfonds Zorg en Welzijn,
    ArboVitale, Argonaut, Acture`,
  aids: `Welzorg, Medipoint, Mediq, Brocacef, Vegro, Livit, Ligtvoet, Harting-Bank, Medireva, BENU, Alphega, Tunstall`,
  housing: `Ymere, Eigen Haard, Rochdale, Stadgenoot, Vestia, Woonbron, Havensteder, Woonstad, Staedion, Portaal, Mitros,
    Woonin, Bo-Ex, Domijn, Mijande, Welbions, deltaWonen, Woonconcept, Domesta, Actium, Lefier, Nijestee,
    Patrimonium, Elkien, Wonion, Vivare, Talis, Woonwaarts, Tiwos, WonenBreburg, Alwel, Stadlander, Casade, Zayaz,
    BrabantWonen, Trudo, Wooninc, Woonpunt, Servatius, Antares, Parteon, Intermaris, Woonwaard, Habion, Mooiland,
    Idealis, DUWO, Woonbedrijf, Woningnet, Woonfriesland, Trivire, Woonpartners, SallandWonen, Salland Wonen, Hef
    Wonen, Haag Wonen, TBV Wonen, Kennemer Wonen, Pré Wonen, Elan Wonen, Woonzorg Nederland, Dudok Wonen, De Key,
    Lieven de Key, De Alliantie, De Woonplaats, De Huismeesters, Thuisvester, Vidomes, ZOwonen, Acantus, Lekstede,
    Woonwijze, Woonvizier, Woonveste, Woonmeij, Woonbelang, Woonborg, Woonstede, Woongenoot, Woonlinie, Woonwenz,
    Wierden en Borgen, Groninger Huis, De Delthe, Eelder Woningbouw, Woonservice, Mooi Wonen, Rentree, SWZ, Wetland
    Wonen, Vechthorst, Viverion, Sint Joseph Almelo, Reggewoon, Tubbergen Wonen, ProWonen, Plavei, Baston Wonen,
    Waardwonen, Mozaïek Wonen, Woonforte, Habeko, MeerWonen, Rijnhart, De Sleutels, Dunavie, Noordwijkse,
    Wooninvest, Rijswijk Wonen, Wassenaarsche, Maasdelta, Maaswonen, Woonplus, Ressort Wonen, Wooncompagnie, Fien
    Wonen, Tablis, QuaWonen, Lek en Waard, Kleurrijk Wonen, Viveste, LEKSTEDEwonen, Jutphaas Wonen, GroenWest, SSH
    Utrecht, Cazas, Uwoon, Woonstichting Triada, Triada, WormerWonen, Woontij, Helder Vastgoed, Welwonen, Oost West
    Wonen, Leystromen, Bergopwaarts, Wocom, Sint Trudo, Wonen Limburg, Wonen Zuid, HEEMwonen, Maasvallei, Krijtland,
    Wonen Vierlanden, Woonnet, Woonnet-Haaglanden, Zeeuwland, Beveland Wonen, l'escaut, Clavis, Woongoed
    Zeeuws-Vlaanderen, Accolade, Thús Wonen, Dynhus, Wonen Noordwest Friesland`,
  care: `Humanitas, Leger des Heils, Parnassia, Altrecht, Arkin, Mentrum, Jellinek, Lentis, Dimence, Mediant, Yulius,
    Antes, Emergis, Mondriaan, Vincent van Gogh, Rivierduinen, Karakter, Accare, Levvel, Altra, Trajectum, Fivoor,
    IrisZorg, Tactus, Novadic-Kentron, Brijder, VNN, Victas, Moveoo, Cordaan, Amsta, Evean, Careyn, Laurens, Aafje,
    Florence, Cardia, Saffier, Pieter van Foreest, Topaz, Vitras, Quarijn, Opella, Pleyade, Attent, Vilente,
    BrabantZorg, Vivent, Thebe, Surplus, TanteLouise, Avoord, Mijzo, Proteion, Zuyderland, Envida, Sevagram,
    Meandergroep, Carintreggeland, Carint, ZorgAccent, Icare, Espria, KwadrantGroep, Buurtzorg, Dignis, Treant,
    Philadelphia, Pluryn, 's Heeren Loo, Ipse de Bruggen, Middin, Gemiva, Cosis, Amerpoort, Bartiméus, Visio,
    Kentalis, Dichterbij, Siza, Zozijn, Aveleijn, Frion, Talant, Alliade, Odion, Amarant, Severinus, Lunet, Koraal,
    Driestroom, Lister, Kwintes, Limor, Zienn, Enver, Pameijer, Jarabee, Ambiq, Yorneo, Elker, Sterk Huis, Xonar,
    Juvent, William Schrikker, VluchtelingenWerk, Prisma, SEIN, Land van Horne, Tzorg, Amstelring, Zonnehuis,
    Vierstroom, Allerzorg, Privazorg, Sensire, Omring, Zorgbalans, Kennemerhart, Pro Persona, Ons Tweede Thuis,
    Combinatie Jeugdzorg, Samen Veilig, Regenboog Groep, De Viersprong, Nidos, WSG, Geldfit, STMG, Jong Florence,
    Youz, PsyQ, Indigo, HSK, Mentaal Beter, Opdidakt, RID, Molendrift, Parlan, Kenter, Pactum, Lindenhout,
    Jeugdformaat, Schakenbosch, iHub, Opvoedpoli, Youké, Vigere, Cardea, Prokino, TriviumLindenhof, Amaris, GGZ
    Delfland, WIJeindhoven, Incluzio, Combiwel, Tintengroep, Rijnstad, Sociom, Farent, ContourdeTwern, WIJ
    Groningen, Versa Welzijn, Eigenwijks, DOCK, Wijkracht, Sovee, Stichting Present, Schuldhulpmaatje, Voedselbanken
    Nederland, Leergeld, Resto VanHarte, Rode Kruis, Zonnebloem, De Zonnebloem, Global Talk, Bureau ICE, Ergon, WSD,
    Weener XL, Novatec, Diamant-groep, Atlant Groep, Promen, Ferm Werk, DZB, Patijnenburg, Caparis, Empatec,
    Alescon, Wedeka, Larcom, Tomingroep, Pantar, WerkSaam, Rijnvicus, Scalabor, Presikhaven, Delta Zutphen, Soweco,
    Laborijn, Felua, Amfors, Drechtwerk, Stroomopwaarts, Esdégé-Reigersdaal, Heliomare, De Hoogstraat, Roessingh,
    Het Roessingh, Merem, Rijndam, Basalt, Revant, Adelante, Klimmendaal, Beatrixoord, Friesland Revalidatie, Reade,
    Tolbrug, Blixembosch, Sint Maartenskliniek, ViVa, Zorggroep Solis, Carinova, Baalderborg, IJsselheem,
    Zonnehuizen, Myosotis, Coloriet, Woonzorg Flevoland, Triade, InteraktContour, Hilverzorg, Inovum, AxionContinu,
    Bartholomeus, Vitaal Thuis, Zorggroep Amsterdam Oost, ZGAO, Osira, Brentano, Zonnehuisgroep, Horizon Zorg,
    Magentazorg, Wilgaerden, Woonzorggroep Samen, De Zorgcirkel, SHDH, Libertas, ActiVite, Wijdezorg, Cedrah, Lelie
    zorggroep, WZH, HWW Zorg, Eykenburg, De Zellingen, Frankelandgroep, Zorgboog, De Zorgboog, Vitalis, ZuidZorg,
    Valkenhof, RSZK, Savant, LEV-groep, De Wever, Schakelring, Groenhuysen, TWB, Tante Louise, WVO Zorg, Zorgstroom,
    Allévo, Eilandzorg, ZorgSaam, Curamus, Vivantes, Pergamijn, Noorderbreedte, Meriant, Liante, ZuidOostZorg,
    Patyna, Interzorg, Zorggroep Meander, Zorggroep Drenthe, Promens Care, Vanboeijen, WerkPro, Het Kopland,
    Kopland, Blijf Groep, HVO-Querido, De Regenboog, De Tussenvoorziening, Perspektief, Kessler, Kesslerstichting,
    SMO Breda, SMO Helmond, RIBW, GGZ Oost Brabant, GGZ Eindhoven, Reinier van Arkel Groep, GGZ Breburg, GGZ WNB,
    Trubendorffer, SolutionS, U-center, Castle Craig`,
  hospital: `Isala, Rijnstate, Radboudumc, Erasmus MC, LUMC, AMC, VUmc, OLVG, Ikazia, Albert Schweitzer, Reinier de Graaf,
    HagaZiekenhuis, Alrijne, Tergooi, Gelre, Slingeland, ZGT, Martini, UMCG, MCL, Tjongerschans, Bernhoven, JBZ,
    ETZ, Amphia, Bravis, Adrz, Catharina, Elkerliek, VieCuri, Laurentius, MUMC, Flevoziekenhuis, Dijklander, Máxima,
    Diakonessenhuis, Spaarne Gasthuis, Groene Hart, Medisch Spectrum Twente, Nij Smellinghe, Prinses Máxima Centrum,
    Maasstad, Meander Medisch Centrum, Antoni van Leeuwenhoek, Daniel den Hoed, Havenziekenhuis, Franciscus
    Vlietland, Bronovo, Antoniushove, Beatrixziekenhuis, Pantein, Maasziekenhuis, Sint Jans Gasthuis, Ommelander,
    Sionsberg, Antonius Sneek, Sint Jansdal, St Jansdal, Santiz, Koningin Beatrix, Lievensberg, Franciscus
    Roosendaal, TweeSteden, BovenIJ, Zaans Medisch Centrum, Westfries Gasthuis, Kennemer Gasthuis, HAN,
    Kempenhaeghe, Annatommie, DC Klinieken, Mauritskliniek, Medinova, UMC Utrecht, Wilhelmina Kinderziekenhuis, WKZ,
    Beatrix Kinderziekenhuis`,
}

/** By name in small letters, the number of its kind, from 1. */
export const organisationKinds = new Map(
  Object.values(knownOrganisations).flatMap((names, at) =>
    names.split(/,\s+/).map((name) => [name.toLowerCase(), at + 1]),
  ),
)
