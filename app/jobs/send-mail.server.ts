import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { Letter } from '#app/domain/mail/letter.server.ts'
import { sendLetter } from '#app/domain/mail/send-letter.server.ts'

export const sendMailTask: Task = async (payload) => {
  await sendLetter(systemContext(), Letter.parse(payload))
}
