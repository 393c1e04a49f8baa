export const form = {
  'form.required': 'Vul dit in.',
  'form.too-long': 'Dit is langer dan past. Maak het korter.',
  'form.odd-characters': 'Hier staan tekens in die we niet kunnen bewaren. Typ de tekst opnieuw.',
  'form.choose': 'Maak een keuze.',
  'form.unreadable': 'Dit kunnen we niet lezen. Ververs de pagina en probeer het opnieuw.',
  'form.identifying': 'Hier staat iets dat naar een persoon kan wijzen. Haal het weg of schrijf het ruimer.',
  'form.only-name':
    'Hier past alleen een naam. Haal weg wat er verder staat, zoals een nummer, een adres of een geboortedatum.',
  'form.link.identifying':
    'In deze link staat een telefoonnummer, e-mailadres of ander nummer van een persoon. Neem een link zonder.',
  'form.left.title': 'Laat je iets staan?',
  'form.left.lead':
    'Schrijf het liever anders. Moet het er toch staan, of klopt het niet? Kies dan een reden. Een reden is genoeg.',
  'form.left.reason': 'Laat staan, want',
  'form.left.choose': 'Nog geen reden: ik verander de tekst',
  'form.left.reason.not_a_person': 'dit wijst niet naar een persoon',
  'form.left.reason.already_public': 'dit is al openbaar',
  'form.left.reason.agreed': 'de persoon weet het en vindt het goed',
  'form.left.reason.needed': 'de vraag gaat hier juist over',
  'form.left.reason.other': 'een andere reden',
  'form.left.words': 'In eigen woorden, zonder namen',
  'form.left.words.missing': 'Schrijf kort op waarom, of kies een andere reden.',
  'form.left.words.identifying':
    'In je toelichting staat iets dat naar een persoon wijst. Schrijf die anders of laat haar weg.',
  'form.left.required': 'Verander de tekst, of kies waarom dit blijft staan.',
  'form.left.instead': 'Schrijf bijvoorbeeld: {proposals}',
  'form.left.stands': 'Blijft staan: {reason}',
  'form.changed-meanwhile':
    'Dit is intussen veranderd, door jou of een ander. Wat jij typte, staat er nog. Bij wat anders is, zie je wat nu bewaard is. Bewaar je nog een keer? Dan geldt wat jij typte.',
  'form.sent-before':
    'Dit formulier is al bewaard. Wat je daarna veranderde, is niet bewaard. Het staat hier nog: neem het over waar het hoort.',
  'form.kept': 'Nu bewaard:',
  'form.kept.nothing': 'niets',
} as const
