import { anonymise } from './nl/anonymise.ts'
import { attendance } from './nl/attendance.ts'
import { cases } from './nl/cases.ts'
import { drafts } from './nl/drafts.ts'
import { editor } from './nl/editor.ts'
import { error } from './nl/error.ts'
import { feeds } from './nl/feeds.ts'
import { form } from './nl/form.ts'
import { frame } from './nl/frame.ts'
import { insights } from './nl/insights.ts'
import { kit } from './nl/kit.ts'
import { library } from './nl/library.ts'
import { search } from './nl/search.ts'
import { threads } from './nl/threads.ts'
import { uncertainties } from './nl/uncertainties.ts'
import type { Messages } from './nl.ts'

/**
 * The texts of the pages that a browser enhances (`handle.enhanced`): only these travel to it.
 * tests/i18n.test.ts finds a page that asks for more.
 */
export const nlEnhanced: Partial<Messages> = {
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
