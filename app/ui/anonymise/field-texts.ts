import { isRich, writtenFields } from '#app/domain/cases/case-texts.ts'
import type { Entry } from '#app/domain/privacy/entries.ts'
import { changesFor, documentIn, sourceWith } from '#app/domain/privacy/replaced.ts'
import { wordsIn } from '#app/domain/rich-text/words-in.ts'
import { editorOn, type Mark } from '#app/ui/editor/open-editors.ts'
import { writeInto } from '#app/ui/editor/write-into.ts'

type Control = HTMLTextAreaElement | HTMLInputElement

/** The fields of this form whose text others will read, also those that rest (app/ui/drafts/resting-texts.ts). */
export const fieldsIn = (form: HTMLFormElement): string[] =>
  writtenFields.filter((name) => form.elements.namedItem(name))

export const controlOf = (form: HTMLFormElement, field: string) => form.elements.namedItem(field) as Control

/** A field as it is looked through, and the document in which its places are. */
export function readField(form: HTMLFormElement, field: string) {
  const control = controlOf(form, field)
  const document = editorOn(control)?.document() ?? documentIn(control.value, isRich(field))
  return { document, ...wordsIn(document) }
}

/** Puts other words wherever an entry stands in a field. */
export function replaceIn(form: HTMLFormElement, field: string, entry: Entry, words: string): void {
  const control = controlOf(form, field)
  const { document } = readField(form, field)
  const changes = changesFor(document, field, entry, words)
  const editor = editorOn(control)
  if (editor) editor.change(changes)
  else if (changes.length > 0) {
    control.disabled = false // A text that rested is sent along from now on.
    writeInto(control, sourceWith(document, changes, isRich(field)))
  }
}

/** Underlines in the editor what the list tells, as long as both are about the same text. */
export function underline(form: HTMLFormElement, field: string, checkedText: string, entries: Entry[]): void {
  const editor = editorOn(controlOf(form, field))
  if (!editor) return
  const { text, rangesOf } = readField(form, field)
  if (text !== checkedText) return
  const marks = entries.flatMap(({ kind, key, spots }) =>
    spots
      .filter((spot) => spot.field === field)
      .map(({ start, end }): Mark => ({ ranges: rangesOf(start, end), kind, entry: idOf(key) })),
  )
  editor.mark(marks)
}

/** The id of an entry in the list, to which its underlines point. */
export const idOf = (key: string): string => `finding-${encodeURIComponent(key).replace(/%/g, '_')}`
