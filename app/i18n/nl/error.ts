export const error = {
  'error.home': 'Naar de voorpagina',
  'error.not-found.title': 'Deze pagina is er niet',
  'error.not-found': 'Misschien is ze weggehaald, of is ze niet voor jou bedoeld. Controleer het adres of zoek verder.',
  'error.held-back.title': 'Deze tekst wordt nagekeken',
  'error.held-back':
    'Een lezer dacht dat iemand herkenbaar is. Een kringhouder kijkt er binnen een werkdag naar; tot dan is de tekst niet te lezen. Een plek aan tafel blijft bewaard.',
  'error.forbidden.title': 'Dit kan niet',
  'error.forbidden': 'Dit mag alleen iemand anders doen, bijvoorbeeld de kringhouder.',
  'error.signed-out.title': 'Je bent niet meer ingelogd',
  'error.signed-out': 'Wat je schreef staat hieronder. Log in, kom terug naar dit tabblad en verstuur het opnieuw.',
  'error.signed-out.sign-in': 'Log in (opent een nieuw tabblad)',
  'error.signed-out.again': 'Verstuur opnieuw',
  'error.not-kept': 'Wat je schreef is hier niet bewaard. Het staat hieronder, zodat je het mee kunt nemen.',
  'error.conflict.title': 'Dit kan nu niet',
  'error.conflict': 'Er is intussen iets veranderd. Bekijk de pagina opnieuw.',
  'error.fault.title': 'Er ging iets mis',
  'error.fault':
    'Dat ligt aan ons, niet aan jou. Wat je al had bewaard, is er nog. Probeer het over een minuut opnieuw.',
  'error.too-many': 'Je hebt het te vaak geprobeerd. Wacht een kwartier en probeer het opnieuw.',
  'error.method': 'Dit adres verwacht een formulier.',
  'error.back': 'Terug',
} as const
