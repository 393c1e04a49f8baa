import type { Entry } from '#app/domain/privacy/entries.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { Left } from './left.ts'

type Props = {
  entries: Entry[]
  leftOf: (entry: Entry) => Left | null | undefined
  onAgain: (entry: Entry) => void
}

/** What stays on purpose, and why; it can be looked at again. */
export function LeftEntries({ entries, leftOf, onAgain }: Props) {
  const t = useT()
  if (entries.length === 0) return null
  return (
    <>
      <h3>{t('anonymise.standing')}</h3>
      <ul className="finding-list__left">
        {entries.map((entry) => {
          const { reason = '', words } = leftOf(entry) ?? {}
          return (
            <li key={entry.key}>
              <strong dir="auto">{entry.fragment}</strong>
              {reason && `: ${words || t(`form.left.reason.${reason}`)}`}{' '}
              <Button
                type="button"
                kind="text"
                aria-label={t('anonymise.again.what', { fragment: entry.fragment })}
                onClick={() => onAgain(entry)}
              >
                {t('anonymise.again')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
