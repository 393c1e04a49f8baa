export const reports = {
  'reports.title': 'Is someone recognisable in this text?',
  'reports.lead':
    'Good that you say so. From now on nobody can read this text but who wrote it and the hosts of the circle. A host looks within a working day. Nobody hears that it was you.',
  'reports.lead.tells':
    'Good that you say so. The hosts hear it and look within a working day. Without an account you cannot hide this text yourself: until then it stays.',
  'reports.words': 'What is recognisable?',
  'reports.words.hint':
    'A few words help the host. Only they and who wrote the text read them; after the decision we erase them.',
  'reports.words.required': 'A host has looked at this before. Write down what is recognisable now.',
  'reports.button': 'Hide this text and have it looked at',
  'reports.button.tells': 'Tell the hosts',
  'reports.cancel': 'Back',
  'reports.made.title': 'Thank you, the text is being looked at',
  'reports.made': 'It is hidden now. A host looks at it within a working day. There is nothing more you need to do.',
  'reports.made.tells':
    'The hosts know, and look at it within a working day. Until then the text stays. There is nothing more you need to do.',
  'reports.made.back': 'Back to the cases on the table',
  'reports.decided-already':
    'A host has already looked at this text, after a report. Do you see something else? Call or mail a host.',
  'reports.full':
    'What you wrote is not kept: so much was said of this text already that no more fits. The hosts look at it within a working day. Can it not wait? Call or mail a host.',
  'reports.waits': 'This text is being looked at. As soon as a host has decided, you can go on.',
  'reports.gone': 'This was decided already. Perhaps another host was before you.',
  'reports.changed-meanwhile':
    'Nothing was decided: since you opened this page more was said, or the text changed. Read the report and the text as they are now, and then decide.',
  'reports.queue.title': 'Is someone recognisable here?',
  'reports.queue.lead':
    'A reader thought so. These texts are hidden until you have looked, unless it says otherwise. We promise a decision within a working day.',
  'reports.queue.empty.title': 'No report is waiting',
  'reports.queue.empty': 'As soon as a reader recognises someone, it is here.',
  'reports.queue.age': '{days, plural, =0 {reported today} one {reported # day ago} other {reported # days ago}}',
  'reports.queue.late': 'longer than a working day',
  'reports.queue.tells': 'not hidden',
  'reports.queue.mine': 'You wrote this yourself. Another host decides.',
  'reports.queue.checks': 'Cases that wait for a second look',
  'reports.queue.said': 'Your decision is kept. Who wrote the text is told.',
  'reports.kind.case': 'A case',
  'reports.kind.post': 'A contribution to a thread',
  'reports.kind.insight': 'An insight',
  'reports.kind.session': 'The text of a work session',
  'reports.one.title': 'Someone may be recognisable here',
  'reports.one.read': 'Read the text',
  'reports.one.words': 'This was written with it',
  'reports.one.noWords': 'Nothing was written with it.',
  'reports.one.decide':
    'Look with two questions: would a neighbour, a colleague or the other organisation recognise this person? And if the person read it, would it be fair and do no harm?',
  'reports.one.tells':
    'A visitor without an account said so. The text is not hidden: a host has looked at it before, or it is a work session.',
  'reports.reason': 'Why? A word to who wrote this',
  'reports.reason.hint': 'Only who wrote the text reads this. Do not repeat what was recognisable.',
  'reports.redact.title': 'Take words out',
  'reports.redact.button': 'Take these words out and show the text again',
  'reports.show.title': 'Show it after all',
  'reports.show.lead': 'There is nothing in it by which someone can be recognised.',
  'reports.show.button': 'Show the text again',
  'reports.keep.title': 'Let it stay',
  'reports.keep.button': 'Let the text stay',
  'reports.author.waiting':
    'Your text is hidden from all readers. A host looks at it within a working day. That says nothing about you: another sometimes sees what you could not know.',
  'reports.author.told':
    'A visitor without an account said so. Your text is not hidden. Another host looks at it within a working day.',
  'reports.author.redact': 'You can already do something yourself:',
  'reports.author.shown': 'A host has looked. The text can be read again as it was.',
  'reports.author.redacted': 'A host has looked and has taken words out. The text can be read again.',
  'reports.author.why': 'The host writes',
  'redactions.title': 'Replace words or take them out',
  'redactions.now': 'How it reads now',
  'redactions.lead.warned':
    'The warning looks at what you wrote yourself. Does a name no longer stand in the text below? Write it here all the same: it then disappears from what you wrote yourself, too.',
  'redactions.lead':
    'Readers see the new words at once. The old ones disappear everywhere: from the text, from what went before it, from search and from what stands below it. In what others wrote […] comes in their place. No older version is kept.',
  'redactions.lead.post': 'What you take out disappears from this contribution for good. No older version is kept.',
  'redactions.words': 'What stands there now',
  'redactions.words.hint': 'Capitals, hyphens and spaces need not agree.',
  'redactions.instead': 'What comes in its place',
  'redactions.instead.hint': 'For example: a neighbour. Empty becomes […].',
  'redactions.row': 'Words {row}',
  'redactions.button': 'Replace these words for good',
  'redactions.words.required': 'Write down which words should go.',
  'redactions.words.short': 'Write down two letters at least.',
  'redactions.nothing': 'These words stand nowhere in the text.',
  'redactions.mail.post.subject': 'Words went from a contribution of yours',
  'redactions.mail.post':
    'Someone could be recognisable by words that stood in a contribution of yours, too. They were taken out or replaced there. Please read it once more.',
  'redactions.mail.case.subject': 'Words went from a case in your circle',
  'redactions.mail.case':
    'Someone could be recognisable by words in a case that you host, or in what stands below it. They were taken out there. Please read it once more.',
  'redactions.mail.action': 'Read it',
  'reports.mail.made.subject': 'A text waits for your eyes today',
  'reports.mail.made':
    'A reader thought that someone is recognisable. The text is hidden until a host has decided. Look within a working day.',
  'reports.mail.made.action': 'Look at the report',
  'reports.mail.told.subject': 'A visitor asks you to look at a text',
  'reports.mail.told':
    'A visitor without an account thought that someone is recognisable. The text is not hidden. Please look within a working day.',
  'reports.mail.told.action': 'See the report',
  'reports.mail.late.subject': 'A hidden text still waits for your eyes',
  'reports.mail.late':
    'A report that someone is recognisable has waited longer than a working day. The text stays hidden until someone decides. Is it too much now? Ask another host.',
  'reports.mail.late.action': 'Look at the report',
  'reports.mail.unanswered.subject': 'A report waits for a host',
  'reports.mail.unanswered':
    'In the circle {circle} a report that someone is recognisable is waiting, and no host has decided yet. Call the hosts, or find another where there is only one: who wrote a text does not decide on it.',
  'reports.mail.unanswered.action': 'Look at the circle',
  'reports.mail.heard.subject': 'Your text is being looked at',
  'reports.mail.heard':
    'A reader thought that someone is recognisable in what you wrote. We have hidden the text; a host looks within a working day. You will hear the decision.',
  'reports.mail.heard.action': 'See what is going on',
  'reports.mail.decided.subject': 'A host has looked at your text',
  'reports.mail.decided':
    'Your text can be read again. What the host decided and why, you read when you are signed in.',
  'reports.mail.decided.action': 'Read the decision',
}
