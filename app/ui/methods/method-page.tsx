import type { ShownMethod } from '#app/domain/methods/method.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { MethodAside } from './method-aside.tsx'
import { MethodFacts } from './method-facts.tsx'
import { MethodRun } from './method-run.tsx'

/** One way to hold a session: what it is for, when it fits, and how it goes. */
export function MethodPage({ method }: { method: ShownMethod }) {
  const t = useT()
  const { name, purpose, goodWhen, avoidWhen, repeat } = method
  return (
    <article>
      <PageTitle
        above={<Breadcrumb links={[{ href: '/methods', text: t('methods.title') }]} />}
        below={
          <>
            <p className="method__purpose">{purpose}</p>
            <MethodFacts method={method} />
          </>
        }
      >
        {name}
      </PageTitle>
      <WithAside label={t('methods.about')} aside={<MethodAside method={method} />}>
        <dl className="method__fit">
          <dt>{t('methods.goodWhen')}</dt>
          <dd>{goodWhen}</dd>
          <dt>{t('methods.avoidWhen')}</dt>
          <dd>{avoidWhen}</dd>
        </dl>
        <h2 className="method__run">{t('methods.run')}</h2>
        {repeat && <p className="soft">{repeat}</p>}
        <MethodRun phases={method.phases} />
      </WithAside>
    </article>
  )
}
