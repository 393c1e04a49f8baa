import { caseSource } from './cases.server.ts'
import { insightSource } from './insights.server.ts'
import { postSource } from './posts.server.ts'
import { sessionSource } from './sessions.server.ts'
import type { Source } from './source.server.ts'
import { uncertaintySource } from './uncertainties.server.ts'

/** Everything that can be found, one source for each kind. */
export const sources: Source[] = [caseSource, uncertaintySource, insightSource, postSource, sessionSource]
