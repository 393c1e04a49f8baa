import type { LineState } from '#app/domain/harvest/harvest.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { HarvestForm, type HarvestFormProps } from './harvest-form.tsx'
import { HarvestStanding } from './harvest-standing.tsx'

type Line = { position: number; answer: LineState; seen: string }
type Props = Omit<HarvestFormProps, 'insights' | 'outcomes'> & {
  id: string
  title: string
  table: { id: string; title: string }
  offered: boolean
  waits: boolean
  kept: boolean
  insights: (HarvestFormProps['insights'][number] & Line)[]
  outcomes: (HarvestFormProps['outcomes'][number] & { question: string; position: number; answer: LineState })[]
}

/** After the session, for a host: write it down, or see how the bringer answered. */
export function HarvestPage(props: Props) {
  const t = useT()
  const { id, title, table, offered, waits, kept } = props
  const lead = leadFor(offered, waits)
  return (
    <>
      <PageTitle
        above={
          <MetaLine>
            <a href={`/cases/${id}`}>{title}</a>
            <a href={`/sessions/${table.id}`}>{table.title}</a>
          </MetaLine>
        }
        below={lead && <p className="harvest__lead">{t(lead)}</p>}
      >
        {t('harvest.title')}
      </PageTitle>
      {offered ? (
        <div className="harvest">
          <HarvestStanding {...props} title={t(waits ? 'harvest.offered.title' : 'harvest.answered.title')} />
        </div>
      ) : (
        <div className="harvest stack">
          {kept && <Notice kind="success">{t('harvest.kept')}</Notice>}
          <Notice>{t('harvest.rule')}</Notice>
          <HarvestForm {...props} />
        </div>
      )}
    </>
  )
}

function leadFor(offered: boolean, waits: boolean) {
  if (!offered) return 'harvest.lead' as const
  return waits ? ('harvest.offered' as const) : undefined
}
