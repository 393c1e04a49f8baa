export const editor = {
  'editor.toolbar': 'Opmaak',
  'editor.emphasis': 'Nadruk',
  'editor.list': 'Lijst',
  'editor.quote': 'Citaat',
  'editor.keys': 'Druk op Alt en F10 voor de opmaak.',
  'editor.notation': 'Begin een regel met - voor een lijst. Zet een woord tussen *sterren* voor nadruk.',
  'editor.left': 'Je kunt nog ongeveer {count, plural, one {# teken} other {# tekens}} kwijt.',
  'editor.too-many': 'Dit is {count, plural, one {# teken} other {# tekens}} te lang. Maak het korter.',
} as const
