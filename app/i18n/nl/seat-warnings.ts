/** Wie er komt: een stille waarschuwing voor wie de casus schreef en de kringhouder. */
export const seatWarnings = {
  'seatWarnings.title': 'Wie er aan tafel komt',
  'seatWarnings.author':
    'Naar deze werksessie komt iemand van een organisatie, plaats of netwerk uit je eigen tekst. Wie dat is, hoort hier niets van.',
  'seatWarnings.host':
    'Naar deze werksessie komt iemand van een organisatie, plaats of netwerk uit de eigen tekst van de inbrenger. Het kan ook de inbrenger zelf zijn. Wie komt, hoort hier niets van.',
  'seatWarnings.case': 'Casus',
  'seatWarnings.session': 'Werksessie',
  'seatWarnings.question': 'Wat wil je doen?',
  'seatWarnings.answer.required': 'Kies wat je wilt doen.',
  'seatWarnings.coarser': 'Zelf de tekst ruimer maken',
  'seatWarnings.coarser.hint':
    'Je gaat naar een bladzijde waar je woorden in de tekst vervangt of weghaalt. Lezers zien meteen de nieuwe tekst. Tot die er is, blijft deze vraag staan.',
  'seatWarnings.off_table': 'De casus van deze tafel halen',
  'seatWarnings.off_table.hint': 'Een andere tafel of een andere keer kan altijd nog.',
  'seatWarnings.other_case': 'Een andere casus op deze tafel leggen',
  'seatWarnings.keep_off': 'De casus voorlopig van alle tafels houden',
  'seatWarnings.keep_off.hint': 'Tot jij zegt dat het weer mag. Een reden hoef je niet te geven.',
  'seatWarnings.leave': 'Het zo laten',
  'seatWarnings.button': 'Verder',
  'seatWarnings.answered': 'Je hebt hier al op geantwoord. Je kunt nog iets anders kiezen.',
  'seatWarnings.again': 'Je casus kwam net op een tafel. Kies nog een keer, dan gaat hij eraf.',
  'seatWarnings.kept.title': 'Je casus en de tafels',
  'seatWarnings.kept.off': 'Je casus ligt op geen enkele tafel, tot jij zegt dat het weer mag.',
  'seatWarnings.kept.free': 'Een kringhouder kan je casus op een tafel leggen.',
  'seatWarnings.kept.keep': 'Houd mijn casus van alle tafels',
  'seatWarnings.kept.release': 'Mijn casus mag weer op een tafel',
  'seatWarnings.mail.author.subject': 'Kijk even wie er aan tafel komt',
  'seatWarnings.mail.author':
    'Naar een werksessie waar je casus op tafel ligt, komt iemand van een organisatie, plaats of netwerk uit je eigen tekst. Wie dat is, hoort hier niets van. Jij kiest wat je doet.',
  'seatWarnings.mail.host.subject': 'Kijk even wie er aan tafel komt',
  'seatWarnings.mail.host':
    'Naar een werksessie komt iemand van een organisatie, plaats of netwerk uit de eigen tekst van een inbrenger. Overleg als dat nodig is. Wie komt, hoort hier niets van.',
  'seatWarnings.mail.action': 'Bekijk wat je kunt doen',
} as const
