import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = {
  title: string
  sector: Sector
  roleTitle: string | null
  openedOn: string | null
  groupMay: 'ask' | 'think' | 'advise'
  isMine: boolean
  example: boolean
}

/** Title, day and place of a case. The bringer stands there as a role; never "anonymous!", only "looked at". */
export function CaseHead({ title, sector, roleTitle, openedOn, groupMay, isMine, example }: Props) {
  const t = useT()
  return (
    <PageTitle
      above={
        <MetaLine>
          <a href="/cases">{t('cases.title')}</a>
          <span>{t(`kit.sector.${sector}`)}</span>
          {openedOn && <DateText value={openedOn} />}
        </MetaLine>
      }
      below={
        <MetaLine>
          {example ? <Chip kind="open">{t('cases.example')}</Chip> : <Chip kind="checked">{t('cases.checked')}</Chip>}
          <span>{t('cases.by', { role: roleTitle ?? '' })}</span>
          <span>{t(`cases.groupMay.${groupMay}`)}</span>
          {isMine && <Chip>{t('cases.mineMark')}</Chip>}
        </MetaLine>
      }
    >
      {title}
    </PageTitle>
  )
}
