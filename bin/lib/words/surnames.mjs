// Written for this project, from general knowledge: family names of the Netherlands and Flanders that the sources lack. Most
// are words too, so that only a list can tell "mentor Koopman" from "mentor van een koopman".
export const surnamesThatAreWords = `
  Engels Aardenburg Aarts Achterberg Adelaar Admiraal Akker Akkerman Ambachtsheer Anker Appel Appelboom Appelhof Appelman
  Arkenbout Baan Baars Bakboord Bakels Baken Bakhuis Bakhuizen Balk Bastiaan Beekhuis Beekman Beeld Beentjes Beets
  Bergkamp Berkhof Berkhout Berkman Beukelaar Beukelman Bever Bierman Biesheuvel Binnenkamp Bisschop Blaas Blanken
  Blik Bloem Bloemen Bloemendaal Bloemhof Blok Blokhuis Blokker Blokland Blokzijl Boekel Boel Boender Boeren Boerhof
  Boerman Boezem Bok Bokhoven Bol Bommel Boom Boomgaard Boomkamp Boon Borst Bosboom Boskamp Bosveld Boswijk Bot
  Boterman Bout Bouwer Bouwers Bouwhuis Bouwman Bouwmeester Bovenkamp Braak Braam Brak Brander Branderhorst Brandhof
  Brem Bril Brinkhof Brinkhuis Brinkman Broekhof Broekhuis Broekhuizen Broekman Broer Broers Brok Bronkhorst Brons
  Bronsveld Brug Brugge Brugman Bruidegom Bruin Bruining Buisman Buitelaar Bulk Bulthuis Burg Burgman Buurman
  Dijkgraaf Dijkhuis Dijkhuizen Dijkman Dol Donker Donkersloot Doornbos Doorneweerd Doornhof Dorst Draper Driehuis
  Driesen Drost Drukker Drukkers Duif Duiker Duin Duinhoven Duitsman Duiven Duivenvoorden Dullaard Eik Eikelboom
  Eikelenboom Elberg Elsen Emmer Es Faas Fiddelaers Fiets Fluit Fontein Forel Frederiks Gans Geest Geluk Geus Gier
  Glas Glasbergen Glazenburg Goedbloed Goedegebuur Goedkoop Goes Gort Goud Goudzwaard Graafland Graan Graauw
  Gravendeel Graver Groenendaal Groenendijk Groenestein Groenewegen Groenewoud Groenhof Groenhuis Groenland Groenveld
  Grootenboer Haak Haar Haarman Haasnoot Hak Haken Hakkers Ham Hamel Hamer Hamers Hanemaaijer Haring Haringsma Harkema
  Hart Haverkamp Haverman Hazenberg Heer Heide Heideman Heilig Heining Hek Held Heldens Helder Heling Helling
  Hemelrijk Hengel Hengst Herder Herders Herfst Hert Heuvelman Hilberts Hoed Hoek Hoekman Hoen Hoeve Hoevenaar
  Hoevenaars Hof Hofstee Hogerheide Hogervorst Hogerwerf Holst Holt Hond Honing Hoofdman Hoogeveen Hoogeweg
  Hooghiemstra Hoogkamer Hoogland Hooglander Hoogwerf Hop Hout Houten Houthuijzen Houtkamp Houtkoop Houtman Houtzager
  Hovenier Huiskamp Huizing Hulshof Hulsman Hulst Huurman IJzerman Jager Jagers Jongeling Jongeneelen Jonkman Juffer
  Kaag Kaak Kaars Kaasjager Kakebeeke Kalf Kalis Kalkman Kam Kamp Kampen Kamper Kampers Kamphof Kamphuis Kampman
  Kapitein Kappen Kapper Kappers Karel Karels Karper Karremans Kasteel Kastelein Kat Kater Katers Keizer Keizers
  Kelder Kelderman Keldermans Kemp Kerkman Kerkmeester Kers Kersbergen Kersten Ketel Keten Keur Keus Kievit Kip Klap
  Klapwijk Klaver Klei Klerk Kleuters Klik Klinkenberg Klinker Klinkers Klinkhamer Klok Klokman Klomp Klompmaker
  Klooster Kloosterboer Kloosterhuis Kloosterman Klop Kloppenburg Kluit Kluiver Knaap Knip Knol Knoop Knop Knot Koe
  Koek Koekoek Koelman Koeman Koers Koetsier Koker Kolen Kolk Kolkman Kommer Konijn Konijnenbelt Konijnenburg Kooi
  Kooiman Kool Koolhaas Koolhof Koopman Koot Kopijn Koppel Koppen Koppers Korf Kort Kortlever Kortman Kous Kraai Kraak
  Kraal Kraan Krabbendam Krans Kreeft Kreek Kreuk Krijgsman Kroes Kromhout Kroon Kruis Kruisman Kruit Kruithof Kuiken
  Kuil Kuip Kuiphof Kurk Kwakkel Kwast Laar Landman Landmeter Langebeeke Langerak Leek Leen Leenheer Leest Leeuwenhoek
  Lemmer Lichtenberg Lichtendonk Liefhebber Lier Linde Linnenbank Loef Lof Loman Loos Loper Luiten Maan Maaskant Maat
  Maatje Maatman Maker Mandersloot Mantel Mast Mastenbroek Mees Meester Meesters Melkman Middelkamp Middendorp Mieras
  Moed Moer Moerman Molenschot Moor Mosterd Mout Muis Munt Mus Nachtegaal Nagelhout Neef Nieuwenhuis Nieuwenhuizen
  Nieuwenkamp Nieuwkamp Noordeloos Noordhoek Noorman Nuis Olie Olieman Olieslager Olieslagers Omloop Onderwater Onrust
  Ooms Oord Oosterhof Oosterwijk Opper Opperman Os Ossenbrink Otter Otters Ouden Ouderkerk Ouwehand Overweg Paal Paap
  Paard Paardekooper Palm Pas Pauw Peer Peet Pen Penning Peper Peperkamp Perk Pijl Pijnacker Pit Plasman Platenkamp
  Ploeg Plug Poel Poelman Poen Polder Poldervaart Pool Poorter Poorthuis Poot Poster Pot Pots Pottenbakker Potter
  Potters Prent Priester Prins Put Putten Raaf Raaijmakers Raap Ram Rat Ridder Ridders Riem Riet Rietberg Rietdijk
  Rietveld Rijk Rijken Rijn Rijsdijk Rijswijk Rits Roel Roemer Roepman Roest Rol Romein Rook Ros Rosier Roskam Rouw
  Rozeboom Rozenberg Rozenboom Rozendaal Ruben Saai Schaaf Schaap Schaar Schaatsenberg Schaft Scharp Schelvis Schenkel
  Scheper Schepers Schepman Scherpenisse Scherpenzeel Schild Schilder Schilders Schinkel Schip Schoenaker Schoenmaker
  Schoenmakers Schol Scholing Schoneveld Schonewille Schoonderwoerd Schoonenberg Schoonhoven Schoot Schop Schot
  Schotman Schots Schout Schouten Schrijver Schrijvers Schuit Schuitemaker Schuiten Schulp Schuring Schut Schutter
  Schuur Schuurman Sijs Slager Slagers Slagman Slagmolen Slang Slijkhuis Slinger Slingerland Sloot Slot Slotboom
  Sluiter Smallegange Smid Smids Smoor Sneek Sneeuw Snijder Snijders Snijer Snip Snoek Snoeker Soldaat Spaan Spaander
  Spanjaard Speelman Spek Spekman Spelt Spiegel Spier Spies Spijker Spijkerboer Spijkerman Spijkers Spit Spits Spoel
  Spoor Spreeuwenberg Springer Sprong Spruit Staal Staalman Stam Stapel Stee Steen Steenbakker Steenbakkers Steenbeek
  Steenbergen Steenhoek Steenhof Steenhuis Steenkamer Steenkamp Steenman Steenwijk Steevens Stellingwerf Ster Sterk
  Sterkenburg Sterren Sterrenburg Steur Stevens Stier Stift Stoel Stok Stoker Stokman Stolp Stoppel Stoppelenburg
  Straatman Straatmans Streek Strijder Strijker Strik Stroom Stroop Struik Struis Stuit Stuiver Stuurman Tabak Tak
  Takken Tamboer Tegel Tempel Tempelman Teunis Tienhoven Tijger Tijs Timmer Timmerman Tol Tolk Tollenaar Toorn Toren
  Torenbeek Torenvliet Troost Tuinder Tuinhof Tuinman Tuit Uil Uilenberg Uitdenbogerd Uiterlinden Uitslag
  Uittenbogaard Vaan Vaars Valentijn Valk Valken Valkenberg Valkenburg Vat Veeman Veenboer Veenhof Veenhuis Veenhuizen
  Veenman Veer Veerhuis Veerkamp Veerman Veldboer Veldhoen Veldhof Veldhoven Veldhuis Veldhuizen Veldkamp Veldman
  Veldmans Vendel Verberg Vermeend Versluis Verver Vervliet Verweer Vet Vetter Vijver Vijverberg Vis Vlam Vlaming Vlas
  Vlek Vliegen Vliegenthart Vlieger Vlieland Vlierboom Vlinder Vloed Vlot Voerman Voet Vogelenzang Vonk Voogd Voorn
  Voorthuizen Vorst Vosman Vosveld Vrede Vreeswijk Vreugde Vreugdenhil Vrijhof Vrijland Vroon Vuist Vuur Waag Waard
  Waardenburg Wachter Wachters Wagenmaker Wagenmakers Walvis Wamel Want Warmer Waterman Waterreus Weer Weert Weide
  Weideman Werf Werkhoven Werkman Wesp Westendorp Westerbeek Westerlaken Westerveld Wiel Wielaard Wieland Wijkman Wijn
  Wijnberg Wijnen Wijngaard Wijngaarden Wijnstok Wijs Wijsman Wildschut Wind Windhouwer Winkel Winkelhuis Winkels
  Wissel Witkop Witteveen Woest Wol Wolfswinkel Worm Worst Woud Woudenberg Zaad Zand Zandberg Zandbergen Zanden
  Zandman Zanger Zeeman Zeeuw Zegel Zeil Zeilmaker Zevenbergen Zevenhuizen Ziekenoppasser Zilver Zilverberg
  Zilverschoon Zilvold Zoet Zoete Zoetelief Zoeter Zomer Zon Zorgdrager Zuidervaart Zuur Zuurbier Zuurveld Zwaan
  Zwaard Zwager Zwaluw Zwanenberg Zwarte Zweep Zweers Zwemmer Zwier Zwiers
  Aalberse Ballering Bellemakers Beukering Borgharts Bronsing Christiaanse Deenen Diedering Doving Dreuning Drijvers
  Elvers Elving Enting Folsche Gebraad Geerders Geuring Gevers Ginderen Grootaarts Grootswagers Gunning Haakmeester
  Hakkeling Haveren Heeling Heersche Helming Hitters Hokkeling Hollebrandse Hollering Holtring Hoogteijling Houtakkers
  Houwers Jambroers Kammers Kepers Kersemakers Ketelslegers Klampers Klaveren Kleinpenning Kolvers Koring Korpeling
  Korteling Kouters Kouthoofd Krakers Kreupeling Laarse Lammerse Laveren Leenarts Leenhouwers Lendering Lodders
  Loggers Lotgering Lottering Louters Luikenaar Luiking Luising Maasakkers Makking Meekers Messemaekers Mesters
  Metsemakers Metsers Millenaar Moeren Neering Nusteling Oeveren Ommeren Passies Pesselse Peulers Piepers Pieren Piers
  Pierse Pijning Ploegmakers Potting Putters Raadschelders Rassers Ravers Reesing Renniers Resing Ressing Reussing
  Riddering Ripping Roders Roelandse Roetering Rouwers Rugers Rusche Schaapsmeerders Schakenraad Schaveling Scheerders
  Schepenaar Schotting Schovers Schrijnemakers Schuurbiers Slenters Smuling Snaters Snijkers Spoormakers Steehouder
  Steenkist Stegging Stevers Teldering Tiggers Toerse Tolenaar Uitbeijerse Vaandering Vaarwerk Vegers Veening Veering
  Velding Verhouderen Verhulp Verleur Verniers Verschelling Verslegers Verweijmeren Vestering Vieleers Vilsteren
  Vinkers Vleeshouwers Vogelvanger Volkering Vollers Vrijters Vuisting Waagenaar Waagmeester Waalders Waardenaar
  Waling Walrecht Wassing Weerdmeester Weernekers Weitering Weling Werkmeester Westering Westing Wieringen Wiering
  Wijnstekers Willeboordse Willering Wilzing Witbraad Wolfers Wormmeester Zagers Zegeling Zomeren Kır Türkmen Turkmen
  Hardwarsing Lachmising Manniesing Raghosing Soebarsing Braafheid Tobing Mbo`
  .trim()
  .split(/\s+/)
