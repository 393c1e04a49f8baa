import { giveUp, step } from './steps.mjs'

/** Start the server, say where it is, and stop it in order when asked. */
export async function serve(start) {
  const starting = step('serve', (report) => start({ report, empty: process.argv.includes('--empty') }))
  stopWhenAsked(starting)
  const { url, signIns } = await starting.catch(giveUp)
  tell(url, signIns)
}

function tell(url, signIns) {
  const demo = signIns.map(({ name, email, password }) => `    ${name.padEnd(24)} ${email.padEnd(36)} ${password}`)
  console.log(`\n  Denktafel: ${url}\n`)
  if (demo.length > 0) console.log(`  Sign in to the demo network as\n${demo.join('\n')}\n`)
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
