import { useState } from 'react'
import { type Entry, mentionsOf } from '#app/domain/privacy/entries.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { idOf } from './field-texts.ts'
import { FindingPlace } from './finding-place.tsx'
import { LeaveOr } from './leave-or.tsx'
import type { Left } from './left.ts'

type Props = { entry: Entry; onReplace: (words: string) => void; onLeave: (left: Left) => void }

/** One thing to decide: other words, everywhere at once, or let it stand. */
export function FindingEntry({ entry, onReplace, onLeave }: Props) {
  const t = useT()
  const { key, fragment, proposals, spots } = entry
  const [chosen, choose] = useState('')
  const words = proposals.includes(chosen) ? chosen : (proposals[0] ?? '')
  const count = mentionsOf(entry, words).length
  return (
    <FindingPlace {...entry} id={idOf(key)} fields={spots.map(({ field }) => field)}>
      {proposals.length === 1 && <p>{t('anonymise.proposal', { count: 1, proposals: `‘${words}’` })}</p>}
      {proposals.length > 1 && (
        <label className="finding-list__choice">
          {t('anonymise.instead')}
          <select className="field__control" value={words} onChange={({ target }) => choose(target.value)}>
            {proposals.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <LeaveOr place={entry} onLeave={onLeave}>
        {words && (
          <Button
            type="button"
            size="small"
            aria-label={t('anonymise.replace.what', { count, fragment, words })}
            onClick={() => onReplace(words)}
          >
            {t('anonymise.replace', { count })}
          </Button>
        )}
      </LeaveOr>
    </FindingPlace>
  )
}
