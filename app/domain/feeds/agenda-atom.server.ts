import { config } from '#app/config.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whenText } from '#app/domain/enrolments/letter-dates.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { listNews, type News } from './agenda-news.server.ts'

/** What becomes of the agenda, for who follows it with a reader (RFC 4287). */
export async function readAgendaAtom(ctx: Context, language: Language): Promise<string> {
  const t = translatorFor(language)
  const news = await listNews(ctx)
  const address = (path: string) => new URL(path, config.publicUrl).href
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${xml(address('/agenda'))}</id>
<title>${xml(t('calendar.agenda', { network: config.networkName }))}</title>
<updated>${(news[0]?.occurredAt ?? new Date(0)).toISOString()}</updated>
<author><name>${xml(config.networkName)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(address('/agenda.atom'))}"/>
<link rel="alternate" type="text/html" href="${xml(address('/agenda'))}"/>
${news.map((one) => entryOf(one, language)).join('')}</feed>
`
}

function entryOf(news: News, language: Language): string {
  const { eventId, id, step, title, occurredAt } = news
  return `<entry>
<id>urn:uuid:${eventId}</id>
<title>${xml(translatorFor(language)(`calendar.news.${step}`, { title }))}</title>
<updated>${occurredAt.toISOString()}</updated>
<link rel="alternate" type="text/html" href="${xml(new URL(`/sessions/${id}`, config.publicUrl).href)}"/>
<category term="${step}"/>
<summary>${xml(summaryOf(news, language))}</summary>
</entry>
`
}

/** Security: when, where and the new period; reasons stay on the page, since a reader keeps what it once read. */
function summaryOf({ step, period, place, ...hours }: News, language: Language): string {
  const t = translatorFor(language)
  const when = whenText(hours, language)
  if (step === 'cancelled') return t('calendar.news.was', { when })
  if (step === 'postponed') return `${t('calendar.news.was', { when })} ${t('postponement.when', { period })}`
  return [when, place || t('sessions.online')].join(' · ')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text inside XML, without the signs that XML does not know. */
const xml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
