import { type Like, likeAddress } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'

/** On to what looks like this. */
export function LikeLink(like: Like) {
  const t = useT()
  return (
    <p className="no-print">
      <a href={likeAddress(like)}>{t('threads.like')}</a>
    </p>
  )
}
