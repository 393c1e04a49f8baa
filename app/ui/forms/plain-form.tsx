import { Form, useNavigation } from '@remix-run/react'
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
  /** The whole page comes anew: for what changes who is signed in, or the language. */
  reloadDocument?: boolean
  children?: ReactNode
}

/** A form with what is wrong on top and one main button. It works the same without JavaScript. */
export function PlainForm({ action, submit, kind, beside, reloadDocument, children }: Props) {
  const { errors, problem } = useRefused()
  const { state } = useNavigation()
  return (
    <Form method="post" action={action} className="stack" noValidate reloadDocument={reloadDocument}>
      <ErrorSummary errors={errors} />
      {problem && <Notice kind="attention">{problem}</Notice>}
      {children}
      <div className="row">
        <Button kind={kind} aria-disabled={state === 'submitting' || undefined}>
          {submit}
        </Button>
        {beside}
      </div>
    </Form>
  )
}
