import type { WeighedDates as Weighed } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'

/** For a host: what each date would bring to the table, the best one first, each to be chosen by one press. */
export function WeighedDates({ weighed: { answered, dates } }: { weighed: Weighed }) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="weighed">
      <h2 id="weighed">{t('datePolls.weighed')}</h2>
      <p>{t('datePolls.weighed.lead')}</p>
      <p>{t('datePolls.answered', { count: answered })}</p>
      <RuledList>
        {dates.map(({ id, weight: { perhaps, ...sure }, ...hours }, at) => (
          <RuledItem key={id}>
            <h3>
              <SessionWhen {...hours} /> {at === 0 && answered > 0 && <Chip>{t('datePolls.best')}</Chip>}
            </h3>
            <p>
              {t('datePolls.weight', sure)}
              {perhaps.organisations > sure.organisations &&
                `; ${t('datePolls.perhaps', { organisations: perhaps.organisations })}`}
            </p>
            <form method="post" className="no-print">
              <input type="hidden" name="act" value="choose" />
              <Button kind={at === 0 ? 'primary' : 'quiet'} name="dateId" value={id}>
                {t('datePolls.choose')}
              </Button>
            </form>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}
