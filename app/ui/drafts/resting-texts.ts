import type { Texts } from './draft-texts.ts'

// The texts of a draft that stand on another page of it. They rest in this form as hidden fields that are not sent, until
// something in them is changed from here. What is kept elsewhere meanwhile comes in, as long as they rest.

const restingIn = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.elements].filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === 'hidden' && field.disabled,
  )

export const restingTexts = (form: HTMLFormElement): Texts =>
  Object.fromEntries(restingIn(form).map(({ name, value }) => [name, value]))

export function followElsewhere(form: HTMLFormElement, texts: Texts): void {
  for (const field of restingIn(form)) {
    const text = texts[field.name]
    if (text === undefined || text === field.value) continue
    field.value = text
    field.dispatchEvent(new Event('change', { bubbles: true })) // Whoever looks it through looks again.
  }
}
