import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { detect } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

type Asked = { id: string | number; text: string; lang: TextLanguage }

/** Answers each line as it comes, and takes the next when the answer was taken. Gives the exit code. */
export async function answerLines(from: NodeJS.ReadStream, to: Writable, tell: Writable): Promise<number> {
  let exitCode = 0
  async function* answers(chunks: AsyncIterable<string>) {
    let number = 0
    for await (const line of linesOf(chunks)) {
      number += 1
      if (line.trim() === '') continue
      try {
        yield `${JSON.stringify(answerTo(readAsked(line)))}\n`
      } catch (error) {
        exitCode = 1
        tell.write(`line ${number}: ${(error as Error).message}\n`)
      }
    }
  }
  try {
    await pipeline(from.setEncoding('utf8'), answers, to, { end: false })
  } catch (error) {
    // Whoever reads has seen enough, as with `| head`.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
  return exitCode
}

/** Lines end at a line feed only: a text in JSON may hold other signs that end a line elsewhere. */
async function* linesOf(chunks: AsyncIterable<string>) {
  let begun: string[] = []
  for await (const chunk of chunks) {
    const parts = chunk.split('\n')
    for (const part of parts.slice(0, -1)) {
      yield begun.join('') + part
      begun = []
    }
    begun.push(parts.at(-1) ?? '')
  }
  yield begun.join('')
}

function readAsked(line: string): Asked {
  const { id, text, lang } = (readJson(line.replace(/^\ufeff/, '')) ?? {}) as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('has no id')
  if (typeof text !== 'string') throw new Error(`${JSON.stringify(id)} has no text`)
  return { id, text, lang: typeof lang === 'string' && /^en\b/i.test(lang) ? 'en' : 'nl' }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('is not JSON')
  }
}

function answerTo({ id, text, lang }: Asked) {
  const entities = detect(text, { lang })
  return {
    id,
    entities: entities.map(({ start, end, label, kind, rule, proposals }) => ({
      start,
      end,
      label,
      kind,
      rule,
      proposals,
    })),
  }
}
