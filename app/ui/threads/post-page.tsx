import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { PlaceToAdd } from './place-to-add.tsx'
import { placeOf } from './post-form.tsx'
import type { ThreadProps } from './thread.tsx'

type Props = Omit<ThreadProps, 'posts'> & { title: ReactNode }

/** The form on a page of its own: where it comes back when something has to change. */
export function PostPage({ title, ...props }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle above={<a href={placeOf(props.thread)}>{t('threads.back')}</a>}>{title}</PageTitle>
      <PlaceToAdd {...props} alone />
    </>
  )
}
