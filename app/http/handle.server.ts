import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Context } from '#app/domain/context.server.ts'
import type { AskedPlace } from '#app/domain/privacy/left-standing.ts'
import { Conflict, Forbidden, Gone, HeldBack, Invalid, NotFound, TooMany } from '#app/errors.ts'
import { type MessageKey, nl as texts } from '#app/i18n/nl.ts'
import { isSecretLink } from './secret-link.ts'

/** What a form page gets back after bad input: what is wrong per field, and what was typed. */
export type Refused = {
  errors: Record<string, MessageKey[] | undefined>
  values: Values
  problem?: MessageKey
  /** The version someone else kept meanwhile. */
  beside?: Record<string, string>
  /** Words that point at a person: they change, or get a reason to stay. */
  places?: AskedPlace[]
}
type Values = Record<string, string | string[]>

/** A loader: find out who asks, read, and turn a domain "no" into a response. */
export function onRead<T>(read: (ctx: Context, args: LoaderFunctionArgs) => Promise<T>) {
  return (args: LoaderFunctionArgs) => answer(args, async () => read((await args.context.who()).ctx, args))
}

/** The loader of an address that leads nowhere. */
export const nowhere = onRead(() => Promise.reject(new NotFound('page')))

/** What a form that comes back needs beside what was typed in it. */
type LookUp = (ctx: Context, typed: Values, args: ActionFunctionArgs) => Promise<object>

/**
 * An action: the same for a POST, once its form has been checked. Typed text always comes back, with what `lookUp` finds;
 * a button named `look` asks for no more than that.
 */
export function onWrite<Form extends z.ZodType, T>(
  form: Form,
  write: (ctx: Context, input: z.output<Form>, args: ActionFunctionArgs) => Promise<T>,
  lookUp?: LookUp,
) {
  return (args: ActionFunctionArgs) =>
    answer(args, async () => {
      // Security: a Remix action runs for every method but GET; only POST may change anything.
      if (args.request.method !== 'POST') throw data({ problem: 'error.method' as const }, 405)
      const { ctx } = await args.context.who()
      const values = valuesOf(await formOf(args.request))
      const back: Back = async (refused, init) => data({ ...refused, ...(await lookUp?.(ctx, values, args)) }, init)
      if (lookUp && 'look' in values) return back({ errors: {}, values: withoutSecrets(values) }, 200)
      const input = form.safeParse(values)
      if (!input.success) return refuse(back, values, errorsOf(input.error))
      return tryWriting(back, values, () => write(ctx, input.data, args)).catch((error) => {
        throw isSignedOut(ctx, error, args.request, values) ? signedOut(values, args.request) : notKept(error, values)
      })
    })
}

/** Security: what is no form, or broke off on its way, changes nothing. */
const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch(() => Promise.reject(data({ problem: 'error.method' as const }, 400)))

type Back = (refused: Refused, init: number | ResponseInit) => Promise<ReturnType<typeof data<Refused>>>

async function tryWriting<T>(back: Back, values: Values, write: () => Promise<T>) {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Invalid) return refuse(back, values, error.fields as Refused['errors'], error)
    if (error instanceof Conflict && !(error instanceof Gone)) return refuse(back, values, {}, error)
    if (error instanceof TooMany) return tooMany(back, values, error)
    throw error
  }
}

function refuse(back: Back, values: Values, errors: Refused['errors'], no?: Invalid | Conflict) {
  const conflict = no instanceof Conflict ? no : undefined
  const beside = conflict?.beside && { beside: conflict.beside }
  const problem = conflict && { problem: conflict.reason as MessageKey }
  const places = no instanceof Invalid && no.places.length > 0 && { places: no.places as AskedPlace[] }
  return back({ errors, values: withoutSecrets(values), ...problem, ...beside, ...places }, conflict ? 409 : 422)
}

// Of an action's headers Remix sends only cookies by itself; a page that can answer this exports `headers`.
const tooMany = (back: Back, values: Values, { seconds }: TooMany) =>
  back(
    { errors: {}, values: withoutSecrets(values), problem: 'error.too-many' },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  )

// A member whose sign-in ended while they were writing. Whoever comes with a secret link never had one, and a button
// without a text is as easily pressed again.
const isSignedOut = ({ viewer }: Context, error: unknown, { url }: Request, values: Values) =>
  viewer.kind === 'visitor' &&
  (error instanceof Forbidden || error instanceof NotFound) &&
  !isSecretLink(new URL(url)) &&
  hasText(values)

const hasText = (values: Values) =>
  Object.values(values)
    .flat()
    .some((value) => /\s/.test(value.trim()))

/** The page the form stood on is gone, or was never theirs: whoever wrote a text keeps it, to put it somewhere else. */
function notKept(error: unknown, values: Values) {
  if (!hasText(values) || !(error instanceof NotFound || error instanceof Gone)) return error
  const typed = { values: withoutSecrets(values) }
  if (error instanceof Gone) return data({ problem: error.reason, typed }, 409)
  return data({ problem: error instanceof HeldBack ? 'error.held-back' : 'error.not-found', typed }, 404)
}

// Security: says the same of what exists and what does not, and goes back only to whoever typed it.
const signedOut = (values: Values, request: Request) =>
  data({ problem: 'error.signed-out' as const, typed: { path: pathOf(request), values: withoutSecrets(values) } }, 403)

// Security: a secret is the one thing typed that never comes back, so that it stands in no page and no cache.
const withoutSecrets = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/password|setUpCode/i.test(name)))

async function answer<T>(args: LoaderFunctionArgs, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HeldBack) throw data({ problem: 'error.held-back' as const }, 404)
    // Security: hidden and unknown look the same from outside (L10).
    if (error instanceof NotFound) throw data({ problem: 'error.not-found' as const }, 404)
    if (error instanceof Forbidden) throw await forbidden(args)
    if (error instanceof Conflict) throw data({ problem: error.reason }, 409)
    if (error instanceof TooMany) throw data({ problem: 'error.too-many' as const }, 429)
    throw error
  }
}

/** A visitor is asked to sign in and comes back here; a member is told no. */
async function forbidden({ request, context }: LoaderFunctionArgs) {
  // By the viewer and not by the cookie: a sign-in that has expired is asked for again.
  const { ctx } = await context.who()
  if (ctx.viewer.kind !== 'visitor') return data({ problem: 'error.forbidden' as const }, 403)
  // Not every server in between takes a head of any length: of a longer address the page is enough.
  const place = pathOf(request).replace(/^([^?]*)\?.{2000,}/s, '$1')
  return redirect(`/sign-in?returnTo=${encodeURIComponent(place)}`)
}

function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname.replace(/\.data$/, '') + search
}

/** First message per field; nested paths ('programme.2.title') keep their dots. */
function errorsOf(error: z.ZodError): Refused['errors'] {
  const errors: Record<string, MessageKey[]> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.')
    errors[field] ??= []
    errors[field].push(messageOf(issue))
  }
  return errors
}

/** A form names its messages. What it has none for, a hidden field somebody changed, zod says in English: never to a reader. */
function messageOf({ message, code }: z.core.$ZodIssue): MessageKey {
  if (message in texts) return message as MessageKey
  return ours[code] ?? 'form.unreadable'
}

const ours: Partial<Record<z.core.$ZodIssue['code'], MessageKey>> = {
  invalid_value: 'form.choose',
  too_big: 'form.too-long',
}

// A field named "…Ids", "themes" or "…[]" may be given many times; any other once, and the first counts.
function valuesOf(form: FormData): Values {
  const values: Values = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const many = name.endsWith('Ids') || name.endsWith('[]')
    if (many) values[name] = [...((values[name] as string[] | undefined) ?? []), value]
    else values[name] ??= value
  }
  return { ...values }
}

/**
 * Where to go after signing in. Security: only a path of our own, so that no link leads elsewhere. Read as a browser
 * reads it, which drops tabs and takes a backslash for a slash.
 */
export function ownPath(path: string | null | undefined, otherwise = '/'): string {
  const here = 'http://own.invalid'
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return otherwise
  const { origin, pathname, search, hash } = new URL(path, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : otherwise
}

/** For buttons that carry no text of their own. */
export const NoFields = z.object({})

/** An id from the address. Anything that is no id at all is unknown, not a fault. */
export function idOf(param: string | undefined, what = 'page'): string {
  if (!param || !z.uuid().safeParse(param).success) throw new NotFound(what)
  return param
}
