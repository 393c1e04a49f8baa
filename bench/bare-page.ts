import { spawn } from 'node:child_process'
import { once } from 'node:events'

const source = `
  const { createServer } = require('node:http')
  process.stdin.setEncoding('utf8')
  let page = ''
  process.stdin.on('data', (chunk) => (page += chunk)).on('end', () => {
    const body = Buffer.from(page)
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
      response.end(body)
    })
    server.listen(0, '127.0.0.1', () => console.log(server.address().port))
  })`

/** The least a server can do: the same bytes, from memory, in a process of its own. */
export async function bareServer(page: string) {
  const child = spawn(process.execPath, ['-e', source], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(page)
  const [port] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${String(port).trim()}/`, stop: () => child.kill() }
}
