import { z } from 'zod'
import type { Context } from '#app/domain/context.server.ts'
import type { Language } from '#app/i18n/translate.ts'

/**
 * A mail that still has to be written: which kind, to whom, about what, because of which event.
 * Security: it names no text and, for an author, no person: `to` is an audience key ('author:<alias>', 'member:<id>'),
 * 'guest:<id>', 'invitation:<id>' or 'seat-invitation:<id>', looked up only when the mail leaves. Tokens are made at that moment too.
 */
export const Letter = z.object({ kind: z.string(), to: z.string(), subjectId: z.uuid(), eventId: z.uuid() })
export type Letter = z.infer<typeof Letter>

/** How the names begin of the jobs that tell one reader about one thing. */
export const jobsAbout = ({ to, subjectId }: Letter) => `${to} ${subjectId} `

/** The name of a letter's job. By the number of its event: so these names stand in the order of what happened. */
export const jobOf = (letter: Letter, number: string) =>
  `${jobsAbout(letter)}${number.padStart(12, '0')} ${letter.kind}`

export type Recipient = { memberId?: string; name: string; email: string; language: Language }

/** What the mail says. Security: never the text of a case; a mail leaves the protected space (docs/decisions/0009). */
export type LetterText = {
  subject: string
  paragraphs: string[]
  /** One button. `path` is on our own site. */
  action?: { label: string; path: string }
  /** Where one press ends letters like this one; mail programs show it beside the sender (RFC 8058). */
  stop?: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/** Writes the mail, or returns undefined when it has become untrue or is no longer this person's to read. */
export type LetterWriter = (ctx: Context, letter: Letter, to: Recipient) => Promise<LetterText | undefined>

export type StoredEvent = { id: string; name: string; subjectId: string; actorId: string | null }

/** Which mails an event asks for. */
export type Announce = (ctx: Context, event: StoredEvent) => Promise<Omit<Letter, 'eventId'>[]>
