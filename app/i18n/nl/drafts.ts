export const drafts = {
  'drafts.saved': 'Bewaard om {time} uur.',
  'drafts.offline': 'Verbinding weg. We proberen het opnieuw. Je tekst staat nog hier.',
  'drafts.busy': 'Bewaren lukt nu niet. We proberen het opnieuw. Je tekst staat nog hier.',
  'drafts.signed-out': 'Je bent uitgelogd. Log in een ander tabblad weer in. Je tekst staat nog hier.',
  'drafts.refused': 'Zo kunnen we dit niet bewaren. Kies Bewaar om te zien waarom. Je tekst staat nog hier.',
  'drafts.conflict.status': 'Niet bewaard: dit is intussen ergens anders bewaard.',
  'drafts.conflict.title': 'Er zijn twee versies',
  'drafts.conflict.lead':
    'Dit is intussen ergens anders bewaard, om {time} uur. Misschien heb je het nog open in een ander tabblad. Kies welke je houdt.',
  'drafts.conflict.here': 'Hier',
  'drafts.conflict.elsewhere': 'Elders bewaard',
  'drafts.conflict.empty': '(leeg)',
  'drafts.conflict.keep': 'Bewaar wat hier staat',
  'drafts.conflict.take': 'Neem de andere over',
} as const
