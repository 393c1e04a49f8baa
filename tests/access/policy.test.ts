import { expect, test } from 'vitest'
import { abilities, policy } from '#app/access/policy.ts'
import { type Member, system, type Viewer, visitor } from '#app/access/viewer.ts'

// The rules around a case that is checked, a text that is reported and words that are taken out, person by person.

const alias = 'a-case'
const circleId = 'noord'
const someone = (id: string, more: Partial<Member> = {}): Member => ({
  ...{ kind: 'member', id, name: id, role: 'member', roleTitle: '', sector: 'care', organisationId: 'org' },
  ...{ language: 'nl', circleIds: [circleId], hostOf: [], checksWaiting: 0, keys: [] },
  ...more,
})

const people = {
  author: someone('author', { keys: [`author:${alias}`] }),
  host: someone('host', { hostOf: [circleId] }),
  'host who wrote it': someone('wrote', { hostOf: [circleId], keys: [`author:${alias}`] }),
  'host who stepped back': someone('back', { hostOf: [circleId] }),
  'host by name': someone('named', { hostOf: [circleId] }),
  reader: someone('reader'),
  'host elsewhere': someone('elsewhere', { circleIds: ['zuid'], hostOf: ['zuid'] }),
  initiator: someone('initiator', { role: 'initiator', circleIds: [] }),
  visitor,
}
type Person = keyof typeof people

const theCase = { alias, circleId, steppedBack: ['back'] }
const text = { alias, circleId, hostId: 'named' }
const everyMember: Person[] = Object.keys(people).filter((name) => name !== 'visitor') as Person[]
const authors: Person[] = ['author', 'host who wrote it']
const writers: Person[] = [...authors, 'host by name']
const lookers: Person[] = ['host', 'host by name']
const deciders: Person[] = ['host', 'host who stepped back']

const may = (viewer: Viewer, action: keyof typeof policy, subject: object) => abilities(viewer, policy, subject)[action]

test.each<[keyof typeof policy, object, Person[]]>([
  ['case.check', theCase, lookers],
  ['case.step-back', theCase, lookers],
  ['case.revise', theCase, authors],
  ['case.submit', theCase, authors],
  ['case.withdraw', theCase, authors],
  ['text.report', text, everyMember.filter((name) => !writers.includes(name))],
  ['report.decide', text, deciders],
  ['text.redact', text, writers],
])('%s', (action, subject, allowed) => {
  const found = Object.keys(people).filter((name) => may(people[name as Person], action, subject))
  expect(found.sort()).toEqual([...allowed].sort())
  expect(may(system, action, subject)).toBe(true)
})

test('a case that was brought to no circle has no host', () => {
  for (const person of Object.values(people)) expect(may(person, 'case.check', { alias, circleId: null })).toBe(false)
})
