import '#tests/support/database.ts'
import { postgresEngine } from '#search/postgres-engine.server.ts'
import { findsAmongMany } from './many.ts'

findsAmongMany({ name: 'PostgreSQL', engine: postgresEngine, settle: async () => {}, texts: 2_600 })
