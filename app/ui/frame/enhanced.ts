export type Enhanced = 'reading' | 'writing'

/** What one of these routes does more with JavaScript; such a route says `export const handle = { enhanced: 'reading' }`. */
export const enhancedOf = (handles: unknown[]): Enhanced | undefined =>
  handles.map((handle) => (handle as { enhanced?: Enhanced } | undefined)?.enhanced).find(Boolean)
