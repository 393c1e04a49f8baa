import { expect, test } from 'vitest'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { attributesOf, markup } from '#tests/support/markup.tsx'

const options = [
  { value: 'ask', label: 'Alleen vragen' },
  { value: 'think', label: 'Meedenken', hint: 'Geen raad.' },
]

test('a field says its label, its hint and what is wrong, in that order', () => {
  const html = markup(
    <Field name="title" label="Titel" hint="Een vraag werkt goed." error={['Geef een titel.']} required />,
  )
  expect(attributesOf(html, 'label')).toMatchObject({ for: 'title' })
  expect(attributesOf(html, 'input')).toMatchObject({
    id: 'title',
    name: 'title',
    'aria-invalid': 'true',
    'aria-describedby': 'title-hint title-error',
  })
  expect(html).toMatch(/id="title-hint".*id="title-error".*<input/)
  expect(html).toContain('<span class="visually-hidden">Fout: </span>Geef een titel.')
})

test('a field without trouble points at nothing', () => {
  const { 'aria-invalid': invalid, 'aria-describedby': notes } = attributesOf(
    markup(<Field name="title" label="Titel" />),
    'input',
  )
  expect([invalid, notes]).toEqual([undefined, undefined])
})

test('what may stay empty says so, in the language of the reader', () => {
  const field = <TextField name="tried" label="Geprobeerd" required={false} />
  expect(markup(field)).toContain('(hoeft niet)')
  expect(markup(field, 'en')).toContain('(optional)')
  expect(markup(<TextField name="tried" label="Geprobeerd" />)).not.toContain('hoeft niet')
})

test('what Samira typed comes back', () => {
  expect(attributesOf(markup(<Field name="name" label="Naam" defaultValue="Şule van IJ" />), 'input').value).toBe(
    'Şule van IJ',
  )
  expect(markup(<TextField name="story" label="Verhaal" defaultValue="Hij doet niet open." />)).toContain(
    'Hij doet niet open.</textarea>',
  )
  expect(markup(<SelectField name="kind" label="Soort" options={options} defaultValue="think" />)).toContain(
    '<option value="think" selected="">',
  )
})

test('radios form one question; the first answer carries the name for the error summary', () => {
  const html = markup(
    <ChoiceGroup name="ask" label="Wat mag de groep?" options={options} defaultValue="think" error={['Kies.']} />,
  )
  expect(attributesOf(html, 'fieldset')).toMatchObject({ 'aria-describedby': 'ask-error' })
  expect(attributesOf(html, 'input')).toMatchObject({ id: 'ask', type: 'radio', value: 'ask' })
  expect(html).toMatch(/<input[^>]*id="ask-think"[^>]*checked=""/)
  expect(html).toContain('id="ask-think-about"')
})

test('a question with a hint, and answers with hints, gives each a name of its own', () => {
  const html = markup(<ChoiceGroup name="ask" label="Wat mag de groep?" hint="Kies er een." options={options} />)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(2)
  expect(new Set(ids).size).toBe(ids.length)
})

test('where more may be chosen, boxes keep all that were chosen', () => {
  const html = markup(
    <ChoiceGroup many required name="themeIds" label="Onderwerpen" options={options} defaultValue={['ask', 'think']} />,
  )
  expect(html.match(/checked=""/g)).toHaveLength(2)
  expect(html).not.toContain('required=""')
})

test('a box to tick is tied to its hint and its error', () => {
  const html = markup(
    <Checkbox name="anonymous" label="Niemand is te herkennen" hint="Lees nog eens." error={['Zet een vinkje.']} />,
  )
  expect(attributesOf(html, 'input')).toMatchObject({
    type: 'checkbox',
    'aria-invalid': 'true',
    'aria-describedby': 'anonymous-about anonymous-error',
  })
})

test('the error summary leads to each field and takes the focus', () => {
  const html = markup(
    <ErrorSummary errors={{ title: ['Geef een titel.'], story: undefined, form: ['Al veranderd.'] }} />,
  )
  expect(html).toContain('<a href="#title">Geef een titel.</a>')
  expect(html).toContain('<li>Al veranderd.</li>')
  expect(html).toContain('deze 2 dingen')
  expect(attributesOf(html, 'section')).toMatchObject({ tabindex: '-1', autofocus: '' })
  expect(markup(<ErrorSummary errors={{}} />)).toBe('')
})
