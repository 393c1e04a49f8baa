import type { ReactNode } from 'react'
import type { Kind } from '#app/anonymise/finding.ts'
import { type AskedPlace, isSame, keyOf, type Place as Standing } from '#app/domain/privacy/left-standing.ts'
import { heldBy, type Together } from '#app/domain/privacy/together.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FindingPlace } from './finding-place.tsx'
import { LeaveInForm } from './leave-in-form.tsx'
import { type InForm, ReplaceInForm } from './replace-in-form.tsx'
import { TogetherCard } from './together-card.tsx'

type Found = AskedPlace & { kind: Kind }

type Props = {
  findings: Found[]
  together?: Together
  /** Nothing is written yet; what stands there was not looked at yet; or it was. */
  stage?: 'empty' | 'waiting' | 'looked'
  /** What was decided before of what stops: a reason for what together points at one person is among it. */
  left?: AskedPlace[]
  /** The form whose texts these are, to replace something in all of them at once. */
  form?: InForm
  /** For the host, who decides on the case and not on its words. */
  forHost?: boolean
  /** What was just done. */
  children?: ReactNode
}

/** Where someone may be recognisable, why, and what to write instead. It never says that a text is safe. */
export function FindingList({ findings, together, stage = 'looked', left = [], form, forHost, children }: Props) {
  const t = useT()
  const places = grouped(findings)
  const held = heldBy(together)
  const count = places.length + (held ? 1 : 0)
  return (
    <section className="finding-list" aria-labelledby="finding-list">
      <h2 id="finding-list">{t('anonymise.title')}</h2>
      {children}
      {stage !== 'looked' && <p>{t(`anonymise.${stage}`)}</p>}
      {stage === 'looked' && (
        <>
          <Counted count={count} forHost={forHost} />
          {places.length > 0 && (
            <ul className="finding-list__places">
              {places.map((place) => (
                <FindingPlace key={keyOf(place)} {...place}>
                  {form ? <ReplaceInForm place={place} form={form} /> : <Proposals place={place} />}
                  <LeftBecause place={place} />
                  {form && place.kind === 'block' && <LeaveInForm place={place} form={form} />}
                </FindingPlace>
              ))}
            </ul>
          )}
          {together && (
            <TogetherCard together={together}>
              {form && held && <LeaveInForm place={heldAs(held, left)} form={form} />}
            </TogetherCard>
          )}
          {form && count > 0 && <p>{t('anonymise.later')}</p>}
        </>
      )}
      <p className="soft">{t('anonymise.own')}</p>
    </section>
  )
}

function Counted({ count, forHost }: { count: number; forHost?: boolean }) {
  const t = useT()
  if (count === 0) return <p>{t(forHost ? 'anonymise.nothing.host' : 'anonymise.nothing')}</p>
  return <p>{`${t('anonymise.count', { count })} ${t(forHost ? 'anonymise.decide.host' : 'anonymise.decide')}`}</p>
}

type Place = Found & { fields: string[] }

const heldAs = (held: Standing, left: AskedPlace[]) => ({ ...left.find((one) => isSame(one, held)), ...held })

/** The same words are one place, wherever they stand. */
function grouped(findings: Found[]): Place[] {
  const places = new Map<string, Place>()
  for (const found of findings) {
    const place = places.get(keyOf(found)) ?? { ...found, fields: [] }
    place.fields.push(found.field)
    if (found.kind === 'block') place.kind = found.kind
    places.set(keyOf(found), place)
  }
  return [...places.values()]
}

function Proposals({ place: { proposals } }: { place: Place }) {
  const t = useT()
  if (proposals.length === 0) return null
  const quoted = proposals.map((one) => `‘${one}’`).join(', ')
  return <p className="soft">{t('anonymise.proposal', { count: proposals.length, proposals: quoted })}</p>
}

function LeftBecause({ place: { reason, words } }: { place: Place }) {
  const t = useT()
  if (!reason) return null
  return <p>{[t('form.left.stands', { reason: t(`form.left.reason.${reason}`) }), words].filter(Boolean).join('. ')}</p>
}
