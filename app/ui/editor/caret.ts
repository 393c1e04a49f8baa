import type { Editor } from '@tiptap/core'
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { type EditorNode, fromDocument, toDocument } from '#app/domain/rich-text/document.ts'
import { canonical, parseRichText, writeRichText } from '#app/domain/rich-text/rich-text.ts'

// A sign no one types holds both ends of the selection while the text goes from the textarea to the editor.
const EDGE = '\ue000'

export const documentOf = (source: string): EditorNode => toDocument(parseRichText(source))
export const sourceOf = (editor: Editor): string => writeRichText(fromDocument(editor.getJSON() as EditorNode))

/** What is selected in a textarea; a caret is a selection of nothing. */
export type Selected = { start: number; end: number }

/**
 * Puts a text in the editor, with what was selected in it, and the focus. All of it at once: `commands.focus` of the editor
 * waits for the next frame, and what someone types meanwhile would go to the textarea that is just being hidden.
 */
export function takeOver(editor: Editor, source: string, { start, end }: Selected): void {
  if (!isTakenOver(editor, source, { start, end })) {
    // It began or ended within a mark, and broke it: the text is worth more than the place.
    put(editor, source)
    select(editor.state.tr.setSelection(Selection.atEnd(editor.state.doc)), editor)
  }
  editor.view.focus()
}

function isTakenOver(editor: Editor, source: string, { start, end }: Selected): boolean {
  if (source.includes(EDGE)) return false
  put(editor, [source.slice(0, start), source.slice(start, end), source.slice(end)].join(EDGE))
  const [from, to] = placesOf(editor, EDGE)
  if (from === undefined || to === undefined) return false
  const tr = editor.state.tr.delete(to, to + 1).delete(from, from + 1)
  select(tr.setSelection(TextSelection.create(tr.doc, from, to - 1)), editor)
  return sourceOf(editor) === canonical(source)
}

const select = (tr: Transaction, { view }: Editor) =>
  view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false))

/** Puts another text in the editor, without a word to anyone who listens for what people type. */
export function put(editor: Editor, source: string): void {
  editor.commands.setContent(documentOf(source), { emitUpdate: false })
}

function placesOf(editor: Editor, sign: string): number[] {
  const places: number[] = []
  editor.state.doc.descendants((node, at) => {
    for (const { index } of node.text?.matchAll(new RegExp(sign, 'g')) ?? []) places.push(at + index)
  })
  return places
}
