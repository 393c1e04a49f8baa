export const feeds = {
  'feeds.account': 'Jouw account',
  'feeds.title': 'Je werksessies in je eigen agenda',
  'feeds.lead':
    'Je agenda op je telefoon of computer haalt ze zelf op, met de dag, de tijd en de plaats. Verandert er iets, dan verandert je agenda mee.',
  'feeds.make': 'Maak een adres',
  'feeds.make.lead': 'Je krijgt een geheim adres. Dat geef je één keer aan je agenda.',
  'feeds.since': 'Je hebt een adres sinds',
  'feeds.onlyOnce': 'We laten het niet nog een keer zien. Ben je het kwijt? Maak dan een nieuw.',
  'feeds.renew': 'Maak een nieuw adres',
  'feeds.renew.lead': 'Het oude adres werkt dan meteen niet meer.',
  'feeds.made': 'Je adres is klaar',
  'feeds.made.text':
    'Kopieer het nu: we laten het één keer zien. Wie dit adres heeft, ziet naar welke werksessies je gaat. Deel het met niemand.',
  'feeds.address': 'Jouw adres',
  'feeds.copy': 'Kopieer',
  'feeds.copied': 'Gekopieerd.',
  'feeds.open': 'Open in je agenda',
  'feeds.how.phone': 'Op je telefoon of tablet',
  'feeds.how.phone.text':
    'Druk op ‘Open in je agenda’ en dan op ‘Abonneer’. Gebeurt er niets? Kopieer het adres. Kies bij de instellingen van je agenda een nieuw abonnement en plak het daar.',
  'feeds.how.outlook': 'In Outlook',
  'feeds.how.outlook.text':
    'Kopieer het adres. Open je agenda, kies ‘Agenda toevoegen’ en dan ‘Abonneren via internet’. Plak het adres en bewaar.',
  'feeds.how.google': 'In Google Agenda',
  'feeds.how.google.text':
    'Kopieer het adres. Open Google Agenda op een computer. Kies bij ‘Andere agenda’s’ het plusje en dan ‘Via URL’. Plak het adres. Google kijkt soms pas na een dag opnieuw.',
  'feeds.end': 'Stop met dit adres',
  'feeds.end.lead': 'Je agenda haalt dan niets meer op. Je plaatsen blijven van jou.',
  'feeds.end.button': 'Stop met dit adres',
  'feeds.ended': 'Het adres werkt niet meer.',
  'feeds.none': 'Je hebt nu geen adres.',
  'feeds.keep': 'Terug',
} as const
