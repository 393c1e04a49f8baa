// The three ways the domain says no. app/http turns each into a response; nothing else catches them.

/** It does not exist, or this viewer may not know that it does. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`${what} not found`)
  }
}

/** It is being looked at again; only for who could read it before. To all others it is NotFound. */
export class HeldBack extends NotFound {}

/** The viewer may see it but not do this. A visitor is asked to sign in first. */
export class Forbidden extends Error {
  constructor(readonly action: string) {
    super(`not allowed: ${action}`)
  }
}

/**
 * Allowed in general, but not in this state. `reason` is a key of app/i18n.
 * `beside` is what someone else made of it meanwhile, for the page to show next to what was typed.
 */
export class Conflict extends Error {
  constructor(
    readonly reason: string,
    readonly beside?: Record<string, string>,
  ) {
    super(reason)
  }
}

/** A conflict after which the page the form stood on is gone as well. What was typed gets a page of its own. */
export class Gone extends Conflict {}

/**
 * A field of the form is wrong in a way only the database knows. Values are keys of app/i18n.
 * `places` are words in it that point at a person, for the page to ask about (app/domain/privacy).
 */
export class Invalid extends Error {
  constructor(
    readonly fields: Record<string, string[]>,
    readonly places: object[] = [],
  ) {
    super(`invalid: ${Object.keys(fields).join()}`)
  }
}

/** Too many tries. `seconds`: how long to wait. */
export class TooMany extends Error {
  constructor(readonly seconds: number) {
    super(`too many tries; wait ${seconds} s`)
  }
}
