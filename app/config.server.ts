import { z } from 'zod'

// The only file that reads process.env. A missing or malformed value stops the start, by name.
const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Your own PostgreSQL (>= 15). Without it the app starts one of its own. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Keeps hashes of short things from being guessed. Beside the embedded database one is made (docs/decisions/0018). */
  SECRET_KEY: z.string().min(32).optional(),
  /** Where the embedded database, its log and the outbox live. */
  DENKTAFEL_STATE: z.string().default('data'),
  HOST: z.string().default('localhost'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address people use: in links, in mail, and to refuse forms posted from elsewhere. */
  PUBLIC_URL: z.url().optional(),
  NETWORK_NAME: z.string().min(1).default('denktafel'),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Denktafel <denktafel@localhost>'),
  /** Where people report a weakness, or a page they cannot use: an e-mail address. */
  CONTACT_EMAIL: z.email().optional(),
  /** A proxy of yours stands in front and writes X-Forwarded-For. */
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  /** A Meilisearch of yours to search with; PostgreSQL answers when it does not (docs/decisions/0030). */
  MEILISEARCH_URL: z.url().optional(),
  MEILISEARCH_KEY: z.string().min(1).optional(),
  /** What our index is called there, so that two installations may share a server. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .default('denktafel'),
  WORKER: z.enum(['on', 'off']).default('on'),
  /** How long what a writer typed is kept beside the text that was released. */
  ORIGINAL_RETENTION_DAYS: z.coerce.number().int().min(1).max(3_650).default(180),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const env = Environment.parse(process.env)
const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`)

export const config = Object.freeze({
  development: env.NODE_ENV === 'development',
  databaseUrl: env.DATABASE_URL,
  secretKey: env.SECRET_KEY,
  stateFolder: env.DENKTAFEL_STATE,
  host: env.HOST,
  port: env.PORT,
  publicUrl,
  secure: publicUrl.protocol === 'https:',
  networkName: env.NETWORK_NAME,
  smtpUrl: env.SMTP_URL,
  mailFrom: env.MAIL_FROM,
  contactEmail: env.CONTACT_EMAIL,
  trustProxy: env.TRUST_PROXY === 'on',
  meilisearch: env.MEILISEARCH_URL
    ? { url: env.MEILISEARCH_URL, key: env.MEILISEARCH_KEY, index: env.MEILISEARCH_INDEX }
    : undefined,
  worker: env.WORKER === 'on',
  originalRetentionDays: env.ORIGINAL_RETENTION_DAYS,
  logLevel: env.LOG_LEVEL,
})
