/** Does something once, when it is first wanted: importing costs nothing. */
export function once<Result>(work: () => Result): () => Result {
  let result: Result | undefined
  return () => {
    result ??= work()
    return result
  }
}
