import { config } from '#app/config.server.ts'
import { makeSetUpCode } from '#app/domain/circles/first-steps.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { keyOldDecisions } from '#app/domain/privacy/decisions.server.ts'
import { keyOldReporters } from '#app/domain/reports/old-reporters.server.ts'
import { takeBackAgain } from '#app/domain/restoring/take-back-again.server.ts'
import { refreshMethods } from '#app/domain/search/rebuild-search.server.ts'
import { copyTakenBack } from '#app/domain/taken-back/taken-back.server.ts'
import { prepareQueue, workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { clearBrokenLoad, demoSignIns, loadDemoNetwork } from '#db/seeds/demo-network.server.ts'

export type DemoSignIn = { name: string; email: string; password: string }

type Options = { empty: boolean; report: (line: string) => void }

/** Bring the schema up to date, and fill a fresh database with the demo network. Returns the sign-ins to show. */
export async function prepare({ empty, report }: Options): Promise<DemoSignIn[]> {
  await migrateToLatest(db)
  await keyOldDecisions(systemContext())
  await keyOldReporters(systemContext())
  await prepareQueue()
  await clearBrokenLoad()
  const again = await takeBackAgain(systemContext())
  if (again > 0) report(`an older backup: what was taken back since is taken back again (${again})`)
  await copyTakenBack(systemContext())
  const someone = await db.selectFrom('members').select('id').limit(1).executeTakeFirst()
  if (!someone && !empty) {
    report('loading the demo network')
    await loadDemoNetwork()
    await workOff()
  }
  await refreshMethods(systemContext())
  if (!someone && empty) {
    report(`nobody has an account yet: begin at ${config.publicUrl.origin}/first-steps`)
    report(`with this code: ${makeSetUpCode()}`)
  }
  return demoSignIns()
}
