import { detect } from '#app/anonymise/detect.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { Invalid } from '#app/errors.ts'

/**
 * Refuse texts that point straight at a person: a number, an address. What only may point stays for people to judge.
 * @throws Invalid with the fragment beside the field, so that the writer sees what to take out.
 */
export function refuseIdentifying(texts: Record<string, string>): void {
  const errors = Object.entries(texts).flatMap(([field, text]) => {
    const [first] = fragmentsIn(text)
    return first === undefined ? [] : [[field, ['form.identifying', `“${first}”`]]]
  })
  if (errors.length > 0) throw new Invalid(Object.fromEntries(errors))
}

function fragmentsIn(source: string): string[] {
  const text = toPlainText(source)
  return detect(text)
    .filter(({ kind }) => kind === 'block')
    .map(({ start, end }) => text.slice(start, end))
}
