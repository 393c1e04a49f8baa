import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeState } from '#tests/support/global-setup.ts'
import { aState, type Product, startProduct } from '#tests/support/product.ts'

// As the README says it: stop, copy, start; and one day put the copy back (D10).

const port = 36_000 + (process.pid % 1_000)
const state = aState()
let product: Product

afterAll(async () => {
  await product.stop()
  removeState(state)
})

beforeAll(async () => {
  product = await startProduct({ port, state })
})

/** Ownership and all; `rm` and `cp` are what people type. */
function copy(from: string, to: string) {
  execFileSync('rm', ['-rf', to])
  execFileSync('cp', ['-a', from, to])
}

test('Femke hides a text today; when yesterday’s backup is put back it is still hidden', async () => {
  const list = await (await fetch(`${product.url}/cases`)).text()
  const path = /\/cases\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  await product.stop()
  const data = realpathSync(join(state, 'postgres'))
  copy(data, `${data}-yesterday`)

  product = await startProduct({ port, state })
  const statusOf = async () => (await fetch(product.url + path)).status
  expect(await statusOf()).toBe(200)
  const send = (to: string, fields: Record<string, string>, Cookie = '') => {
    const headers = { Origin: product.url, Cookie }
    return fetch(product.url + to, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
  }
  const [email, password] = ['femke@denktafel.example', 'samen aan tafel']
  const cookie = (await send('/sign-in', { email, password })).headers.get('Set-Cookie')?.split(';')[0]
  expect((await send(`/texts/case/${path.split('/')[2]}/report`, { words: '' }, cookie)).status).toBe(302)
  expect(await statusOf()).toBe(404)
  await product.stop()

  copy(`${data}-yesterday`, data)
  product = await startProduct({ port, state })
  expect(product.said()).toContain('taken back again (1)')
  expect(await statusOf()).toBe(404)
  expect(await (await fetch(`${product.url}/cases`)).text()).not.toContain(path)
})
