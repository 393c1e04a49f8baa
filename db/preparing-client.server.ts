import { createHash } from 'node:crypto'
import pg from 'pg'

// A page asks the same few questions every time; PostgreSQL need not read and plan them anew on each.

const names = new Map<string, string>()
/** Beyond this, texts that vary (lists of different lengths) would fill the memory of every connection. */
const mostNames = 300

/** What begins with this may take as long as the database lets it (statement_timeout), and is waited for. */
const takesLong = /^\s*\/\* takes long \*\//
const longest = 3_600_000

/**
 * A connection that prepares what is read with placeholders, under a name made of its text. A question that begins with a
 * comment is planned anew each time.
 */
export class PreparingClient extends pg.Client {
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args
    const isLong = typeof text === 'string' && takesLong.test(text)
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    const named = name ? [{ name, text, values }, ...rest] : args
    const asked: unknown[] = isLong ? [{ text, values, query_timeout: longest }, ...rest] : named
    return super.query(...(asked as Parameters<pg.Client['query']>)) as never
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames || !/^\s*(?:select|with)\b/i.test(text)) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
