import type { Editor } from '@tiptap/core'
import { type EditorNode, fromDocument, toDocument } from '#app/domain/rich-text/document.ts'
import { canonical, parseRichText, writeRichText } from '#app/domain/rich-text/rich-text.ts'

// A sign no one types holds the place of the caret while the text goes from the textarea to the editor.
const CARET = '\ue000'

export const documentOf = (source: string): EditorNode => toDocument(parseRichText(source))
export const sourceOf = (editor: Editor): string => writeRichText(fromDocument(editor.getJSON() as EditorNode))

/** Puts a text in the editor, with the caret where it stood in the text. */
export function takeOver(editor: Editor, source: string, caret: number): void {
  if (!source.includes(CARET)) {
    put(editor, `${source.slice(0, caret)}${CARET}${source.slice(caret)}`)
    const at = placeOf(editor, CARET)
    if (at !== undefined) {
      const { tr } = editor.state
      editor.view.dispatch(
        tr
          .delete(at, at + 1)
          .setMeta('preventUpdate', true)
          .setMeta('addToHistory', false),
      )
      editor.commands.focus(at, { scrollIntoView: false })
      if (sourceOf(editor) === canonical(source)) return
    }
  }
  // The caret stood within a mark, and broke it: the text is worth more than the place.
  put(editor, source)
  editor.commands.focus('end', { scrollIntoView: false })
}

/** Puts another text in the editor, without a word to anyone who listens for what people type. */
export function put(editor: Editor, source: string): void {
  editor.commands.setContent(documentOf(source), { emitUpdate: false })
}

function placeOf(editor: Editor, sign: string): number | undefined {
  let place: number | undefined
  editor.state.doc.descendants((node, at) => {
    const index = node.text?.indexOf(sign) ?? -1
    if (index >= 0) place = at + index
  })
  return place
}
