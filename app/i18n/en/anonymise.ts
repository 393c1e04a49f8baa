import type { anonymise as dutch } from '../nl/anonymise.ts'

export const anonymise: Record<keyof typeof dutch, string> = {
  'anonymise.title': 'Have a look with us',
  'anonymise.count':
    'We see {count, plural, =1 {one place} =2 {two places} =3 {three places} =4 {four places} =5 {five places} =6 {six places} =7 {seven places} =8 {eight places} =9 {nine places} =10 {ten places} other {# places}} where someone may be recognised. You decide.',
  'anonymise.nothing': 'Nothing stands out to us. Look for yourself too: you know the people.',
  'anonymise.own': 'This check runs on our own server. Nothing leaves it.',
  'anonymise.proposal': '{count, plural, one {Proposal:} other {Proposals:}} {proposals}',
  'anonymise.where': 'Stands in: {field}',

  'anonymise.why.BSN': 'looks like a citizen service number. It belongs to one person.',
  'anonymise.why.PHONE': 'looks like a phone number. It belongs to one person.',
  'anonymise.why.EMAIL': 'is an e-mail address. It belongs to one person.',
  'anonymise.why.POSTCODE': 'looks like a postcode. It points at a few houses.',
  'anonymise.why.IBAN': 'is an account number. It belongs to one person.',
  'anonymise.why.DATE': 'is a day. Whoever was there knows who this is about.',
  'anonymise.why.PERSON': 'is a name.',
}
