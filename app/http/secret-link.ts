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
  'search-alerts',
  'seat-answers',
  'seat-confirmations',
  'sign-off',
])

/** Security: capitals and signs that are written out lead to the same page, so they are no way around this. */
export const isSecretLink = ({ pathname }: Pick<URL, 'pathname'>) =>
  parts.has(plain(pathname.split('/')[1] ?? '').toLowerCase())

function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
