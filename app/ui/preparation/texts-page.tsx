import type { TableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { CaseToRead } from './case-to-read.tsx'

/** What whoever has a seat reads before they meet. */
export function TextsPage({ session, prepare, cases, closed, from, isOpen }: TableTexts) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{session.title}</p>}>{t('texts.title')}</PageTitle>
      <div className="stack">
        {prepare && (
          <p>
            <strong>{t('texts.prepare')}:</strong> {prepare}
          </p>
        )}
        {cases.length > 0 && <p>{t('texts.promise')}</p>}
        {cases.length === 0 && (
          <EmptyState title={t('texts.none')}>
            {!isOpen && (
              <>
                {t('texts.from')} <DateText value={from} kind="moment" />.
              </>
            )}
          </EmptyState>
        )}
        {cases.map((one) => (
          <CaseToRead key={one.id} theCase={one} report={`/sessions/${session.id}/texts/${one.id}/report`} />
        ))}
        {closed > 0 && <p className="soft">{t('texts.closed', { count: closed })}</p>}
        <p>
          <a href={`/sessions/${session.id}`}>{t('preparation.back')}</a>
        </p>
      </div>
    </>
  )
}
