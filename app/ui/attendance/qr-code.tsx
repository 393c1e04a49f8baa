import type { QrSquares } from '#app/domain/enrolments/seat-code.server.ts'

/** Black on white by night too, or no camera reads it. */
export function QrCode({ size, path, label }: QrSquares & { label: string }) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path className="qr-code__ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path d={path} />
    </svg>
  )
}
