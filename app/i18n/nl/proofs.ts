export const proofs = {
  'proofs.download': 'Download je deelnamebewijs (PDF)',
} as const
