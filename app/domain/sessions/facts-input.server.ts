import { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { accessFeatures, spokenLanguages } from './access.ts'
import { sessionTypes } from './session-type.ts'

/** The part of the form of a session that says what kind it is. A name is kept only of a type that has none of its own. */
export const typeFields = z
  .object({
    typeKey: z.enum(sessionTypes, 'form.choose').default('work_session'),
    typeName: lineOfText({ max: 60 }).default(''),
  })
  .refine(({ typeKey, typeName }) => typeKey !== 'open' || typeName !== '', {
    path: ['typeName'],
    message: 'facts.type.required',
  })
  .transform(({ typeKey, typeName }) => ({ typeKey, typeName: typeKey === 'open' ? typeName : '' }))

/** The part that says where to ring the bell, and who can come in. */
export const accessFields = z
  .object({
    address: lineOfText({ max: 160 }).default(''),
    city: lineOfText({ max: 80 }).default(''),
    spoken: z.enum(spokenLanguages, 'form.choose').default('nl'),
    'access[]': z.array(z.enum(accessFeatures, 'form.choose')).default([]),
  })
  .transform(({ 'access[]': chosen, ...rest }) => ({
    ...rest,
    accessFeatures: accessFeatures.filter((feature) => chosen.includes(feature)),
  }))
