import { lineOfText } from './text-input.server.ts'

// Security: an address becomes a link, so it may only lead over the web.
/** A web address, or nothing. */
export const webLink = lineOfText({ max: 500 }).refine(
  (link) => link === '' || (URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)),
  'sessions.onlineLink.invalid',
)
