import type { ReactNode } from 'react'
import type { AskedPlace } from '#app/domain/privacy/left-standing.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { FormVersion } from './form-version.tsx'
import { LeftStandingFields } from './left-standing-fields.tsx'
import { useRefused } from './use-refused.ts'

type Props = {
  /** Where it posts to; the page itself unless named. */
  action?: string
  submit: string
  kind?: 'primary' | 'danger'
  /** Beside the button: another way out. */
  beside?: ReactNode
  /** Places to ask about that are known beforehand; else those the form came back for. */
  places?: AskedPlace[]
  /** Of what it shows, where another may change that too. */
  version?: string
  /** The page says on top what was wrong (Refusal), where the form stands far below what it is about. */
  saidAbove?: boolean
  children?: ReactNode
}

/** Why a form came back. */
export function Refusal() {
  const { errors, problem } = useRefused()
  return (
    <>
      <ErrorSummary errors={errors} />
      {problem && <Notice kind="attention">{problem}</Notice>}
    </>
  )
}

/** A form with what is wrong on top and one main button. It works the same without JavaScript. */
export function PlainForm({ action, submit, kind, beside, places, version, saidAbove, children }: Props) {
  const { places: stopped } = useRefused()
  return (
    <form method="post" action={action} className="stack" noValidate>
      {!saidAbove && <Refusal />}
      {version && <FormVersion version={version} />}
      {children}
      <LeftStandingFields places={places ?? stopped} />
      <div className="row">
        <Button kind={kind}>{submit}</Button>
        {beside}
      </div>
    </form>
  )
}
