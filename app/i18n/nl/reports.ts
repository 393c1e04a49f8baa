/** "Iemand is herkenbaar": melden, nakijken, woorden weghalen. */
export const reports = {
  'reports.title': 'Is iemand herkenbaar in deze tekst?',
  'reports.lead':
    'Goed dat je dit zegt. De tekst is meteen voor niemand meer te lezen, behalve voor wie hem schreef en de kringhouders. Een kringhouder kijkt binnen een werkdag. Niemand hoort dat jij het was.',
  'reports.lead.tells':
    'Goed dat je dit zegt. De kringhouders horen het en kijken binnen een werkdag. Zonder account kun je deze tekst niet zelf verbergen: hij blijft tot dan staan.',
  'reports.words': 'Wat is er herkenbaar?',
  'reports.words.hint':
    'Een paar woorden helpen de kringhouder. Alleen die en wie de tekst schreef lezen ze; na het besluit wissen we ze.',
  'reports.words.required': 'Een kringhouder keek hier al naar. Schrijf op wat er nu herkenbaar is.',
  'reports.button': 'Verberg deze tekst en laat hem nakijken',
  'reports.button.tells': 'Zeg het tegen de kringhouders',
  'reports.cancel': 'Terug',
  'reports.made.title': 'Dank je, de tekst wordt nagekeken',
  'reports.made': 'Hij is nu verborgen. Een kringhouder kijkt er binnen een werkdag naar. Meer hoef je niet te doen.',
  'reports.made.tells':
    'De kringhouders weten het en kijken er binnen een werkdag naar. Tot dan blijft de tekst staan. Meer hoef je niet te doen.',
  'reports.made.back': 'Terug naar de casussen op tafel',
  'reports.decided-already':
    'Een kringhouder heeft deze tekst al nagekeken, na een melding. Zie je iets anders? Bel of mail een kringhouder.',
  'reports.full':
    'Wat je schreef is niet bewaard: over deze tekst is al zoveel gezegd dat er niets meer bij past. De kringhouders kijken er binnen een werkdag naar. Kan het niet wachten? Bel of mail een kringhouder.',
  'reports.waits': 'Deze tekst wordt nagekeken. Zodra een kringhouder heeft besloten, kun je verder.',
  'reports.gone': 'Hierover is al besloten. Misschien was een andere kringhouder je voor.',
  'reports.changed-meanwhile':
    'Er is niets besloten: sinds je deze pagina opende is er meer gezegd, of is de tekst veranderd. Lees de melding en de tekst zoals ze nu zijn, en beslis dan.',
  'reports.queue.title': 'Is hier iemand herkenbaar?',
  'reports.queue.lead':
    'Een lezer dacht van wel. Deze teksten zijn verborgen tot jij hebt gekeken, tenzij het erbij staat. We beloven een besluit binnen een werkdag.',
  'reports.queue.empty.title': 'Er wacht geen melding',
  'reports.queue.empty': 'Zodra een lezer iemand herkent, staat het hier.',
  'reports.queue.age': '{days, plural, =0 {vandaag gemeld} one {# dag geleden gemeld} other {# dagen geleden gemeld}}',
  'reports.queue.late': 'langer dan een werkdag',
  'reports.queue.tells': 'niet verborgen',
  'reports.queue.mine': 'Dit schreef jij zelf. Een andere kringhouder beslist.',
  'reports.queue.checks': 'Casussen die op een tweede blik wachten',
  'reports.queue.said': 'Je besluit is bewaard. Wie de tekst schreef krijgt bericht.',
  'reports.kind.case': 'Een casus',
  'reports.kind.post': 'Een bijdrage aan een draad',
  'reports.kind.insight': 'Een inzicht',
  'reports.kind.session': 'De tekst van een werksessie',
  'reports.one.title': 'Misschien is hier iemand herkenbaar',
  'reports.one.read': 'Lees de tekst',
  'reports.one.words': 'Dit is erbij geschreven',
  'reports.one.noWords': 'Er is niets bij geschreven.',
  'reports.one.decide':
    'Kijk met twee vragen: herkent een buur, een collega of de andere organisatie deze persoon? En als de persoon het zelf leest, is het eerlijk en doet het geen kwaad?',
  'reports.one.tells':
    'Dit zei een bezoeker zonder account. De tekst is niet verborgen: een kringhouder keek er al eerder naar, of het is een werksessie.',
  'reports.reason': 'Waarom? Een woord aan wie dit schreef',
  'reports.reason.hint': 'Alleen wie de tekst schreef leest dit. Herhaal niet wat herkenbaar was.',
  'reports.redact.title': 'Woorden weghalen',
  'reports.redact.button': 'Haal deze woorden weg en toon de tekst weer',
  'reports.show.title': 'Toch tonen',
  'reports.show.lead': 'Er staat niets in waaraan iemand te herkennen is.',
  'reports.show.button': 'Toon de tekst weer',
  'reports.keep.title': 'Laten staan',
  'reports.keep.button': 'Laat de tekst staan',
  'reports.author.waiting':
    'Je tekst is verborgen voor alle lezers. Een kringhouder kijkt er binnen een werkdag naar. Dat zegt niets over jou: een ander ziet soms wat jij niet kon weten.',
  'reports.author.told':
    'Dit zei een bezoeker zonder account. Je tekst is niet verborgen. Een andere kringhouder kijkt er binnen een werkdag naar.',
  'reports.author.redact': 'Je kunt zelf alvast iets doen:',
  'reports.author.shown': 'Een kringhouder heeft gekeken. De tekst is weer te lezen zoals hij was.',
  'reports.author.redacted': 'Een kringhouder heeft gekeken en woorden weggehaald. De tekst is weer te lezen.',
  'reports.author.why': 'De kringhouder schrijft',
  'redactions.title': 'Woorden vervangen of weghalen',
  'redactions.now': 'Zo staat het er nu',
  'redactions.lead.warned':
    'De waarschuwing kijkt naar wat je zelf schreef. Staat een naam niet meer in de tekst hieronder? Noem hem hier toch: hij verdwijnt dan ook uit wat je zelf schreef.',
  'redactions.lead':
    'Lezers zien meteen de nieuwe woorden. De oude verdwijnen overal: uit de tekst, uit wat eraan voorafging, uit het zoeken en uit wat eronder staat. In wat anderen schreven komt er […] te staan. Er blijft geen oude versie bewaard.',
  'redactions.lead.post': 'Wat je weghaalt verdwijnt voorgoed uit deze bijdrage. Er blijft geen oude versie bewaard.',
  'redactions.words': 'Wat er nu staat',
  'redactions.words.hint': 'Hoofdletters, streepjes en spaties hoeven niet te kloppen.',
  'redactions.instead': 'Wat er komt te staan',
  'redactions.instead.hint': 'Bijvoorbeeld: een buurvrouw. Leeg wordt […].',
  'redactions.row': 'Woorden {row}',
  'redactions.button': 'Vervang deze woorden voorgoed',
  'redactions.words.required': 'Schrijf op welke woorden weg moeten.',
  'redactions.words.short': 'Schrijf ten minste twee letters op.',
  'redactions.nothing': 'Deze woorden staan nergens in de tekst.',
  'redactions.mail.post.subject': 'Uit een bijdrage van jou gingen woorden weg',
  'redactions.mail.post':
    'Iemand kon herkenbaar zijn door woorden die ook in een bijdrage van jou stonden. Die zijn daar weggehaald of vervangen. Lees je bijdrage nog eens na.',
  'redactions.mail.case.subject': 'Uit een casus in jouw kring gingen woorden weg',
  'redactions.mail.case':
    'Iemand kon herkenbaar zijn door woorden in een casus die jij begeleidt, of in wat eronder staat. Die zijn daar weggehaald. Lees hem nog eens na.',
  'redactions.mail.action': 'Lees het na',
  'reports.mail.made.subject': 'Een tekst wacht vandaag op jouw blik',
  'reports.mail.made':
    'Een lezer dacht dat iemand herkenbaar is. De tekst is verborgen tot een kringhouder heeft besloten. Kijk binnen een werkdag.',
  'reports.mail.made.action': 'Bekijk de melding',
  'reports.mail.told.subject': 'Een bezoeker vraagt jouw blik op een tekst',
  'reports.mail.told':
    'Een bezoeker zonder account dacht dat iemand herkenbaar is. De tekst is niet verborgen. Kijk binnen een werkdag.',
  'reports.mail.told.action': 'Bekijk de melding',
  'reports.mail.late.subject': 'Een verborgen tekst wacht nog op jouw blik',
  'reports.mail.late':
    'Een melding dat iemand herkenbaar is wacht langer dan een werkdag. De tekst blijft verborgen tot iemand beslist. Lukt het jou niet? Vraag een andere kringhouder.',
  'reports.mail.late.action': 'Bekijk de melding',
  'reports.mail.unanswered.subject': 'Een melding wacht op een kringhouder',
  'reports.mail.unanswered':
    'In de kring {circle} wacht een melding dat iemand herkenbaar is, en nog geen kringhouder heeft beslist. Bel de kringhouders, of zoek er een bij als er maar een is: wie een tekst schreef, beslist daar niet over.',
  'reports.mail.unanswered.action': 'Bekijk de kring',
  'reports.mail.heard.subject': 'Je tekst wordt nagekeken',
  'reports.mail.heard':
    'Een lezer dacht dat iemand herkenbaar is in wat je schreef. We hebben de tekst verborgen; een kringhouder kijkt binnen een werkdag. Je hoort het besluit.',
  'reports.mail.heard.action': 'Bekijk wat er speelt',
  'reports.mail.decided.subject': 'Een kringhouder heeft naar je tekst gekeken',
  'reports.mail.decided':
    'Je tekst is weer te lezen. Wat de kringhouder besloot en waarom, lees je als je bent ingelogd.',
  'reports.mail.decided.action': 'Lees het besluit',
} as const
