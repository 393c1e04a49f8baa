import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

/** Whether a host says that it takes place for certain; one press either way. */
export function Certainty({ id, isCertain }: { id: string; isCertain: boolean }) {
  const t = useT()
  return (
    <form method="post" action={`/sessions/${id}/certainty`} className="row no-print">
      <Button kind="quiet" name="certain" value={isCertain ? 'no' : 'yes'}>
        {t(isCertain ? 'sessions.host.uncertain' : 'sessions.host.certain')}
      </Button>
    </form>
  )
}
