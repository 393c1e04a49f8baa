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
  'anonymise.why.ID': 'looks like a number of one person or file.',
  'anonymise.why.PHONE': 'looks like a telephone number. It belongs to one person.',
  'anonymise.why.EMAIL': 'is an e-mail address. It belongs to one person.',
  'anonymise.why.HANDLE': 'looks like a name on a social network.',
  'anonymise.why.URL': 'is a web address. It often shows more than you want to share.',
  'anonymise.why.IP': 'is the address of a device.',
  'anonymise.why.IBAN': 'is an account number. It belongs to one person.',
  'anonymise.why.PLATE': 'looks like a number plate.',
  'anonymise.why.LOCATION': 'is a place. Whoever lives or works there recognises it.',
  'anonymise.why.ORG': 'is the name of an organisation.',
  'anonymise.why.DATE': 'is a day. Whoever was there then knows who this is about.',
  'anonymise.why.AGE': 'is an exact age.',
  'anonymise.why.PERSON': 'is a name.',
  'anonymise.why.QUASI': 'goes for few people.',
}
