import { anonymise } from './en/anonymise.ts'
import { attendance } from './en/attendance.ts'
import { cases } from './en/cases.ts'
import { drafts } from './en/drafts.ts'
import { editor } from './en/editor.ts'
import { error } from './en/error.ts'
import { feeds } from './en/feeds.ts'
import { form } from './en/form.ts'
import { frame } from './en/frame.ts'
import { insights } from './en/insights.ts'
import { kit } from './en/kit.ts'
import { library } from './en/library.ts'
import { search } from './en/search.ts'
import { threads } from './en/threads.ts'
import { uncertainties } from './en/uncertainties.ts'
import type { Messages } from './nl.ts'

/** See nl-enhanced.ts. */
export const enEnhanced: Partial<Messages> = {
  ...anonymise,
  ...attendance,
  ...cases,
  ...drafts,
  ...editor,
  ...error,
  ...feeds,
  ...form,
  ...frame,
  ...insights,
  ...kit,
  ...library,
  ...search,
  ...threads,
  ...uncertainties,
}
