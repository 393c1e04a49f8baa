import type { Email } from 'postal-mime'

/** Those of these mails that are for this person. */
export const addressedTo = (mails: Email[], { email }: { email: string }) =>
  mails.filter(({ to }) => to?.some(({ address }) => address === email))
