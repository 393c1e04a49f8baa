import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // Security: the content security policy allows no data: addresses.
  },
})
