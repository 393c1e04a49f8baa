import { createServer } from 'node:net'
import { onWindows } from './door.server.ts'
import type { Home } from './home.server.ts'

/** The settings of the embedded server, given at each start so that they always follow the code. */
export async function settings({ sockets }: Home): Promise<string[]> {
  return [...(onWindows ? await loopback() : socketOnly(sockets)), ...fixed].flatMap((setting) => ['-c', setting])
}

const fixed = [
  'fsync=on', // what was said to be saved is saved, also after a power cut
  'max_connections=60',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  // Security: otherwise the log quotes what people typed, for example an address that exists twice.
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'cluster_name=denktafel',
]

// Security: no network address at all; see also socket-folder.server.ts.
const socketOnly = (folder: string) => [
  'listen_addresses=',
  'port=5432',
  `unix_socket_directories="${folder.replaceAll('"', '""')}"`,
  'unix_socket_permissions=0700',
]

const loopback = async () => ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${await freePort()}`]

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
