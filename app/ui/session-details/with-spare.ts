const spare = 3

/** Rows with some empty ones below, so that it works without JavaScript; keeping them gives room for more. */
export const withSpare = (values: string[], otherwise = ''): string[] => [
  ...values,
  ...Array.from({ length: spare }, () => otherwise),
]
