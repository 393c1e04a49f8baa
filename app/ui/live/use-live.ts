import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

type Nudge = { name: string; subjectId: string }

/** Read the page again whenever one of these records changes, or when the line was lost and is back. */
export function useLive(...subjectIds: string[]): void {
  const { revalidate } = useRevalidator()
  const watched = subjectIds.join()

  useEffect(() => {
    const line = new EventSource('/live')
    let soon: ReturnType<typeof setTimeout> | undefined
    line.onmessage = ({ data }) => {
      const { subjectId } = JSON.parse(data) as Nudge
      if (subjectId !== '*' && !watched.split(',').includes(subjectId)) return
      // Several changes at once ask once; a little chance keeps a full room from asking in the same moment.
      clearTimeout(soon)
      soon = setTimeout(revalidate, 150 + Math.random() * 350)
    }
    return () => {
      clearTimeout(soon)
      line.close()
    }
  }, [watched, revalidate])
}
