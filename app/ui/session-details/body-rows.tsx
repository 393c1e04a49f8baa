import { type Body, bodyRoles } from '#app/domain/session-details/session-details.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { RowControl } from './row-control.tsx'
import { withSpare } from './with-spare.ts'

/** Organisations around a session, several of each kind. */
export function BodyRows({ bodies }: { bodies: Body[] }) {
  const t = useT()
  const { typedMany } = useRefused()
  const names = typedMany('bodyName[]', withSpare(bodies.map(({ name }) => name)))
  const roles = typedMany(
    'bodyRole[]',
    withSpare(
      bodies.map(({ role }) => role),
      'partner',
    ),
  )
  const links = typedMany('bodyLink[]', withSpare(bodies.map(({ link }) => link)))
  return (
    <fieldset className="session-form__part">
      <legend className="session-form__title">{t('details.bodies')}</legend>
      <ol className="details-rows">
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a row is
          <li className="details-rows__row" key={at}>
            <RowControl id={`body-${at}-role`} label={t('details.body.role')} number={at + 1}>
              {(control) => (
                <select {...control} name="bodyRole[]" defaultValue={roles[at]}>
                  {bodyRoles.map((role) => (
                    <option key={role} value={role}>
                      {t(`details.body.${role}`)}
                    </option>
                  ))}
                </select>
              )}
            </RowControl>
            <RowControl id={`body-${at}-name`} label={t('details.name')} number={at + 1}>
              {(control) => <input {...control} name="bodyName[]" type="text" dir="auto" defaultValue={name} />}
            </RowControl>
            <RowControl id={`body-${at}-link`} label={t('details.link')} number={at + 1}>
              {(control) => <input {...control} name="bodyLink[]" type="url" defaultValue={links[at]} />}
            </RowControl>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
