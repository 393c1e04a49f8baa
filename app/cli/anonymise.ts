import { parseArgs } from 'node:util'
import { tellOfFiles } from './anonymise-files.ts'
import { answerLines } from './anonymise-lines.ts'

// What could identify a person, for a program (JSON lines on stdin) or for someone who reads. Opens no database.
const usage = `npm run --silent anonymise -- --jsonl < in.jsonl > out.jsonl   lines {id, text, lang?} to {id, entities}
npm run anonymise -- [--lang nl|en] FILE.txt ...              findings, for a person to read
`

process.exitCode = await run()

async function run(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      options: { jsonl: { type: 'boolean' }, lang: { type: 'string', default: 'nl' }, help: { type: 'boolean' } },
      allowPositionals: true,
    })
    if (values.jsonl && positionals.length === 0)
      return await answerLines(process.stdin, process.stdout, process.stderr)
    if (!values.jsonl && positionals.length > 0) return await tellOfFiles(positionals, values.lang)
    process[values.help ? 'stdout' : 'stderr'].write(usage)
    return values.help ? 0 : 2
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error
    process.stderr.write(`${(error as Error).message}\n${usage}`)
    return 2
  }
}
