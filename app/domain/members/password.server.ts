import { type Algorithm, hash, verify } from '@node-rs/argon2'

// argon2id with 64 MiB and three passes: some 60 ms here, and far beyond what OWASP asks at least (reliability C40).
// The numbers stand in each hash, so that they can be raised without breaking older ones.
const cost = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** Security: a password is hashed exactly as it came; nothing is trimmed, folded or cut. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password).catch(() => false)

let nobodys: Promise<string> | undefined

/** A hash that no password fits. Security: checking it takes as long as checking a real one. */
export const hashOfNobody = (): Promise<string> => {
  nobodys ??= hashPassword(crypto.randomUUID())
  return nobodys
}
