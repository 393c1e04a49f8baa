// Written for this project, from general knowledge: names that the sources lack.
const list = (text) => text.trim().split(/\s+/)

/** Given names common in the Netherlands and Belgium whose languages the sources have only in other letters. */
export const givenByHand = list(`
Mohammed Mohamed Mohammad Muhammad Mohamad Muhammed Mehmet Ahmed Ahmad Ahmet Hamza Hamid Hassan Hasan Houssam Hussein Hussain Hossein
Ibrahim Ismail Ilyas Ilias Imran Karim Kareem Khalid Khaled Khalil Mustafa Mostafa Moustapha Mourad Murat Nabil Nadir Najib
Omar Omer Osama Othman Rachid Rashid Redouan Redouane Reda Said Saïd Salah Salim Samir Soufiane Soufian Sofian Tarik Tariq Walid
Waleed Yassin Yassine Yasin Yasser Younes Younis Youssef Yousef Yusuf Yousuf Youssouf Zakaria Zakariya Abdel Abdul Abdallah Abdullah Abdelkarim Abdelaziz
Abdelkader Abdelhak Abderrahim Abderrahman Abdirahman Abdi Abdulkadir Achraf Ashraf Adil Adel Adnan Aziz Ayoub Ayub Bilal Brahim Driss
Driss El-Houssain Fouad Fuad Faisal Faysal Farid Fahad Firas Ghassan Hakim Hicham Hisham Jamal Jamila Jawad Kamal Lahcen Mahmoud Mahmud Majid
Mansour Marwan Mimoun Mohand Munir Mounir Nasser Nordin Noureddine Nourdin Oussama Rayan Ridouan Saad Sami Tahar Tamer Wassim Yahya Yaser Ziad Zayd
Fatima Fatma Fatiha Fatoumata Aicha Aisha Aïcha Khadija Khadra Kadija Zainab Zaynab Zeynep Zineb Zohra Naima Nadia Najat Najwa Noor Noura Nora
Amal Amina Aminata Amira Asma Asmae Asmaa Bouchra Chaima Chaimae Dounia Douae Farida Faiza Fadwa Ghizlane Habiba Hafsa Hajar Hanan Hanane
Hayat Hind Houda Ibtissam Ikram Ilham Iman Imane Jihane Kaltoum Karima Latifa Laila Layla Leila Lamia Loubna Malika Mariam Maryam Meryem
Miriam Mina Mouna Nawal Nisrine Nisrin Oumaima Rachida Rahma Rania Rima Saida Safae Salma Samira Sanae Sara Siham Souad Soumaya Sumaya
Wafa Wafae Widad Yasmina Yassmina Yousra Zahra Zahraa Zakia Hodan Hodo Hibo Ifrah Ayaan Deqa Sahra Nasra Sagal Warsan Abdikarim Liban
Mahad Farah Bashir Guled Hamdi Dahir Jama Idil Asha Hawa Faduma Filsan
Selam Saba Feven Helen Senait Semhar Rahwa Bisrat Winta Luwam Merhawit Tsega Abeba Almaz Mehret Mebrat Letebrhan Letekidan Azmera Yohannes
Tesfay Tesfaye Tekle Teklu Habtom Filmon Robel Yonas Yonatan Samuel Merhawi Kibrom Berhane Berhe Goitom Mulugeta Dawit Kidane Haben Natnael
Biniam Henok Isaias Mehari Medhanie Amanuel Aman Ghebre Simret Tirhas Weldu Yemane Zerai Solomon Girmay Hagos Alem
Aleksandra Agnieszka Katarzyna Malgorzata Krzysztof Wojciech Grzegorz Zbigniew Jaroslaw Pawel Lukasz Mateusz Tomasz Piotr Marek Dariusz
Olena Oksana Oleksandr Andriy Serhiy Volodymyr Yuliia Yulia Iryna Nataliia Kateryna Tetiana Svitlana Mykola Dmytro Bohdan Taras Vitaliy Yevhen Anastasiia
Kateryna Halyna Lyudmyla Mariya Viktoriia Sofiia Ivanka Stoyan Plamen Desislava Radka Dimitar Georgi Tsvetelina Ivaylo Kalin Hristo Snezhana
Rajesh Rakesh Radjesh Radj Soerin Sewdath Ashwin Ashna Shanti Sharda Indra Indradjit Roshni Roshan Satish Santosh Shailesh Vinod Vishal
Varsha Priya Kavita Usha Sandhya Anoushka Kiran Soenil Sunil Soeresh Suresh Ramesh Dinesh Mahesh Naresh Ganesh Krishna Kries Djaja Wonny
Romano Winston Humphrey Ruben Clyde Desi Desiree Jerrel Jermaine Dwight Orlando Ludwig Glenn Gwendolyn Urmila Marlène Marvin Quincy Rinaldo Shaquille
Churandy Jurendy Gilmar Shurandy Rugenio Xiomara Zulaika Angelique Giovanny Rigoberto
Wei Xiao Ming Jing Ling Yan Ying Xin Lan Thanh Thuy Hoa Minh Tuan Huong Ngoc Phuong Trang
Budi Siti Dewi Sri Agus Putri Rini Wati Made Wayan Ketut Nyoman
Farhad Farzad Behrouz Bahman Babak Shahin Shirin Parisa Parvin Soraya Nasrin Maryam Mahnaz Mina Roya Arash Ali Reza Amir Hamed Navid Omid Siavash Zahra Zohreh
Gulsum Nilufar Ahmadzai Jamshid Mirwais Najibullah Hamidullah Zabihullah Wali Nazanin
Boy Wil Wies Joop Jaap Sjaak Sjors Sjon Sjoerd Tjeerd Tjitske Wytske Wietske Ietje Ietske Geertje Geertruida Greet Grietje Truus Toos Sien Riet Ria Rie Rietje
Nel Nelleke Leny Lenie Jannie Jannetje Jantje Janny Jopie Corrie Cor Cobie Bep Beppie Annie Annemiek Annemieke Ineke Tineke Anneke Janneke
Marieke Mieke Hanneke Ans Ad Aad Arie Aart Bart Bertus Dirk Dirkje Evert Freek Gerrit Gijs Henk Hennie Herman Huub Jos Kees Klaas Koos Leen
Maikel Melvin Michel Nico Piet Pietje Pieter Rinus Sander Sjoukje Teun Theo Thea Tinus Ton Tonny Toon Wim Willie Willy Wout Ymke Yvonne
Danny Dennis Denise Jolanda Joke Jolijn Mieneke Monique Mirjam Ingrid Petra Ellen Els Elly Esther Linda Loes Marga Margriet Marja Marjan
Marjo Marloes Marlies Nienke Noa Noor Renske Roosje Frans Har Wiel Nol Sjef Fien Sjra Thei Huub Toon Jup Corné Wiebe Rianne Ruud Saskia Silvia Sonja Suzan Tamara Trees Trudy Veerle Wilma Wilfried Yara
Aaldert Abdelghani Abdelhafid Abdelhamid Abdelilah Abdellatif Abdelmajid Abdelouahab Abderrazak Abdeslam Abdessamad Abdiaziz Abdifatah Abdinasir
Abdulaziz Abdulqadir Abdulrahman Abla Abshir Achmed Adiba Adinda Adjoa Adrie Aemilia Afaf Ageeth Aggie Agnieta Ahlam Ahmadullah Aishah Alaa Alaeddin
Alard Aldert Alijda Allal Alof Amirhossein Amjad Amoy Amran Anco Andries Andrii Anisa Ankie Annechien Annegien Annegreet Anneloes Annemarije Annemoon
Annerie Anniek Ansje Ansly Anthonie Arend Arjanne Arnolda Asadullah Ashwien Asiye Atie Attie Avinash Awatif Azadeh Azeb Azize Azza Badia Bahram Baraa
Barbera Barend Bartele Basel Basira Bassam Batoul Beata Beatrijs Behiye Beitske Belkacem Berber Berdien Bereket Bernadet Bertil Bertine Bertjan
Bessel Betsie Betteke Beyza Bhagya Bieneke Bijan Bilen Birgül Bisnath Bochra Boele Boelie Boguslaw Boubker Boudewijn Boujemaa Boutaina Bouwe
Bozena Bożena Brammert Brecht Brigit Broer Burcu Burgert Caaliya Canan Carien Cathelijn Cathelijne Catrien Catrinus Cawo Ceciel Cees Cevdet Chadia
Chafik Chaib Chandrika Charifa Chidi Chiel Chioma Christoffel Ciska Coba Cobi Coenraad Cok Coleta Coosje Corien Cornald Cornelie Corstiaan Czeslaw
Dalal Danait Dariush Dedi Derk Detmer Deviani Dharma Diek Dietje Dimphy Dinie Dirkjan Djoke Doaa Doesjka Dorothé Douwina Douwtje Drees Driek Durk Ebel
Ebrima Ebtisam Eelco Eelkje Efua Egberta Egbertje Eiko Eildert Eimert Eise Elham Ellemijn Elles Elnaz Elselien Elseline Elsemiek Elsemieke Elskje
Emmeke Endang Engelien Eppie Essam Etty Everharda Ewout Eyerusalem Eyob Ezzeddine Fadila Fadma Fadoua Fadumo Fahim Faisa Faiz Faouzi Faramarz Farhang
Fariba Fartun Farzia Fatemeh Fatimazahra Fatna Fawzia Fayza Feikje Femmie Femmigje Femmy Fenneke Fennie Fereshta Fereydoun Fija Fithawi Fiyori
Fleurtje Fokko Folkert Folkje Fonny Fons Foppe Forough Foske Fouke Francien Frankje Fransien Frea Freerk Frenk Freshta Freweini Friso Frits Galyna
Garmt Geert Geertien Geertjan Geertruda Geertrui Gelske Genowefa Gerben Gerbrand Gerbrandt Gerbrich Gerco Gerlof Germa Germen Gernand Gerridina Gerrie
Gerritjan Gertie Gertjan Gertruida Gesiena Geurt Geziena Ghada Ghaith Ghenet Ghizlaine Ghulam Gidion Gijsberta Giljam Gineke Ginie Gjalt Godert
Godfrieda Goedoe Golnaz Gon Goos Goossen Goris Govert Grada Graddus Grietinus Gritta Gulalai Gustaaf Gustaav Guurtje Göksel Gülcan Güllü Habibe
Habibullah Haddou Hadewych Hadil Hafida Hafizullah Haico Haidy Haiko Haitham Hajiba Hakima Halimo Hamad Hamada Hamou Hamouda Hanaa Hanske Harmanna
Harmen Harrie Harriëtte Hartono Hasibe Hasnae Hasse Hassna Hatim Havva Hayder Hayo Heddy Heimen Heimerik Hendrien Henkjan Henrica Hermien Hermon Herre
Hessel Hetty Hielkje Hikmat Hilbrand Hildegonda Hilly Hiltsje Hinda Hittje Hiwet Hocine Hoda Homayoun Hortence Huberta Huda Huig Huigje Husam Huseyn
Hüsniye Ichrak Iftin Ihab Ihssane Ikrame Ikran Ilhaan Imro Inaam Inas Intissar Iraj Isam Isatou Ishmael Iskandar Jaafar Jaapje Jacco Jaco Jacobien
Jacobina Jacobje Jacolien Jacomijn Jagdies Jaike Jaimie Jaleesa Janieke Janko Jannard Janneman Jannet Jannetta Jannick Jannus Janou Janouk Jans
Jantien Jantine Japien Japik Jarik Jasim Jaswant Javad Jawahir Jawid Jefrey Jeichien Jelien Jelka Jelleke Jemima Jerney Jerom Jetje Jetta Jihad Jinan
Jinke Jits Jobien Jobke Jochem Jochum Johanneke Johannie Jolande Jolanta Jolanthe Jolein Jonie Jonne Jonneke Joppe Jorieke Jorine Josien Joukje Jozien
Jumana Jurjen Jurriaan Jurrien Jytte Kantadevi Kaoutar Karien Karst Kartini Kassem Katelijn Katelijne Katrien Kauthar Kaveh Kawsar Keesje Keimpe
Kezban Khadar Khairullah Khalida Khaoula Khatera Kholoud Kirtie Kisanet Klaasien Klarissa Klasien Klazien Klaziena Koenraad Koert Kokob Kor Kors
Kourosh Krelis Krishan Kristien Kryn Kunnie Kyrylo Ladan Lahoucine Laleh Lamiae Lamin Lammy Lamya Larbi Laurien Leendertje Leida Lemlem Lenno Leonoor
Leontien Lesia Levina Lhoucine Lianda Lidewij Liduina Liduine Lidwien Liesbet Liesette Liesje Lieven Linsey Liselot Liudmyla Lizet Loeke Loeki Lonne
Lotfi Lotje Loubaba Loudi Louke Lourens Louw Luay Lubna Ludwina Luitzen Luntje Lutgard Luuc Luul Lygia Lysbeth Machiel Machteld Maciej Madelein
Magriet Mahbooba Mahin Mahinder Mahsa Majd Majda Majida Makbule Malalai Mannes Manouchehr Mansoura Margreet Margreeth Margreth Marijne Marilene
Mariusz Marjanne Marjolein Marjolijn Marjon Marlijn Marline Marlot Marlotte Marlou Marnix Maron Marrie Marritje Martijn Marzia Masoud Masuma Mauk
Mechteld Meeuwis Mehran Mehrdad Meindert Meine Meinou Melati Menekşe Meno Meyke Mhret Michiel Mieczyslaw Miep Mieth Mijntje Miklas Miloud Mimouna
Minou Miroslaw Mirosław Moaz Moha Mohamud Mohsen Mojtaba Mokhtar Moncef Moniek Monireh Morteza Mouhcine Moulay Mounia Mounim Muhammet Muhubo Mukhtar
Mulki Muna Munira Muntaha Muntasir Mursal Mussa Mussie Mykhailo Myrte Naciye Nadera Nadiia Nahom Najia Najlae Najoua Nanne Nanny Naqib Nardie Nardos
Nariman Nasima Nasira Nasratullah Natasja Nathasja Nazifa Nazmiye Necmi Neeske Negar Neletta Nelis Neslihan Ngozi Nicolaas Nilay Nilofar Niloufar
Nilüfer Nimco Nimet Nimo Ninette Ningsih Nirmala Nolda Nooria Nouchka Nouhaila Nourhan Nouria Nuray Nurcan Nurten Obaida Obinna Oebele Oeds Oege Oene
Oetske Oleksii Olesia Onno Ouafae Ouarda Ouassima Ouiam Oumnia Outger Overdina Palwasha Parbati Parham Parviz Parwana Payam Petruschka Peyman Piebe
Piem Pieternel Pieternella Pietsje Pleuni Popke Pouya Pratap Premchand Przemyslaw Przemysław Pybe Qadir Qais Qamar Quirijn Quirine Rabab Rabiaa Rachad
Radjindre Radjkumar Radoslaw Radouan Raghad Rahmatullah Rahmo Rajaa Rajae Rambha Raneem Rasha Rashida Raziye Reem Regien Reinbert Reinder Reinet Reini
Reinie Reinier Reino Reinout Reitze Rembrandt Remco Reneetje Renilde Rense Rensje Renze Reshma Riek Rieks Rien Rients Rigbe Rigtje Rihab Riham Rikie
Rikkert Riky Rimke Rinse Ritske Ritzo Rkia Rob Robberdien Robijn Rodas Roeland Roelanda Roelfien Roelie Roelof Roeltje Roemer Rogier Rolanda Roline
Rombout Romein Roosmarie Roosmarijn Roselien Rouaida Rowda Rowie Rowy Rozalie Rozanne Rozemarie Rozemarijn Rukiye Rula Ruurd Ruurdje Saadia Saadiya
Saakje Sabera Sabiha Sabitrie Sabriye Sacdiyo Sadaf Sadia Sadiye Safaa Safiullah Safiye Saliem Samah Samaneh Sameh Samiha Samrawit Savitri Sawsan
Saynab Seada Sebe Sebo Seline Sepideh Servaas Servet Seyit Sezen Shabnam Shadi Shafi Shafiq Shahd Shahrzad Shamso Shapour Sherida Sherlon Sherwin
Shohreh Shukria Siamak Siard Siebold Siebren Siemen Siepie Siert Siet Sieta Sievert Sihame Sijmen Silvester Simke Sinie Sippie Sirak Sjaan Sjanet
Sjanie Sjanna Sjannie Sjarel Sjoeke Sjoerdtje Sjoertje Sjuk Sjuul Skelte Slawomir Soeharto Soekarno Sofietje Sohaib Sohaila Soheil Soheila Sohrab
Soukaina Spozhmai Staas Steef Steijn Stien Sucaad Sudesh Sulaiman Sulastri Suleekha Sumaia Suna Suparman Surinder Sutrisno Swaantje Sweder Sybe
Sybrand Sybrandus Sybren Syta Süheyla Sümeyye Sławomir Tahmina Takkie Talal Tamim Tanno Taoufik Taraneh Tareq Teatske Tedros Temesgen Tesfalem Teuna
Teunette Teuni Teunie Teunisje Thed Theodoor Theres Thessa Theunis Thiemo Thouraya Tidde Tiedo Tiemen Tiemke Tiesto Tietie Tigisti Tilda Tille Tini
Tirsa Tjaart Tjaco Tjallie Tjalling Tjandra Tjarda Tjeerdtje Tjerk Tjibbe Tjitse Tjitte Tonke Tonko Tonnie Toosje Touria Treesje Trienie Trienke Trijn
Trijneke Trineke Trinus Trix Trudi Trui Truida Truusje Tsegay Twana Tys Ubah Ubbo Udin Uneke Urszula Vonne Wafaa Wail Wajdi Walaa Warnar Warner
Warsame Wassima Wazhma Weini Wendela Wia Wiam Wibo Wicher Wichert Wiebrand Wiebren Wiebrig Wiebrigje Wienand Wiep Wiert Wieslaw Wiesław Wiesława Wijbe
Wijnand Wijnanda Wijtske Wikje Wilco Wilhelmien Wilja Willemien Willemijn Willemtje Willibrord Wina Wineke Wioletta Wissal Wobbe Wobke Wonda Wubbe
Wybe Wybren Wyke Wytse Yalda Yamen Yanti Yasaman Yasir Yazan Yde Yelyzaveta Yerusalem Ynze Yodit Yoran Yorben Yordanos Yorrick Ypie Yteke Yusur Ywe
Zabi Zahia Zaina Zakariae Zarghuna Zari Zarmina Zdzislaw Zebib Zeina Zeineb Zemzem Zhor Zjef Zohal Zoulikha Zuhair Zwaantje Zwanet Zwanette Zweder
Şerife Şükran
Basje Beerend Bets Bloeme Bote Boudewien Brammetje Brugt Catelijne Catootje Dientje Doetje Driekus Eelse Eeltje Eeuwe Elfriede Engeltje Everdien
Evertje Geeltje Geerlig Gerd Gerdientje Gerieke Gerinke Gerold Gerritsje Gesinus Haaije Haaie Hantje Hartger Heertje Helmig Hergert Herlinde Hermanna
Homme Idse Ingelise Ingelies Jenke Katrijne Keetje Klementine Krispijn Kune Lammetje Lauwrens Lauwerens Lidewei Liëtte Lijntje Lijsbet Lintje Lisje
Louwrens Louwra Lubbigje Luit Luitje Madelinde Maran Maret Marlieke Mente Miesje Nisje Onneke Ootje Peetje Pernille Pierrot Reinette Reinte Riette
Rikst Rikste Rimme Rimmer Rosalien Santje Schelte Schelten Servé Sierd Sijtsche Simontje Steefje Stoffel Sytsche Tesse Tewis Tiede Tietje Tijge Tilde
Timen Tjaartje Tjabering Tjitsche Tootje Triene Trieneke Trinette Truide Truitje Uiltje Volkje Waling Wendelien Wendelin Wenke Wieberen Wielent
Wietsche Wijbrand Wijke Wijntje Wildrik Willemine Wiltje Wilrieke Vinn Döne Aso Moad Najet Chandrawatie Haimawatie Indrawatie Kamlawatie Kalawatie
Lilawatie Nawin Omkar Premwatie Saraswatie Satyawatie Winod Nazier Naziera Roesmin Livingstone Ravelino Churensly Biser Kamen Valerij Katya Alen Ermin
Esad Hatidža Ibro Davor Rade Stipe Kire Besnik Ermal Naser Munther Nadim Nawar Zein Boutros Belal Temor Wais Afzal Naveed Omair Zeeshan Ananya Prateek
Lavan Malar Fthawi Tewelde Bekele Ekene Kelechi Olamide Espérance Esperance Merveille Foday Adelino Domingas Orietta Pierino Anastasis Dionysis
Thanasis Bronwen Dörte Erhard Magdalene Reiner Wolfram Eran Inbal Matan Naama Tomer Kristaps Kåre Terje Naree Dorje Djelloul Zied Mondher Lassaad
Graads Hentje Hent Zwaantien Trientien Gerad Matje Pitje Jouwer Nammen Bokke Geart Gearte Omme
`)

/** Surnames likewise. */
export const surnamesByHand = list(`
Idrissi Benali Bouzid Bouazza Bouali Boutaleb Bouhaddou Amrani Alaoui Azzouzi Bakkali Bennani Chaoui Fassi Ghazi Hamdaoui Haddad Hadj Jabri Kaddouri
Khatib Mansouri Messaoudi Morabit Mrabet Naciri Ouali Ouazzani Rahmani Saidi Sabri Tahiri Talbi Yahyaoui Yousfi Ziani Zouhair Ayachi Aouad Achahbar
Abbas Abdi Aden Warsame Farah Hersi Jama Nur Osman Egal Samatar Duale Gedi Hashi Elmi Guled Barre Mohamud Sheikh
Tesfamariam Gebremedhin Gebremeskel Gebreselassie Ghebremariam Tewolde Habte Haile Hagos Kidane Mengistu Negash Okbay Tekle Woldemariam Weldemichael Zerai Andemariam Kahsay Asfaha
Haddad Khoury Khalil Hamwi Halabi Najjar Masri Shami Kurdi Darwish Sabbagh Kassem Barakat Nasser Mansour Salloum Issa Hariri Othman Alhamad Almohammad Alahmad Alabdullah
Yilmaz Yildiz Yildirim Ozturk Aydin Ozdemir Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt Ozkan Simsek Polat Celik Demir Sahin Kaya Erdogan Gunes Bulut Ceylan Karatas Tekin
Ramdin Ramlal Ramautar Ramsaran Ramdas Ramkisoen Ramcharan Ramnarain Rampersad Bissessur Bihari Badloe Baldew Ganga Gopal Hanoeman Jagesar Jairam Jankie Kalpoe Kanhai Kisoen Khargi
Lachman Lachmansingh Mahabier Mangal Mohan Nanhoe Oemrawsingh Orie Panday Persad Raghoebar Raghoenath Ragoenath Sewnath Sewpersad Sital Soekhai Soerdjan Soebhag Sukul Tewarie Tiwari Bhagwandin Bhikhari Chotoe Doerga
Meer Wal Horst Velde Heuvel Zwart Zanten Hoogendoorn Aalst Lok Molen Wester Pronk Nieuwland Boogaard Zwijnenburg Sier Nieuwkoop Boterenbrood Naaktgeboren Kaasschieter Suikerbuik Kruidenier Fortuin Korthals Gerrits Berkel Oosterhout Pieters Woude Kranenburg
Goudriaan Voskuil Zwanenburg Ravenstein Blankestijn Hagedoorn Rutten Kraaijeveld Duijvestijn Vandenberg Noordermeer Tenbrink Elshof Oldenburger
Pinas Pinto Tjon Tjin Chin Kartodikromo Kromodimedjo Sastro Soemowidjojo Sarmo Wongsodikromo Amatredjo Djojo Redjopawiro Kasanmoentalib Sabajo Biswane Aboikoni Zeefuik Zichem Vriesde Seedorf Rijkaard Kluivert
Martina Maduro Winklaar Wever Croes Tromp Kock Geerman Kelly Werleman Ras Maria Martis Isenia Pieternella Rosalia Cijntje Doran Hooi Jansen
Pattiasina Patty Tahitu Latuheru Latumahina Manuhutu Manusama Matulessy Nanlohy Pattinama Pelupessy Sahertian Sapulete Siwabessy Soumokil Tanamal Titaley Tuhumury Tupamahu Wattimena
Nguyen Tran Pham Huynh Hoang Phan Vu Dang Bui Duong Wang Zhang Chen Huang Zhao Zhou Zhu Liang Luo Zheng Xie
Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Boyko Melnyk Koval Oliynyk Lysenko Rudenko Savchenko Petrenko Ivanov Petrov Dimitrov Georgiev Todorov Stoyanov Nikolov
Nowak Kowalski Kowalska Wisniewski Wisniewska Wojcik Kowalczyk Kaminski Kaminska Lewandowski Zielinski Szymanski Wozniak Dabrowski Kozlowski Jankowski Mazur Krawczyk
Ahmadi Rezaei Hosseini Karimi Mohammadi Moradi Rahimi Sharifi Hashemi Azizi Noori Haidari Popal Stanekzai Sadat Amiri Yousufzai
Jansen Janssen Janssens Jansens Peeters Peters Maes Jacobs Mertens Willems Claes Goossens Wouters Dubois Lambert Martin Dupont Vermeulen Vermeiren Verbeke Verhaeghe
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson White Harris Thompson Clark Lewis Robinson Walker Young Hall Allen King Wright Scott
Green Baker Adams Nelson Hill Campbell Mitchell Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Bailey Reed Kelly Howard
Cox Ward Richardson Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Morales Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher
Abdelkader Abdelaziz Abdallah Abdullah Mohammed Ahmed Ali Hassan Hussein Ibrahim Ismail Omar Yusuf
Abdisalan Abdulle Abedini Abels Abena Aboutaleb Abraha Abrahams Abukar Achahboun Addo Adema Adeyemi Adhanom Adriaans Afkir Afrah Afshar Agyeman
Ahmadzada Ahmedey Ainashe Aitali Ajdid Akbaş Akhiat Akkuş Akouri Alabed Alami Alavi Albertoe Alberts Albertsma Aldoori Alhaj Alhassan Alhussein
Alizada Aljaber Alkhatib Almasri Almousa Alnajjar Alomar Alrashid Alsaid Alsalem Alsayed Alshami Alyousef Amatngalim Amghar Amoksi Amsing Ansah Aponno
Araya Artan Asgedom Asghari Asinga Aslami Aslantaş Asmerom Assaf Assaidi Atalay Atassi Atmo Atmodimedjo Auping Awale Ayoub Azimi Azouagh Azzam Azzouz
Baak Baakman Baas Babenko Bach Baddouri Bagheri Bahaddou Bahrami Bahri Bakri Baldewsingh Balrak Bangura Barakzai Barazi Barends Barkaoui Bastiaans
Bastiaansen Baykal Bayrak Bayram Başar Bediako Beers Beijers Bekkers Belarbi Belhadj Belkadi Benaissa Benamar Benchaib Benhammou Benkirane Bentaleb
Benyahia Berghuis Berhe Berkani Bernabela Berrada Bhattoe Bilous Bingöl Birdja Birol Blackson Bleijenberg Boelhouwer Boerboom Bogaerts Bondar Borgman
Bosgraaf Bostancı Bouabid Boudaoud Boudouft Boufrach Bouhali Bouhlal Bouhouch Boukhari Boukhriss Boulahrouz Boulaich Bourass Boussaid Boussata
Boutahar Bouwens Bouyaghfouri Bouzambou Bouzidi Brands Breukers Brouwers Bruijns Brummelhuis Brunings Buis Burgers Büyük Capriles Chafi Chahboun
Chandrikasingh Chaouch Chebli Cherkaoui Chernenko Choukri Christiaans Cohen Constancia Conteh Coppens Cova Coşkun Cremers Daalen Dabbagh Daher Dahhan
Dahir Dakhissi Daniels Dankers Danylenko Daoudi Daqiq Darnoud Davoudi Debesay Deckers Degenaar Dekkers Demircan Demmers Deniz Derkaoui Desta
Dewkalie Diab Dibi Dielemans Dieters Dijkhof Dingemans Dinç Dipotaroeno Dirie Dirks Ditmar Djaoen Djasmin Djokarto Doelwijt Dominicus Dorsman Douiri
Douwes Douwma Drent Drenth Dualeh Duijvestein Duinkerken Durga Durmuş Dursun Ebrahimi Ebrahimzadeh Echteld Eersel Egberts Eggens Ekinci Elbakkali
Elhamdaoui Elkhattabi Elmas Elmoussaoui Elouafi Elouazzani Emanuels Emmens Engberts Erdem Erol Ersoy Esen Esfandiari Essers Everon Eykman Eze
Fadil Fahmi Faizi Farahani Fares Farissi Farole Feddes Fedorenko Feenema Felida Fessehaye Fokkens Folkerts Fraenk Franken Friedrichs Frijde Frimpong
Fritsma Fränkel Gaasbeek Gangadin Gank Gebre Gebreab Gebrehiwet Gebrekidan Gebremariam Gebreyesus Geerlings Geerts Geldermans Gelderop Genugten Genç
Gerards Gerbrands Geurts Ghafari Ghanem Ghanmi Ghannam Ghasemi Ghebreab Ghebreyesus Ghisaidoobe Gholami Ghulami Gidey Gijsberts Girmay Goelela Goeloe
Golzar Gopi Gosens Gosliga Graanoogst Graat Greveling Grutters Guleed Gummels Guo Gökmen Göktaş Gökçe Gülmez Gültekin Gümüş Günay Gündoğdu Gündüz
Güngör Gürbüz Gürkan Gürsoy Güven Haandrikman Hachimi Haddaoui Haileselassie Hajji Hakkaoui Hallak Hamdan Hamdi Hamidi Hammouch Hammoud
Hamzaoui Hania Hardjo Harpal Harrak Hartogs Haseth Hassani Hasselbaink Hassoun Hassouni Hattu Haverhoek Havrylenko Heeres Heesakkers Heidari Heijmans
Hemmes Hendrix Hensen Hessels Hoefnagel Homsi Honchar Hoogsteen Hopmans Horsten Hotak Hrytsenko Huberts Huijsmans Huisstede IJpma Ibrahem
Ibrahin Ilhan Illidge Ilunga Ingenhoven Ismaeel Ivanenko Jabbour Jabini Jafari Jaggoe Jaglal Jahangiri Jainandunsing Jamali Jaouhari Jarrah Jebbari
Jesurun Jettou Jhagroe Jibodh Jimale Jonkers Josemans Jurna Kabbaj Kabongo Kaddour Kadiye Kahraman Kahsai Kailola Kakar Kakisina Kalka Kambel Kaper
Karaca Karadağ Karahan Karakaya Karakaş Karakoç Karimzada Karpenko Kartowidjojo Kasiman Kasongo Katan Kats Kayaalp Kayadoe Kayyali Kazemi Kebede
Keijsers Keleş Kempers Kensmil Kerkhof Kessels Khalaf Khaldi Khaled Khalfaoui Khalili Kharbouch Khattabi Khoja Khosravi Kieftenburg Kienhuis Kifle
Kirindongo Kistemaker Klaassens Kleinsma Kloosters Klymenko Knippenberg Kocabaş Kocaman Koeiman Koendan Kole Kolesnyk Kommers Koolwijk Koroma
Kostenko Kouwenhoven Koçak Kramers Kravets Krebbers Kremers Krishnadath Kroezen Kromosoeto Kronenberg Kroonenberg Kruiswijk Kuiperi Kuipers Kulmiye
Kurvers Kutlu Kuzmenko Köksal Küçük Kılınç Kızılkaya Lagerwerf Lahdo Lahlou Lakhal Lalbahadoer Lalmahomed Lalta Lamberts Lamrani Landveld Langejans
Lankhorst Laroui Lawalata Lazaar Leemans Leemhuis Leeuwenburg Leito Lekatompessy Lekransy Lelieveld Lewakabessy Liban Liem Lierop Ligtenberg Lijnse
Limahelu Linscheer Lonink Louhenapessy Louwen Lubberman Luhukay Luhulima Luong Luu Lytvyn Lytvynenko Madar Madari Mahmoodi Mahmoud Mahmoudi Maimouni
Makdisi Makhan Malas Malawau Maleki Manders Marchenko Marcouch Mardini Marijnissen Martynenko Marzouk Matahelumual Matitaputty Maynard Mazurenko Mbala
Mebrahtu Mechbal Meerman Meerwijk Mehari Meijers Mekonnen Melis Mesfin Mesman Metiary Meulendijks Meulens Meulensteen Meuser Meziani Mezouar Michels
Mimouni Minguel Mirza Mirzaei Misidjan Misiekaba Moeljono Moestadja Mohabir Mohlmann Mohseni Mokhtari Moons Moroz Mouhoub Mousavi Moussa Mrani
Muilwijk Mulders Mulugeta Munsterman Muskita Mustafa Mutlu Mutombo Naana Nabizada Nahas Nahumury Najafi Naji Najjari Nandoe Naseri Nazari Nazir
Nentjes Ngadimin Niens Nieuwenhoven Nieuwenhuijzen Nijensteen Nikijuluw Nikpour Nikzad Noordenbos Noorzai Norouzi Nouri Nouwens Noya
Nussy Nuur Nwosu Obeid Oedayraj Ohello Okafor Okeke Okubay Oleana Omari Onyeka Oostenbrink Oosterlaken Oppers Orhan Ossenkoppele Ostapenko Ottens
Ouahbi Oualit Ouhbi Oulad Ouled Oğuz Pahladsingh Pahlavan Panchenko Panka Papilaja Parihala Parlak Patings Pattikawa Pattipeilohy Paulus Pauwels
Pawiro Pawirodikromo Pawironadi Peeks Peerenboom Pektaş Pelgrim Pengel Pesulima Petter Pherai Picauly Pijnappel Pinkster Pocorni Poetisi Poku Polnaija
Poncoseroko Ponomarenko Postmus Prangsma Pruis Pulles Qaderi Qasem Qasim Qasimi Rachidi Rademakers Raghunath Rahali Ramakers Ramkhelawan
Ramlakhan Rampadarath Ramphal Ramsoekh Ramsundersingh Rasouli Ratanlal Ravensbergen Razai Reijers Reinders Reinhoudt Reints Remmers Resosemito Reuver
Reuvers Rezai Ridderbos Rienks Rietkerk Rietvink Rifai Riffi Ringelberg Ririassa Ririhena Roble Roelofs Romanenko Rombouts Rongen Ronosetiko
Rooden Rooijakkers Roozer Rosmalen Rostami Rouwenhorst Ruhulessin Rutgers Sabiri Sabouni Sadeghi Sadik Sadiman Safavi Safi Sahak Sahebdin Sahetapy
Sahuleka Saimo Salamony Salampessy Saleh Salehi Salikram Salimin Salomons Samadi Samsoedin Sankoh Sapuletej Sariredjo Sarıkaya Sastrodiwirjo Savchuk
Sawah Schaalma Schalkwijk Scharrenberg Scheepers Scheffers Schellekens Schet Schilderman Schiphorst Schipperheijn Schlief Scholtens Scholtes
Schouwenaars Schreuders Schreurs Sebti Seegers Segers Seker Semenenko Senhaji Sesay Setrosentono Sevim Sezer Shaaban Shahidi Shahin Sharif Shehadeh
Sheikho Shen Sheombar Sheoratan Shinwari Shirazi Siad Siegers Sies Sikkens Simons Sinay Singodikromo Sitanala Sium Slimani Smits Snoeren Soebedar
Soechit Soekarnsingh Soetens Sohilait Somohardjo Sopacua Soplanit Souisa Soylu Spaans Spaargaren Speijers Spierings Starrenburg Steeghs Steentjes
Steenvoorden Steginga Steltman Stikkelorum Stoffels Straathof Streefkerk Stuivenberg Suares Sugulle Sukhram Sultani Sungur Suripatty Surodikromo
Swaans Syaranamual Sydorenko Sönmez Taha Tahalu Tahri Taihuttu Tajik Talahatu Tamimi Tanasale Tanrıverdi Taouil Tarabi Tarabishi Tatar Tavakoli Tazi
Taşdemir Taşkın Tebbe Teepe Tehupuring Teijgeman Tekeste Teklehaimanot Teklemariam Telehala Temsamani Tenhage Terwiel Tesfai Tesfaldet Tesfamichael
Tesfay Tetelepta Thai Thakoer Thielman Thomassen Tiemens Tilakdharie Timmerhuis Tirtotaroeno Toisuta Tolhuis Tomasoa Tomasouw Toprak Tosun Toussaint
Traas Treurniet Tsegaye Tshibangu Tuanakotta Tuasela Tuhuteru Tuna Turay Turgut Tymoshenko Udit Uitterhoeve Ulusoy Uneputty Ursem Usmany
Uyterlinde Uçar Uğur Valkhof Vasylenko Veenendaal Veira Veldhuijzen Venoaks Venrooy Verhoeks Vernooy Verstappen Verstraaten Vethaak Vijfhuizen Vissers
Vogels Volkers Vorswijk Vural Waaijenberg Wagemakers Wagenaars Wairata Wanders Wannee Wardak Warfa Warners Wattilete Wattimury Weerts Weheliye Weijers
Weitkamp Weldeab Weldeslassie Wendel Wenno Werff Wermers Wertwijn Wessels Westbroek Westenberg Weterings Wichers Wiebes Wiegers Wiggers Wijdenbosch
Wijmans Wilkens Willigenburg Windster Winters Wirjodikromo Witjes Woldeab Woldu Wonosemito Yaakoubi Yacoubi Yaman Yao Yaqubi Yassin Yazdani Yemane
Yeşil Yiğit Yohannes Yuan Yurchenko Yüce Zaalberg Zadran Zaghdoud Zaheri Zaidi Zakharchenko Zaki Zalmijn Zamani Zare Zarouali Zegers Zeijlmans Zeitoun
Zemichael Zemmouri Zeng Zengin Zerouali Zhong Zielman Zijderveld Zijlemans Zinchenko Ziyech Zoubi Zuijderwijk Zwartjes Zwietering Çakmak Çalışkan Çam
Çapar Çavuş Çiftçi Çiçek Çoban Çolak Çınar Öncü Öz Özbek Özgür Özmen Ünlü Üstün İnan Şeker Şener Şengül
`)
