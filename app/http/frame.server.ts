import type { AppLoadContext } from '@remix-run/node'
import { networkFacts } from '#app/domain/network/network-facts.server.ts'

/** What the frame around every page knows: who reads it, in which language, and whose network it is. */
export async function frameOf({ who, language, nonce }: AppLoadContext) {
  const { viewer } = (await who()).ctx
  const member = viewer.kind === 'member' ? memberIn(viewer) : undefined
  return { language, nonce: member ? nonce : undefined, member, ...networkFacts() }
}

type Known = { name: string; hostOf: string[]; checksWaiting: number }

const memberIn = ({ name, hostOf, checksWaiting }: Known) => ({ name, isHost: hostOf.length > 0, checksWaiting })
