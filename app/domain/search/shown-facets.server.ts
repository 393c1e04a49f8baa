import type { Viewer } from '#app/access/viewer.ts'
import type { Context } from '#app/domain/context.server.ts'
import { findMethod, isMethodKey } from '#app/domain/methods/method-catalogue.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import { type ByFacet, byFacet, type Chosen, type Count } from '#search/facets.ts'

/** A value one may choose. Without a count it was chosen, and how often it is there is not told. */
export type Choice = { value: string; count?: number; name?: string }

const fewest = 3

/**
 * Of what was chosen that which there is. Security: of which circle a case is stands on its page for members only, so a
 * visitor has no such filter, not in the address either.
 */
export async function choosable(ctx: Context, chosen: Chosen): Promise<Chosen> {
  const circles = ctx.viewer.kind === 'visitor' ? new Map() : await circleNames(ctx, chosen.circle)
  return { ...chosen, method: chosen.method.filter(isMethodKey), circle: chosen.circle.filter((id) => circles.has(id)) }
}

/**
 * The counts as they are shown. Security: an engine counts only what this viewer may see. A circle comes close to a workplace,
 * and of one or two things beside a theme and a year one could guess whose they are; so a circle of others is listed from
 * three on. The other facets stand on each thing for all its readers, and a sector holds many workplaces.
 */
export function shownFacets(viewer: Viewer, counts: ByFacet<Count[]>, chosen: Chosen): ByFacet<Choice[]> {
  const isOwn = (circle: string) => viewer.kind === 'member' && viewer.circleIds.includes(circle)
  const shown = (facet: keyof Chosen): Choice[] => {
    if (facet !== 'circle') return complete(counts[facet], chosen[facet], { count: 0 })
    const listed = counts.circle.filter(({ value, count }) => isOwn(value) || count >= fewest)
    return viewer.kind === 'visitor' ? [] : complete(listed, chosen.circle, {})
  }
  return byFacet(shown)
}

// A choice stays in sight, also when nothing answers to it.
const complete = (counts: Choice[], chosen: string[], absent: { count?: number }): Choice[] => [
  ...counts,
  ...chosen.filter((value) => !counts.some((known) => known.value === value)).map((value) => ({ value, ...absent })),
]

// Every circle has its name on a page for everyone.
async function circleNames({ db }: Context, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const circles = await db.selectFrom('circles').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(circles.map(({ id, name }) => [id, name]))
}

/** Methods and circles by name; what has none any more is no choice. */
export async function named(ctx: Context, choices: ByFacet<Choice[]>, language: Language) {
  const circles = await circleNames(
    ctx,
    choices.circle.map(({ value }) => value),
  )
  const withName = (choices: Choice[], of: (value: string) => string | undefined) =>
    choices.flatMap((choice) => {
      const name = of(choice.value)
      return name ? [{ ...choice, name }] : []
    })
  return {
    ...choices,
    method: withName(choices.method, (key) => findMethod(key)?.name[language]),
    circle: withName(choices.circle, (id) => circles.get(id)),
  }
}
