import type { TypeOfSession } from '#app/domain/sessions/session-type.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'

/** What kind of meeting it is. */
export function TypeChip({ session: { typeKey, typeName } }: { session: TypeOfSession }) {
  const t = useT()
  return <Chip>{typeName || t(`facts.type.${typeKey}`)}</Chip>
}
