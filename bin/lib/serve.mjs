import { giveUp, step } from './steps.mjs'

/** Start the server, say where it is, and stop it in order when asked. */
export async function serve(start) {
  const starting = step('serve', (report) => start({ report, empty: process.argv.includes('--empty') }))
  stopWhenAsked(starting)
  const { url, signIns } = await starting.catch(giveUp)
  tell(url, signIns)
}

function tell(url, signIns) {
  console.log(`\n  Denktafel: ${url}\n`)
  if (signIns.length > 0) {
    const rows = signIns.map(({ name, email, password }) => [name, email, password])
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
    const lines = rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ')}`)
    console.log(`  Sign in to the demo network as (name, e-mail address, password)\n${lines.join('\n')}\n`)
  }
  console.log('  Ctrl-C stops it.')
}

function stopWhenAsked(starting) {
  let asked = false
  const stop = async () => {
    if (asked) process.exit(130) // a second Ctrl-C: at once; the next start recovers
    asked = true
    console.log('\n  stopping …')
    setTimeout(
      () => giveUp({ explain: 'Stopping took too long; the next start will put things right.' }),
      9_000,
    ).unref()
    await starting.then((server) => server.stop()).catch(giveUp)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
}
