import { randomUUID } from 'node:crypto'
import { systemContext } from '#app/domain/context.server.ts'
import { addMember } from '#app/domain/members/add-member.server.ts'
import { hashPassword } from '#app/domain/members/password.server.ts'
import { anOrganisation } from './cast.ts'

export const goodPassword = 'vier rustige paarden onderweg'
let hashed: Promise<string> | undefined

/** Someone who can sign in, with `goodPassword`. */
export async function someoneWithAccount(name: string) {
  hashed ??= hashPassword(goodPassword)
  const { id: organisationId } = await anOrganisation(`Werkplek van ${name}`)
  const email = `${name.toLowerCase()}.${randomUUID().slice(0, 8)}@voorbeeld.example`
  const person = { name, email, roleTitle: 'docent', sector: 'education' as const, organisationId }
  const id = await addMember(systemContext(), { ...person, passwordHash: await hashed })
  return { id, name, email, organisationId }
}

/** What a newcomer fills in. */
export const newcomer = (name: string) => ({
  name,
  roleTitle: 'wijkverpleegkundige',
  sector: 'care' as const,
  organisationId: '',
  newOrganisation: 'Thuiszorg De Linde (fictief)',
  newPassword: goodPassword,
  groundRules: 'yes' as const,
})
