export const postponement = {
  'postponement.title': '{title} uitstellen',
  'postponement.lead':
    '{count, plural, =0 {Er is nog niemand ingeschreven.} one {Eén mens is ingeschreven en krijgt bericht.} other {# mensen zijn ingeschreven en krijgen bericht.}} Plaatsen en casussen blijven bewaard. Inschrijven kan weer als er een nieuwe datum is.',
  'postponement.period': 'Wanneer dan wel?',
  'postponement.period.hint': 'Een datum hoeft nog niet. Bijvoorbeeld: begin volgend jaar',
  'postponement.period.required': 'Schrijf wanneer het ongeveer wordt, zoals “begin volgend jaar”.',
  'postponement.reason': 'Waarom stel je uit?',
  'postponement.reason.hint': 'Eén zin. Iedereen kan dit lezen, dus noem geen namen.',
  'postponement.reason.required': 'Schrijf in één zin waarom je uitstelt.',
  'postponement.button': 'Stel uit',
  'postponement.keep': 'Toch niet',
  'postponement.was': 'Eerst gepland:',
  'postponement.when': 'Nieuwe periode: {period}',
  'postponement.programme': 'Dit was het programma. Met de nieuwe datum kan het anders worden.',

  'postponement.ask': 'Wat wil jij?',
  'postponement.seatKept': 'Je plaats blijft bewaard, ook als je niets zegt.',
  'postponement.stay': 'Ik blijf erbij',
  'postponement.wait': 'Ik wacht op de datum',
  'postponement.leave': 'Ik zie af van mijn plaats',
  'postponement.answered.stay': 'Je blijft erbij. Je plaats is bewaard.',
  'postponement.answered.wait': 'Je wacht op de datum. Je plaats is bewaard.',
  'postponement.answered.leave': 'Je hebt afgezien van je plaats. Die is vrij voor een ander.',
  'postponement.change': 'Je kunt je antwoord veranderen tot er een nieuwe datum is.',
  'postponement.answer.dated':
    'Er is intussen een nieuwe datum. Je plaats is bewaard. Kun je dan niet? Meld je af bij de werksessie.',
  'postponement.answer.left':
    'Je hebt geen plaats meer bij deze werksessie. Met de nieuwe datum kun je je weer inschrijven.',

  'postponement.duty': 'Nog te doen',
  'postponement.duty.lead': 'Kies een nieuwe datum, of laat weten dat het niet doorgaat.',
  'postponement.counts':
    '{stay} {stay, plural, one {blijft} other {blijven}}, {wait} {wait, plural, one {wacht} other {wachten}} op de datum, {none} {none, plural, one {zei} other {zeiden}} nog niets. {leave} {leave, plural, one {zag} other {zagen}} af van de plaats.',

  'postponement.history': 'Wat er met de datum gebeurde',
  'postponement.history.host': 'Een kringhouder',
  'postponement.history.planned': '{by} plande de werksessie.',
  'postponement.history.planned.on': '{by} plande de werksessie op {when}.',
  'postponement.history.moved': '{by} veranderde de tijd of de plaats.',
  'postponement.history.moved.on': '{by} verplaatste de werksessie naar {when}.',
  'postponement.history.elsewhere': '{by} koos een andere plaats.',
  'postponement.history.postponed': '{by} stelde de werksessie uit. Nieuwe periode: {period}.',
  'postponement.history.redated.on': '{by} koos een nieuwe datum: {when}.',
  'postponement.history.retyped': '{by} veranderde de soort bijeenkomst.',
  'postponement.history.organised': '{by} veranderde wie meeorganiseert.',
  'postponement.history.cancelled': '{by} liet weten dat het niet doorgaat.',
  'postponement.history.because': 'Reden: {reason}',
} as const
