import { type RefObject, useEffect, useState } from 'react'
import { writeInto } from './write-into.ts'

/**
 * Keeps what someone typed before the scripts came in. React gives a textarea with a text of its own that text back
 * when it takes over the page; this gives it the words that were typed since.
 */
export function useTypedEarly(id: string, textarea: RefObject<HTMLTextAreaElement>): void {
  const [early] = useState(() => {
    if (typeof document === 'undefined') return undefined
    const field = document.getElementById(id)
    return field instanceof HTMLTextAreaElement ? { field, text: field.value } : undefined
  })
  useEffect(() => {
    // Only the very same field: on a later page another one may carry the same id.
    if (early && early.field === textarea.current && early.field.value !== early.text)
      writeInto(early.field, early.text)
  }, [early, textarea])
}
