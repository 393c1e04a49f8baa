export const network = {
  'network.accessibility.title': 'Toegankelijkheid',
  'network.accessibility.1':
    'Iedereen moet hier kunnen lezen en meedoen. We bouwen volgens WCAG 2.2, niveau AA. Elke pagina werkt met alleen een toetsenbord, met een schermlezer en zonder JavaScript.',
  'network.accessibility.2':
    'Dat toetsen we bij elke wijziging met een programma. Een volledig onderzoek door mensen is er nog niet.',
  'network.accessibility.3':
    'Kom je er toch niet uit? Dan horen we dat graag. We zoeken meteen een andere weg voor je.',
  'network.contact': 'Schrijf naar',
  'network.noContact': 'Vraag het aan degene die je uitnodigde, of aan de beheerder van deze site.',
  'network.privacy.title': 'Privacy',
  'network.privacy.1':
    'We volgen je niet. Er is geen reclame en geen meting door anderen. Deze site laadt niets van andere sites.',
  'network.privacy.2':
    'We bewaren je naam, je e-mailadres, je rol en je organisatie. Bij een casus bewaren we je naam niet; wie haar schreef, staat apart en is voor niemand te lezen.',
  'network.privacy.3': 'Er zijn twee cookies: één die onthoudt dat je bent ingelogd, en één die je taal onthoudt.',
  'network.privacy.4':
    'Wat je schreef voordat je casus werd nagekeken, lees jij alleen. {days} dagen nadat de casus is geopend wissen we het. De tekst die de kring leest blijft, tot je hem intrekt.',
  'network.privacy.5':
    'Doe je één keer mee als gast? Dan ziet je link alleen die werksessie. Dertig dagen erna wissen we je naam, je adres en wat je schreef.',
  'network.privacy.6':
    'Zoek je iets en vind je niets? Pas als drie leden dat zochten, bewaren we de woorden. Kringhouders zien ze, zonder namen. Na negentig dagen wissen we ze.',
} as const
