import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

type Props = { id: string; may: boolean; recognised: boolean; count: number }

/** "Herken ik", instead of a like. The button says what it will do; below one nothing is counted. */
export function Recognition({ id, may, recognised, count }: Props) {
  const t = useT()
  return (
    <div className="row">
      {may && (
        <form method="post" action={`/uncertainties/${id}/recognition`} className="no-print">
          <Button name="recognised" value={recognised ? 'no' : 'yes'} kind={recognised ? 'quiet' : undefined}>
            {t(recognised ? 'uncertainties.takeBack' : 'uncertainties.recognise')}
          </Button>
        </form>
      )}
      <p className="soft" aria-live="polite">
        {recognised && `${t('uncertainties.youRecognise')}. `}
        {count > 0 && `${t('uncertainties.recognised', { count })}. `}
        {may && !recognised && t('uncertainties.recognise.hint')}
      </p>
    </div>
  )
}
