import { offer } from './catalogue.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The server speaks both languages. Safe to call again. */
export function offerBoth(): void {
  offer('nl', nl)
  offer('en', en)
}
