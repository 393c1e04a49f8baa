import { NotFound } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { families, type ListedMethod, type Method, type Phase, type ShownMethod, type ShownPhase } from './method.ts'
import catalogue from './methods.json' with { type: 'json' }

export const methods = catalogue as unknown as Method[]

const byKey = new Map(methods.map((method) => [method.key, method]))

/** A session keeps its method by key; one that left the catalogue is no reason to lose the session. */
export const findMethod = (key: string) => byKey.get(key)
export const isMethodKey = (key: string) => byKey.has(key)

/** The whole catalogue by family, in one language. */
export function listMethods(language: Language) {
  return families.map((family) => ({
    family,
    methods: methods.filter((method) => method.family === family).map((method) => listed(method, language)),
  }))
}

export function readMethod(key: string, language: Language): ShownMethod {
  const method = byKey.get(key)
  if (!method) throw new NotFound('method')
  return {
    ...listed(method, language),
    roles: method.roles,
    needs_case: method.needs_case,
    timing: method.timing,
    min_orgs: method.min_orgs,
    goodWhen: method.good_when[language],
    avoidWhen: method.avoid_when[language],
    repeat: method.repeat?.[language],
    phases: method.phases.map((phase) => shown(phase, language)),
  }
}

function shown(phase: Phase, language: Language): ShownPhase {
  const { k, title, min, rng, prompt, speaks, silent, attribution, reveal, collects } = phase
  const said = { key: k, title: title[language], prompt: prompt[language] }
  const yields = collects.some((kind) => yielding.has(kind))
  return { ...said, minutes: min, range: rng, speaks, silent, attribution, reveal, yields }
}

const yielding = new Set(['insight', 'takeaway', 'action', 'reformulation'])

function listed(method: Method, language: Language): ListedMethod {
  const { key, family, group, total, trust, experience, tier } = method
  const [name, purpose] = [method.name[language], method.purpose[language]]
  return { key, family, group, total, trust, experience, tier, name, purpose }
}
