import { expect, test } from 'vitest'
import { webLink } from '#app/domain/rich-text/web-link.server.ts'

// A link is read by others before it is followed. Noor pastes one with somebody's number in it.

const refused = 'form.link.identifying'
const said = (link: string) => webLink.safeParse(link).error?.issues.map(({ message }) => message) ?? []

test.each([
  ...[
    'https://x.example/06-12345678/bsn-111222333',
    'https://wa.me/31612345678?text=hoi',
    'https://x.example/0612345678',
  ],
  ...[
    'https://x.example/?tel=%2B31%206%2012345678',
    'https://x.example/a?b=jan.devries%40voorbeeld.example',
    'https://x.example/#bel-06-12345678',
  ],
  ...[
    'https://x.example/bsn/111222333',
    'https://x.example/?bsn=111222333',
    'https://x.example/111.222.333',
    'https://x.example/111%20222%20333',
  ],
  ...[
    'https://x.example/NL91ABNA0417164300',
    'https://x.example/?naar=https%3A%2F%2Fwa.me%2F31612345678',
    'https://x.example/?bel=0031612345678',
  ],
  ...['https://api.whatsapp.com/send?phone=4915112345678', 'https://jan@voorbeeld.example/'],
  ...['https://0612345678.example/', 'https://06-12345678.example/', 'https://bel0612345678.example/'],
  ...['https://x.example/06/12/34/56/78', 'https://x.example/bel/06/12345678', 'https://x.example/020-1234567'],
  ...['https://x.example/bsn111222333', 'https://x.example/bsn/111/222/333', 'https://x.example/tel0612345678'],
  ...[
    'https://x.example/dossier/mevrouw-fatima-yilmaz',
    'https://x.example/Dossier/Mevrouw-Fatima-Yilmaz',
    'https://x.example/?dossier=meneer+jan+jansen',
    'https://x.example/clienten/mevrouw-yilmaz',
    'https://x.example/zaak/mevrouw-fatima-yilmaz',
    'https://x.example/dossier/mevrouw%C2%A0fatima%C2%A0yilmaz',
    'https://x.example/cliënt/de-heer-jan-jansen',
  ],
  ...[
    'https://x.example/06/1234/5678',
    'https://x.example/06%C2%A012%E2%80%8934%C2%A05678',
    'https://111222333.example/',
  ],
  ...['https://x.example/０６１２３４５６７８', 'https://x.example/NL91/ABNA/0417/1643/00'],
])('%s does not come in', (link) => {
  expect(said(link)).toEqual([refused])
})

test.each([
  ...[
    '',
    'https://x.example/artikel/111222333',
    'https://x.example/2024/11/06/12345678-wonen',
    'https://meet.example/j/61234567890?pwd=aBc123',
  ],
  ...[
    'https://x.example/doi/10.1000/182.2024-06-12345678',
    'https://x.example/?id=12345678901234',
    'https://x.example/a%ZZ',
    'https://doi.example/10.1177/0269216306123456',
  ],
  ...[
    'https://x.example/2024/06/12/345678',
    'https://x.example/nieuws/2024-06-12-12345678',
    'https://x.example/files/06/12/345678',
    'https://x.example/000/012/345/foto.jpg',
    'https://x.example/111/222/333',
    'https://x.example/010/1234567',
    'https://x.example/a0612345678f',
    'https://x.example/nieuws/interview-met-jan-de-vries',
    'https://x.example/boek/mevrouw-bovary',
    'https://x.example/nieuws/06/2024/5678',
    'https://x.example/boek/mevrouw-dalloway-virginia-woolf',
    'https://x.example/kamerleden/mevrouw-esther-ouwehand',
    'https://x.example/nl/mevrouw-helene-mercier',
    'https://x.example/boek/dag-mevrouw-de-vries',
    'https://linkedin.example/in/fatima-yilmaz',
    'https://x.example/dossiers/jeugdzorg-in-de-wijk',
    'https://x.example/casus/meedoen-in-rotterdam',
    'https://x.example/isbn/9789012345678',
    'https://teams.example/l/meetup-join/19%3ameeting_NjYx%40thread.v2/0?context=%7b%22Tid%22%3a%225d4f%22%7d',
  ],
])('%s is an ordinary link', (link) => {
  expect(said(link)).toEqual([])
})
