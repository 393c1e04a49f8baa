import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem } from '#app/ui/kit/ruled-list.tsx'
import { Known } from '#app/ui/thread/text-marks.tsx'

export type ListedInsight = {
  id: string
  seen: string
  holdsWhen: string
  publishedOn: string | null
  sector?: Sector
  caseId?: string
  caseTitle?: string
}

/** An insight in a list: what is seen now, and when it holds. */
export function InsightLine({ insight }: { insight: ListedInsight }) {
  const t = useT()
  const { id, seen, holdsWhen, publishedOn, sector, caseId, caseTitle } = insight
  return (
    <RuledItem
      facts={
        <MetaLine>
          {sector && <span>{t(`kit.sector.${sector}`)}</span>}
          {publishedOn && <DateText value={publishedOn} />}
        </MetaLine>
      }
    >
      <p className="insight-line">
        <Known href={`/insights/${id}`}>{seen}</Known>
      </p>
      {holdsWhen && (
        <p className="soft">
          {t('insights.holdsWhen')}: {holdsWhen}
        </p>
      )}
      {caseId && (
        <p className="soft">
          {t('insights.fromCase')} <a href={`/cases/${caseId}`}>{caseTitle || t('insights.heldCase')}</a>
        </p>
      )}
    </RuledItem>
  )
}
