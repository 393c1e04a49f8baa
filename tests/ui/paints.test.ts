import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('app/ui/styles/paints.css', 'utf8')
const lists = [...css.matchAll(/color-scheme: (light|dark);([^}]*)/g)].map(([, , list = '']) =>
  Object.fromEntries(
    [...list.matchAll(/--paint-([\w-]+): (#\w{6});/g)].map(([, name = '', paint = '']) => [name, paint]),
  ),
)
const [day = {}, night = {}, chosenNight = {}] = lists

test('the night of the device and the night of choice are one', () => {
  expect(lists).toHaveLength(3)
  expect(chosenNight).toEqual(night)
  expect(Object.keys(night)).toEqual(Object.keys(day))
})

// What is written on what; the least contrast is WCAG's for text (4.5), and for the edges of controls (3).
const pairs: [on: string, ground: string, least: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'sand', 7],
  ['ink', 'mist', 7],
  ['ink', 'lead-wash', 7],
  ['ink', 'dusk-wash', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'sheet', 4.5],
  ['ink-soft', 'sand', 4.5],
  ['ink-soft', 'mist', 4.5],
  ['canal', 'paper', 4.5],
  ['canal', 'sheet', 4.5],
  ['canal', 'sand', 4.5],
  ['canal', 'mist', 4.5],
  ['on-canal', 'canal', 4.5],
  ['on-canal', 'canal-deep', 4.5],
  ['dusk', 'paper', 4.5],
  ['dusk', 'dusk-wash', 4.5],
  ['sheet', 'lead', 4.5],
  ['lead', 'lead-wash', 4.5],
  ['sheet', 'blood', 4.5],
  ['blood', 'paper', 4.5],
  ['good', 'paper', 4.5],
  ['line-strong', 'paper', 3],
  ['line-strong', 'sheet', 3],
  ['line-strong', 'sand', 3],
]

describe.each([
  ['day', day],
  ['night', night],
])('by %s', (_, paints) => {
  test.each(pairs)('%s on %s can be read', (on, ground, least) => {
    expect(contrast(paints[on] ?? '', paints[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
