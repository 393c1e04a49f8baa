export const seatWarnings = {
  'seatWarnings.title': 'Who comes to the table',
  'seatWarnings.author':
    'Someone of an organisation, place or network that occurs in your own text comes to this work session. They hear nothing of this.',
  'seatWarnings.host':
    'Someone who comes belongs to an organisation, place or network that occurs in the bringer’s own text. It may be the bringer themselves. Who comes hears nothing of this.',
  'seatWarnings.case': 'Case',
  'seatWarnings.session': 'Work session',
  'seatWarnings.question': 'What do you want to do?',
  'seatWarnings.answer.required': 'Choose what you want to do.',
  'seatWarnings.coarser': 'Make the text looser myself',
  'seatWarnings.coarser.hint':
    'You go to a page where you replace words in the text or take them out. Readers see the new text at once. Until then this question stays.',
  'seatWarnings.off_table': 'Take the case off this table',
  'seatWarnings.off_table.hint': 'Another table or another time is always possible.',
  'seatWarnings.other_case': 'Put another case on this table',
  'seatWarnings.keep_off': 'Keep the case off all tables for now',
  'seatWarnings.keep_off.hint': 'Until you say that it may again. You need not give a reason.',
  'seatWarnings.leave': 'Leave it as it is',
  'seatWarnings.button': 'Go on',
  'seatWarnings.answered': 'You have answered this already. You can still choose something else.',
  'seatWarnings.again': 'Your case just came on a table. Choose once more, and it comes off.',
  'seatWarnings.kept.title': 'Your case and the tables',
  'seatWarnings.kept.off': 'Your case is on no table, until you say that it may again.',
  'seatWarnings.kept.free': 'A host can put your case on a table.',
  'seatWarnings.kept.keep': 'Keep my case off all tables',
  'seatWarnings.kept.release': 'My case may be on a table again',
  'seatWarnings.mail.author.subject': 'Have a look at who comes to the table',
  'seatWarnings.mail.author':
    'Someone of an organisation, place or network that occurs in your own text comes to a work session with your case on the table. They hear nothing of this. You choose what to do.',
  'seatWarnings.mail.host.subject': 'Have a look at who comes to the table',
  'seatWarnings.mail.host':
    'Someone who comes to a work session belongs to an organisation, place or network that occurs in a bringer’s own text. Talk it over if need be; who comes hears nothing of this.',
  'seatWarnings.mail.action': 'See what you can do',
}
