import type { Sector } from '#app/access/sector.ts'
import type { InsightState, Level } from '#app/domain/insights/insight.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { Known } from '#app/ui/thread/text-marks.tsx'

export type InsightHeadProps = {
  seen: string
  level: Level
  state: InsightState
  caseId: string
  caseTitle: string
  sector: Sector
  bornIn: string
  method: { key: string; name: { nl: string; en: string } } | null
  recognitions: number
}

/** What is seen now, and where it was born: case, table, month, method, sector. */
export function InsightHead(props: InsightHeadProps) {
  const t = useT()
  const { seen, level, state, caseId, caseTitle, sector, bornIn, method, recognitions } = props
  const language = useLanguage()
  return (
    <PageTitle
      above={
        <MetaLine>
          <a href="/insights">{t('insights.title')}</a>
          <span>{t(`kit.sector.${sector}`)}</span>
          <span>{t(`insights.level.${level}`)}</span>
        </MetaLine>
      }
      below={
        <MetaLine>
          {state !== 'published' && <Chip kind="checked">{t(`insights.state.${state as 'retired'}`)}</Chip>}
          <span>
            {t('insights.fromCase')} <a href={`/cases/${caseId}`}>{caseTitle || t('insights.heldCase')}</a>
          </span>
          <DateText value={bornIn} kind="month" />
          {method && <a href={`/methods/${method.key}`}>{method.name[language]}</a>}
          {recognitions > 0 && <span>{t('insights.recognised', { count: recognitions })}</span>}
        </MetaLine>
      }
    >
      <Known>{seen}</Known>
    </PageTitle>
  )
}
