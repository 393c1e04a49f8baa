import { expect, test } from 'vitest'
import { RichTextField } from '#app/ui/editor/rich-text-field.tsx'
import { attributesOf, markup } from '#tests/support/markup.tsx'

test('without JavaScript it is a textarea with the notation in it, and what it takes beside it', () => {
  const html = markup(
    <RichTextField
      name="happening"
      label="Wat gebeurt er?"
      hint="Vertel het."
      defaultValue={'<b>\n- *een*'}
      required
    />,
  )
  const field = attributesOf(html, 'textarea')
  expect(field).toMatchObject({ id: 'happening', name: 'happening' })
  expect(field['aria-describedby']).toBe('happening-hint happening-notation-hint')
  expect(html).toContain('>&lt;b&gt;\n- *een*</textarea>')
  expect(html).toContain('id="happening-notation-hint">Begin een regel met - ')
  // A required field out of sight would keep the form from being sent without a word.
  expect(html).not.toMatch(/<textarea[^>]*\b(?:required|hidden)\b/)
})

test('what is wrong with it stands beside it', () => {
  const field = attributesOf(
    markup(<RichTextField name="tried" label="En toen?" error={['Vul dit in.']} />),
    'textarea',
  )
  expect(field).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'tried-error tried-notation-hint' })
})

test('before any JavaScript it says by how much a text is too long, in signs as they are kept', () => {
  const field = (text: string) => <RichTextField name="tried" label="En toen?" defaultValue={text} maxLength={20} />
  const long = markup(field('Een regel\r\nen nog een 😀!\r\n'), 'en')
  expect(long).toContain('This is 3 characters too long. Make it shorter.')
  expect(long).toMatch(/id="tried-length" class="field__error"|class="field__error" id="tried-length"/)
  expect(attributesOf(long, 'textarea')['aria-describedby']).toContain('tried-length')
  expect(markup(field('Een regel'))).not.toContain('te lang')
})
