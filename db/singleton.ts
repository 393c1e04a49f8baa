/**
 * One value per process, whatever hot reload does to the modules: the database is never opened twice.
 * Ends with the process.
 */
export function singleton<T>(name: string, make: () => T): T {
  const kept = globalThis as unknown as Record<symbol, T | undefined>
  const key = Symbol.for(`denktafel.${name}`)
  kept[key] ??= make()
  return kept[key] as T
}
