const MOST = 20_000

/** Words come back all the time: what is found out about one is kept, of so many words at most. */
export function kept<Answer>(find: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined || answers.has(word)) return known as Answer
    if (answers.size >= MOST) answers.clear()
    const answer = find(word)
    // Security: as it was cut from a text, an engine would keep that text with it.
    answers.set([...word].join(''), answer)
    return answer
  }
}
