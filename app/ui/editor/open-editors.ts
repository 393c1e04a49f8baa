import type { EditorNode } from '#app/domain/rich-text/document.ts'
import type { Range } from '#app/domain/rich-text/words-in.ts'

/** A place in the text that is underlined, and the entry that tells why. */
export type Mark = { ranges: Range[]; kind: string; entry: string }
export type Change = { ranges: Range[]; words: string }

/** What the rest of a page may ask of an editor. */
export type OpenEditor = {
  document: () => EditorNode
  /** All at once, so that one Ctrl+Z takes it back. */
  change: (changes: Change[]) => void
  mark: (marks: Mark[]) => void
  undo: () => void
}

const editors = new WeakMap<Element, OpenEditor>()

/** The editor that stands in the place of this field, if it is open. */
export const editorOn = (field: Element): OpenEditor | undefined => editors.get(field)

/** Tells the form too, for whoever wants to underline something in it. */
export function openOn(field: Element, editor: OpenEditor): () => void {
  editors.set(field, editor)
  field.dispatchEvent(new Event(editorOpens, { bubbles: true }))
  return () => void editors.delete(field)
}

export const editorOpens = 'editoropen'
