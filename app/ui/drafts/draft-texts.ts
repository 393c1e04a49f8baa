import { canonical } from '#app/domain/rich-text/rich-text.ts'

export type Texts = Record<string, string>

/** The texts of a form by the name of their field. */
export function textsIn(form: FormData): Texts {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** The fields that stand in both and do not say the same. */
export function differences(elsewhere: Texts, here: Texts): string[] {
  return Object.keys(elsewhere).filter((name) => {
    const mine = here[name]
    return mine !== undefined && canonical(mine) !== canonical(elsewhere[name] ?? '')
  })
}

export const differsFrom = (elsewhere: Texts, here: Texts): boolean => differences(elsewhere, here).length > 0
