export const reconfirmation = {
  'reconfirmation.title': 'Kom je nog?',
  'reconfirmation.lead': 'Zeg het even. Dan weet de kringhouder wie er zijn, en wacht niemand voor niets.',
  'reconfirmation.confirm': 'Ja, ik kom',
  'reconfirmation.give-back': 'Nee, geef mijn plaats door',
  'sessions.said.confirmed': 'Fijn, je komt. Je plaats is zeker.',
  'reconfirmation.given': 'Je hebt je plaats doorgegeven. Dank je wel dat je het zegt.',
  'reconfirmation.gone': 'Je hebt hier geen plaats meer. Wil je toch komen? Schrijf je dan opnieuw in.',
  'reconfirmation.mail.subject': 'Kom je nog? {title}',
  'reconfirmation.mail': 'Je bent ingeschreven voor {title}. Kom je nog? Eén druk op de knop is genoeg.',
  'reconfirmation.mail.release': 'Horen we niets voor {until}? Dan kan je plaats naar iemand gaan die wacht.',
  'reconfirmation.mail.action': 'Zeg of je komt',
  'reconfirmation.mail.released.subject': 'Je plaats ging naar een ander: {title}',
  'reconfirmation.mail.released':
    'We hoorden niet of je komt naar {title} op {when}. Daarom ging je plaats naar iemand die wachtte.',
} as const
