import PDFDocument from 'pdfkit'
import { config } from '#app/config.server.ts'
import { whenText } from '#app/domain/enrolments/letter-dates.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language, Translate } from '#app/i18n/translate.ts'
import type { Proof } from './proof.ts'
import { fontsIn } from './proof-fonts.server.ts'
import { universalAccess } from './universal-access.ts'

type Page = InstanceType<typeof PDFDocument>
type Write = ReturnType<typeof fontsIn>['write']

const [left, valueAt, right] = [72, 210, 523]
const ink = '#14221d'
const soft = '#465750'

/**
 * The proof as an accessible PDF (PDF/A-2b, marked as PDF/UA-1): every text is in the tree of tags, in the order in which
 * it is read, with a language, a title and fonts of its own. Security: no name stands in what describes the file.
 */
export function proofPdf(proof: Proof, language: Language, now: Date): Promise<Buffer> {
  const t = translatorFor(language)
  const page = new PDFDocument({
    ...{ size: 'A4', margin: left, pdfVersion: '1.7', subset: 'PDF/A-2b', tagged: true, displayTitle: true },
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    info: { Title: t('proofs.title'), Creator: 'Denktafel', Producer: 'Denktafel', CreationDate: now, ModDate: now },
    // Only fonts that travel along; none that every reader is supposed to have.
    font: null as never,
  })
  const whole = bytesOf(page)
  draw(page, proof, t, language)
  page.appendXML(universalAccess)
  page.end()
  return whole
}

function bytesOf(page: Page): Promise<Buffer> {
  const chunks: Buffer[] = []
  page.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((done, fail) => {
    page.on('end', () => done(Buffer.concat(chunks)))
    page.on('error', fail)
  })
}

function draw(page: Page, proof: Proof, t: Translate, language: Language): void {
  const { write } = fontsIn(page)
  const paragraph = (type: string, text: string, size: number, gap: number, colour = ink) =>
    page.struct(type, {}, () => {
      page.fillColor(colour)
      write(text, left, page.y, size, right - left)
      page.y += gap
    })
  thread(page)
  page.y = 150
  page.addStructure(
    page.struct('Document', {}, [
      paragraph('P', config.networkName, 14, 60, soft),
      paragraph('H1', t('proofs.title'), 30, 26),
      paragraph('P', t('proofs.says'), 12, 6),
      paragraph('P', proof.name, 22, 6),
      paragraph('P', t('proofs.present'), 12, 22),
      facts(page, write, factsOf(proof, t, language)),
      paragraph('P', t('proofs.meaning'), 11, 26, soft),
      paragraph('P', t('proofs.code', { code: proof.code }), 12, 4),
      paragraph('P', t('proofs.checkAt', { address: addressOf(proof) }), 11, 0, soft),
    ]),
  )
}

const addressOf = ({ code }: Proof) => new URL(`/proofs/${code}`, config.publicUrl).href

function factsOf(proof: Proof, t: Translate, language: Language): [string, string][] {
  const when = whenText({ startsAt: new Date(proof.startsAt), endsAt: new Date(proof.endsAt) }, language)
  return [
    [t('proofs.what'), proof.title],
    [t('proofs.kind'), proof.kind],
    [t('proofs.when'), when],
    [t('proofs.hours'), t('proofs.hours.count', { hours: proof.hours })],
    [t('proofs.circle'), proof.circle],
  ]
}

/** What is said of the session, as a list of which each line has a label. */
function facts(page: Page, write: Write, lines: [string, string][]) {
  return page.struct(
    'L',
    {},
    lines.map(([label, value]) => {
      let top = 0
      return page.struct('LI', {}, [
        page.struct('Lbl', {}, () => {
          top = page.y
          page.fillColor(soft)
          write(label, left, top, 12, valueAt - left - 12)
        }),
        page.struct('LBody', {}, () => {
          page.fillColor(ink)
          write(value, valueAt, top, 12, right - valueAt)
          page.y += 8
        }),
      ])
    }),
  )
}

/** The mark of the site: dotted becomes solid. Decoration, so no reader speaks of it. */
function thread(page: Page): void {
  page.markContent('Artifact', { type: 'Layout' })
  page.lineWidth(3).lineCap('round').strokeColor('#3d4c8c').moveTo(left, 130)
  page
    .lineTo(left + 90, 130)
    .dash(0.01, { space: 9 })
    .stroke()
    .undash()
  page
    .lineCap('butt')
    .strokeColor('#1c4a3c')
    .moveTo(left + 96, 130)
    .lineTo(right, 130)
    .stroke()
  page.endMarkedContent()
}
