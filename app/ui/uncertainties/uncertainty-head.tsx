import type { Sector } from '#app/access/sector.ts'
import { isKnown, type UncertaintyState } from '#app/domain/uncertainties/uncertainty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { Known, Uncertain } from '#app/ui/thread/text-marks.tsx'

export type UncertaintyHeadProps = {
  id: string
  question: string
  state: UncertaintyState
  caseId: string
  caseTitle: string
  sector: Sector
  roleTitle: string | null
  isMine: boolean
  recognitions: number
}

/** The question itself, the case it comes from, and how it stands. */
export function UncertaintyHead(props: UncertaintyHeadProps) {
  const t = useT()
  const { question, state, caseId, caseTitle, sector, roleTitle, isMine } = props
  const Mark = isKnown(state) ? Known : Uncertain
  return (
    <PageTitle
      above={
        <MetaLine>
          <span>{t('uncertainties.title')}</span>
          <span>
            {t('uncertainties.from')} <a href={`/cases/${caseId}`}>{caseTitle}</a>
          </span>
          <span>{t(`kit.sector.${sector}`)}</span>
        </MetaLine>
      }
      below={
        <MetaLine>
          <Chip kind={isKnown(state) ? 'checked' : 'open'}>{t(`uncertainties.state.${state}`)}</Chip>
          <span>{t('uncertainties.by', { role: roleTitle ?? '' })}</span>
          {isMine && <Chip>{t('uncertainties.mine')}</Chip>}
        </MetaLine>
      }
    >
      <Mark>{question}</Mark>
    </PageTitle>
  )
}
