export const form = {
  'form.required': 'Fill this in.',
  'form.too-long': 'This is longer than fits. Make it shorter.',
  'form.odd-characters': 'There are characters in here that we cannot keep. Type the text again.',
  'form.choose': 'Make a choice.',
  'form.unreadable': 'We cannot read this. Reload the page and try again.',
  'form.identifying': 'Something here can point at a person. Take it out, or write it more widely.',
  'form.only-name':
    'Only a name fits here. Take out what else there is, such as a number, an address or a date of birth.',
  'form.link.identifying':
    'This link holds a telephone number, an e-mail address or another number of a person. Choose a link without it.',
  'form.left.title': 'Does something stay?',
  'form.left.lead':
    'Better to write it differently. Must it stay, or is this wrong? Then choose a reason. A reason is enough.',
  'form.left.reason': 'It stays, because',
  'form.left.choose': 'No reason yet: I will change the text',
  'form.left.reason.not_a_person': 'this does not point at a person',
  'form.left.reason.already_public': 'this is public already',
  'form.left.reason.agreed': 'the person knows and agrees',
  'form.left.reason.needed': 'the question is about exactly this',
  'form.left.reason.other': 'another reason',
  'form.left.words': 'In your own words, without names',
  'form.left.words.missing': 'Write down briefly why, or choose another reason.',
  'form.left.words.identifying':
    'Your explanation holds something that points at a person. Write it differently or leave it out.',
  'form.left.required': 'Change the text, or choose why this stays.',
  'form.left.instead': 'Write for example: {proposals}',
  'form.left.stands': 'Stays: {reason}',
  'form.changed-meanwhile':
    'This has changed meanwhile, by you or by another. What you typed is still here. Where it differs, you see what is kept now. When you keep it again, what you typed counts.',
  'form.sent-before':
    'This form was kept already. What you changed since was not. It is still here: copy it to where it belongs.',
  'form.kept': 'Kept now:',
  'form.kept.nothing': 'nothing',
}
