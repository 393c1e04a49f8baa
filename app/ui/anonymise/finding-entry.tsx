import { useState } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { suggestedLabels } from '#app/ui/cases/suggested-labels.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { Entry } from './entries.ts'
import { idOf } from './field-texts.ts'
import { LeaveReason } from './leave-reason.tsx'
import type { Left } from './left.ts'

type Props = { entry: Entry; onReplace: (words: string) => void; onLeave: (left: Left) => void }

/** One thing to decide: other words, everywhere at once, or let it stand. */
export function FindingEntry({ entry, onReplace, onLeave }: Props) {
  const t = useT()
  const { key, label, kind, fragment, proposals, spots } = entry
  const [chosen, choose] = useState('')
  const [asking, ask] = useState(false)
  const id = idOf(key)
  const words = proposals.includes(chosen) ? chosen : (proposals[0] ?? '')
  const fields = [...new Set(spots.map(({ field }) => field))].flatMap((field) => {
    const name = suggestedLabels[field as keyof typeof suggestedLabels]
    return name ? [t(name)] : []
  })
  return (
    <li className="finding-list__place" data-kind={kind} id={id}>
      <p>
        <strong dir="auto">{fragment}</strong> {t(`anonymise.why.${label}`)}
      </p>
      <p className="soft">
        {spots.length > 1 && `${t('anonymise.times', { count: spots.length })} `}
        {fields.length > 0 && t('anonymise.where', { field: fields.join(', ') })}
      </p>
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
      {asking ? (
        <LeaveReason id={id} fragment={fragment} onLeave={onLeave} onCancel={() => ask(false)} />
      ) : (
        <p className="row">
          {words && (
            <Button
              type="button"
              size="small"
              aria-label={t('anonymise.replace.what', { fragment, words })}
              onClick={() => onReplace(words)}
            >
              {t('anonymise.replace')}
            </Button>
          )}
          <Button
            type="button"
            size="small"
            kind="quiet"
            aria-label={t('anonymise.leave.what', { fragment })}
            onClick={() => (kind === 'block' ? ask(true) : onLeave({ reason: '', words: '' }))}
          >
            {t('anonymise.leave')}
          </Button>
        </p>
      )}
    </li>
  )
}
