export const mail = {
  'mail.hello': 'Dag {name},',
  'mail.helloYou': 'Dag,',
  'mail.why': 'Je krijgt deze mail van {network}. Antwoorden op deze mail komen niet aan.',
  'mail.outbox.title': 'Mails die hier bleven',
  'mail.outbox.lead': 'Er is geen mailserver ingesteld. Daarom gaan mails niet weg, maar staan ze hier.',
  'mail.outbox.empty': 'Nog geen mails',
  'mail.outbox.emptyText': 'Zodra er een mail weg zou gaan, staat die hier.',
  'mail.outbox.to': 'Aan {address}',
  'mail.outbox.calendar': 'Afspraak in de bijlage',
  'mail.outbox.back': 'Alle mails',
} as const
