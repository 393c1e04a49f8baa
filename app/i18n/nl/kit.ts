export const kit = {
  'kit.error': 'Fout:',
  'kit.optional': '(hoeft niet)',
  'kit.errorSummary': '{count, plural, one {Kijk nog even naar één ding} other {Kijk nog even naar deze # dingen}}',
  'kit.breadcrumb': 'Kruimelpad',
  'kit.stepDone': 'klaar',

  'kit.sector.care': 'Zorg',
  'kit.sector.education': 'Onderwijs',
  'kit.sector.municipality': 'Gemeente',
  'kit.sector.social': 'Sociaal domein',
  'kit.sector.other': 'Anders',
  'kit.sector.free': 'Vrije plaats',

  'kit.seats.care': '{count} zorg',
  'kit.seats.education': '{count} onderwijs',
  'kit.seats.municipality': '{count} gemeente',
  'kit.seats.social': '{count} sociaal domein',
  'kit.seats.other': '{count} anders',

  'kit.ring.legend': 'Wat de vormen betekenen',
  'kit.ring.empty':
    '{total, plural, =0 {Nog niemand aan tafel} one {Tafel met # vrije plaats} other {Tafel met # vrije plaatsen}}',
  'kit.ring.partly': 'Tafel met {taken} van {total} plaatsen bezet: {mix}',
  'kit.ring.full': 'Tafel van {total}: {mix}',
  'kit.print': 'Druk af met Ctrl+P of ⌘P. Menu en knoppen gaan niet mee.',
} as const
