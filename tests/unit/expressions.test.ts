import { readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn } from '../support/sources.ts'

// Whoever types or pastes a text decides what the expressions of this house read. One that has two ways to read the same
// signs, again and again, takes hours over forty of them: "12345678901234567890-12345678901234567890/Q" once did.

const Plain = RegExp
const made = new Map<string, RegExp>()
const keep = (expression: RegExp) => made.set(`${expression}`, expression)
globalThis.RegExp = new Proxy(Plain, {
  construct: (target, args, self) => {
    const expression = Reflect.construct(target, args, self)
    keep(expression)
    return expression
  },
})
// Made of parts as they are imported.
await import('#app/anonymise/rules/rules.ts')
await import('#app/anonymise/traits.ts')
const { pattern } = await import('#app/anonymise/pattern.ts')
globalThis.RegExp = Plain

const tags = {
  pattern,
  ...Object.fromEntries(Object.entries(pattern).map(([flags, tag]) => [`pattern.${flags}`, tag])),
}

function read(node: ts.Node) {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    keep(new Plain(node.text.slice(1, end), node.text.slice(end + 1)))
  }
  if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template)) {
    const written = node.template.rawText ?? ''
    const tag = tags[node.tag.getText() as keyof typeof tags]
    if (tag) keep(tag(Object.assign([written], { raw: [written] })))
  }
  ts.forEachChild(node, read)
}

for (const file of ['app', 'db', 'search'].flatMap((folder) => filesIn(folder)).filter((file) => /\.tsx?$/.test(file)))
  read(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))

test('no expression reads the same signs in ever more ways', () => {
  expect(made.size).toBeGreaterThan(900)
  const endless = [...made.values()].filter((expression) =>
    analyse(expression, { reportTypes: { Move: false } }).reports.some(({ exponential }) => exponential),
  )
  expect(endless).toEqual([])
})
