/** The first part of addresses that open something for whoever has them, signed in or not; the secret comes behind it. */
const parts = new Set([
  'attendance',
  'calendar',
  'closings',
  'date-answers',
  'guest-seats',
  'invitations',
  'offers',
  'password-reset',
  'proofs',
  'seat-answers',
  'seat-confirmations',
  'sign-off',
])

export const isSecretLink = ({ pathname }: Pick<URL, 'pathname'>) => parts.has(pathname.split('/')[1] ?? '')
