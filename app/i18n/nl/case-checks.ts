/** On the way from a draft to an open case. */
export const caseChecks = {
  'cases.begin.title': 'Breng een casus in',
  'cases.begin.lead': 'Je hoeft geen antwoord te hebben. Juist waar je twijfelt, begint het leren.',
  'cases.begin.safety': 'Is er nu iemand in gevaar? Stop hier en volg je eigen afspraken en de meldcode.',
  'cases.begin.how': 'Zo gaat het',
  'cases.begin.how1': 'Je schrijft op wat er speelt en waar je onzeker over bent. Tien minuten is genoeg.',
  'cases.begin.how2': 'Je kunt stoppen en later verder gaan. Wat je schrijft ziet niemand anders.',
  'cases.begin.how3': 'Een kringhouder kijkt mee of niemand herkenbaar is. Pas daarna kan de kring het lezen.',
  'cases.begin.button': 'Begin met schrijven',
  'cases.begin.from': 'Je nieuwe casus begint met de tekst die je eerder deelde. Je kunt alles veranderen.',
  'cases.begin.noCircle': 'Je bent nog geen lid van een kring. Vraag een kringhouder om een uitnodiging.',
  'cases.preview.title': 'Zo leest een ander het',
  'cases.preview.lead':
    'Dit is wat je tot nu toe schreef. Niemand anders leest het tot jij het voorlegt en een kringhouder het opent.',
  'cases.preview.themes': 'Onderwerpen:',
  'cases.preview.back': 'Schrijf verder',
  'cases.submission.title': 'Kijk nog één keer mee',
  'cases.submission.lead':
    'Zo leest een ander jouw casus. We maken dit zo onherleidbaar als we kunnen. Helemaal zeker is het nooit.',
  'cases.submission.unrecognisable':
    'Een buur, een collega of de andere organisatie herkent deze persoon hier niet in.',
  'cases.submission.fair': 'Als de persoon dit zelf leest, is het eerlijk en doet het geen kwaad.',
  'cases.submission.confirm': 'Vink dit aan als het klopt.',
  'cases.submission.changed-meanwhile':
    'Je casus is nog niet voorgelegd. Hieronder staat hij zoals hij nu is, misschien anders dan je hem las. Kijk nog een keer en vink opnieuw aan.',
  'cases.submission.button': 'Leg voor aan de kringhouder',
  'cases.submission.edit': 'Verander nog iets',
  'cases.submission.missing': 'Er ontbreekt nog iets',
  'cases.submission.missing.fill': 'Vul dit aan',
  'cases.submission.waiting.title': 'Je casus ligt bij de kringhouder',
  'cases.submission.waiting':
    'De kringhouder kijkt binnen twee werkdagen. Tot dan leest niemand anders hem. Je krijgt bericht.',
  'cases.submission.alone.title': 'Niemand anders kan meekijken',
  'cases.submission.alone':
    'Jij bent de enige kringhouder van deze kring, en niemand opent een eigen casus. Met een tweede kringhouder erbij kan die je casus openen.',
  'cases.submission.alone.invite': 'Nodig een kringhouder uit',
  'cases.submission.nobody.title': 'Er is nu geen kringhouder die kan kijken',
  'cases.submission.nobody':
    'Je casus blijft wachten en niemand leest hem. Zodra de kring een andere kringhouder heeft, kijkt die. Je kunt je casus ook terughalen en een andere kring kiezen.',
  'cases.submission.takeBack': 'Haal terug om iets te veranderen',
  'cases.withdrawal.title': 'Je casus intrekken',
  'cases.withdrawal.lead':
    'De tekst verdwijnt meteen, met de vragen en inzichten die erbij staan. Dat kan niet ongedaan worden gemaakt. Een reden hoef je niet te geven.',
  'cases.withdrawal.button': 'Trek in',
  'cases.withdrawal.cancel': 'Laat staan',
  'cases.withdrawal.done': 'Je casus is ingetrokken.',
  'cases.checks.title': 'Wat wacht op jouw blik',
  'cases.checks.lead': 'De oudste staat bovenaan. We beloven een antwoord binnen twee werkdagen.',
  'cases.checks.empty.title': 'Er wacht niets op je',
  'cases.checks.empty': 'Zodra iemand een casus voorlegt, staat hij hier.',
  'cases.checks.age': '{days, plural, =0 {vandaag voorgelegd} one {wacht # dag} other {wacht # dagen}}',
  'cases.checks.mine': 'Dit is jouw eigen casus. Een andere kringhouder kijkt ernaar.',
  'cases.checks.reports': 'Meldingen dat iemand herkenbaar is',
  'cases.checks.look': 'Kijk ernaar',
  'cases.check.title': 'Tweede blik',
  'cases.check.lead':
    'Alleen jij en de inbrenger zien deze tekst. Kijk met twee vragen: herkent iemand deze persoon? En als de persoon het zelf leest, is het eerlijk?',
  'cases.check.informed': 'Weet de persoon ervan? {answer}',
  'cases.check.open': 'Open deze casus',
  'cases.check.open.circle': 'De leden van kring {circle} kunnen de tekst dan lezen zoals hij hier staat.',
  'cases.check.open.network': 'Alle leden van het netwerk kunnen de tekst dan lezen zoals hij hier staat.',
  'cases.check.open.everyone': 'Iedereen kan de tekst dan lezen, ook zonder account, zoals hij hier staat.',
  'cases.check.looked': 'Ik heb met beide vragen gekeken.',
  'cases.check.confirm': 'Vink dit aan als je hebt gekeken.',
  'cases.check.changed-meanwhile':
    'Deze casus is veranderd sinds jij hem las. Er is niets geopend. Hieronder staat hij zoals hij nu is: kijk nog een keer.',
  'cases.check.undecided':
    'Er staat nog iets in de tekst dat naar een persoon wijst, zonder reden erbij. Stuur de casus terug met een voorstel; de inbrenger beslist.',
  'cases.check.undecided.title': 'Nog zonder reden',
  'cases.check.step-back': 'Ik herken dit: geef door aan een andere kringhouder',
  'cases.check.step-back.title': 'Herken je deze casus?',
  'cases.check.step-back.lead':
    'Dan kijkt een andere kringhouder. Deze casus verdwijnt uit jouw lijst en je leest hem niet meer tot hij open is. Niemand hoort waarom.',
  'cases.check.passed': 'De casus staat niet meer in jouw lijst. Dank je wel.',
  'cases.check.suggest': 'Stel veranderingen voor',
  'cases.check.suggest.lead':
    'Verander de tekst zoals jij hem zou schrijven. De inbrenger ziet jouw voorstel naast de eigen tekst en beslist.',
  'cases.check.suggest.changed-meanwhile':
    'Deze casus is veranderd sinds jij hem las. Er is niets verstuurd. Hieronder staat hij zoals hij nu is, met wat jij erin veranderde. Veranderde de inbrenger hetzelfde stuk? Dan staat jouw tekst erboven.',
  'cases.check.suggest.yours': 'Jij schreef hier: {text}',
  'cases.check.roleTitle': 'Zo staat de inbrenger erbij',
  'cases.check.note': 'Een woord aan de inbrenger',
  'cases.check.note.hint':
    'Vriendelijk en concreet. Bijvoorbeeld: fijn dat je dit deelt. De straat kan weg, de vraag blijft staan.',
  'cases.check.note.required': 'Verander iets in de tekst of schrijf een woord aan de inbrenger.',
  'cases.check.sendBack': 'Stuur terug met voorstellen',
  'cases.check.gone': 'Deze casus wacht niet meer op een blik. Misschien was een andere kringhouder je voor.',
  'cases.check.opened': 'De casus is open. De inbrenger krijgt bericht.',
  'cases.check.sent': 'De voorstellen zijn onderweg naar de inbrenger.',
  'cases.suggestions.title': 'Voorstellen van de kringhouder',
  'cases.suggestions.lead': 'Jij beslist. Vink aan wat je overneemt; de rest blijft zoals jij het schreef.',
  'cases.suggestions.note': '{name} schrijft',
  'cases.suggestions.noteUnknown': 'De kringhouder schrijft',
  'cases.suggestions.take': 'Neem dit voorstel over',
  'cases.suggestions.changed-meanwhile':
    'Je tekst is veranderd sinds je deze voorstellen las. Er is niets overgenomen. Kijk nog een keer en vink aan wat je overneemt.',
  'cases.suggestions.button': 'Verder met mijn tekst',
  'cases.suggestions.added': 'erbij',
  'cases.suggestions.removed': 'weg',
  'cases.mail.asked.subject': 'Er wacht een casus op jouw blik',
  'cases.mail.asked':
    'Iemand heeft een casus voorgelegd aan {circle}. Kijk binnen twee werkdagen of niemand herkenbaar is.',
  'cases.mail.asked.action': 'Bekijk wat er wacht',
  'cases.mail.waits.subject': 'Je casus wacht nog',
  'cases.mail.waits':
    'De kring heeft nu geen kringhouder die naar je casus kan kijken. Dat zegt niets over wat je schreef. Je casus blijft wachten, en niemand anders leest hem.',
  'cases.mail.waits.ways':
    'De initiatiefnemer weet dat de kring een kringhouder zoekt. Wil je niet wachten? Haal je casus terug en kies een andere kring.',
  'cases.mail.waits.action': 'Naar je casus',
  'cases.mail.needsHost.subject': 'Kring {circle} zoekt nog een kringhouder',
  'cases.mail.needsHost':
    'In kring {circle} wacht een casus waar nu geen kringhouder naar kan kijken. Vraag iemand om kringhouder te worden; dan krijgt die vanzelf bericht.',
  'cases.mail.needsHost.action': 'Bekijk de kring',
  'cases.mail.back.subject': 'Voorstellen bij jouw casus',
  'cases.mail.back':
    'Een kringhouder heeft met aandacht naar je casus gekeken en stelt iets voor. Jij beslist wat je overneemt.',
  'cases.mail.back.action': 'Bekijk de voorstellen',
  'cases.mail.opened.subject': 'Jouw casus is open',
  'cases.mail.opened':
    'Fijn dat je dit deelt. De kring kan je casus nu lezen, herkennen en er open vragen bij stellen.',
  'cases.mail.opened.action': 'Bekijk je casus',
} as const
