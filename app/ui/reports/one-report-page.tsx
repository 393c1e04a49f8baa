import { useT } from '#app/i18n/use-t.ts'
import { Quoted } from '#app/ui/errors/typed-again.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RedactForm, ShowForm } from './decide-forms.tsx'
import { redactionFields } from './redaction-fields.tsx'

export type OneReport = {
  id: string
  kind: 'case' | 'post' | 'insight' | 'session'
  textId: string
  path: string
  /** What each reader said. */
  words: string[]
  reason: string
  /** Hidden until a host has decided; or hosts are told, and it stays. */
  hides: boolean
  decision: 'shown' | 'redacted' | null
  isAuthor: boolean
  /** Of all of this, and of the text. */
  version: string
}

/** `form`: the one that came back. */
type Props = { report: OneReport; form?: 'redaction' | 'release' }

/** One report: for the host who decides, or for who wrote the text and hears why. Neither is told who the other is. */
export function OneReportPage({ report, form }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle
        above={<p>{t(`reports.kind.${report.kind}`)}</p>}
        below={
          <p>
            <a href={report.path}>{t('reports.one.read')}</a>
          </p>
        }
      >
        {t('reports.one.title')}
      </PageTitle>
      <div className="narrow stack">
        {!report.decision && <Said words={report.words} />}
        {report.isAuthor ? <ForAuthor report={report} /> : <ForHost report={report} form={form} />}
      </div>
    </>
  )
}

function Said({ words }: { words: string[] }) {
  const t = useT()
  if (words.length === 0) return <p className="soft">{t('reports.one.noWords')}</p>
  return (
    <div>
      <p>{t('reports.one.words')}</p>
      {words.map((line) => (
        <blockquote key={line} dir="auto">
          {line}
        </blockquote>
      ))}
    </div>
  )
}

function ForHost({ report, form }: Props) {
  const t = useT()
  const { decision, hides } = report
  if (decision) return <Decided />
  return (
    <>
      {!hides && <Notice>{t('reports.one.tells')}</Notice>}
      <p>{t('reports.one.decide')}</p>
      {form !== 'release' && (
        <section className="stack" aria-labelledby="redact">
          <h2 id="redact">{t('reports.redact.title')}</h2>
          <p>{t('redactions.lead')}</p>
          <RedactForm report={report} />
        </section>
      )}
      {form !== 'redaction' && (
        <section className="stack" aria-labelledby="show">
          <h2 id="show">{t(hides ? 'reports.show.title' : 'reports.keep.title')}</h2>
          <p>{t('reports.show.lead')}</p>
          <ShowForm report={report} />
        </section>
      )}
    </>
  )
}

/** Another host was first: what this one wrote goes back to them, to take along. */
function Decided() {
  const t = useT()
  const { typed } = useRefused()
  const written = [...redactionFields, 'reason'].map((name) => typed(name)).filter(Boolean)
  return (
    <>
      <Notice>{t('reports.gone')}</Notice>
      {written.length > 0 && <p>{t('error.not-kept')}</p>}
      <Quoted texts={written} />
    </>
  )
}

function ForAuthor({ report: { kind, textId, decision, reason, hides } }: { report: OneReport }) {
  const t = useT()
  return (
    <>
      <Notice>{t(`reports.author.${decision ?? (hides ? 'waiting' : 'told')}`)}</Notice>
      {reason && (
        <div>
          <p>{t('reports.author.why')}</p>
          <blockquote dir="auto">{reason}</blockquote>
        </div>
      )}
      {!decision && (
        <p>
          {t('reports.author.redact')} <a href={`/texts/${kind}/${textId}/redaction`}>{t('redactions.title')}</a>
        </p>
      )}
    </>
  )
}
