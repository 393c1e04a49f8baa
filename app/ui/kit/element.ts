import type { ComponentPropsWithoutRef } from 'react'

/** What an HTML element takes, except its looks: those belong to the kit. */
export type PropsOf<Tag extends keyof React.JSX.IntrinsicElements> = Omit<
  ComponentPropsWithoutRef<Tag>,
  'className' | 'style'
>
