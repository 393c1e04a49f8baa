/** An address that opens something for whoever has it, signed in or not. */
export const isSecretLink = ({ pathname }: URL) =>
  /^\/(?:invitations|password-reset|sign-off|seat-answers|offers|seat-confirmations|date-answers|attendance|proofs)\b/.test(
    pathname,
  )
