// What kind of meeting a session is. An open type is named by the host who plans it. The browser reads this file too.

export const sessionTypes = [
  'work_session',
  'thinking_tables',
  'debate',
  'intervision',
  'circle_meeting',
  'open',
] as const
export type SessionType = (typeof sessionTypes)[number]

/** `name` only of an open type. */
export type TypeOfSession = { typeKey: SessionType; typeName: string }
