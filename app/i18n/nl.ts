import { account } from './nl/account.ts'
import { cases } from './nl/cases.ts'
import { circles } from './nl/circles.ts'
import { error } from './nl/error.ts'
import { form } from './nl/form.ts'
import { frame } from './nl/frame.ts'
import { frontPage } from './nl/front-page.ts'
import { home } from './nl/home.ts'
import { kit } from './nl/kit.ts'
import { mail } from './nl/mail.ts'
import { methods } from './nl/methods.ts'
import { network } from './nl/network.ts'
import { search } from './nl/search.ts'
import { sessions } from './nl/sessions.ts'

/** Every text of the interface, in Dutch. Its keys are the keys: a text missing in English fails the type check. */
export const nl = {
  ...account,
  ...cases,
  ...circles,
  ...error,
  ...form,
  ...frame,
  ...frontPage,
  ...home,
  ...kit,
  ...mail,
  ...methods,
  ...network,
  ...search,
  ...sessions,
} as const

export type MessageKey = keyof typeof nl
export type Messages = Record<MessageKey, string>
