import { Node, type Schema, Slice } from '@tiptap/pm/model'
import { documentOf } from './caret.ts'

/** Plain text is read as our notation, just as it would be in the textarea without JavaScript. */
export const pastedTextIn = (schema: Schema, text: string): Slice =>
  Slice.maxOpen(Node.fromJSON(schema, documentOf(text)).content)
