/**
 * Word writes a list as paragraphs with a drawn bullet. Here they become a list; everything else the schema of the
 * editor sorts out by itself, since it holds nothing but text, emphasis, lists and quotes.
 */
export function tidyPastedHtml(html: string): string {
  if (!html.includes('mso-list')) return html
  // Security: a parsed document is inert; nothing in it is fetched or run.
  const pasted = new DOMParser().parseFromString(html, 'text/html')
  for (const bullet of pasted.querySelectorAll('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'))
    bullet.remove()
  let list: HTMLUListElement | undefined
  for (const paragraph of pasted.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    if (!list || paragraph.previousElementSibling !== list) {
      list = pasted.createElement('ul')
      paragraph.before(list)
    }
    const item = pasted.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
  return pasted.body.innerHTML
}
