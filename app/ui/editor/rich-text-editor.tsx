import { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { EditorNode } from '#app/domain/rich-text/document.ts'
import { useT } from '#app/i18n/use-t.ts'
import { put, type Selected, sourceOf, takeOver } from './caret.ts'
import { EditorToolbar } from './editor-toolbar.tsx'
import { extensions } from './extensions.ts'
import { changePlaces, MarkedPlaces, markPlaces } from './marked-places.ts'
import { type OpenEditor, openOn } from './open-editors.ts'
import { tidyPastedHtml } from './pasted-html.ts'
import { pastedTextIn } from './pasted-text.ts'
import { writeInto } from './write-into.ts'

export type EditorProps = {
  id: string
  label: string
  describedBy?: string
  invalid?: boolean
  /** The field that is sent. It is out of sight, and always holds what stands in the editor. */
  textarea: RefObject<HTMLTextAreaElement>
  /** What was selected in its text. */
  selected: Selected
}

/** What someone writes in, once the browser has it (rich-text-field.tsx). */
export function RichTextEditor(props: EditorProps) {
  const t = useT()
  const holder = useRef<HTMLDivElement>(null)
  const keys = `${props.id}-keys`
  const attributes = {
    id: props.id,
    class: 'editor__text',
    'aria-label': props.label,
    'aria-multiline': 'true',
    'aria-describedby': [props.describedBy, keys].filter(Boolean).join(' '),
    ...(props.invalid ? { 'aria-invalid': 'true' } : {}),
  }
  const editor = useEditor(props, holder, attributes)
  const described = JSON.stringify(attributes)
  useEffect(() => {
    editor?.setOptions({ editorProps: { ...editor.options.editorProps, attributes: JSON.parse(described) } })
  }, [editor, described])
  return (
    <div className="editor">
      {editor && <EditorToolbar editor={editor} controls={props.id} />}
      <div ref={holder} />
      <p hidden id={keys}>
        {t('editor.keys')}
      </p>
    </div>
  )
}

function useEditor({ textarea, selected }: EditorProps, holder: RefObject<HTMLDivElement>, attributes: Attributes) {
  const [editor, setEditor] = useState<Editor>()
  const beginning = useRef({ attributes, selected })
  // Before the first paint, so that nothing is seen to jump.
  useLayoutEffect(() => {
    const field = textarea.current
    if (!holder.current || !field) return
    const made = editorIn(holder.current, field, beginning.current.attributes)
    takeOver(made, field.value, beginning.current.selected)
    setEditor(made)
    const stop = followField(made, field)
    const close = openOn(field, doorOf(made))
    return () => {
      close()
      stop()
      made.destroy()
    }
  }, [textarea, holder])
  return editor
}

type Attributes = Record<string, string>

const doorOf = (editor: Editor): OpenEditor => ({
  document: () => editor.getJSON() as EditorNode,
  change: (changes) => changePlaces(editor, changes),
  mark: (marks) => markPlaces(editor, marks),
  undo: () => void editor.commands.undo(),
})

function editorIn(element: HTMLElement, field: HTMLTextAreaElement, attributes: Attributes): Editor {
  const editor: Editor = new Editor({
    element,
    extensions: [...extensions, MarkedPlaces],
    injectCSS: false, // Security: our content security policy allows no style tags; editor.css has what is needed.
    textDirection: 'auto',
    enablePasteRules: false, // A pasted text is read as our notation (pasted-text.ts), once.
    editorProps: {
      attributes,
      transformPastedHTML: tidyPastedHtml,
      clipboardTextParser: (text, _context, _plain, { state }) => pastedTextIn(state.schema, text),
      handleKeyDown: (_view, event) => event.altKey && event.key === 'F10' && reachToolbar(element),
    },
    onUpdate: () => writeInto(field, sourceOf(editor)),
  })
  return editor
}

function reachToolbar(element: HTMLElement): boolean {
  element.parentElement?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus()
  return true
}

/** A press on the label comes to the editor, and so does a text that another part of the page puts in the field. */
function followField(editor: Editor, field: HTMLTextAreaElement): () => void {
  const label = field.closest('.field')?.querySelector('label')
  const reach = () => void editor.commands.focus()
  const follow = () => {
    if (field.value !== sourceOf(editor)) put(editor, field.value)
  }
  label?.addEventListener('click', reach)
  field.addEventListener('change', follow)
  return () => {
    label?.removeEventListener('click', reach)
    field.removeEventListener('change', follow)
  }
}
