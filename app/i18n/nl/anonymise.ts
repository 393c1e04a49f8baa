export const anonymise = {
  'anonymise.title': 'Kijk even mee',
  'anonymise.count':
    'We zien {count, plural, =1 {één plek} =2 {twee plekken} =3 {drie plekken} =4 {vier plekken} =5 {vijf plekken} =6 {zes plekken} =7 {zeven plekken} =8 {acht plekken} =9 {negen plekken} =10 {tien plekken} other {# plekken}} waar iemand herkenbaar kan zijn. Jij beslist.',
  'anonymise.nothing': 'We zien niets bijzonders. Kijk zelf ook: jij kent de mensen.',
  'anonymise.own': 'Dit nakijken gebeurt op onze eigen server. Er gaat niets naar buiten.',
  'anonymise.proposal': '{count, plural, one {Voorstel:} other {Voorstellen:}} {proposals}',
  'anonymise.where': 'Staat bij: {field}',

  'anonymise.why.BSN': 'lijkt een burgerservicenummer. Dat hoort bij één persoon.',
  'anonymise.why.PHONE': 'lijkt een telefoonnummer. Dat hoort bij één persoon.',
  'anonymise.why.EMAIL': 'is een e-mailadres. Dat hoort bij één persoon.',
  'anonymise.why.POSTCODE': 'lijkt een postcode. Die wijst een paar huizen aan.',
  'anonymise.why.IBAN': 'is een rekeningnummer. Dat hoort bij één persoon.',
  'anonymise.why.DATE': 'is een dag. Wie erbij was, weet dan om wie het gaat.',
  'anonymise.why.PERSON': 'is een naam.',
} as const
