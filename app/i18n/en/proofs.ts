import type { proofs as dutch } from '../nl/proofs.ts'

export const proofs: Record<keyof typeof dutch, string> = {
  'proofs.download': 'Download your proof of participation (PDF)',
}
