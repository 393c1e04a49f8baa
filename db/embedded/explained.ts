/** An error for the person at the terminal: `explain` says what is wrong and what to do, in one sentence. */
export class Explained extends Error {
  constructor(readonly explain: string) {
    super(explain)
  }
}
