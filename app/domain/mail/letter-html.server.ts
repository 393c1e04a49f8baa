import type { Translate } from '#app/i18n/translate.ts'
import type { LetterText, Recipient } from './letter.server.ts'

type Frame = LetterText & { to: Recipient; network: string; site: URL; t: Translate }

// One calm frame for every letter: text first, one button, who sent it and why. Mail programs know no stylesheets,
// so styles stand on the elements; the colours are those of the site by day.

const paint = { paper: '#f5f7f2', sheet: '#ffffff', ink: '#14221d', soft: '#465750', canal: '#1c4a3c', line: '#cbd4cc' }
const font = "font-family: 'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif; line-height: 1.5;"

export function letterHtml({ subject, paragraphs, action, to, network, site, t }: Frame): string {
  const line = (text: string) => `<p style="margin: 0 0 16px; font-size: 17px;">${escaped(text)}</p>`
  return `<!doctype html>
<html lang="${to.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin: 0; padding: 24px 12px; background: ${paint.paper}; color: ${paint.ink}; ${font}">
<div role="article" lang="${to.language}" aria-label="${escaped(subject)}" style="max-width: 560px; margin: 0 auto;">
<p style="margin: 0 0 16px; font-size: 17px; font-weight: bold; color: ${paint.canal};">${escaped(network)}</p>
<div style="padding: 24px; background: ${paint.sheet}; border: 1px solid ${paint.line}; border-radius: 6px;">
<h1 style="margin: 0 0 16px; font-size: 23px; line-height: 1.25; font-weight: normal; font-family: Georgia, serif;">${escaped(subject)}</h1>
${[greeting(t, to), ...paragraphs].map(line).join('\n')}
${action ? button(action.label, addressOf(site, action.path)) : ''}
</div>
<p style="margin: 16px 0 0; font-size: 14px; color: ${paint.soft};">${escaped(t('mail.why', { network }))}</p>
</div>
</body>
</html>
`
}

function button(label: string, href: string): string {
  const look = `display: inline-block; padding: 12px 20px; background: ${paint.canal}; color: #ffffff;`
  return `<p style="margin: 24px 0;"><a href="${escaped(href)}" style="${look} border-radius: 4px; text-decoration: none; font-size: 17px;">${escaped(label)}</a></p>
<p style="margin: 0; font-size: 14px; color: ${paint.soft}; word-break: break-all;">${escaped(href)}</p>`
}

/** The same letter for who reads plain text. */
export function letterPlain({ paragraphs, action, to, network, site, t }: Frame): string {
  const link = action ? [`${action.label}:\n${addressOf(site, action.path)}`] : []
  return [greeting(t, to), ...paragraphs, ...link, `-- \n${t('mail.why', { network })}`].join('\n\n')
}

const greeting = (t: Translate, { name }: Recipient) => (name ? t('mail.hello', { name }) : t('mail.helloYou'))

// Security: links lead to our own site only, at the address people know it by.
const addressOf = (site: URL, path: string) => new URL(path, site.origin).href

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
