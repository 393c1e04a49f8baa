import { textsOfCase } from './case-texts.ts'
import type { Check } from './check-queries.server.ts'
import type { Draft } from './draft-queries.server.ts'

// What someone has before them when they say yes to a case. Who says it on a page with another text is shown the one of now.

type Shown = Parameters<typeof textsOfCase>[0] & Pick<Draft, 'sector' | 'groupMay' | 'reach' | 'circleId'>

/** The texts, and who would read them. */
export const seenByWriter = ({ sector, groupMay, reach, circleId, ...texts }: Shown) => {
  return { ...textsOfCase(texts), sector, groupMay, reach, circleId }
}

/** A host judges also what was found in it, and the reasons why it stays. */
export const seenByHost = ({ informed, findings, ...shown }: Check) => ({ ...seenByWriter(shown), informed, findings })
