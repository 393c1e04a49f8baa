export const form = {
  'form.required': 'Fill this in.',
  'form.too-long': 'This is longer than fits. Make it shorter.',
  'form.odd-characters': 'There are characters in here that we cannot keep. Type the text again.',
  'form.choose': 'Make a choice.',
  'form.identifying': 'Something here can point at a person. Take it out, or write it more widely.',
}
