// Plain old JavaScript, so that an old Node can read it far enough to say that it is old.
var parts = process.versions.node.split('.').map(Number)

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Denktafel needs Node 20.19 or newer, and this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and start again.',
  )
  process.exit(1)
}
