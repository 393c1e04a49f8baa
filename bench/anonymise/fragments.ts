import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Draw, drawFrom } from './draw.ts'
import { aPerson, type Person, written } from './people.ts'
import type { Gold } from './score.ts'
import { slots } from './slots.ts'

type Template = { id: string; kind: string; half: string; lang: string; scope: string[]; text: string }
const SCOPE = 'PERSON LOCATION ORG DATE AGE BSN ID PHONE EMAIL URL IBAN PLATE IP HANDLE'.split(' ')
const NAMED = new Set(['', 'first', 'last', 'Last', 'full', 'init', 'index', 'lastinitial'])

/**
 * What kind of text it is, says the folder. Its heading says the rest: `== id half [language [LABEL ...]]`; with labels,
 * only those are marked everywhere.
 */
export function templates(): Template[] {
  const folder = new URL('templates/', import.meta.url)
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^== /m)
        .slice(1)
        .map((block) => templateOf(dirname(file), block)),
    )
}

function templateOf(kind: string, block: string): Template {
  const [heading = '', ...lines] = block.split('\n')
  const [id = '', half = '', lang = 'nl', ...scope] = heading.split(' ')
  return { id, kind, half, lang, scope: scope.length > 0 ? scope : SCOPE, text: lines.join('\n').trim() }
}

/**
 * Each template filled in `times` times, with other people each time; another `world`, other people again. A text in
 * which nothing is drawn comes once.
 */
export function fragments(half: string, times = 4, world = 'one'): Gold[] {
  const ours = templates().filter((template) => template.half === half)
  return ours.flatMap((template) => {
    const length = /\{|\/\//.test(template.text) ? times : 1
    return Array.from({ length }, (_, at) => filled(template, at + 1, world))
  })
}

type Filling = { gold: Gold; draw: Draw; people: Map<string, Person> }

function filled({ id, kind, lang, scope, text }: Template, number: number, world: string): Gold {
  const gold: Gold = { id: `${id}-${number}`, kind, text: '', lang, entities: [], scope, ignore: [] }
  const filling = { gold, draw: drawFrom(`${world} ${id} ${number}`), people: new Map<string, Person>() }
  const chosen = text.replace(/<([^<>\n]*\/\/[^<>\n]*)>/g, (_, all: string) => filling.draw.one(all.split('//')))
  for (const [part, label = '', inside = ''] of chosen.matchAll(/\[([A-Z]+|\?)\|([^\]]*)\]|\{[^}]*\}|[^[{]+|[[{]/g)) {
    if (label) labelled(filling, label, inside)
    else if (/^\{.*\}$/.test(part)) slot(filling, part.slice(1, -1))
    else gold.text += part
  }
  return gold
}

/** `[ORG|…]` is one span of that label (`[ADDRESS|…]` of a sort of LOCATION), `[?|…]` a span that may be found or not. */
function labelled({ gold, draw, people }: Filling, label: string, inside: string): void {
  const text = inside.replace(/\{([^}]*)\}/g, (_, name: string) => fillingOf(draw, people, name).text)
  write(gold, text, label)
}

function slot({ gold, draw, people }: Filling, name: string): void {
  const { text, label, sub } = fillingOf(draw, people, name)
  write(gold, text, label, sub)
}

function write(gold: Gold, text: string, label?: string, sub?: string): void {
  const span = { start: gold.text.length, end: gold.text.length + text.length }
  gold.text += text
  if (label === '?') gold.ignore?.push(span)
  else if (label) gold.entities.push({ ...span, label, ...(sub ? { sub } : {}) })
}

function fillingOf(
  draw: Draw,
  people: Map<string, Person>,
  name: string,
): { text: string; label?: string; sub?: string } {
  const [, from, to] = /^n:(\d+)-(\d+)$/.exec(name) ?? []
  if (from && to) return { text: String(draw.number(Number(from), Number(to))) }
  const [, count] = /^digits:(\d+)$/.exec(name) ?? []
  if (count) return { text: draw.digits(Number(count)) }
  const [, who = '', way = ''] = /^([fm]\d)(?:\.(\w+))?$/.exec(name) ?? []
  if (who) {
    const person = people.get(who) ?? aPerson(draw, who.charAt(0))
    people.set(who, person)
    return { text: written(person, way || 'full'), label: NAMED.has(way) ? 'PERSON' : way.toUpperCase() }
  }
  const known = slots[name]
  if (!known) throw new Error(`No slot is called ${name}.`)
  const { label, sub, make } = known
  return { text: make(draw), ...(label ? { label } : {}), ...(sub ? { sub } : {}) }
}
