import { useEffect, useRef, useState } from 'react'
import { useT } from '#app/i18n/use-t.ts'

/** What a screen reader hears: what was done, and the count once it has settled; never twice the same. */
export function Spoken({ count, said }: { count: number; said: string }) {
  const t = useT()
  const [spoken, speak] = useState('')
  const before = useRef(0)
  useEffect(() => {
    const later = setTimeout(() => {
      if (before.current === count) return
      before.current = count
      speak(t('anonymise.spoken', { count }))
    }, 1_200)
    return () => clearTimeout(later)
  }, [count, t])
  return (
    <>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}
