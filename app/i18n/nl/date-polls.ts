export const datePolls = {
  'datePolls.title': 'Welke datum past?',
  'datePolls.open': 'Vraag wie wanneer kan',
  'datePolls.answer': 'Zeg welke data jou passen',
  'datePolls.for': '{title}, uitgesteld',
  'datePolls.yours': 'Wanneer kun jij?',
  'datePolls.yours.lead': 'Je plaats blijft bewaard, wat je ook antwoordt.',
  'datePolls.yes': 'Ik kan',
  'datePolls.maybe': 'Misschien',
  'datePolls.no': 'Ik kan niet',
  'datePolls.save': 'Bewaar mijn antwoord',
  'datePolls.saved': 'Je antwoord is bewaard. Je kunt het veranderen tot er een datum is.',
  'datePolls.answer.required': 'Kies een antwoord bij deze datum.',
  'datePolls.closed': 'Deze vraag is voorbij: er is een datum gekozen, of het gaat niet door.',
  'datePolls.changed': 'De data zijn intussen veranderd. Kijk nog eens.',
  'datePolls.none': 'Er wordt nu niets gevraagd over een datum.',

  'datePolls.propose': 'Stel data voor',
  'datePolls.propose.lead':
    'Kies twee tot zes data. Iedereen met een plaats krijgt een mail met de vraag. Laat leeg wat je niet nodig hebt.',
  'datePolls.propose.again': 'Andere data voorstellen',
  'datePolls.propose.button': 'Vraag het',
  'datePolls.row.date': 'Datum {number}',
  'datePolls.row.start': 'Begin {number}',
  'datePolls.row.end': 'Einde {number}',
  'datePolls.too-few': 'Vul ten minste twee data in.',
  'datePolls.too-many': 'Kies ten hoogste zes data.',
  'datePolls.twice': 'Eén van de data staat er twee keer.',

  'datePolls.weighed': 'Wat elke datum aan tafel brengt',
  'datePolls.weighed.lead':
    'De datum met de meeste verschillende organisaties en stemmen staat bovenaan, niet die met de meeste mensen.',
  'datePolls.answered':
    '{count, plural, =0 {Nog niemand antwoordde.} one {Eén mens antwoordde.} other {# mensen antwoordden.}}',
  'datePolls.weight':
    '{organisations, plural, one {# organisatie} other {# organisaties}}, {voices, plural, one {# soort stem} other {# soorten stemmen}}, {people, plural, one {# mens} other {# mensen}}',
  'datePolls.perhaps': 'met wie misschien kan: {organisations, plural, one {# organisatie} other {# organisaties}}',
  'datePolls.best': 'Past het best',
  'datePolls.choose': 'Kies deze datum',

  'datePolls.mail.subject': 'Welke datum past jou? {title}',
  'datePolls.mail':
    '“{title}” is uitgesteld. De kringhouder zoekt een nieuwe datum en wil graag weten wanneer jij kunt.',
  'datePolls.mail.link': 'Zeg hier wanneer je kunt. Aanmelden hoeft niet: {link}',
} as const
