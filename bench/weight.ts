import { gzipSync } from 'node:zlib'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** Bytes that travel for a page, gzip, by kind. */
export async function weigh(base: string, guestPage: string, memberPage: string, cookie: string): Promise<void> {
  await weighPage('case, guest', base, guestPage)
  await weighPage('case, member', base, memberPage, cookie)
}

async function weighPage(name: string, base: string, path: string, cookie?: string): Promise<void> {
  const html = await (await fetch(base + path, { headers: cookie ? { cookie } : {} })).text()
  const found = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)]
  const files = [...new Set(found.map(([, file]) => file ?? ''))]
  const sum = async (kind: RegExp, packed: boolean) => {
    const chosen = files.filter((file) => kind.test(file))
    const bodies = await Promise.all(chosen.map(async (file) => (await fetch(base + file)).arrayBuffer()))
    return bodies.reduce((total, body) => total + (packed ? gzipSync(new Uint8Array(body)).length : body.byteLength), 0)
  }
  const [css, js, fonts] = [await sum(/\.css$/, true), await sum(/\.js$/, true), await sum(/\.woff2$/, false)]
  console.log(`${name}: HTML ${kB(gzipSync(html).length)}, CSS ${kB(css)}, JS ${kB(js)}, fonts ${kB(fonts)}`)
}
