import type { Piece } from '#app/domain/search/fragment.ts'

/** A text with what was looked for marked in it. */
export function MarkedText({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, index) => {
        const key = `${index} ${text}`
        return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
      })}
    </>
  )
}
