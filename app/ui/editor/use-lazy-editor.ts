import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Selected } from './caret.ts'
import type { RichTextEditor } from './rich-text-editor.tsx'

type Ready = { Editor: typeof RichTextEditor; selected: Selected }

/**
 * Brings the editor in when someone begins to write. Until it is there, and when the network never brings it, the
 * textarea does the work.
 */
export function useLazyEditor(textarea: RefObject<HTMLTextAreaElement>) {
  const [ready, setReady] = useState<Ready>()
  const composing = useRef(false)
  const begin = async () => {
    const loaded = await import('./rich-text-editor.tsx').catch(() => undefined)
    const field = textarea.current
    // Someone who has left the field, or is halfway a composed character, is not disturbed; next time it is there at once.
    if (!loaded || !field || composing.current || document.activeElement !== field) return
    const selected = { start: field.selectionStart, end: field.selectionEnd }
    // At once: nothing can be typed between reading the field and the editor that stands in its place.
    flushSync(() => setReady((before) => before ?? { Editor: loaded.RichTextEditor, selected }))
  }
  // Whoever was in the field before the page came alive gets the editor too.
  const began = useRef(begin)
  useEffect(() => {
    if (document.activeElement === textarea.current) void began.current()
  }, [textarea])
  const listeners = {
    onFocus: () => void begin(),
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: () => {
      composing.current = false
      void begin()
    },
  }
  return { ready, listeners }
}
