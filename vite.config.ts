import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parse } from '@formatjs/icu-messageformat-parser'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin, runnerImport } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig), readTexts(), nameDetector(), compressAssets()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // Security: the content security policy allows no data: addresses.
  },
})

/** Read the texts that travel to the browser at build, so that the reader of ICU MessageFormat need not travel along. */
function readTexts(): Plugin {
  const reader = '@formatjs/icu-messageformat-parser'
  return {
    name: 'read-texts',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer, { ssr }) {
      return id === reader && !ssr ? this.resolve(`${reader}/no-parser.js`, importer) : null
    },
    async load(id, { ssr } = {}) {
      if (ssr || !/i18n\/(?:nl|en)-(?:enhanced|writing)\.ts$/.test(id)) return null
      const { module } = await runnerImport<Record<string, Record<string, string>>>(id)
      const read = Object.entries(module).map(([name, texts]) => {
        const entries = Object.entries(texts).map(([key, text]) => [
          key,
          text.includes('{') ? parse(text, { ignoreTag: true }) : text,
        ])
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(entries))}`
      })
      return read.join('\n')
    },
  }
}

/** Which anonymiser this is, is worked out at build: a server that starts need not read it whole. */
function nameDetector(): Plugin {
  return {
    name: 'name-detector',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/privacy/detector-version.server.ts')) return null
      const { module } = await runnerImport<{ detectorVersion: string }>(id)
      return `export const detectorVersion = ${JSON.stringify(module.detectorVersion)}`
    },
  }
}

/** Compress what browsers fetch once, at build, as small as it gets; the server only picks the right file. */
function compressAssets(): Plugin {
  return {
    name: 'compress-assets',
    apply: 'build',
    writeBundle({ dir }) {
      if (!dir?.endsWith('client')) return
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|svg)$/.test(file)) continue
        const bytes = readFileSync(join(dir, file))
        writeFileSync(
          join(dir, `${file}.br`),
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        )
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
