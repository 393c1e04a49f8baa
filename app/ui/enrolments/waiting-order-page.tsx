import type { WaitingList } from '#app/domain/enrolments/waiting-order.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { WaitingMoves } from './waiting-moves.tsx'

type Props = { session: { id: string; title: string }; list: WaitingList }

/** For hosts: another place in the list for someone, with the reason. */
export function WaitingOrderPage({ session: { id, title }, list }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${id}`, text: title }]} />}
        below={<p>{t('waitingList.order.lead')}</p>}
      >
        {t('waitingList.order')}
      </PageTitle>
      {list.waiting.length === 0 ? <p>{t('waitingList.order.empty')}</p> : <MoveForm id={id} list={list} />}
      <WaitingMoves moves={list.moves} />
    </>
  )
}

function MoveForm({ id, list: { waiting } }: { id: string; list: WaitingList }) {
  const t = useT()
  const { field } = useRefused()
  return (
    <PlainForm
      submit={t('waitingList.order.button')}
      beside={<a href={`/sessions/${id}`}>{t('sessions.toSession')}</a>}
    >
      <SelectField
        {...field('enrolmentId')}
        label={t('waitingList.who')}
        empty={t('waitingList.who.choose')}
        options={waiting.map(({ id, name }, at) => ({
          value: id,
          label: t('waitingList.who.option', { place: at + 1, name }),
        }))}
      />
      <Field
        {...field('place', '1')}
        type="number"
        inputMode="numeric"
        min={1}
        max={waiting.length}
        label={t('waitingList.place')}
      />
      <Field {...field('reason')} label={t('waitingList.reason')} hint={t('waitingList.reason.hint')} />
    </PlainForm>
  )
}
