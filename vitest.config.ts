import { defineConfig } from 'vitest/config'

// A Meilisearch that the tests are given is for the contract of the engines alone (tests/search/engines.test.ts).
for (const name of ['MEILISEARCH_URL', 'MEILISEARCH_KEY']) {
  if (process.env[name]) process.env[`TESTED_${name}`] = process.env[name]
  delete process.env[name]
}

// Its own config, without the Remix Vite plugin: the plugin is for builds, and tests do not need it.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/*.test.ts', 'tests/{unit,ui,cli}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'database',
          sequence: { groupOrder: 1 },
          include: ['tests/{db,access,domain,search,routes,live,jobs}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/database.ts'],
          hookTimeout: 120_000,
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          include: ['tests/journeys/**/*.test.ts'],
          hookTimeout: 240_000,
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
