import type { ProgrammeWarning } from '#app/domain/programme/programme.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

const mostShown = 8

/** What does not agree. A host may leave it so. */
export function ProgrammeWarnings({ warnings }: { warnings: ProgrammeWarning[] }) {
  const t = useT()
  const isElsewhere = warnings.some(({ kind }) => kind === 'before' || kind === 'after')
  return (
    <Notice title={t('programme.warnings')}>
      <ul className="programme-form__warnings">
        {warnings.slice(0, mostShown).map((one) => (
          <li key={`${one.kind}-${one.row}`}>{t(`programme.warning.${one.kind}`, one)}</li>
        ))}
        {warnings.length > mostShown && <li>{t('programme.warning.more', { count: warnings.length - mostShown })}</li>}
      </ul>
      {isElsewhere && (
        <p>
          <Button kind="quiet" size="small" name="step" value="shift">
            {t('programme.shift')}
          </Button>
        </p>
      )}
    </Notice>
  )
}
