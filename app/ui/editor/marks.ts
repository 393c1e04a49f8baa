import type { Editor } from '@tiptap/core'

export const markNames = ['emphasis', 'list', 'quote'] as const
export type MarkName = (typeof markNames)[number]

const nodeNames: Record<MarkName, string> = { emphasis: 'italic', list: 'bulletList', quote: 'blockquote' }

export const isOn = (editor: Editor, mark: MarkName): boolean => editor.isActive(nodeNames[mark])

/** Switches a mark at the caret. A list and a quote take each other's place, for neither fits in the other. */
export function switchMark(editor: Editor, mark: MarkName): void {
  const steps = editor.chain().focus()
  if (mark === 'emphasis') steps.toggleItalic().run()
  else if (mark === 'list') (isOn(editor, 'quote') ? steps.unsetBlockquote() : steps).toggleBulletList().run()
  else (isOn(editor, 'list') ? steps.toggleBulletList() : steps).toggleBlockquote().run()
}
