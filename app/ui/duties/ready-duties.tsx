import type { ShownDuty } from '#app/domain/duties/duty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { DutyLine } from './duty-line.tsx'

type Props = { sessionId: string; duties: ShownDuty[]; today: string }

/** On the page of a session: what waits for its hosts now. */
export function ReadyDuties({ sessionId, duties, today }: Props) {
  const t = useT()
  const ready = duties.filter(({ state }) => state === 'ready')
  if (duties.length === 0) return null
  return (
    <section className="stack" aria-labelledby="duties">
      <h3 id="duties">{t('duties.title')}</h3>
      {ready.length === 0 ? (
        <p>{t('duties.none')}</p>
      ) : (
        <RuledList>
          {ready.map((duty) => (
            <DutyLine key={duty.key} sessionId={sessionId} duty={duty} today={today} from="session" />
          ))}
        </RuledList>
      )}
      <p>
        <a href={`/sessions/${sessionId}/duties`}>{t('duties.all')}</a>
      </p>
    </section>
  )
}
