export const error = {
  'error.home': 'To the front page',
  'error.not-found.title': 'This page is not here',
  'error.not-found': 'Perhaps it was taken away, or it is not meant for you. Check the address, or search.',
  'error.forbidden.title': 'This is not possible',
  'error.forbidden': 'Only someone else may do this, for example the host of the circle.',
  'error.signed-out':
    'You are no longer signed in. What you wrote is below: sign in, come back to this tab and send it again.',
  'error.signed-out.sign-in': 'Sign in (opens a new tab)',
  'error.signed-out.again': 'Send it again',
  'error.conflict.title': 'Not possible right now',
  'error.conflict': 'Something has changed in the meantime. Look at the page again.',
  'error.fault.title': 'Something went wrong',
  'error.fault': 'That is our fault, not yours. What you had saved is still there. Try again in a minute.',
  'error.too-many': 'You have tried too often. Wait a quarter of an hour and try again.',
  'error.method': 'This address expects a form.',
  'error.back': 'Back',
}
