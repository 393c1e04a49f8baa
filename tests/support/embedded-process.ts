import { startEmbedded } from '#db/embedded.server.ts'

// A process that holds an embedded database until it is killed: node --import tsx embedded-process.ts <state folder>
try {
  const { stop, ...address } = await startEmbedded(process.argv[2] ?? '')
  process.stdout.write(`${JSON.stringify(address)}\n`)
  process.stdin.resume().on('end', () => stop())
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: String((error as Error).message) })}\n`)
}
