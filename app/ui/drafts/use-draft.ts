import { type RefObject, useEffect, useRef, useState } from 'react'
import { noteSignedOut } from '#app/ui/live/signed-out.ts'
import type { KeptElsewhere } from './draft-answer.ts'
import { followForm } from './follow-form.ts'
import { type DraftKeeper, type DraftStatus, keepDraft } from './keep-draft.ts'
import { followElsewhere, restingTexts } from './resting-texts.ts'

type Options = {
  form: RefObject<HTMLFormElement>
  /** Where the form is kept, by POST. */
  url: string
  /** The version the form was filled with. */
  version: number
  onConflict?: (elsewhere: KeptElsewhere) => void
}

/** Keeps a form while someone writes in it; draft-status.tsx says so, draft-conflict.tsx shows both when they part. */
export function useDraft({ form, url, version, onConflict }: Options) {
  const [now, setNow] = useState<{ status: DraftStatus; version: number }>({ status: { kind: 'idle' }, version })
  const keeper = useRef<DraftKeeper>()
  const sentItself = useRef(false)
  const conflicted = useRef(onConflict)
  conflicted.current = onConflict
  const first = useRef(version)

  useEffect(() => {
    const element = form.current
    if (!element) return
    const keeping = keepDraft({
      url,
      version: first.current,
      read: () => new FormData(element),
      resting: () => restingTexts(element),
      follow: (texts) => followElsewhere(element, texts),
      tell: (status, version) => {
        setVersionIn(element, version)
        setNow({ status, version })
        if (status.kind === 'again' && status.because === 'signed-out') noteSignedOut(true)
        if (status.kind === 'saved') noteSignedOut(false)
        if (status.kind === 'conflict') conflicted.current?.(status.elsewhere)
      },
    })
    keeper.current = keeping
    return followForm(element, keeping, () => {
      sentItself.current = true
    })
  }, [form, url])

  // A newer version is only ours after our own form was sent: any other one was kept elsewhere, and must not be covered.
  useEffect(() => {
    if (!sentItself.current) return
    sentItself.current = false
    keeper.current?.adopt(version)
    setNow({ status: { kind: 'idle' }, version })
  }, [version])

  return { ...now, conflict: now.status.kind === 'conflict' ? now.status.elsewhere : undefined }
}

/** The form may be sent before the page is drawn again. */
function setVersionIn(form: HTMLFormElement, version: number) {
  const field = form.elements.namedItem('version')
  if (field instanceof HTMLInputElement) field.value = String(version)
}
