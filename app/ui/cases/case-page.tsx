import type { ComponentProps } from 'react'
import { type CaseHtml, isReleased } from '#app/domain/cases/case.ts'
import type { Original } from '#app/domain/cases/original.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { LikeLink } from '#app/ui/search/like-link.tsx'
import { StoryLine } from '#app/ui/thread/story-line.tsx'
import { CaseAside } from './case-aside.tsx'
import { CaseHead } from './case-head.tsx'
import { type CaseTable, CaseTables } from './case-tables.tsx'
import { CaseStory, CaseTried } from './case-texts.tsx'
import { CaseUncertainties, type CaseUncertainty } from './case-uncertainties.tsx'
import { type CaseInsight, CaseInsights, type CaseTold, CaseToldBack } from './case-yield.tsx'

type Props = ComponentProps<typeof CaseHead> & {
  id: string
  html: CaseHtml
  themes: string[]
  state: string
  circleId: string | null
  circleName: string | null
  sessions: CaseTable[]
  uncertainties: CaseUncertainty[]
  insights: CaseInsight[]
  told: CaseTold[]
  mayReport: boolean
  /** Someone comes to its table whom the original text points at; for the author and hosts alone. */
  seatWarning: string | null
  /** For its author: until when what they typed is kept; and whether they came here to read it after that day. */
  original?: Original
  askedForErased: boolean
  abilities: Record<'case.withdraw' | 'case.tell' | 'case.schedule', boolean>
  now: string
}

/** One case, from the story to what came of it, along its thread. */
export function CasePage({ theCase }: { theCase: Props }) {
  const t = useT()
  const { id, html, themes, circleId, circleName, sessions, uncertainties, abilities, now } = theCase
  const circle = circleId && circleName ? { id: circleId, name: circleName } : null
  const begun = sessions.find(({ startsAt }) => new Date(startsAt) < new Date(now))
  const harvestSession = abilities['case.schedule'] ? begun?.id : undefined
  return (
    <WithAside
      label={t('cases.do')}
      aside={
        <CaseAside
          id={id}
          themes={themes}
          original={theCase.original}
          circle={circle}
          abilities={abilities}
          harvestSession={harvestSession}
          mayApprove={theCase.isMine && theCase.state === 'harvesting'}
          mayReport={theCase.mayReport}
          isMine={theCase.isMine}
        />
      }
    >
      <article>
        <CaseHead {...theCase} />
        {theCase.askedForErased && theCase.original?.isErased && (
          <Notice>
            {t('cases.original.erased')} <DateText value={theCase.original.day} />. {t('cases.original.here')}
          </Notice>
        )}
        {theCase.seatWarning && (
          <Notice kind="attention">
            <p>
              <a href={`/seat-warnings/${theCase.seatWarning}`}>{t('cases.seatWarning')}</a>
            </p>
          </Notice>
        )}
        <StoryLine>
          <CaseStory html={html} />
          <CaseUncertainties uncertainties={uncertainties} />
          <CaseTried html={html} />
          <CaseTables tables={sessions} now={now} />
          <CaseInsights insights={theCase.insights} />
          <CaseToldBack told={theCase.told} />
        </StoryLine>
        {isReleased(theCase.state) && <LikeLink kind="case" id={id} />}
      </article>
    </WithAside>
  )
}
