import { isOpenKind, type ShownPost } from '#app/domain/threads/thread.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'

/** One contribution: its kind first, then who by role and sector, then the day. The margin shows whether it is open. */
export function PostLine({ post }: { post: ShownPost }) {
  const t = useT()
  const { id, number, kind, html, heldBack, postedOn, isMine, doubt } = post
  return (
    <li className="thread__post" data-mark={isOpenKind(kind) ? 'open' : 'known'} id={`post-${number}`}>
      <div className="thread__head">
        <h3 className="thread__kind">{t(`threads.kind.${kind}`)}</h3>
        <MetaLine>
          <Voice post={post} />
          <DateText value={postedOn} />
          {isMine && <a href={`/posts/${id}/withdrawal`}>{t('threads.withdraw')}</a>}
          {isMine && <a href={`/texts/post/${id}/redaction`}>{t('threads.redact')}</a>}
          {!isMine && !heldBack && <a href={`/texts/post/${id}/report`}>{t('threads.report')}</a>}
        </MetaLine>
      </div>
      {heldBack && <p className="soft">{t('threads.heldBack')}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by toHtml alone (docs/decisions/0002) */}
      <div className="reading" dangerouslySetInnerHTML={{ __html: html }} />
      {doubt && (
        <p className="soft">
          {t('threads.newUncertainty')}{' '}
          <a href={`/cases/new?${new URLSearchParams({ uncertainty: doubt })}`}>{t('threads.makeCase')}</a>
        </p>
      )}
    </li>
  )
}

function Voice({ post: { isBringer, roleTitle, sector, voice } }: { post: ShownPost }) {
  const t = useT()
  if (isBringer) return <span>{t('threads.bringer')}</span>
  const role = voice > 0 ? t('threads.voice', { role: roleTitle, voice }) : roleTitle
  return <span>{[role, sector && t(`kit.sector.${sector}`)].filter(Boolean).join(', ')}</span>
}
