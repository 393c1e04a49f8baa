/** On the way from a draft to an open case. */
export const caseChecks = {
  'cases.begin.title': 'Bring in a case',
  'cases.begin.lead': 'You need not have an answer. Learning begins right where you doubt.',
  'cases.begin.safety': 'Is someone in danger now? Stop here and follow your own rules and the reporting code.',
  'cases.begin.how': 'How it goes',
  'cases.begin.how1': 'You write down what is going on and what you are unsure about. Ten minutes is enough.',
  'cases.begin.how2': 'You can stop and go on later. Nobody else sees what you write.',
  'cases.begin.how3': 'A host looks along to see that nobody can be recognised. Only then can the circle read it.',
  'cases.begin.button': 'Start writing',
  'cases.begin.from': 'Your new case begins with the text you shared before. You can change everything.',
  'cases.begin.noCircle': 'You are not a member of a circle yet. Ask a host for an invitation.',
  'cases.preview.title': 'How another reads it',
  'cases.preview.lead':
    'This is what you have written so far. Nobody else reads it until you hand it in and a host opens it.',
  'cases.preview.back': 'Write on',
  'cases.submission.title': 'Look along once more',
  'cases.submission.lead':
    'This is how another person reads your case. We make this as untraceable as we can. It is never entirely certain.',
  'cases.submission.unrecognisable':
    'A neighbour, a colleague or the other organisation will not recognise this person here.',
  'cases.submission.fair': 'If the person reads this, it is fair and does no harm.',
  'cases.submission.confirm': 'Tick this when it is true.',
  'cases.submission.changed-meanwhile':
    'Your case is not handed in yet. Below it stands as it is now, perhaps not as you read it. Look once more, and tick again.',
  'cases.submission.button': 'Hand it to the host',
  'cases.submission.edit': 'Change something first',
  'cases.submission.missing': 'Something is still missing',
  'cases.submission.missing.fill': 'Fill this in',
  'cases.submission.waiting.title': 'Your case is with the host',
  'cases.submission.waiting': 'The host looks within two working days. Until then nobody else reads it. You will hear.',
  'cases.submission.alone.title': 'Nobody else can look at it',
  'cases.submission.alone':
    'You are the only host of this circle, and nobody opens a case of their own. A second host could open it.',
  'cases.submission.alone.invite': 'Invite a host',
  'cases.submission.nobody.title': 'There is no host who can look now',
  'cases.submission.nobody':
    'Your case keeps waiting and nobody reads it. As soon as the circle has another host, they will look. You can also take your case back and choose another circle.',
  'cases.submission.takeBack': 'Take it back to change something',
  'cases.withdrawal.title': 'Withdraw your case',
  'cases.withdrawal.lead':
    'The text disappears at once, with the questions and insights that belong to it. This cannot be undone. You need not give a reason.',
  'cases.withdrawal.button': 'Withdraw',
  'cases.withdrawal.cancel': 'Leave it',
  'cases.withdrawal.done': 'Your case has been withdrawn.',
  'cases.checks.title': 'What waits for your look',
  'cases.checks.lead': 'The oldest is on top. We promise an answer within two working days.',
  'cases.checks.empty.title': 'Nothing waits for you',
  'cases.checks.empty': 'As soon as someone hands in a case, it stands here.',
  'cases.checks.age': '{days, plural, =0 {handed in today} one {waits # day} other {waits # days}}',
  'cases.checks.mine': 'This is your own case. Another host will look at it.',
  'cases.checks.reports': 'Reports that someone is recognisable',
  'cases.checks.look': 'Look at it',
  'cases.check.title': 'Second look',
  'cases.check.lead':
    'Only you and the bringer see this text. Look with two questions: could someone recognise this person? And if the person reads it, is it fair?',
  'cases.check.reach': 'Will be readable for: {reach}',
  'cases.check.informed': 'Does the person know? {answer}',
  'cases.check.open': 'Open this case',
  'cases.check.open.lead': 'The circle can then read the text as it stands here.',
  'cases.check.looked': 'I have looked with both questions.',
  'cases.check.confirm': 'Tick this when you have looked.',
  'cases.check.changed-meanwhile':
    'This case has changed since you read it. Nothing was opened. Below it stands as it is now: look once more.',
  'cases.check.undecided':
    'Something in the text still points at a person, without a reason. Send the case back with a proposal; the bringer decides.',
  'cases.check.undecided.title': 'Without a reason so far',
  'cases.check.step-back': 'I recognise this: give it to another host',
  'cases.check.step-back.title': 'Do you recognise this case?',
  'cases.check.step-back.lead':
    'Then another host will look. This case leaves your list and you no longer read it until it is open. Nobody hears why.',
  'cases.check.passed': 'The case is no longer in your list. Thank you.',
  'cases.check.suggest': 'Suggest changes',
  'cases.check.suggest.lead':
    'Change the text as you would write it. The bringer sees your suggestion beside their own text and decides.',
  'cases.check.suggest.changed-meanwhile':
    'This case has changed since you read it. Nothing was sent. Below it stands as it is now, with what you changed in it. Did the bringer change the same piece? Then your text stands above it.',
  'cases.check.suggest.yours': 'You wrote here: {text}',
  'cases.check.note': 'A word to the bringer',
  'cases.check.note.hint':
    'Friendly and concrete. For example: thank you for sharing this. The street can go, the question stays.',
  'cases.check.note.required': 'Change something in the text, or write a word to the bringer.',
  'cases.check.sendBack': 'Send back with suggestions',
  'cases.check.gone': 'This case no longer waits for a look. Perhaps another host was first.',
  'cases.check.opened': 'The case is open. The bringer will hear.',
  'cases.check.sent': 'The suggestions are on their way to the bringer.',
  'cases.suggestions.title': 'Suggestions from the host',
  'cases.suggestions.lead': 'You decide. Tick what you take over; the rest stays as you wrote it.',
  'cases.suggestions.note': '{name} writes',
  'cases.suggestions.noteUnknown': 'The host writes',
  'cases.suggestions.take': 'Take over this suggestion',
  'cases.suggestions.changed-meanwhile':
    'Your text has changed since you read these suggestions. Nothing was taken over. Look once more, and tick what you take over.',
  'cases.suggestions.button': 'On with my text',
  'cases.suggestions.added': 'added',
  'cases.suggestions.removed': 'removed',
  'cases.mail.asked.subject': 'A case waits for your look',
  'cases.mail.asked':
    'Someone handed in a case to {circle}. Look within two working days whether anyone could be recognised.',
  'cases.mail.asked.action': 'See what waits',
  'cases.mail.waits.subject': 'Your case is still waiting',
  'cases.mail.waits':
    'The circle has no host now who can look at your case. That says nothing about what you wrote. Your case keeps waiting, and nobody else reads it.',
  'cases.mail.waits.ways':
    'The initiator knows that the circle is looking for a host. Rather not wait? Take your case back and choose another circle.',
  'cases.mail.waits.action': 'To your case',
  'cases.mail.needsHost.subject': 'Circle {circle} is looking for a host',
  'cases.mail.needsHost':
    'A case is waiting in circle {circle} that no host can look at now. Ask someone to become a host; they will hear of it by themselves.',
  'cases.mail.needsHost.action': 'See the circle',
  'cases.mail.back.subject': 'Suggestions for your case',
  'cases.mail.back': 'A host looked at your case with care and suggests something. You decide what you take over.',
  'cases.mail.back.action': 'See the suggestions',
  'cases.mail.opened.subject': 'Your case is open',
  'cases.mail.opened':
    'Thank you for sharing this. The circle can now read your case, recognise it and ask open questions.',
  'cases.mail.opened.action': 'See your case',
}
