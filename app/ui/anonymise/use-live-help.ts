import { useEffect, useMemo, useState } from 'react'
import { type Entry, entriesOf, mentionsOf } from '#app/domain/privacy/entries.ts'
import { type AskedPlace, keyOf } from '#app/domain/privacy/left-standing.ts'
import { heldBy, type Together } from '#app/domain/privacy/together.ts'
import { writeInto } from '#app/ui/editor/write-into.ts'
import { controlOf, replaceIn, underline } from './field-texts.ts'
import { keepLeft, knownAs, type Left, readLeft } from './left.ts'
import { useChecked } from './use-checked.ts'

type Before = { field: string; source: string; after: string }[]

/** Looks along while someone writes in this form, and does what the writer decides. */
export function useLiveHelp(form: HTMLFormElement, draftId: string, places: AskedPlace[]) {
  const { checked, together, stage, failed, look, forget } = useChecked(form, draftId)
  const [left, setLeft] = useState(() => readLeft(draftId, places))
  const [undoable, setUndoable] = useState<Before>()
  const entries = useMemo(() => entriesOf(checked), [checked])
  const held = useMemo(() => heldEntry(together), [together])
  const leftOf = (entry: Entry) => left[knownAs(draftId, entry.key)]
  const isOpen = (entry: Entry) => !leftOf(entry)

  useEffect(() => {
    const open = entries.filter((entry) => !left[knownAs(draftId, entry.key)])
    for (const { field, text } of checked) underline(form, field, text, open)
  }, [form, draftId, checked, entries, left])

  // What someone typed since must not be undone with it.
  useEffect(() => {
    const typed = () => setUndoable((before) => (before && isStill(form, before) ? before : undefined))
    form.addEventListener('input', typed)
    return () => form.removeEventListener('input', typed)
  }, [form])

  function replace(entry: Entry, words: string) {
    const mentions = mentionsOf(entry, words)
    const touched = [...new Set(mentions.map(({ spot }) => spot.field))]
    const sources = touched.map((field) => ({ field, source: controlOf(form, field).value }))
    for (const field of touched) replaceIn(form, field, entry, words)
    noteNamed(form, entry)
    setUndoable(sources.map((one) => ({ ...one, after: controlOf(form, one.field).value })))
    forget(mentions.map(({ spot }) => spot))
    for (const field of touched) look(field)
  }

  function putBack() {
    for (const { field, source } of undoable ?? []) {
      const control = controlOf(form, field)
      writeInto(control, source)
      control.dispatchEvent(new Event('change', { bubbles: true })) // An editor on it follows.
      look(field)
    }
    setUndoable(undefined)
  }

  function decide(entry: Entry, decision: Left | null) {
    const now = { ...left, [knownAs(draftId, entry.key)]: decision }
    keepLeft(draftId, now)
    setLeft(now)
    form.dispatchEvent(new Event('input')) // A reason is kept with the draft, as anything that is typed.
  }

  return {
    failed,
    stage,
    together: held && !isOpen(held) ? undefined : together,
    held,
    open: entries.filter(isOpen),
    left: [...entries, ...(held ? [held] : [])].filter((entry) => !isOpen(entry)),
    asking: [...entries, ...(held ? [held] : [])],
    leftOf,
    replace,
    decide,
    putBack: undoable && putBack,
  }
}

/** Whoever comes from there is looked out for, also when it was never kept as it stood (who-is-coming). */
function noteNamed(form: HTMLFormElement, { label, fragment }: Entry) {
  const known = form.querySelectorAll('[name="onceNamed[]"]').length
  if ((label !== 'ORG' && label !== 'LOCATION') || known >= 200) return
  const note = Object.assign(document.createElement('input'), { type: 'hidden', name: 'onceNamed[]', value: fragment })
  form.append(note)
}

const isStill = (form: HTMLFormElement, before: Before) =>
  before.every(({ field, after }) => controlOf(form, field).value === after)

/** What together may point at one person is decided on as one thing, in no one place. */
function heldEntry(together: Together | undefined): Entry | undefined {
  const place = heldBy(together)
  return place && { ...place, key: keyOf(place), kind: 'block', proposals: [], spots: [], alike: [] }
}
