import type { Finding } from '#app/anonymise/finding.ts'
import type { Decision } from '#app/domain/privacy/left-standing.ts'
import type { Together } from '#app/domain/privacy/together.ts'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { TogetherCard } from './together-card.tsx'

type Found = Pick<Finding, 'label' | 'kind' | 'proposals' | 'rule'> & {
  fragment: string
  field: string
} & Partial<Decision>

/** Where someone may be recognisable, why, and what to write instead. It never says that a text is safe. */
export function FindingList({ findings, together }: { findings: Found[]; together?: Together }) {
  const t = useT()
  const count = findings.length
  return (
    <section className="finding-list" aria-labelledby="finding-list">
      <h2 id="finding-list">{t('anonymise.title')}</h2>
      <p>{count ? t('anonymise.count', { count }) : t('anonymise.nothing')}</p>
      {count > 0 && (
        <ul className="finding-list__places">
          {findings.map((found, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in one field twice.
            <FindingLine key={index} found={found} />
          ))}
        </ul>
      )}
      {together && <TogetherCard together={together} />}
      <p className="soft">{t('anonymise.own')}</p>
    </section>
  )
}

function FindingLine({ found: { label, kind, fragment, field, proposals, reason, words } }: { found: Found }) {
  const t = useT()
  const fieldLabel = fieldLabels[field]
  return (
    <li className="finding-list__place" data-kind={kind}>
      <p>
        <strong>{fragment}</strong> {t(`anonymise.why.${label}`)}
      </p>
      {proposals.length > 0 && (
        <p className="soft">
          {t('anonymise.proposal', {
            count: proposals.length,
            proposals: proposals.map((one) => `‘${one}’`).join(', '),
          })}
        </p>
      )}
      {reason && (
        <p>{[t('form.left.stands', { reason: t(`form.left.reason.${reason}`) }), words].filter(Boolean).join('. ')}</p>
      )}
      {fieldLabel && <p className="soft">{t('anonymise.where', { field: t(fieldLabel) })}</p>}
    </li>
  )
}

const fieldLabels: Record<string, MessageKey> = {
  title: 'cases.field.title',
  happening: 'cases.happening',
  goesWell: 'cases.goesWell.label',
  runsInto: 'cases.runsInto.label',
  tried: 'cases.tried.label',
  uncertainty1: 'cases.uncertainty.1',
  uncertainty2: 'cases.uncertainty.2',
  uncertainty3: 'cases.uncertainty.3',
  themes: 'cases.themes.label',
  roleTitle: 'cases.field.roleTitle',
}
