import { parseRichText, writeRichText } from '#app/domain/rich-text/rich-text.ts'
import { type EditorNode, fromDocument, toDocument } from '#app/ui/editor/notation.ts'
import { editorOn, type Mark } from '#app/ui/editor/open-editors.ts'
import { withWords, wordsIn } from '#app/ui/editor/words-in.ts'
import { writeInto } from '#app/ui/editor/write-into.ts'
import type { Entry } from './entries.ts'
import { wordsFor } from './entries.ts'

export const richFields = ['happening', 'goesWell', 'runsInto', 'tried']
const fields = [...richFields, 'title', 'uncertainty1', 'uncertainty2', 'uncertainty3', 'themes', 'roleTitle']

type Control = HTMLTextAreaElement | HTMLInputElement

/** The fields of this form whose text others will read. */
export const fieldsIn = (form: HTMLFormElement): string[] => fields.filter((name) => form.elements.namedItem(name))

export const controlOf = (form: HTMLFormElement, field: string) => form.elements.namedItem(field) as Control

/** A field as it is looked through, and the document in which its places are. */
export function readField(form: HTMLFormElement, field: string) {
  const control = controlOf(form, field)
  const document = editorOn(control)?.document() ?? documentIn(field, control.value)
  return { document, ...wordsIn(document) }
}

/** A plain field is one line of text. */
function documentIn(field: string, value: string): EditorNode {
  if (richFields.includes(field)) return toDocument(parseRichText(value))
  return { type: 'doc', content: [{ type: 'paragraph', content: value ? [{ type: 'text', text: value }] : [] }] }
}

/** Puts other words wherever an entry stands in a field. */
export function replaceIn(form: HTMLFormElement, field: string, entry: Entry, words: string): void {
  const control = controlOf(form, field)
  const { document, text, rangesOf } = readField(form, field)
  const changes = entry.spots
    .filter((spot) => spot.field === field && text.slice(spot.start, spot.end) === spot.words)
    .map((spot) => ({ ranges: rangesOf(spot.start, spot.end), words: wordsFor(spot, words, text) }))
  const editor = editorOn(control)
  if (editor) {
    editor.change(changes)
    return
  }
  const changed = withWords(document, changes)
  writeInto(control, richFields.includes(field) ? writeRichText(fromDocument(changed)) : wordsIn(changed).text)
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
