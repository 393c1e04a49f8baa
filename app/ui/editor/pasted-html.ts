/**
 * Makes what word processors and web pages put on the clipboard into plain blocks and flat lists. The schema of the editor
 * drops the rest, since it holds nothing but text, emphasis, lists and quotes.
 */
export function tidyPastedHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html // A piece of our own editor.
  // Security: a parsed document is inert; nothing in it is fetched or run, and no attribute comes out of it.
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const drawn of body.querySelectorAll('[style*="mso-list"][style*="ignore" i]')) drawn.remove()
  makeWordLists(body)
  flattenLists(body)
  makeLines(body)
  for (const element of body.querySelectorAll('*')) dropAttributes(element)
  return body.innerHTML
}

/** Word writes a list as paragraphs that only say in their style that they are items. */
function makeWordLists(body: HTMLElement) {
  let list: Element | undefined
  for (const paragraph of body.querySelectorAll('p[style*="mso-list"]')) {
    if (!list || paragraph.previousElementSibling !== list) {
      list = made('ul', [])
      paragraph.before(list)
    }
    list.append(made('li', [...paragraph.childNodes]))
    paragraph.remove()
  }
}

/** Our lists have one level, and an item is one line. */
function flattenLists(body: HTMLElement) {
  for (const list of body.querySelectorAll('ol')) list.replaceWith(made('ul', [...list.childNodes]))
  for (const list of [...body.querySelectorAll('li ul')].reverse()) {
    list.closest('li')?.after(...list.children)
    list.remove()
  }
  for (const block of [
    ...body.querySelectorAll('li > :is(p, div, h1, h2, h3, h4, h5, h6):not(:first-child)'),
  ].reverse())
    block.parentElement?.after(made('li', [block]))
}

/** A slanted text is emphasis. Our content security policy leaves a style unread, so the style becomes a tag. */
function dropAttributes(element: Element) {
  const slanted = /font-style:\s*(?:italic|oblique)/i.test(element.getAttribute('style') ?? '')
  if (slanted && !element.matches('em, i')) element.replaceChildren(made('em', [...element.childNodes]))
  for (const name of element.getAttributeNames()) element.removeAttribute(name)
}

/** A row of a table becomes a line. */
function makeLines(body: HTMLElement) {
  for (const row of body.querySelectorAll('tr')) {
    const cells = [...row.cells].map((cell) => cell.textContent?.trim()).filter(Boolean)
    row.replaceWith(made('p', [cells.join(' – ')]))
  }
}

function made(tag: string, children: (Node | string)[]): Element {
  const element = document.createElement(tag)
  element.append(...children)
  return element
}
