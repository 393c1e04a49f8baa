import type { TableConsent } from '#app/domain/preparation/table-consents.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Props = { caseId: string; tables: TableConsent[] }

/** For the bringer: per table, whether whoever sits there reads the case beforehand. */
export function ConsentList({ caseId, tables }: Props) {
  const t = useT()
  if (tables.length === 0) return null
  return (
    <section className="stack" aria-labelledby="consent">
      <h2 id="consent">{t('preparation.consent')}</h2>
      <p>{t('preparation.consent.lead')}</p>
      <RuledList>
        {tables.map(({ id, title, agreed, from, isPostponed }) => (
          <RuledItem key={id}>
            <form method="post" action={`/cases/${caseId}/tables/${id}/consent`} className="stack">
              <h3>{title || t('sessions.heldBack')}</h3>
              <p>{t(agreed ? 'preparation.consent.agreed' : 'preparation.consent.closed')}</p>
              {agreed && !isPostponed && (
                <MetaLine>
                  <span>
                    {t('preparation.consent.from')} <DateText value={from} kind="moment" />
                  </span>
                </MetaLine>
              )}
              <div className="row">
                <Button kind="quiet" name="agree" value={agreed ? 'no' : 'yes'}>
                  {t(agreed ? 'preparation.consent.no' : 'preparation.consent.yes')}
                </Button>
              </div>
            </form>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}
