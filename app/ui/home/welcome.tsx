import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

/** For who comes here for the first time. */
export function Welcome() {
  const t = useT()
  return (
    <section className="home__welcome">
      <h1>
        {t('home.title')} <Uncertain>{t('home.titleMarked')}</Uncertain>?
      </h1>
      <p className="home__intro">{t('home.intro')}</p>
      <p className="row">
        <LinkButton href="/cases/new">{t('home.bring')}</LinkButton>
        <LinkButton kind="quiet" href="/cases">
          {t('home.lookAround')}
        </LinkButton>
      </p>
    </section>
  )
}
