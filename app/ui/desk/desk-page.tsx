import { type DeskItem, type DeskPart, deskParts, partOf, pathOf } from '#app/domain/desk/desk.ts'
import type { Desk } from '#app/domain/desk/desk-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Line = { key: string; part: DeskPart; href: string; text: string; since: string }

/** What waits for a host, one line each with one thing to do, the oldest first. */
export function DeskPage({ items, duties, absences, today }: Desk) {
  const t = useT()
  const lines: Line[] = [
    ...items.map((item) => ({
      key: item.kind + item.id,
      part: partOf(item),
      href: pathOf(item),
      text: t(`desk.${item.kind}.do`, { title: titleOf(item), count: item.count }),
      since: item.since,
    })),
    ...duties.map(({ key, sessionId, title, since }) => ({
      key: key + sessionId,
      part: key === 'harvest' ? ('harvest' as const) : ('duty' as const),
      href: `/sessions/${sessionId}/duties`,
      text: t('desk.duty.do', { duty: t(`duties.${key}`), title: title || t('sessions.heldBack') }),
      since,
    })),
  ].sort((a, b) => a.since.localeCompare(b.since))

  function titleOf({ kind, title }: DeskItem): string {
    return title || t(kind === 'postponed' || kind === 'request' ? 'sessions.heldBack' : 'cases.untitled')
  }

  return (
    <>
      <PageTitle below={lines.length > 0 && <p>{t('desk.lead')}</p>}>{t('desk.title')}</PageTitle>
      <div className="stack">
        {absences.map(({ name, untilOn, standsIn }) => (
          <Notice key={name + untilOn}>
            <p>
              {standsIn ? t('desk.standIn', { name }) : t('desk.away', { name })} <DateText value={untilOn} />
            </p>
          </Notice>
        ))}
        {lines.length === 0 && <EmptyState title={t('desk.empty.title')}>{t('desk.empty')}</EmptyState>}
        {deskParts.map((part) => (
          <DeskSection key={part} part={part} lines={lines.filter((line) => line.part === part)} today={today} />
        ))}
        <p className="row">
          <a href="/checks">{t('desk.checks')}</a>
          <a href="/reports">{t('desk.reports')}</a>
          <a href="/synonyms">{t('desk.synonyms')}</a>
          <a href="/desk/absences">{t('desk.absences')}</a>
        </p>
      </div>
    </>
  )
}

function DeskSection({ part, lines, today }: { part: DeskPart; lines: Line[]; today: string }) {
  const t = useT()
  if (lines.length === 0) return null
  return (
    <section className="stack" aria-labelledby={part}>
      <h2 id={part}>{t(`desk.${part}`)}</h2>
      <RuledList>
        {lines.map(({ key, href, text, since }) => (
          <RuledItem
            key={key}
            facts={
              <MetaLine>
                {since === today ? (
                  <span>{t('desk.today')}</span>
                ) : (
                  <span>
                    {t('desk.since')} <DateText value={since} />
                  </span>
                )}
              </MetaLine>
            }
          >
            <a href={href}>{text}</a>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}
