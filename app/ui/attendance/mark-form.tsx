import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

type Props = {
  /** Where it posts to; the page itself unless named. */
  action?: string
  name: string
  isHere: boolean
  query?: string
  /** With JavaScript: instead of another page. */
  onPress?: (present: boolean) => void
}

/** One press: here, or not after all. The button says what it will do, and of whom. */
export function MarkForm({ action, name, isHere, query, onPress }: Props) {
  const t = useT()
  return (
    <form
      method="post"
      action={action}
      className="no-print"
      onSubmit={
        onPress &&
        ((event) => {
          event.preventDefault()
          onPress(!isHere)
        })
      }
    >
      {query && <input type="hidden" name="query" value={query} />}
      <Button name="present" value={isHere ? 'no' : 'yes'} kind={isHere ? 'quiet' : undefined}>
        <span className="visually-hidden">{t('attendance.of', { name })} </span>
        {t(isHere ? 'attendance.unmark' : 'attendance.mark')}
      </Button>
    </form>
  )
}
