import type { ReactNode } from 'react'

/** Lines to read down, instead of cards to look at. */
export function RuledList({ children }: { children: ReactNode }) {
  return <ul className="ruled-list">{children}</ul>
}

/** `mark` stands before the text (a ring, a date), `facts` behind it. */
type ItemProps = { mark?: ReactNode; facts?: ReactNode; children: ReactNode }

export function RuledItem({ mark, facts, children }: ItemProps) {
  return (
    <li className="ruled-list__item">
      {mark}
      <div className="ruled-list__body">
        <div className="ruled-list__text">{children}</div>
        {facts}
      </div>
    </li>
  )
}
