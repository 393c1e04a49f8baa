import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { config } from '#app/config.server.ts'

// What was taken back, a line each, beside the database and not in it: a backup of the database is older than this file.

export type LedgerLine = {
  id: string
  act: 'withdrawn' | 'redacted' | 'hidden' | 'shown'
  kind: 'case' | 'post' | 'insight' | 'session'
  subjectId: string
  /** Keyed hashes of words that were taken out. */
  words: string[]
  takenOn: string
}

const file = () => join(config.stateFolder, 'taken-back.jsonl')

/** In the order in which it happened, each once. A line that was broken off is left out; it will be written again. */
export function readLedger(): LedgerLine[] {
  if (!existsSync(file())) return []
  const lines = readFileSync(file(), 'utf8').split('\n').flatMap(lineIn)
  return [...new Map(lines.map((line) => [line.id, line])).values()]
}

function lineIn(text: string): LedgerLine[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}

/** On the disk when this returns. Each line begins on a new one, whatever stood there. */
export function addToLedger(lines: LedgerLine[]): void {
  if (lines.length === 0) return
  // Beside a database of one's own nothing else may ever have made this folder.
  mkdirSync(config.stateFolder, { recursive: true, mode: 0o700 })
  const opened = openSync(file(), 'a', 0o600)
  writeSync(opened, lines.map((line) => `\n${JSON.stringify(line)}`).join(''))
  fsyncSync(opened)
  closeSync(opened)
}
