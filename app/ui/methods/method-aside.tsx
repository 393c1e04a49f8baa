import type { ShownMethod } from '#app/domain/methods/method.ts'
import { useT } from '#app/i18n/use-t.ts'

/** What a host arranges beforehand. */
export function MethodAside({ method }: { method: ShownMethod }) {
  const t = useT()
  const { group, roles, needs_case, min_orgs, timing } = method
  return (
    <>
      <section>
        <h2>{t('methods.group')}</h2>
        <p>{t('methods.group.text', { min: group.min, max: group.max, best: group.best })}</p>
        {group.table && <p>{t('methods.group.tables', { table: group.table })}</p>}
        <p>{t('methods.organisations', { count: min_orgs })}</p>
      </section>
      <section>
        <h2>{t('methods.case')}</h2>
        <p>{t(`methods.case.${needs_case}`)}</p>
      </section>
      <section>
        <h2>{t('methods.roles')}</h2>
        <ul>
          {roles.map((role) => (
            <li key={role}>{t(`methods.role.${role}`)}</li>
          ))}
        </ul>
      </section>
      <p className="soft">{t(`methods.timing.${timing}`)}</p>
    </>
  )
}
