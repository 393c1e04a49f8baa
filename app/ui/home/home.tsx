import { useT } from '#app/i18n/use-t.ts'
import type { Daypart } from '#app/ui/dates/dates.ts'
import { ThreadSteps } from '#app/ui/thread/thread-steps.tsx'
import { Greeting, type WaitingThing } from './greeting.tsx'
import { type HomeSession, NextSession } from './next-session.tsx'
import { type HomeUncertainty, OpenUncertainties } from './open-uncertainties.tsx'
import { Welcome } from './welcome.tsx'

type Props = {
  /** Only when someone is signed in. */
  greetingName?: string
  daypart?: Daypart
  nextSession?: HomeSession
  uncertainties: HomeUncertainty[]
  waiting: WaitingThing[]
}

/** The front door: a word of welcome or a greeting, the first table with a free seat, and what others are unsure about. */
export function Home({ greetingName, daypart, nextSession, uncertainties, waiting }: Props) {
  const t = useT()
  return (
    <div className="home">
      <div className="home__hero">
        {greetingName ? <Greeting name={greetingName} daypart={daypart} waiting={waiting} /> : <Welcome />}
        {nextSession && <NextSession session={nextSession} />}
      </div>
      {!greetingName && (
        <ThreadSteps
          title={t('home.how')}
          open={{ title: t('home.how.case'), text: t('home.how.caseText') }}
          knot={{ title: t('home.how.session'), text: t('home.how.sessionText') }}
          known={{ title: t('home.how.insight'), text: t('home.how.insightText') }}
        />
      )}
      <OpenUncertainties uncertainties={uncertainties} />
    </div>
  )
}
