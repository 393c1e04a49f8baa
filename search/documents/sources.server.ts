import { caseSource } from './cases.server.ts'
import { circleSource } from './circles.server.ts'
import { insightSource } from './insights.server.ts'
import { itemSource } from './items.server.ts'
import { postSource } from './posts.server.ts'
import { sessionSource } from './sessions.server.ts'
import type { Source } from './source.server.ts'
import { uncertaintySource } from './uncertainties.server.ts'

/** Everything in the tables that can be found, one source for each kind. */
export const sources: Source[] = [
  caseSource,
  uncertaintySource,
  insightSource,
  postSource,
  sessionSource,
  itemSource,
  circleSource,
]
