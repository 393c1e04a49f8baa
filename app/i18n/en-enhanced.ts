// See nl-enhanced.ts.

export { cases } from './en/cases.ts'
export { error } from './en/error.ts'
export { frame } from './en/frame.ts'
export { insights } from './en/insights.ts'
export { kit } from './en/kit.ts'
export { library } from './en/library.ts'
export { search } from './en/search.ts'
export { threads } from './en/threads.ts'
