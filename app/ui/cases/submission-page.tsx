import type { ComponentProps } from 'react'
import type { AskedPlace } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { PlainForm, Refusal } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { CasePreview } from './case-preview.tsx'
import { MissingList } from './missing-list.tsx'

type Props = {
  id: string
  waiting: boolean
  /** Where a host invites another, when nobody else could open this case. */
  inviteAt?: string
  /** The circle has no other host who may look at it now. */
  nobody?: boolean
  /** Of the text below, with its readers. */
  version: string
  missing: string[]
  /** What points straight at a person, with the reasons given so far. */
  places: AskedPlace[]
  findings: ComponentProps<typeof FindingList>['findings']
  together?: ComponentProps<typeof FindingList>['together']
  preview: ComponentProps<typeof CasePreview>['preview']
}

/** The writer's own last look, and afterwards the wait for the host's. */
export function SubmissionPage(props: Props) {
  const { id, waiting, inviteAt, nobody, missing, findings, together, places, version, preview } = props
  const t = useT()
  if (waiting) return <Waiting id={id} inviteAt={inviteAt} nobody={nobody} preview={preview} />
  return (
    <>
      <PageTitle below={<p>{t('cases.submission.lead')}</p>}>{t('cases.submission.title')}</PageTitle>
      <div className="stack">
        <Refusal />
        <WithAside
          aside={<FindingList findings={findings} together={together} />}
          label={t('cases.submission.title')}
          after={
            missing.length > 0 ? (
              <MissingList id={id} fields={missing} />
            ) : (
              <Confirmation id={id} places={places} version={version} />
            )
          }
        >
          {inviteAt && <NobodyToLook inviteAt={inviteAt} />}
          <CasePreview preview={preview} />
        </WithAside>
      </div>
    </>
  )
}

function Confirmation({ id, places, version }: Pick<Props, 'id' | 'places' | 'version'>) {
  const t = useT()
  const { errors, isOvertaken, typed } = useRefused()
  // Security: a tick under another text says nothing of this one.
  const wasTicked = (name: string) => !isOvertaken && typed(name) === 'yes'
  const box = (name: string) => ({ name, value: 'yes', error: errors[name], defaultChecked: wasTicked(name) })
  return (
    <PlainForm
      submit={t('cases.submission.button')}
      places={places}
      version={version}
      saidAbove
      beside={
        <LinkButton kind="quiet" href={`/cases/${id}/draft`}>
          {t('cases.submission.edit')}
        </LinkButton>
      }
    >
      <Checkbox {...box('unrecognisable')} label={t('cases.submission.unrecognisable')} />
      <Checkbox {...box('fair')} label={t('cases.submission.fair')} />
    </PlainForm>
  )
}

function Waiting({ id, inviteAt, nobody, preview }: Pick<Props, 'id' | 'inviteAt' | 'nobody' | 'preview'>) {
  const t = useT()
  return (
    <>
      <PageTitle>{t('cases.submission.waiting.title')}</PageTitle>
      <div className="stack">
        {inviteAt ? (
          <NobodyToLook inviteAt={inviteAt} />
        ) : nobody ? (
          <Notice kind="attention" title={t('cases.submission.nobody.title')}>
            {t('cases.submission.nobody')}
          </Notice>
        ) : (
          <Notice kind="success">{t('cases.submission.waiting')}</Notice>
        )}
        <PlainForm action={`/cases/${id}/submission/withdrawal`} submit={t('cases.submission.takeBack')} />
        <CasePreview preview={preview} />
      </div>
    </>
  )
}

function NobodyToLook({ inviteAt }: { inviteAt: string }) {
  const t = useT()
  return (
    <Notice kind="attention" title={t('cases.submission.alone.title')}>
      <p>{t('cases.submission.alone')}</p>
      <p>
        <a href={inviteAt}>{t('cases.submission.alone.invite')}</a>
      </p>
    </Notice>
  )
}
