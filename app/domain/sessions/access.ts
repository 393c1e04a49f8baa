// What makes a session one that people can come to. The browser reads this file too.

export const accessFeatures = [
  'step_free',
  'hearing_loop',
  'captions',
  'sign_language',
  'quiet_room',
  'companion',
] as const
export type AccessFeature = (typeof accessFeatures)[number]

export const spokenLanguages = ['nl', 'en', 'both'] as const
export type Spoken = (typeof spokenLanguages)[number]

export type Access = { accessFeatures: AccessFeature[]; spoken: Spoken; accessFacts: string }
