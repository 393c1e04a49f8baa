import { readFile } from 'node:fs/promises'
import { detect, type Finding } from '#app/anonymise/detect.ts'
import type { Kind, Label } from '#app/anonymise/finding.ts'

const whatItIs: Record<Label, string> = {
  PERSON: 'a name',
  LOCATION: 'a place or address',
  ORG: 'an organisation',
  DATE: 'a day',
  AGE: 'an age',
  BSN: 'a citizen service number',
  ID: 'a number that belongs to one person or file',
  PHONE: 'a telephone number',
  EMAIL: 'an e-mail address',
  URL: 'a web address',
  IBAN: 'an account number',
  PLATE: 'a number plate',
  IP: 'an address on a network',
  HANDLE: 'a name someone goes by on line',
  QUASI: 'something few people have',
}
const whatItDoes: Record<Kind, string> = {
  block: 'points straight at someone',
  suggest: 'helps to recognise someone',
  notice: 'worth a look',
}

/** Prints what was found in each file, for a person to read. Gives the exit code. */
export async function tellOfFiles(files: string[], lang: string): Promise<number> {
  let exitCode = 0
  for (const file of files) {
    try {
      const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
      process.stdout.write(told(file, text, detect(text, { lang: lang === 'en' ? 'en' : 'nl' })))
    } catch (error) {
      exitCode = 1
      process.stderr.write(`${whyNot(file, error as NodeJS.ErrnoException)}\n`)
    }
  }
  return exitCode
}

function told(file: string, text: string, findings: Finding[]): string {
  const lines = findings.map((finding) => {
    const fragment = text.slice(finding.start, finding.end).replace(/\s+/g, ' ')
    const why = `${whatItIs[finding.label]}, ${whatItDoes[finding.kind]} (${finding.rule})`
    const instead = finding.proposals.length > 0 ? `\n    instead: ${finding.proposals.join(' · ')}` : ''
    return `${placeIn(text, finding.start)}  ${fragment}\n    ${why}${instead}\n`
  })
  const sum = findings.length === 1 ? '1 place to look at' : `${findings.length} places to look at`
  return `${file}: ${sum}. What is not listed may still be recognisable.\n${lines.join('')}\n`
}

/** Line and column as an editor shows them, from 1. */
function placeIn(text: string, start: number): string {
  const before = text.slice(0, start).split('\n')
  return `${before.length}:${[...(before.at(-1) ?? '')].length + 1}`
}

function whyNot(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `${file}: there is no such file.`
  if (error.code === 'EISDIR') return `${file}: this is a folder; name the files in it.`
  if (error.code === 'EACCES') return `${file}: this file may not be read.`
  throw error
}
