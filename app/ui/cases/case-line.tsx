import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem } from '#app/ui/kit/ruled-list.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

export type ListedCase = {
  id: string
  title: string
  question: string | null
  sector: Sector
  state: string
  openedOn: string | null
  insightCount: number
}

/** A case in a list: its title, and the uncertainty it began with. */
export function CaseLine({ theCase }: { theCase: ListedCase }) {
  const t = useT()
  const { id, title, question, sector, state, openedOn, insightCount } = theCase
  return (
    <RuledItem
      facts={
        <MetaLine>
          <span>{t(`kit.sector.${sector}`)}</span>
          <span>
            {insightCount > 0 ? t('cases.insights', { count: insightCount }) : t(`cases.state.${state as 'open'}`)}
          </span>
          {openedOn && <DateText value={openedOn} />}
        </MetaLine>
      }
    >
      <h2 className="case-line__title">
        <a href={`/cases/${id}`}>{title}</a>
      </h2>
      {question && (
        <p className="reading">
          <Uncertain>{question}</Uncertain>
        </p>
      )}
    </RuledItem>
  )
}
