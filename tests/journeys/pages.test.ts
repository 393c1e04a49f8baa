import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBrowserOf, expectAccessible, openBrowser, press, signIn } from '#tests/support/browser.ts'
import { type Product, startProduct } from '#tests/support/product.ts'

// Every page, by day, by night and on a phone: no violation, nothing from elsewhere, no sideways scrolling.

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ port: 3_441 })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const looks = [
  ['by day', { width: 1280 }],
  ['by night', { width: 1280, night: true }],
  ['on a phone', { width: 390 }],
] as const

const forGuests = [
  '/',
  '/agenda',
  '/cases',
  '/insights',
  '/circles',
  '/methods',
  '/methods/work_session',
  '/search?q=deur',
]
const alsoForGuests = [
  '/search?q=nergenstevinden',
  '/sign-in',
  '/password-reset',
  '/accessibility',
  '/privacy',
  '/nergens',
]
const forHosts = [
  '/',
  '/cases',
  '/cases/new',
  '/checks',
  '/reports',
  '/circles/new',
  '/sessions/new',
  '/account',
  '/account/password',
]
const alsoForHosts = ['/account/sign-ins', '/sign-out', '/agenda?past=', '/search?q=zorg', '/synonyms', '/language']

/** Pages that are found by following the first link of their kind. */
const found = ['/cases', '/insights', '/agenda', '/circles'] as const

test.each(looks)('what guests can see is sound %s', async (_, look) => {
  const { context, strange } = await watched(look)
  await lookAt(context, [...forGuests, ...alsoForGuests, ...(await firstOf(context))])
  expect(strange).toEqual([])
  await context.close()
})

test.each(looks)('what a host can see is sound %s', async (_, look) => {
  const { context, strange } = await watched(look)
  const page = await context.newPage()
  await signIn(page, product.url, 'jos@denktafel.example')
  const places = await firstOf(context)
  const deeper = places.flatMap((path) =>
    path.startsWith('/circles/')
      ? [`${path}/invitations`]
      : path.startsWith('/sessions/')
        ? [`${path}/enrolment`]
        : path.startsWith('/insights/')
          ? [`/texts/insight/${path.slice(-36)}/report`, `/texts/insight/${path.slice(-36)}/report?made=hidden`]
          : [],
  )
  await lookAt(context, [...forHosts, ...alsoForHosts, ...places, ...deeper])
  expect(strange).toEqual([])
  await context.close()
})

// What other programs read of a session is data; no browser runs it.
const scripts = 'script:not([type="application/ld+json"]), link[rel=modulepreload]'

test('a page for guests, and a quiet page for members, carries no script at all', async () => {
  const { context } = await watched({})
  const page = await context.newPage()
  for (const path of ['/', '/agenda', '/cases', ...(await firstOf(context))]) {
    await page.goto(product.url + path)
    expect(await page.locator(scripts).count(), path).toBe(0)
  }
  await signIn(page, product.url, 'samira@denktafel.example')
  await page.goto(`${product.url}/account`)
  expect(await page.locator(scripts).count()).toBe(0)
  await context.close()
})

test('an address that is too long for a phone goes on at its @ or at a dot', async () => {
  const context = await aBrowserOf(browser, { width: 390 })
  const page = await context.newPage()
  await signIn(page, product.url, 'jos@denktafel.example')
  const [circle] = (await firstOf(context)).filter((path) => path.startsWith('/circles/'))
  await page.goto(`${product.url}${circle}/invitations`)
  const address = 'maria.wilhelmina.vandermeulen@ambulantebegeleiding.denktafel.example'
  await page.fill('[name=addresses]', address)
  await press(page.getByRole('button', { name: 'Verstuur' }))
  const shown = page.locator('strong', { hasText: address })
  const lines = await shown.evaluate((strong) =>
    [...strong.childNodes]
      .filter((node) => node instanceof Text)
      .map((part) => {
        const range = document.createRange()
        range.selectNode(part)
        return new Set([...range.getClientRects()].map(({ top }) => top)).size
      }),
  )
  expect(new Set(lines)).toEqual(new Set([1]))
  expect(await shown.evaluate((strong) => strong.getClientRects().length)).toBeGreaterThan(1)
  expect(await shown.innerText()).toBe(address)

  await page.goto(`${product.url}/account`)
  expect(await page.locator('#safety ~ p strong wbr').count()).toBe(2)
  await context.close()
})

test('a button on a page that is gone still knows who pressed it, and in which language', async () => {
  const { context } = await watched({})
  await signIn(await context.newPage(), product.url, 'jos@denktafel.example')
  await context.addCookies([{ name: 'language', value: 'en', url: product.url }])
  for (const path of [`/cases/${crypto.randomUUID()}/draft`, `/checks/${crypto.randomUUID()}/release`]) {
    const answer = await context.request.post(product.url + path, {
      headers: { Origin: product.url, Accept: 'text/html' },
      form: { happening: 'Iemand doet niet open.', looked: 'yes' },
    })
    const html = await answer.text()
    expect(answer.status()).toBe(404)
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('href="/account"')
    expect(html).not.toContain('href="/sign-in"')
    expect(html).not.toContain('<script')
  }
  await context.close()
})

test('without JavaScript a case is written, looked over and handed in all the same', async () => {
  const context = await aBrowserOf(browser, { width: 390, scripts: false })
  const page = await context.newPage()
  await signIn(page, product.url, 'samira@denktafel.example')
  await page.goto(`${product.url}/cases/new`)
  await press(page.getByRole('button', { name: 'Begin met schrijven' }))
  await page.fill('[name=happening]', 'Iemand doet niet open.\n\n- Ik bel aan\n- Ik *wacht*')
  await page.fill('[name=runsInto]', 'Niemand weet wie aan zet is.')
  await page.fill('[name=title]', 'Zonder scripts')
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.fill('[name=uncertainty1]', 'Wanneer grijp ik in?')
  await press(page.getByRole('button', { name: 'Verder' }))
  await press(page.getByRole('button', { name: 'Verder' }))
  await page.selectOption('[name=circleId]', { label: 'Thuis en zorg' })
  await press(page.getByRole('button', { name: 'Nakijken en voorleggen' }))
  expect(await page.locator('main li').allTextContents()).toContain('Ik wacht')
  for (const box of ['unrecognisable', 'fair']) await page.check(`[name=${box}]`)
  await press(page.getByRole('button', { name: 'Leg voor aan de kringhouder' }))
  expect(await page.textContent('h1')).toContain('Je casus ligt bij de kringhouder')
  await context.close()
})

test('the language can be changed on every page, and comes back to it', async () => {
  const { context } = await watched({})
  const page = await context.newPage()
  await page.goto(`${product.url}/agenda`)
  await press(page.getByRole('button', { name: 'English' }).first())
  expect(new URL(page.url()).pathname).toBe('/agenda')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await expectAccessible(page)
  await context.close()
})

type Look = Parameters<typeof aBrowserOf>[1]

/** A browser that notes every request to somewhere else. */
async function watched(look: Look) {
  const context = await aBrowserOf(browser, look)
  const strange: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(product.url)) strange.push(request.url())
  })
  return { context, strange }
}

async function lookAt(context: BrowserContext, paths: string[]): Promise<void> {
  const page = await context.newPage()
  for (const path of new Set(paths)) {
    await page.goto(product.url + path)
    await expectAccessible(page)
    expect(await page.locator('h1').count(), path).toBe(1)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
  }
  await page.close()
}

async function firstOf(context: BrowserContext): Promise<string[]> {
  const page = await context.newPage()
  const paths: string[] = []
  for (const list of found) {
    await page.goto(product.url + list)
    const kind = list === '/agenda' ? '/sessions/' : `${list}/`
    const links = await page
      .locator(`main a[href^="${kind}"]`)
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const first = links.find((href) => href && /[0-9a-f-]{36}$/.test(href))
    if (first) paths.push(first)
  }
  const [theCase] = paths.filter((path) => path.startsWith('/cases/'))
  if (theCase) {
    await page.goto(product.url + theCase)
    const uncertainty = await page.locator('main a[href^="/uncertainties/"]').first().getAttribute('href')
    if (uncertainty) paths.push(uncertainty)
  }
  await page.close()
  return paths
}
