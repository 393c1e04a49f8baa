type Path = { commands: { command: string; args: number[] }[] }
type Point = { x: number; y: number; onCurve: boolean }

/**
 * A glyph as TrueType keeps it, from its outline. Our fonts come as WOFF2, of which the library reads the outlines but has
 * no bytes to copy into a PDF.
 */
export function glyphOf({ commands }: Path): Uint8Array {
  const contours = contoursOf(commands)
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const view = new DataView(new ArrayBuffer(padded(12 + contours.length * 2 + points.length * 5)))
  let at = 0
  const put = (...numbers: number[]) => {
    for (const number of numbers) {
      view.setInt16(at, number)
      at += 2
    }
  }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  put(contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  let last = -1
  for (const contour of contours) {
    last += contour.length
    put(last)
  }
  put(0) // no instructions
  for (const { onCurve } of points) {
    view.setUint8(at, Number(onCurve))
    at += 1
  }
  for (const places of [xs, ys]) put(...places.map((place, index) => place - (places[index - 1] ?? 0)))
  return new Uint8Array(view.buffer)
}

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4

function contoursOf(commands: Path['commands']): Point[][] {
  const contours: Point[][] = []
  for (const { command, args } of commands) {
    const [x = 0, y = 0, endX = 0, endY = 0] = args.map(Math.round)
    if (command === 'moveTo') contours.push([{ x, y, onCurve: true }])
    if (command === 'lineTo') contours.at(-1)?.push({ x, y, onCurve: true })
    if (command === 'quadraticCurveTo')
      contours.at(-1)?.push({ x, y, onCurve: false }, { x: endX, y: endY, onCurve: true })
  }
  return contours.map(withoutClosingPoint)
}

/** TrueType closes a contour by itself. */
function withoutClosingPoint(contour: Point[]): Point[] {
  const [first, last] = [contour[0], contour.at(-1)]
  const isClosed = contour.length > 1 && last?.onCurve && first?.x === last.x && first.y === last.y
  return isClosed ? contour.slice(0, -1) : contour
}
