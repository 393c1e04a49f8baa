import {
  type Body,
  bodyRoles,
  type Link,
  type Person,
  personRoles,
  type SessionDetails,
} from '#app/domain/session-details/session-details.ts'
import { useT } from '#app/i18n/use-t.ts'

/** Who makes it possible, and what there is to read or to look back on. */
export function DetailsPart({ details: { bodies, people, links, recording } }: { details: SessionDetails }) {
  const t = useT()
  return (
    <>
      {(bodies.length > 0 || people.length > 0) && <WithWhom bodies={bodies} people={people} />}
      {(links.length > 0 || recording !== 'none') && (
        <section aria-labelledby="material">
          <h2 id="material">{t('details.material')}</h2>
          {recording !== 'none' && <p>{t(`details.recorded.${recording}`)}</p>}
          {links.length > 0 && (
            <ul className="session__list">
              {links.map((one) => (
                <li key={one.link}>
                  <LinkText link={one} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  )
}

function LinkText({ link: { title, link } }: { link: Link }) {
  return (
    <a href={link} rel="noreferrer" dir="auto">
      {title}
    </a>
  )
}

function WithWhom({ bodies, people }: { bodies: Body[]; people: Person[] }) {
  const t = useT()
  const parts = personRoles.map((role) => ({ role, who: people.filter(({ roles }) => roles.includes(role)) }))
  const kinds = bodyRoles.map((role) => ({ role, who: bodies.filter((body) => body.role === role) }))
  return (
    <section aria-labelledby="with-whom">
      <h2 id="with-whom">{t('details.withWhom')}</h2>
      <dl className="session__chosen">
        {parts
          .filter(({ who }) => who.length > 0)
          .map(({ role, who }) => (
            <div key={role}>
              <dt>{t(`details.role.${role}`)}</dt>
              <dd dir="auto">{who.map(({ name }) => name).join(', ')}</dd>
            </div>
          ))}
        {kinds
          .filter(({ who }) => who.length > 0)
          .map(({ role, who }) => (
            <div key={role}>
              <dt>{t(`details.body.${role}`)}</dt>
              <dd>
                {who.map(({ name, link }, at) => (
                  <span key={name} dir="auto">
                    {at > 0 && ', '}
                    {link ? <LinkText link={{ kind: 'material', title: name, link }} /> : name}
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
