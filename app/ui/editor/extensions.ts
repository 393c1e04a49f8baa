import type { Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { BulletList } from '@tiptap/extension-list/bullet-list'
import { ListItem } from '@tiptap/extension-list/item'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions/undo-redo'

// Only what our notation can hold: nothing inside a list or a quote but lines of text, no links, no pictures.

const OneLineItem = ListItem.extend({
  content: 'paragraph',
  priority: 200, // Before the line break: in a list Shift+Enter begins the next item, for an item is one line.
  addExtensions: () => [],
  addKeyboardShortcuts() {
    const split = () => this.editor.commands.splitListItem(this.name)
    return { Enter: split, 'Shift-Enter': split } // No Tab: it leaves the editor, as it leaves any other field.
  },
})

const FlatQuote = Blockquote.extend({ content: 'paragraph+' })

const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
  },
})

export const extensions: Extensions = [
  Document,
  Paragraph,
  Text,
  LineBreak,
  Italic,
  BulletList,
  OneLineItem,
  FlatQuote,
  UndoRedo,
]
