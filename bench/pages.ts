import { fillCases } from './fill-cases.ts'
import { email, password, serving } from './serving.ts'
import { weigh } from './weight.ts'

// What a page costs: node --import tsx bench/pages.ts [cases]     (20000 gives 20,000 cases and 100,000 posts; 0 the demo)
// SQL statements a page are counted, and held to three, in tests/routes/statements.test.ts.
// Server, database and load share the machine: CPU a request and ratios within one run are the sound figures.

const cases = Number(process.argv[2] ?? 20_000)
const { base, state, stop, signIn, report } = await serving(3_521)

try {
  if (cases > 0) await fillCases(state, cases)
  const cookie = await signIn()
  const guestCase = await firstLink('/cases', /\/cases\/[0-9a-f-]{36}/)
  const memberCase = await firstLink('/cases', /\/cases\/[0-9a-f-]{36}/, cookie)
  const thread = await firstLink(memberCase, /\/uncertainties\/[0-9a-f-]{36}/, cookie)
  const insight = await firstLink('/insights', /\/insights\/[0-9a-f-]{36}/, cookie)
  const pages: [string, string, string?][] = [
    ['case, guest, kept', guestCase],
    ['case, guest, rendered', `${guestCase}?fresh=`],
    ['case, member', memberCase, cookie],
    ['thread, member', thread, cookie],
    ['insight, member', insight, cookie],
    ['cases, member', '/cases', cookie],
    ['front page, guest, rendered', '/?fresh='],
    ['search, member', '/search?q=zorg&fresh=', cookie],
  ]
  for (const [name, path, who] of pages) await report(name, path, who)
  await weigh(base, email, password, { guestCase, memberCase })
} finally {
  await stop()
}

async function firstLink(path: string, link: RegExp, cookie?: string): Promise<string> {
  const html = await (await fetch(base + path, { headers: cookie ? { cookie } : {} })).text()
  const found = link.exec(html)?.[0]
  if (!found) throw new Error(`no ${link} on ${path}`)
  return found
}
