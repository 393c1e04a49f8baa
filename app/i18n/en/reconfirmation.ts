import type { reconfirmation as dutch } from '../nl/reconfirmation.ts'

export const reconfirmation: Record<keyof typeof dutch, string> = {
  'reconfirmation.title': 'Are you still coming?',
  'reconfirmation.lead': 'Please say so. Then the host knows who is there, and nobody waits for nothing.',
  'reconfirmation.confirm': 'Yes, I am coming',
  'reconfirmation.give-back': 'No, pass on my seat',
  'sessions.said.confirmed': 'Good, you are coming. Your seat is certain.',
  'reconfirmation.given': 'You passed on your seat. Thank you for saying so.',
  'reconfirmation.gone': 'You no longer have a seat here. You want to come after all? Enrol again.',
  'reconfirmation.mail.subject': 'Are you still coming? {title}',
  'reconfirmation.mail': 'You are enrolled for {title}. Are you still coming? One press of the button will do.',
  'reconfirmation.mail.release': 'We hear nothing before {until}? Then your seat may go to someone who waits.',
  'reconfirmation.mail.action': 'Say whether you come',
  'reconfirmation.mail.released.subject': 'Your seat went to someone else: {title}',
  'reconfirmation.mail.released':
    'We did not hear whether you come to {title} on {when}. So your seat went to someone who waited.',
}
