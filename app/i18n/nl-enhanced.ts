// The texts of the pages that a browser enhances (`handle.enhanced`): only these travel to it, and those of nl-writing.ts
// to a page for writing. tests/i18n.test.ts finds a page that asks for more.

export { cases } from './nl/cases.ts'
export { error } from './nl/error.ts'
export { frame } from './nl/frame.ts'
export { insights } from './nl/insights.ts'
export { kit } from './nl/kit.ts'
export { library } from './nl/library.ts'
export { search } from './nl/search.ts'
export { threads } from './nl/threads.ts'
