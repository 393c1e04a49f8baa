import { isTextKind } from '#app/domain/texts/text.ts'
import { NotFound } from '#app/errors.ts'
import { idOf } from './handle.server.ts'

/** Which text an address names: /texts/post/<id>/… */
export function textIn({ kind, id }: Record<string, string | undefined>) {
  if (!isTextKind(kind)) throw new NotFound('text')
  return { kind, id: idOf(id, 'text') }
}
