import { useEffect, useMemo, useRef, useState } from 'react'
import type { Together } from '#app/domain/privacy/together.ts'
import { editorOpens } from '#app/ui/editor/open-editors.ts'
import { writeInto } from '#app/ui/editor/write-into.ts'
import { type Checked, type Checker, startChecker } from './checker.ts'
import { type Entry, entriesOf } from './entries.ts'
import { controlOf, fieldsIn, readField, replaceIn, underline } from './field-texts.ts'
import { keepLeft, knownAs, type Left, readLeft } from './left.ts'

/** How long after someone stops typing. */
const pause = 400

type Before = { field: string; source: string; after: string }[]

/** Looks along while someone writes in this form, and does what the writer decides. */
export function useLiveHelp(form: HTMLFormElement, draftId: string) {
  const { checked, together, failed, look, forget } = useChecked(form)
  const [left, setLeft] = useState(() => readLeft(draftId))
  const [undoable, setUndoable] = useState<Before>()
  const entries = useMemo(() => entriesOf(Object.values(checked)), [checked])
  const leftOf = (entry: Entry): Left | undefined => left[knownAs(draftId, entry.key)]
  const isOpen = (entry: Entry) => !leftOf(entry)

  useEffect(() => {
    const open = entries.filter((entry) => !left[knownAs(draftId, entry.key)])
    for (const { field, text } of Object.values(checked)) underline(form, field, text, open)
  }, [form, draftId, checked, entries, left])

  // What someone typed since must not be undone with it.
  useEffect(() => {
    const typed = () => setUndoable((before) => (before && isStill(form, before) ? before : undefined))
    form.addEventListener('input', typed)
    return () => form.removeEventListener('input', typed)
  }, [form])

  function replace(entry: Entry, words: string) {
    const touched = [...new Set(entry.spots.map(({ field }) => field))]
    const sources = touched.map((field) => ({ field, source: controlOf(form, field).value }))
    for (const field of touched) replaceIn(form, field, entry, words)
    setUndoable(sources.map((one) => ({ ...one, after: controlOf(form, one.field).value })))
    forget(entry)
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

  function decide(entry: Entry, decision: Left | undefined) {
    const { [knownAs(draftId, entry.key)]: _before, ...others } = left
    const now = decision ? { ...others, [knownAs(draftId, entry.key)]: decision } : others
    keepLeft(draftId, now)
    setLeft(now)
  }

  return {
    failed,
    together,
    open: entries.filter(isOpen),
    left: entries.filter((entry) => !isOpen(entry)),
    leftOf,
    replace,
    decide,
    putBack: undoable && putBack,
  }
}

const isStill = (form: HTMLFormElement, before: Before) =>
  before.every(({ field, after }) => controlOf(form, field).value === after)

/** What was found in each field, kept up with what is typed. */
function useChecked(form: HTMLFormElement) {
  const [checked, setChecked] = useState<Record<string, Checked>>({})
  const [together, setTogether] = useState<Together>()
  const [failed, setFailed] = useState(false)
  const checker = useRef<Checker>()
  const look = (field: string) => checker.current?.check(field, readField(form, field).text)
  const looking = useRef(look)
  looking.current = look

  useEffect(() => {
    const ends = new AbortController()
    const { signal } = ends
    const tell = (one: Checked, together: Together | undefined) => {
      setChecked((all) => ({ ...all, [one.field]: one }))
      setTogether(together)
    }
    checker.current = startChecker(tell, () => setFailed(true))
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const later = ({ target }: Event) => {
      const name = target instanceof HTMLElement ? (target.getAttribute('name') ?? '') : ''
      if (!fieldsIn(form).includes(name)) return
      clearTimeout(timers.get(name))
      timers.set(
        name,
        setTimeout(() => looking.current(name), pause),
      )
    }
    form.addEventListener('input', later, { signal })
    form.addEventListener(editorOpens, later, { signal })
    for (const field of fieldsIn(form)) looking.current(field)
    return () => {
      ends.abort()
      for (const timer of timers.values()) clearTimeout(timer)
      checker.current?.stop()
    }
  }, [form])

  const forget = ({ spots }: Entry) =>
    setChecked((all) => {
      const gone = (field: string, start: number) => spots.some((spot) => spot.field === field && spot.start === start)
      const without = ({ field, findings, ...rest }: Checked) => ({
        ...rest,
        field,
        findings: findings.filter(({ start }) => !gone(field, start)),
      })
      return Object.fromEntries(Object.entries(all).map(([field, one]) => [field, without(one)]))
    })
  return { checked, together, failed, look, forget }
}
