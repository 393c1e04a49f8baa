export const editor = {
  'editor.toolbar': 'Layout',
  'editor.emphasis': 'Emphasis',
  'editor.list': 'List',
  'editor.quote': 'Quote',
  'editor.keys': 'Press Alt and F10 for the layout.',
  'editor.notation': 'Begin a line with - for a list. Put a word between *stars* for emphasis.',
  'editor.left': 'There is room for about {count, plural, one {# more character} other {# more characters}}.',
  'editor.too-many': 'This is {count, plural, one {# character} other {# characters}} too long. Make it shorter.',
}
