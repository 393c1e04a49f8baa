import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Button } from '#app/ui/kit/button.tsx'

type Props = {
  /** Where it posts to; the page itself unless named. */
  action?: string
  until: string | null
}

/** A seat that came free: take it or pass it on, in one press. */
export function OfferForm({ action, until }: Props) {
  const t = useT()
  return (
    <form method="post" action={action} className="stack">
      {until && (
        <p>
          {t('offers.until')} <DateText value={until} kind="moment" />.
        </p>
      )}
      <div className="row">
        <Button name="answer" value="accept">
          {t('offers.accept')}
        </Button>
        <Button kind="quiet" name="answer" value="decline">
          {t('offers.decline')}
        </Button>
      </div>
    </form>
  )
}
