import { useT } from '#app/i18n/use-t.ts'

type Props = { id: string; length: number; maxLength: number }

/** Signs as they are kept: whatever a browser makes of the end of a line, it is one; so is a smiley. */
export const lengthOf = (typed: string): number => [...typed.replaceAll('\r\n', '\n').normalize('NFC').trim()].length

/** Says so when a text is nearly as long as it may be. Steps of ten keep a screen reader from counting along. */
export function CharactersLeft({ id, length, maxLength }: Props) {
  const t = useT()
  const left = maxLength - length
  return (
    <p className={left < 0 ? 'field__error' : 'field__hint'} id={id} role="status">
      {left < 0 && t('editor.too-many', { count: -left })}
      {left >= 0 && left <= maxLength / 10 && t('editor.left', { count: Math.ceil(left / 10) * 10 })}
    </p>
  )
}
