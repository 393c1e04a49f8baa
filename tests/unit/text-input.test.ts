import { describe, expect, test } from 'vitest'
import { lineOfText, linesOfText, richText } from '#app/domain/rich-text/text-input.server.ts'
import { nl } from '#app/i18n/nl.ts'

const name = lineOfText({ max: 20, required: true })
const story = richText({ max: 40 })

const messageOf = (schema: typeof name, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message)

describe('a name', () => {
  test.each([
    ['Ĳsbrand', 'Ĳsbrand'],
    ['ĳsvrij Şahin', 'ĳsvrij Şahin'],
    ["Zoe\u0308 d'Ancona", "Zoë d'Ancona"],
    ['\u05d3\u05d5\u05d3\u200f (David)', '\u05d3\u05d5\u05d3\u200f (David)'],
    ['\u0633\u0645\u064a\u0631\u0629\u200e', '\u0633\u0645\u064a\u0631\u0629\u200e'],
    ['  Samira \r\n\t van\u00a0der  Meer ', 'Samira van der Meer'],
    ['Jos\u202egnirb\u202c \u2066x\u2069', 'Josgnirb x'],
    ['a\u0001\u0008\u007f\u009fb\u001bc', 'abc'],
    ['👩‍🏫 juf', '👩‍🏫 juf'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(name.parse(typed)).toBe(kept)
  })

  test('is counted in characters, not in halves of them', () => {
    expect(name.parse('👩'.repeat(20))).toBe('👩'.repeat(20))
    expect(messageOf(name, '👩'.repeat(21))).toEqual(['form.too-long'])
    expect(name.parse('e\u0301'.repeat(20))).toBe('é'.repeat(20))
    expect(messageOf(name, 'x'.repeat(1_000_000))).toEqual(['form.too-long'])
  })

  test.each(['a\u0000b', '\u0000', '\ud800', 'a\udc00b', '\udc00\ud800'])(
    '%j cannot be kept, and is told so',
    (typed) => {
      expect(messageOf(name, typed)).toEqual(['form.odd-characters'])
    },
  )

  test.each(['', '  \n ', '\u200b\u200d', '\u200f', '\u202e', '\u0301', undefined, null, 7])(
    '%j is nothing',
    (typed) => {
      expect(messageOf(name, typed)).toEqual(['form.required'])
    },
  )

  test('may stay empty where it is not required', () => {
    expect(lineOfText({ max: 20 }).parse(' ')).toBe('')
  })
})

test('a story keeps its paragraphs and its marks, in one spelling', () => {
  expect(story.parse('\r\nHij zei:\r\n> *nee*  \r\n\r\n\r\n\u0007- een\ttwee\u202e')).toBe(
    'Hij zei:\n\n> *nee*\n\n- een\ttwee',
  )
  expect(story.parse(story.parse('**vet** en *niet'))).toBe('*vet* en \\*niet')
  expect(messageOf(story, 'a\ud800')).toEqual(['form.odd-characters'])
  expect(messageOf(story, 'x'.repeat(41))).toEqual(['form.too-long'])
})

test('plain lines keep their line ends and their stars', () => {
  expect(linesOfText({ max: 40 }).parse(' Hoi,\r\n*kom* je?\r')).toBe('Hoi,\n*kom* je?')
})

test('every message is a text of ours', () => {
  for (const key of ['form.required', 'form.too-long', 'form.odd-characters']) expect(nl).toHaveProperty([key])
})
