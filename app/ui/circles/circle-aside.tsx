import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import type { Circle } from './circle-page.tsx'
import { GroundRules } from './ground-rules.tsx'

/** Beside a circle: what one can do here, who hosts it, and what was agreed. */
export function CircleAside({ circle }: { circle: Circle }) {
  const t = useT()
  const { id, isMember, isVisitor, hosts, count, groundRules, abilities } = circle
  return (
    <>
      {isVisitor && <LinkButton href={`/sign-in?returnTo=/circles/${id}`}>{t('account.sign-in.submit')}</LinkButton>}
      {isMember && <LinkButton href="/cases/new">{t('circles.bring')}</LinkButton>}
      {abilities['circle.invite'] && (
        <LinkButton kind="quiet" href={`/circles/${id}/invitations`}>
          {t('circles.invite')}
        </LinkButton>
      )}
      {abilities['circle.lead'] && (
        <LinkButton kind="quiet" href={`/sessions/new?circle=${id}`}>
          {t('circles.plan')}
        </LinkButton>
      )}
      {!isVisitor && (
        <section>
          <h2>{t('circles.hosts', { count: hosts.length })}</h2>
          <ul className="stack">
            {hosts.map((host) => (
              <li key={host.id} dir="auto">
                {host.name}
              </li>
            ))}
          </ul>
          <p className="soft">{t('circles.count', { count })}</p>
        </section>
      )}
      {!isVisitor && (
        <section>
          <h2>{t('circles.rules')}</h2>
          <GroundRules rules={groundRules} />
        </section>
      )}
      {isMember && <a href={`/circles/${id}/departure`}>{t('circles.leave')}</a>}
    </>
  )
}
