import { useEffect, useMemo, useRef, useState } from 'react'
import { isBlank } from '#app/domain/cases/case-texts.ts'
import type { Checked, Spot } from '#app/domain/privacy/entries.ts'
import type { Together } from '#app/domain/privacy/together.ts'
import { editorOpens } from '#app/ui/editor/open-editors.ts'
import { type Checker, startChecker } from './checker.ts'
import { fieldsIn, readField } from './field-texts.ts'

/** How long after someone stops typing. */
const pause = 400

/** What was found in each field, kept up with what is typed. */
export function useChecked(form: HTMLFormElement, draftId: string) {
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
    const tell = (looked: Checked[], together: Together | undefined) => {
      setChecked((all) => ({ ...all, ...Object.fromEntries(looked.map((one) => [one.field, one])) }))
      setTogether(together)
    }
    checker.current = startChecker(draftId, tell, () => setFailed(true))
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
    // "change": what was kept elsewhere came into a text that rests here.
    for (const happening of ['input', 'change', editorOpens]) form.addEventListener(happening, later, { signal })
    for (const field of fieldsIn(form)) looking.current(field)
    return () => {
      ends.abort()
      for (const timer of timers.values()) clearTimeout(timer)
      checker.current?.stop()
    }
  }, [form, draftId])

  const forget = (spots: Spot[]) =>
    setChecked((all) => {
      const gone = (field: string, start: number) => spots.some((spot) => spot.field === field && spot.start === start)
      const without = ({ field, findings, ...rest }: Checked) => ({
        ...rest,
        field,
        findings: findings.filter(({ start }) => !gone(field, start)),
      })
      return Object.fromEntries(Object.entries(all).map(([field, one]) => [field, without(one)]))
    })
  const inOrder = useMemo(() => fieldsIn(form).flatMap((field) => checked[field] ?? []), [form, checked])
  return { checked: inOrder, together, stage: stageOf(form, inOrder), failed, look, forget }
}

/** Not all of it is looked at yet; or nothing is written; or it was looked at. */
function stageOf(form: HTMLFormElement, checked: Checked[]): 'looking' | 'begin' | 'looked' {
  if (checked.length < fieldsIn(form).length) return 'looking'
  const texts = checked.map(({ field, text }) => [field, text])
  return isBlank(Object.fromEntries(texts)) ? 'begin' : 'looked'
}
