import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

// A mail server on this machine for the mails of a story. Import this first, before anything reads the configuration.

export type Received = { recipients: string[]; raw: Buffer }

export const received: Received[] = []
/** Set to have the server refuse what comes. */
export const weather = { down: false }

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_address, _session, done) => done(weather.down ? new Error('mailbox away') : null),
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) })
      done()
    })
  },
})

const port = await new Promise<number>((done) => {
  const listening = server.listen(0, '127.0.0.1', () => {
    const address = listening.address()
    done(typeof address === 'object' && address ? address.port : 0)
  })
})
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`

afterAll(() => new Promise<void>((done) => server.close(() => done())))
