// What only pages for writing say (`handle.enhanced: 'writing'`), beside nl-enhanced.ts.

export { anonymise } from './nl/anonymise.ts'
export { attendance } from './nl/attendance.ts'
export { drafts } from './nl/drafts.ts'
export { editor } from './nl/editor.ts'
export { feeds } from './nl/feeds.ts'
export { form } from './nl/form.ts'
export { uncertainties } from './nl/uncertainties.ts'
