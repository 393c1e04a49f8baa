import { type Person, personRoles } from '#app/domain/session-details/session-details.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Choice } from '#app/ui/kit/choice.tsx'
import { RowControl } from './row-control.tsx'
import { withSpare } from './with-spare.ts'

/** People with a part in it, who are named on purpose. One may have several parts. */
export function PersonRows({ people }: { people: Person[] }) {
  const t = useT()
  const { typed, typedMany } = useRefused()
  const names = typedMany('personName[]', withSpare(people.map(({ name }) => name)))
  // A form that came back says which boxes were ticked, also when none was.
  const isBack = typed('version') !== ''
  return (
    <fieldset className="session-form__part">
      <legend className="session-form__title">{t('details.people')}</legend>
      <p className="soft">{t('details.people.hint')}</p>
      <ol className="details-rows">
        {names.map((name, at) => {
          const roles = isBack ? typedMany(`person-${at}-role[]`) : (people[at]?.roles ?? [])
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a row is
            <li className="details-rows__row" data-kind="person" key={at}>
              <RowControl id={`person-${at}-name`} label={t('details.name')} number={at + 1}>
                {(control) => <input {...control} name="personName[]" type="text" dir="auto" defaultValue={name} />}
              </RowControl>
              <fieldset className="details-rows__roles">
                <legend className="visually-hidden">
                  {t('programme.ofRow', { label: t('details.roles'), number: at + 1 })}
                </legend>
                {personRoles.map((role) => (
                  <Choice
                    key={role}
                    type="checkbox"
                    id={`person-${at}-${role}`}
                    name={`person-${at}-role[]`}
                    value={role}
                    defaultChecked={roles.includes(role)}
                    label={t(`details.role.${role}`)}
                  />
                ))}
              </fieldset>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
