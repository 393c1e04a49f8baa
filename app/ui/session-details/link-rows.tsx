import { type Link, linkKinds } from '#app/domain/session-details/session-details.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { RowControl } from './row-control.tsx'
import { withSpare } from './with-spare.ts'

/** What there is to read, and to look back on. */
export function LinkRows({ links }: { links: Link[] }) {
  const t = useT()
  const { typedMany } = useRefused()
  const titles = typedMany('linkTitle[]', withSpare(links.map(({ title }) => title)))
  const kinds = typedMany(
    'linkKind[]',
    withSpare(
      links.map(({ kind }) => kind),
      'material',
    ),
  )
  const addresses = typedMany('linkLink[]', withSpare(links.map(({ link }) => link)))
  return (
    <ol className="details-rows">
      {titles.map((title, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a row is
        <li className="details-rows__row" key={at}>
          <RowControl id={`link-${at}-kind`} label={t('details.link.kind')} number={at + 1}>
            {(control) => (
              <select {...control} name="linkKind[]" defaultValue={kinds[at]}>
                {linkKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`details.link.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </RowControl>
          <RowControl id={`link-${at}-title`} label={t('details.link.name')} number={at + 1}>
            {(control) => <input {...control} name="linkTitle[]" type="text" dir="auto" defaultValue={title} />}
          </RowControl>
          <RowControl id={`link-${at}-link`} label={t('details.link')} number={at + 1}>
            {(control) => <input {...control} name="linkLink[]" type="url" defaultValue={addresses[at]} />}
          </RowControl>
        </li>
      ))}
    </ol>
  )
}
