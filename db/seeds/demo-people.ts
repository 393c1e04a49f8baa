import type { Sector } from '#app/access/sector.ts'

// The people of the demo network. All of them, and their organisations, are made up.

export const organisations = {
  lindeboom: { name: 'Thuiszorg Lindeboom (fictief)', sector: 'care' },
  brug: { name: 'GGZ De Brug (fictief)', sector: 'care' },
  praktijk: { name: 'Huisartsenpraktijk Het Plein (fictief)', sector: 'care' },
  oeverzijde: { name: 'Wijkteam Oeverzijde (fictief)', sector: 'social' },
  kompas: { name: 'Jeugdhulp Kompas (fictief)', sector: 'social' },
  balans: { name: 'Schuldhulp Balans (fictief)', sector: 'social' },
  samen: { name: 'Cliëntenorganisatie Samen (fictief)', sector: 'social' },
  rivierstad: { name: 'Gemeente Rivierstad (fictief)', sector: 'municipality' },
  esdoorn: { name: 'Mbo De Esdoorn (fictief)', sector: 'education' },
  wilg: { name: 'Basisschool De Wilg (fictief)', sector: 'education' },
  ruimwonen: { name: 'Woningcorporatie Ruimwonen (fictief)', sector: 'other' },
  toezicht: { name: 'Reclassering Oost (fictief)', sector: 'other' },
} as const satisfies Record<string, { name: string; sector: Sector }>

export type OrganisationKey = keyof typeof organisations

export const circles = {
  thuis: { name: 'Thuis en zorg', question: 'Wat doe je als meedoen niet vanzelf gaat?', hosts: ['jos', 'lotte'] },
  jeugd: { name: 'Jeugd en school', question: 'Van wie is het plan voor een kind?', hosts: ['lotte', 'orhan'] },
  bestaan: { name: 'Bestaanszekerheid', question: 'Hoeveel ruimte heb je in de regels?', hosts: ['jos', 'fatma'] },
  buurt: { name: 'Wonen en buurt', question: 'Hoe blijf je naast iedereen staan?', hosts: ['noor', 'mirjam'] },
} as const

export type CircleKey = keyof typeof circles

type Person = {
  name: string
  roleTitle: string
  organisation: OrganisationKey
  circles: CircleKey[]
  experienceExpert?: true
  initiator?: true
}

export const people = {
  samira: person('Samira Duinvoort', 'wijkverpleegkundige', 'lindeboom', ['thuis', 'bestaan']),
  jos: person('Jos Veldwaard', 'procesbegeleider', 'samen', ['thuis', 'bestaan']),
  femke: person('Femke Zandhove', 'beleidsadviseur', 'rivierstad', ['thuis', 'jeugd', 'bestaan', 'buurt']),
  noor: { ...person('Noor Achterwold', 'initiatiefnemer', 'samen', ['buurt', 'thuis']), initiator: true },
  lotte: person('Lotte Heuvelrade', 'praktijkbegeleider', 'kompas', ['thuis', 'jeugd']),
  orhan: person('Orhan Steenbrink', 'intern begeleider', 'wilg', ['jeugd', 'buurt']),
  fatma: person('Fatma Korenhof', 'mantelzorgconsulent', 'oeverzijde', ['thuis', 'bestaan']),
  mirjam: person('Mirjam Waterlant', 'buurtbemiddelaar', 'ruimwonen', ['buurt']),
  bas: person('Bas Rietvoorde', 'sociaal werker in een wijkteam', 'oeverzijde', ['thuis', 'buurt']),
  hind: person('Hind Morgenveld', 'jeugd- en gezinswerker', 'kompas', ['jeugd']),
  marleen: person('Marleen Oosterbaan', 'sociaal psychiatrisch verpleegkundige', 'brug', ['thuis', 'bestaan']),
  tom: person('Tom Appelrade', 'loopbaanbegeleider in het mbo', 'esdoorn', ['jeugd']),
  yara: person('Yara Lindenvoort', 'schuldhulpverlener', 'balans', ['bestaan']),
  dennis: person('Dennis Kruiswaard', 'handhaver openbare ruimte', 'rivierstad', ['bestaan', 'buurt']),
  ilse: person('Ilse Noordrade', 'reclasseringswerker', 'toezicht', ['jeugd', 'bestaan']),
  ruud: {
    ...person('Ruud Zomerdijk', 'ervaringsdeskundige in een buurtteam', 'oeverzijde', ['thuis', 'bestaan']),
    experienceExpert: true,
  },
  karima: person('Karima Polderman', 'gebiedsmakelaar bij een gemeente', 'rivierstad', ['buurt']),
  wim: person('Wim Hoogerveen', 'klantmanager werk en inkomen', 'rivierstad', ['bestaan']),
  saskia: person('Saskia Brinkhorst', 'woonconsulent bij een woningcorporatie', 'ruimwonen', ['buurt', 'thuis']),
  anneke: {
    ...person('Anneke Weidema', 'ervaringsdeskundige', 'samen', ['thuis', 'bestaan', 'jeugd', 'buurt']),
    experienceExpert: true,
  },
  pieter: person('Pieter Vuurland', 'adviseur veilig wonen', 'ruimwonen', ['thuis', 'buurt']),
  joris: person('Joris Bosveld', 'jongerenwerker', 'oeverzijde', ['jeugd', 'buurt']),
  wendy: person('Wendy Sluisman', 'leerplichtambtenaar', 'rivierstad', ['jeugd']),
  stef: person('Stef Kerkvliet', 'praktijkondersteuner bij de huisarts', 'praktijk', ['thuis', 'jeugd']),
} satisfies Record<string, Person>

export type PersonKey = keyof typeof people

function person(name: string, roleTitle: string, organisation: OrganisationKey, circles: CircleKey[]): Person {
  return { name, roleTitle, organisation, circles }
}
