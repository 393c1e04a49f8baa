import { gzipSync } from 'node:zlib'
import type { Page, Worker } from 'playwright-core'
import { aPageOf, openBrowser, press, signIn } from '#tests/support/browser.ts'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

type Pages = { guestCase: string; memberCase: string }

/** Bytes a browser asks for, by kind: gzip for texts, as they are for fonts. */
export async function weigh(base: string, email: string, password: string, pages: Pages): Promise<void> {
  const browser = await openBrowser()
  const guest = await aPageOf(browser)
  await weighed('case, guest', guest, () => guest.goto(base + pages.guestCase))
  const member = await aPageOf(browser)
  await signIn(member, base, email, password)
  await weighed('case, member', member, () => member.goto(base + pages.memberCase))
  await weighed('search, member', member, () => member.goto(`${base}/search?q=zorg`))
  const writer = await aPageOf(browser)
  await signIn(writer, base, email, password)
  await writer.goto(`${base}/cases/new`)
  await weighed('composer', writer, () => press(writer.getByRole('button', { name: 'Begin met schrijven' })))
  const worker = writer.waitForEvent('worker')
  await weighed('composer, after focus', writer, () => writer.locator('textarea[name=happening]').focus())
  await timed(await worker)
  await browser.close()
}

async function weighed(name: string, page: Page, act: () => Promise<unknown>): Promise<void> {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  await act()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  page.removeAllListeners('request')
  const sum = async (kind: RegExp, packed: boolean) => {
    const urls = [...asked].filter((url) => kind.test(new URL(url).pathname))
    const bodies = await Promise.all(urls.map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())))
    return bodies.reduce((total, body) => total + (packed ? gzipSync(body, { level: 9 }).length : body.length), 0)
  }
  const [css, js, fonts] = [await sum(/\.css$/, true), await sum(/\.js$/, true), await sum(/\.woff2$/, false)]
  console.log(
    `${name}: HTML ${kB(gzipSync(await page.content()).length)}, CSS ${kB(css)}, JS ${kB(js)}, fonts ${kB(fonts)}`,
  )
}

/** The look at a paragraph of 1,500 characters in the worker of the composer: the first with what it makes ready. */
async function timed(worker: Worker): Promise<void> {
  const paragraph = 'Mevrouw De Vries uit Assen belde op 12 maart met haar zoon Kees over de woning. '
    .repeat(19)
    .slice(0, 1_500)
  const [first = 0, ...rest] = await worker.evaluate((text) => {
    return Array.from({ length: 40 }, (_, version) => {
      const began = performance.now()
      dispatchEvent(new MessageEvent('message', { data: { field: 'none', version, text: `${text}${version}` } }))
      return performance.now() - began
    })
  }, paragraph)
  const at = (share: number) =>
    (rest.toSorted((one, other) => one - other)[Math.floor(rest.length * share)] ?? 0).toFixed(1)
  console.log(`worker, 1,500 characters: first ${first.toFixed(0)} ms, then p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
}
