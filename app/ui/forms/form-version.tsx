import { useRefused } from './use-refused.ts'

/** What the form showed when it was opened. Whoever was told of another's change, and sends it again, has seen it. */
export function FormVersion({ version }: { version: string }) {
  const { isOvertaken, typed } = useRefused()
  return <input type="hidden" name="version" value={isOvertaken ? version : typed('version', version)} />
}
