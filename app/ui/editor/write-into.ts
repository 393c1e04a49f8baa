/**
 * Puts a text in a field as if someone had typed it: React and every listener on the form hear of it. React keeps an
 * eye on the `value` of its own fields, so the text goes past it, through the prototype.
 */
export function writeInto(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
