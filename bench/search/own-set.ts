import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Kind } from '#search/kinds.ts'

export type Text = { id: string; kind: Kind; title: string; body: string; themes?: string[]; lang?: string }
/** What someone typed, in which manner, and how well each text answers it: 3, 2 or 1. */
export type Question = { kind: string; words: string; grades: ReadonlyMap<string, number> }

const folder = 'bench/search'
const read = (file: string) => readFileSync(file, 'utf8')

/** Texts written for this measurement, and those of the demo network. */
export function texts(): Text[] {
  const written = readdirSync(`${folder}/texts`).flatMap((file) => parse(read(`${folder}/texts/${file}`)) as Text[])
  return [...written, ...(JSON.parse(read('db/seeds/demo-cases.json')) as Story[]).flatMap(textsOf)]
}

type Story = {
  key: string
  title: string
  situation: string
  stuck: string
  themes: string[]
  uncertainties: { text: string }[]
  session: { title: string } | null
  insights: { seen: string; thought: string; holdsWhen: string }[]
}

/** As the index knows them (search/documents). */
function textsOf({ key, title, situation, stuck, themes, uncertainties, session, insights }: Story): Text[] {
  return [
    { id: key, kind: 'case', title, body: `${situation}\n${stuck}`, themes },
    ...uncertainties.map(({ text }, at) => ({
      ...{ id: `${key}/u${at + 1}`, kind: 'uncertainty' as const },
      ...{ title: text, body: title, themes },
    })),
    ...insights.map(({ seen, thought, holdsWhen }, at) => ({
      ...{ id: `${key}/i${at + 1}`, kind: 'insight' as const },
      ...{ title: seen, body: `${thought}\n${holdsWhen}`, themes },
    })),
    ...(session ? [{ id: `${key}/s`, kind: 'session' as const, title: session.title, body: '' }] : []),
  ]
}

type Wish = { asked: [kind: string, words: string][] } & { [grade in 1 | 2 | 3]?: string[] }

/** A text in another language than the question is no answer. */
export function questions(texts: Text[]): Question[] {
  const isEnglish = new Map(texts.map(({ id, lang }) => [id, lang === 'en']))
  return (parse(read(`${folder}/questions.yml`)) as Wish[]).flatMap((wish) => {
    const grades = new Map(([3, 2, 1] as const).flatMap((grade) => (wish[grade] ?? []).map((id) => [id, grade])))
    return wish.asked.map(([kind, words]) => {
      const ofItsLanguage = [...grades].filter(([id]) => isEnglish.get(id) === (kind === 'english'))
      return { kind, words, grades: new Map(ofItsLanguage) }
    })
  })
}
