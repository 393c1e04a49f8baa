/** Whether one of these routes does more with JavaScript; such a route says `export const handle = { enhanced: true }`. */
export const isEnhanced = (handles: unknown[]): boolean =>
  handles.some((handle) => (handle as { enhanced?: boolean } | undefined)?.enhanced)
