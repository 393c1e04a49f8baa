import type { TextLanguage } from '../finding.ts'

type Title = { words: string[]; proposals: Record<TextLanguage, string[]> }

const client = { nl: 'een cliënt', en: 'a client' }

/** Words that give away that a name follows, and whom to speak of instead. */
export const titles: Title[] = [
  {
    words: ['mevrouw', 'mevr.', 'mevr', 'mw.', 'mw', 'mejuffrouw', 'mej.', 'mrs.', 'mrs', 'ms.', 'ms', 'miss'],
    proposals: { nl: ['een vrouw', client.nl], en: ['a woman', client.en] },
  },
  {
    words: ['meneer', 'mijnheer', 'de heer', 'dhr.', 'dhr', 'hr.', 'mr.', 'mr', 'mister'],
    proposals: { nl: ['een man', client.nl], en: ['a man', client.en] },
  },
  {
    words: ['dokter', 'dr.', 'dr', 'drs.', 'drs', 'prof.', 'professor', 'doctor'],
    proposals: { nl: ['een arts'], en: ['a doctor'] },
  },
  { words: ['ds.', 'ds', 'dominee'], proposals: { nl: ['een predikant'], en: ['a minister'] } },
  { words: ['juf', 'juffrouw', 'meester'], proposals: { nl: ['een leerkracht'], en: ['a teacher'] } },
  {
    words: ['zuster', 'broeder', 'zr.', 'zr', 'br.', 'nurse'],
    proposals: { nl: ['een verpleegkundige'], en: ['a nurse'] },
  },
  {
    words: ['tante', 'oom', 'oma', 'opa', 'aunt', 'uncle', 'granny'],
    proposals: { nl: ['een familielid'], en: ['a relative'] },
  },
]
