// See nl-writing.ts.

export { anonymise } from './en/anonymise.ts'
export { attendance } from './en/attendance.ts'
export { drafts } from './en/drafts.ts'
export { editor } from './en/editor.ts'
export { feeds } from './en/feeds.ts'
export { form } from './en/form.ts'
export { uncertainties } from './en/uncertainties.ts'
