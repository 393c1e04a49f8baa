import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Of an anonymiser in this folder: it changes with any line of its rules or of its word lists. */
export function versionOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Which rules and lists looked. A build holds the outcome and not this reading (vite.config.ts). */
export const detectorVersion = versionOf(fileURLToPath(new URL('../../anonymise', import.meta.url)))
