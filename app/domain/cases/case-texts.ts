import { lineAsKept, richAsKept } from '#app/domain/rich-text/as-kept.ts'
import { caseTexts, themesIn, uncertaintiesIn } from './case.ts'

// What others will read of a case, by the names of its fields. No database here: the browser reads this file too.

/** In the order in which they are looked through, here and in the browser: what is said together depends on it. */
export const writtenFields = [
  ...caseTexts,
  'uncertainty1',
  'uncertainty2',
  'uncertainty3',
  'themes',
  'roleTitle',
] as const
export type WrittenField = (typeof writtenFields)[number]

/** In our notation; the other fields are one line. */
export const isRich = (field: string): boolean => field !== 'title' && caseTexts.some((name) => name === field)

/** Whether nothing is told yet; who someone is, is filled in beforehand. */
export const isBlank = (texts: Record<string, string>): boolean =>
  writtenFields.every((name) => name === 'roleTitle' || !texts[name]?.trim())

/** Some texts of a form as the draft keeps them, for who asks whether two are the same. */
export function textsAsKept(typed: Record<string, string>): Record<string, string> {
  const kept = Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, isRich(name) ? richAsKept(text) : lineAsKept(text)]),
  )
  if (kept.themes) kept.themes = themesIn(kept.themes).join(', ')
  const asked = questions.filter((name) => name in kept)
  const uncertainties = uncertaintiesIn(asked.map((name) => kept[name] ?? ''))
  for (const [at, name] of asked.entries()) kept[name] = uncertainties[at] ?? ''
  return kept
}

const questions = ['uncertainty1', 'uncertainty2', 'uncertainty3']

type Written = Record<(typeof caseTexts)[number], string> & {
  uncertainties: string[]
  themes: string[]
  roleTitle: string
}

export const textsOfCase = (written: Written): Record<WrittenField, string> => ({
  title: written.title,
  happening: written.happening,
  goesWell: written.goesWell,
  runsInto: written.runsInto,
  tried: written.tried,
  uncertainty1: written.uncertainties[0] ?? '',
  uncertainty2: written.uncertainties[1] ?? '',
  uncertainty3: written.uncertainties[2] ?? '',
  themes: written.themes.join(', '),
  roleTitle: written.roleTitle,
})
