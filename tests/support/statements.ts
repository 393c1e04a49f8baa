import { vi } from 'vitest'
import { PreparingClient } from '#db/preparing-client.server.ts'

/** Every statement that the database is asked while this is done, in order. */
export async function statementsDuring<T>(work: () => Promise<T>): Promise<{ outcome: T; statements: string[] }> {
  const asked = vi.spyOn(PreparingClient.prototype, 'query')
  const outcome = await work()
  const statements = asked.mock.calls.map(([query]) => String((query as { text?: string }).text ?? query))
  asked.mockRestore()
  return { outcome, statements }
}
