import { wallTimeOf } from '#app/domain/sessions/local-time.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import type { Proof } from './proof.ts'
import { proofPdf } from './proof-pdf.server.ts'

/** The proof to download, named after the day. */
export async function proofFile(proof: Proof, language: Language, now: Date) {
  const file = `${translatorFor(language)('proofs.file')}-${wallTimeOf(new Date(proof.startsAt)).date}.pdf`
  return {
    bytes: new Uint8Array(await proofPdf(proof, language, now)),
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file}"`,
      // Security: one person's, and no longer to be had once it is taken back.
      'Cache-Control': 'private, no-store',
    },
  }
}
