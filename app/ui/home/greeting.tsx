import { useT } from '#app/i18n/use-t.ts'
import type { Daypart } from '#app/ui/dates/dates.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

export type WaitingThing = { href: string; text: string }
type Props = { name: string; daypart?: Daypart; waiting: WaitingThing[] }

/** For who is signed in: a good morning, and no more than three things that wait. */
export function Greeting({ name, daypart = 'morning', waiting }: Props) {
  const t = useT()
  return (
    <section className="home__welcome">
      <h1>{t(`home.greeting.${daypart}`, { name })}</h1>
      {waiting.length === 0 ? (
        <p className="home__intro">{t('home.nothingWaits')}</p>
      ) : (
        <div className="home__waiting">
          <h2>{t('home.waiting')}</h2>
          <RuledList>
            {waiting.slice(0, 3).map(({ href, text }) => (
              <RuledItem key={href}>
                <Uncertain href={href}>{text}</Uncertain>
              </RuledItem>
            ))}
          </RuledList>
        </div>
      )}
      <p className="row">
        <LinkButton href="/cases/new">{t('home.bring')}</LinkButton>
      </p>
    </section>
  )
}
