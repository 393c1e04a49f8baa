import { type DraftRow, fieldsOf } from '#app/domain/programme/programme-draft.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

/** A row that was taken out. Until the form is kept it can be put back as it was. */
export function GoneRow({ row, at, isFocused }: { row: DraftRow; at: number; isFocused: boolean }) {
  const t = useT()
  const { 'rowRecorded[]': recorded, ...fields } = fieldsOf([row])
  const name = row.title || t('programme.row', { number: at + 1 })
  return (
    <li className="programme-form__gone">
      {Object.entries(fields).map(([field, [value]]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {recorded?.length ? <input type="hidden" name="rowRecorded[]" value={at} /> : null}
      <span>{t('programme.gone', { name })}</span>
      <Button kind="text" name="step" value={`restore:${at}`} autoFocus={isFocused}>
        {t('programme.restore')}
      </Button>
    </li>
  )
}
