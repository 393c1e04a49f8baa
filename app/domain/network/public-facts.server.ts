import { config } from '#app/config.server.ts'

/** Whom to write to about this site; undefined when nobody was named in the configuration. */
export const contactAddress = () => config.contactEmail

const quarter = 90 * 86_400_000

/** RFC 9116: where to report a weakness. Nothing to show without a contact. */
export function securityText(now: Date): string | undefined {
  if (!config.contactEmail) return undefined
  return [
    `Contact: mailto:${config.contactEmail}`,
    `Expires: ${new Date(now.getTime() + quarter).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', config.publicUrl).href}`,
    '',
  ].join('\n')
}

/** How many days after its release what a writer typed is still kept. */
export const daysOriginalsAreKept = () => config.originalRetentionDays
