import type { Original } from '#app/domain/cases/original.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'

type Props = {
  id: string
  themes: string[]
  original?: Original
  circle: { id: string; name: string } | null
  /** Whether this reader may say that someone is recognisable. */
  mayReport: boolean
  isMine: boolean
  abilities: { 'case.withdraw': boolean; 'case.tell': boolean; 'harvest.draft'?: boolean }
  harvestSession?: string
  /** The bringer, while the harvest waits for their word. */
  mayApprove: boolean
}

/** Beside the case: what you can do with it, and where it belongs. */
export function CaseAside({
  id,
  themes,
  original,
  circle,
  abilities,
  harvestSession,
  mayApprove,
  mayReport,
  isMine,
}: Props) {
  const t = useT()
  const links = [
    mayApprove && { href: `/cases/${id}/harvest/approval`, text: t('cases.approve') },
    harvestSession && { href: `/cases/${id}/harvest?session=${harvestSession}`, text: t('cases.harvest') },
    abilities['case.tell'] && { href: `/cases/${id}/try-outs`, text: t('cases.tell') },
    abilities['case.withdraw'] && { href: `/cases/${id}/withdrawal`, text: t('cases.withdraw') },
    isMine && { href: `/cases/${id}/tables`, text: t('cases.onTables') },
    isMine && { href: `/texts/case/${id}/redaction`, text: t('threads.redact') },
    mayReport && { href: `/texts/case/${id}/report`, text: t('threads.report') },
  ].filter((link) => link !== undefined && link !== false)
  return (
    <>
      {links.length > 0 && (
        <div className="no-print">
          <h2>{t('cases.do')}</h2>
          <ul>{links.map((link) => link && <Line key={link.href} {...link} />)}</ul>
        </div>
      )}
      {original && <OriginalText id={id} {...original} />}
      {circle && (
        <div>
          <h2>{t('cases.circle')}</h2>
          <a href={`/circles/${circle.id}`}>{circle.name}</a>
        </div>
      )}
      {themes.length > 0 && (
        <div>
          <h2>{t('cases.themes')}</h2>
          <p className="row">
            {themes.map((theme) => (
              <Chip key={theme} href={`/cases?theme=${encodeURIComponent(theme)}`}>
                {theme}
              </Chip>
            ))}
          </p>
        </div>
      )}
    </>
  )
}

/** For the author alone: how long what they typed is kept, and how to write on afterwards. */
function OriginalText({ id, day, isErased }: Original & { id: string }) {
  const t = useT()
  return (
    <div className="no-print">
      <h2>{t('cases.original')}</h2>
      <p>
        {t(isErased ? 'cases.original.erased' : 'cases.original.until')} <DateText value={day} />.{' '}
        {t('cases.original.stays')}
      </p>
      <p>
        <a href={`/cases/new?from=${id}`}>{t('cases.original.writeOn')}</a>
      </p>
    </div>
  )
}

const Line = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a href={href}>{text}</a>
  </li>
)
