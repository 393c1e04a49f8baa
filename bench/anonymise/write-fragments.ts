import { writeFileSync } from 'node:fs'
import { fragments } from './fragments.ts'

// Writes both halves for other tools to read: node --import tsx bench/anonymise/write-fragments.ts
for (const [half, file] of [
  ['dev', 'fragments.jsonl'],
  ['held', 'heldout.jsonl'],
] as const) {
  const golds = fragments(half)
  const lines = golds.map((gold) =>
    JSON.stringify({
      ...gold,
      entities: gold.entities.map((entity) => ({ ...entity, text: gold.text.slice(entity.start, entity.end) })),
    }),
  )
  writeFileSync(new URL(file, import.meta.url), `${lines.join('\n')}\n`)
  console.log(`${file}: ${golds.length} texts, of which ${golds.filter(({ lang }) => lang === 'nl').length} in Dutch`)
}
