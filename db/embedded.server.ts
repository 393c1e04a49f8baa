import { claimData } from './embedded/claim.server.ts'
import { createCluster } from './embedded/cluster.server.ts'
import { createDatabase, type Door } from './embedded/door.server.ts'
import { settle } from './embedded/home.server.ts'
import { findServer, launchServer, stopServer } from './embedded/postmaster.server.ts'

/** Give it to `pg` as it is; `host` is the folder of the socket, or 127.0.0.1 on Windows. */
export type EmbeddedDatabase = Door & {
  database: string
  /** An earlier process was killed; its server lived on and serves us now. */
  reattached: boolean
  stop(): Promise<void>
}

/**
 * A real PostgreSQL of our own, in the state folder: made, started or found again, and ours alone until `stop()`.
 * Errors for people are `Explained`.
 */
export async function startEmbedded(
  stateFolder: string,
  report: (line: string) => void = () => {},
): Promise<EmbeddedDatabase> {
  const database = 'denktafel'
  const home = settle(stateFolder, report)
  await createCluster(home)
  const found = await findServer(home)
  const server = found ?? (await launchServer(home))
  const release = await claimData(server.door)
  const stop = () => release().then(() => stopServer(home, server))
  await createDatabase(server.door, database).catch((error) => stop().then(() => Promise.reject(error)))
  return { ...server.door, database, reattached: Boolean(found), stop }
}
