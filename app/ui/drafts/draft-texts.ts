import { textsAsKept } from '#app/domain/cases/case-texts.ts'

export type Texts = Record<string, string>

/** The texts of a form by the name of their field. */
export function textsIn(form: FormData): Texts {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** The fields that stand in both and will not be kept as the same. */
export function differences(elsewhere: Texts, here: Texts): string[] {
  const [theirs, mine] = [textsAsKept(elsewhere), textsAsKept(here)]
  return Object.keys(theirs).filter((name) => name in mine && mine[name] !== theirs[name])
}

export const differsFrom = (elsewhere: Texts, here: Texts): boolean => differences(elsewhere, here).length > 0
