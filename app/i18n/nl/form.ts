export const form = {
  'form.required': 'Vul dit in.',
  'form.too-long': 'Dit is langer dan past. Maak het korter.',
  'form.odd-characters': 'Hier staan tekens in die we niet kunnen bewaren. Typ de tekst opnieuw.',
  'form.choose': 'Maak een keuze.',
  'form.identifying': 'Hier staat iets dat naar een persoon kan wijzen. Haal het weg of schrijf het ruimer.',
} as const
