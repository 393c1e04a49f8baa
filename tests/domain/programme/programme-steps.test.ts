import { describe, expect, test } from 'vitest'
import {
  type DraftRow,
  draftOf,
  draftRowsIn,
  emptyRow,
  fieldsOf,
  isEmpty,
} from '#app/domain/programme/programme-draft.ts'
import { follow } from '#app/domain/programme/programme-follow.server.ts'
import { takeStep } from '#app/domain/programme/programme-steps.server.ts'
import { aRow } from '#tests/support/cast-programme.ts'

const hours = { startsAt: '2027-12-02T14:30:00Z', endsAt: '2027-12-02T16:30:00Z' }
const opening = draftOf(aRow('Opening', { startsAt: '15:30', minutes: 10 }))
const story = draftOf(aRow('Verhaal', { startsAt: '15:40', minutes: 20 }))
const questions = draftOf(aRow('Vragen', { startsAt: '16:00', minutes: 30 }))
const closing = draftOf(aRow('Slot', { startsAt: '16:30' }))
const rows = [opening, story, questions, closing]

const told = (drafts: DraftRow[]) =>
  drafts.filter((row) => !isEmpty(row) && !row.gone).map(({ time, title }) => `${time} ${title}`.trim())
const pressed = (step: string, drafts = rows) => told(takeStep(step, drafts, hours).rows)

describe('a row that is moved takes its time with it, and the others make room', () => {
  test.each([
    ['up:2', ['15:30 Opening', '15:40 Vragen', '16:10 Verhaal', '16:30 Slot']],
    ['down:0', ['15:30 Verhaal', '15:50 Opening', '16:00 Vragen', '16:30 Slot']],
    // How long the last one takes nobody said.
    ['up:3', ['15:30 Opening', '15:40 Verhaal', '16:00 Slot', '16:30 Vragen']],
    ['up:0', ['15:30 Opening', '15:40 Verhaal', '16:00 Vragen', '16:30 Slot']],
    ['down:3', ['15:30 Opening', '15:40 Verhaal', '16:00 Vragen', '16:30 Slot']],
  ])('%s', (step, expected) => {
    expect(pressed(step)).toEqual(expected)
  })

  test('a row without a time stays without one', () => {
    const bare = rows.map((row) => ({ ...row, time: row === opening ? '15:30' : '' }))
    expect(pressed('up:2', bare)).toEqual(['15:30 Opening', 'Vragen', 'Verhaal', 'Slot'])
  })

  test('up and down again is as it was', () => {
    const there = takeStep('up:2', rows, hours)
    expect(there.focus).toBe('up:1')
    expect(pressed('down:1', there.rows)).toEqual(told(rows))
  })
})

describe('later rows follow', () => {
  test('a row that became longer or shorter', () => {
    expect(told(follow([opening, { ...story, minutes: '35' }, questions, closing], hours))).toEqual([
      '15:30 Opening',
      '15:40 Verhaal',
      '16:15 Vragen',
      '16:45 Slot',
    ])
  })

  test('not past a time that was typed anew', () => {
    const typed = [opening, { ...story, minutes: '35' }, { ...questions, time: '16:20' }, closing]
    expect(told(follow(typed, hours)).slice(2)).toEqual(['16:20 Vragen', '16:30 Slot'])
  })

  test('a row that came in between', () => {
    const { rows: more, focus } = takeStep('insert:0', rows, hours)
    expect([focus, more.length, more[1]]).toEqual(['title:1', 5, emptyRow])
    const filled = more.with(1, { ...emptyRow, title: 'Adempauze', minutes: '5' })
    expect(told(follow(filled, hours))).toEqual([
      '15:30 Opening',
      'Adempauze',
      '15:45 Verhaal',
      '16:05 Vragen',
      '16:35 Slot',
    ])
  })

  test('a row that is taken out, and put back', () => {
    const without = takeStep('remove:1', rows, hours).rows
    expect(told(without)).toEqual(['15:30 Opening', '15:40 Vragen', '16:10 Slot'])
    expect(pressed('restore:1', without)).toEqual(told(rows))
  })

  test('the session, when that begins at another time', () => {
    const evening = { startsAt: '2027-12-02T18:30:00Z', endsAt: '2027-12-02T20:30:00Z' }
    expect(told(takeStep('shift', rows, evening).rows)[3]).toBe('20:30 Slot')
  })

  test('nothing, when what is typed is no length yet', () => {
    expect(told(follow([opening, { ...story, minutes: 'kort' }, questions], hours))[2]).toBe('16:00 Vragen')
  })
})

test('a press that means nothing gives the form back as it was', () => {
  for (const step of ['fly:1', 'up:x', 'remove:99', 'toString', '']) expect(pressed(step)).toEqual(told(rows))
})

test('a form comes back from a browser as it went', () => {
  const sent = fieldsOf([opening, { ...story, recorded: true }, { ...questions, gone: true }, emptyRow])
  const back = draftRowsIn((name) => sent[name] ?? [])
  expect(back).toEqual([opening, { ...story, recorded: true }, { ...questions, gone: true }, emptyRow])
})
