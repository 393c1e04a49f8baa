import { createHash } from 'node:crypto'
import { authorise, memberOf } from '#app/access/policy.ts'
import { system, type Viewer } from '#app/access/viewer.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { mustKnow, versionOf } from '#app/domain/form-version.server.ts'
import { countReport } from '#app/domain/members/attempts.server.ts'
import { mustLieOnTable } from '#app/domain/preparation/table-texts.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { keyed } from '#app/domain/privacy/keyed.server.ts'
import type { LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { lockText } from '#app/domain/redactions/lock-text.server.ts'
import { redact } from '#app/domain/redactions/redaction-actions.server.ts'
import { type Replacement, wordsOut } from '#app/domain/redactions/words-out.ts'
import { type FoundText, findText } from '#app/domain/texts/find-text.server.ts'
import { holdBack, showAgain } from '#app/domain/texts/hold-text.server.ts'
import type { TextKind } from '#app/domain/texts/text.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { linesOf, mostSaid, type ReportDecision, withLine } from './report.ts'
import { seenByDecider, wordsOfText } from './report-seen.server.ts'
import { columnOf, decidedBefore, lockOpen, lockReport, onlyTells } from './report-state.server.ts'

type Said = { words: string; from: string }

/** What came of it: the text is hidden, or the hosts are told and it stays. */
export type ReportOutcome = 'hidden' | 'told'

/**
 * "Iemand is herkenbaar": any reader can say it, a visitor too, and the text is hidden at once, until a host has looked.
 * Begins at what this reader may see.
 */
export const reportText = (
  ctx: Context,
  { kind, id, ...said }: Said & { kind: TextKind; id: string },
): Promise<ReportOutcome> => report(ctx, said, (ctx) => findText(ctx, kind, id))

/** The same by who reads a case because it lies on their table: a member of another circle, or a guest. */
export const reportAtTable = (
  ctx: Context,
  { sessionId, caseId, ...said }: Said & { sessionId: string; caseId: string },
): Promise<ReportOutcome> =>
  report(ctx, said, async (ctx) => {
    await mustLieOnTable(ctx, sessionId, caseId)
    return findText({ ...ctx, viewer: system }, 'case', caseId)
  })

function report(
  ctx: Context,
  { words, from }: Said,
  find: (ctx: Context) => Promise<FoundText>,
): Promise<ReportOutcome> {
  const { viewer } = ctx
  const work = async (ctx: Context) => {
    // Held still before it is read: a host may be deciding at this moment.
    const text = await lockText(ctx, find)
    if (viewer.kind === 'member') authorise(viewer, 'text.report', text)
    if (!text.heldBack) await refuseRepetition(ctx, text, words)
    const said = { words, reporter: hashOf(viewer, text.id), hides: !(await onlyTells(ctx, text)) }
    return makeReport({ ...ctx, viewer: system }, text, said)
  }
  return countReport(viewer.kind === 'member' ? viewer.id : undefined, from, () => inTransaction(ctx, work))
}

type Made = { words: string; reporter: string | null; hides: boolean }

/** Of a text that is held still: said by two at once it is one report. */
async function makeReport(ctx: Context, text: FoundText, said: Made): Promise<ReportOutcome> {
  const open = await lockOpen(ctx, text)
  if (open) return sayMore(ctx, text, open, said)
  const values = { ...factsOf(text), ...said, reportedOn: dayOf(ctx.now) }
  const made = await ctx.db.insertInto('reports').values(values).returning('id').executeTakeFirstOrThrow()
  if (said.hides) await holdBack(ctx, text)
  await tell(ctx, said.hides ? 'report.made' : 'report.told', made.id, text)
  return outcomeOf(said)
}

/** It waits already: a host reads this as well. Where hosts were only told so far, the first who hides it does so. */
async function sayMore(ctx: Context, text: FoundText, open: Made & { id: string }, said: Made): Promise<ReportOutcome> {
  const words = withLine(open.words, said.words)
  const hidesNow = said.hides && !open.hides
  // Security: whoever may hide it can, however much was said of it before; no one else is thanked for what is dropped.
  if (linesOf(words).length > mostSaid && words !== open.words && !hidesNow) throw new Conflict('reports.full')
  const afresh = { ...factsOf(text), hides: true, reportedOn: dayOf(ctx.now), remindedOn: null, escalatedOn: null }
  await ctx.db
    .updateTable('reports')
    .set({ words, reporter: withLine(open.reporter, said.reporter) || null, ...(hidesNow && afresh) })
    .where('id', '=', open.id)
    .execute()
  if (hidesNow) await holdBack(ctx, text)
  if (hidesNow) await tell(ctx, 'report.made', open.id, text)
  return outcomeOf({ hides: open.hides || said.hides })
}

const outcomeOf = ({ hides }: Pick<Made, 'hides'>): ReportOutcome => (hides ? 'hidden' : 'told')

/** It was hidden, and an older backup shows it: hidden until a host has looked, without who said it or what. */
export async function hideAgain(ctx: Context, kind: TextKind, id: string): Promise<void> {
  const text = await lockText(ctx, (ctx) => findText(ctx, kind, id))
  if (!text.heldBack) await makeReport(ctx, text, { words: '', reporter: null, hides: true })
}

const factsOf = (text: FoundText) => ({
  circleId: text.circleId,
  [columnOf[text.kind]]: text.id,
  audienceBefore: text.audience.filter((key) => !key.startsWith('author:')),
})

/**
 * Once a host has decided, the same reader cannot say it of the same text again, and another only by saying what is
 * recognisable.
 */
async function refuseRepetition(ctx: Context, text: FoundText, words: string): Promise<void> {
  const before = await decidedBefore(ctx, text)
  if (before.length === 0) return
  const me = hashOf(ctx.viewer, text.id)
  // By itself it is of before it was asked which text it was.
  const known = me ? [me, hashOfBoth(me, await wordsOfText(ctx, text))] : []
  if (before.some(({ reporter }) => linesOf(reporter).some((one) => known.includes(one))))
    throw new Conflict('reports.decided-already')
  if (words === '') throw new Invalid({ words: ['reports.words.required'] })
}

// Security: tells the same reader of this text again, and nobody who it is; of another text it is another hash. Inside is
// the hash of before there was a key (old-reporters.server.ts).
const hashOf = (viewer: Viewer, textId: string) =>
  viewer.kind === 'member'
    ? keyed('reporter', createHash('sha256').update(`${viewer.id} ${textId}`).digest('hex'))
    : null

/** With the decision: this reader, of this very text. Of what comes in its place they may say it again. */
const hashOfBoth = (reporter: string, words: string[]) => keyed('reporter', `${reporter} ${versionOf(words)}`)

type Decided = LeaveForm & { reason: string; version?: string }

/** Nothing recognisable: it is shown again, and the author hears why. */
export function showReported(ctx: Context, reportId: string, form: Decided): Promise<void> {
  return decide(ctx, reportId, 'shown', form, async () => form.reason)
}

/** Words go, for good; then it is shown again, and the author hears why. */
export function redactReported(
  ctx: Context,
  reportId: string,
  form: Decided & { replacements: Replacement[] },
): Promise<void> {
  return decide(ctx, reportId, 'redacted', form, async (ctx, text) => {
    await redact(ctx, text, form, 'all')
    return wordsOut(form.replacements)(form.reason)
  })
}

type Work = (ctx: Context, text: FoundText) => Promise<string>

/** @throws Conflict when `version` is of another report: more was said since, it was hidden, or the text changed. */
function decide(ctx: Context, reportId: string, decision: ReportDecision, form: Decided, work: Work): Promise<void> {
  const host = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const { report, text } = await lockReport(ctx, reportId)
    authorise(ctx.viewer, 'report.decide', text)
    if (report.decidedOn) throw new Conflict('reports.gone')
    // Security: nobody shows again what they have not looked at, nor erases what they have not read.
    mustKnow(form.version, await seenByDecider(ctx, report, text), 'reports.changed-meanwhile')
    const reason = await work(ctx, text)
    await passGate(ctx, 'report', { id: reportId, caseId: text.caseId, texts: { reason }, left: form })
    const words = await wordsOfText(ctx, text)
    const reporter =
      linesOf(report.reporter)
        .map((one) => hashOfBoth(one, words))
        .join('\n') || null
    // Security: what a reader found recognisable is forgotten as soon as it has served.
    const decided = { decidedOn: dayOf(ctx.now), decision, hostId: host.id, reason, words: '', reporter }
    await ctx.db.updateTable('reports').set(decided).where('id', '=', reportId).execute()
    if (report.hides) await showAgain(ctx, text, report.audienceBefore)
    await tell(ctx, 'report.decided', reportId, text)
  })
}

/** To the author and the hosts. Security: neither who said it nor who decided, and no time finer than the day. */
function tell(ctx: Context, name: string, subjectId: string, { alias, hostId, circleId }: FoundText) {
  const author = hostId ? `member:${hostId}` : `author:${alias}`
  return recordEvent(ctx, { name, subjectId, audience: [author, `host:${circleId}`], anonymous: true })
}
