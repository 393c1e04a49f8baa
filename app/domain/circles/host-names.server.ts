import { hostsOf } from '#app/access/hosts.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Language } from '#app/i18n/translate.ts'

/** Whom to turn to: "Jos of Noor"; empty when nobody hosts the circle. */
export async function hostNames({ db }: Context, circleId: string, language: Language): Promise<string> {
  const ids = await hostsOf(db, circleId)
  if (ids.length === 0) return ''
  const hosts = await db.selectFrom('members').select('name').where('id', 'in', ids).orderBy('name').execute()
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(hosts.map(({ name }) => name))
}
