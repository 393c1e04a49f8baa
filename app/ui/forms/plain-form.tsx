import type { ReactNode } from 'react'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { useRefused } from './use-refused.ts'

type Props = {
  /** Where it posts to; the page itself unless named. */
  action?: string
  submit: string
  kind?: 'primary' | 'danger'
  /** Beside the button: another way out. */
  beside?: ReactNode
  children?: ReactNode
}

/** A form with what is wrong on top and one main button. It works the same without JavaScript. */
export function PlainForm({ action, submit, kind, beside, children }: Props) {
  const { errors, problem } = useRefused()
  return (
    <form method="post" action={action} className="stack" noValidate>
      <ErrorSummary errors={errors} />
      {problem && <Notice kind="attention">{problem}</Notice>}
      {children}
      <div className="row">
        <Button kind={kind}>{submit}</Button>
        {beside}
      </div>
    </form>
  )
}
