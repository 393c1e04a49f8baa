import { cases } from './en/cases.ts'
import { error } from './en/error.ts'
import { form } from './en/form.ts'
import { frame } from './en/frame.ts'
import { home } from './en/home.ts'
import { kit } from './en/kit.ts'
import type { Messages } from './nl.ts'

export const en: Messages = { ...cases, ...error, ...form, ...frame, ...home, ...kit }
