import { useT } from '#app/i18n/use-t.ts'

/** Says so when a text is nearly as long as it may be. Steps of ten keep a screen reader from counting along. */
export function CharactersLeft({ length, maxLength }: { length: number; maxLength: number }) {
  const t = useT()
  const left = maxLength - length
  return (
    <p className="field__hint" role="status">
      {left < 0 && t('editor.too-many', { count: -left })}
      {left >= 0 && left <= maxLength / 10 && t('editor.left', { count: Math.ceil(left / 10) * 10 })}
    </p>
  )
}
