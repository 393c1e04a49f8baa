import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'
import { addressedTo } from './addressed.ts'

// A mail server on this machine for the mails of a story. Import this first, before anything reads the configuration.

export type Received = { recipients: string[]; raw: Buffer }

export const received: Received[] = []
/** Everything that came, as a mail program reads it. */
export const mails = () => Promise.all(received.map(({ raw }) => PostalMime.parse(raw)))
/** What came for this person. */
export const mailsTo = async (person: { email: string }) => addressedTo(await mails(), person)

/** Set to have the server refuse what comes, or what comes for one address; or take its time. `busy`: how many wait for that. */
export const weather = { down: false, refused: '', slow: undefined as Promise<void> | undefined, busy: 0 }

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, done) =>
    done(weather.down || address === weather.refused ? new Error('mailbox away') : null),
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', async () => {
      weather.busy += 1
      await weather.slow
      weather.busy -= 1
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
