import { stem } from './stem.ts'

// Words to find by when someone types them, and that tell nothing of what a text is about: they stand in any story.
const everyday = `
  aan af afspraak allemaal altijd anders avond beetje beginnen begint begon belde bellen belt beter bijna bleef blijft blijven
  brengt buiten daarna dag dagen denk denken denkt deed doen doet eerst eigenlijk elke erbij ergens even eventueel gaan gaat
  gebeurt gedaan geeft gegaan gehad geen gekomen gelijk gemaakt gesprek geven gezegd ging goed graag groep haalt half hangt
  helemaal helpen helpt hield hoort houden houdt huis idee ieder iedereen iemand iets inmiddels jaar jaren juist kan kant keer
  kijken kijkt klein komen komt kon krijgen krijgt kunnen kwam laat laatste lang langs laten leggen legt leren ligt liggen loopt
  lopen maak maakt maand maanden maken man meer meest mens mensen minder moet moeten moment morgen naast naar namelijk niemand
  niets nieuw nodig nooit noemt nou ochtend onder ooit open opnieuw over paar plaats plek praten precies pas rond samen
  schreef schrijft snel soms staan staat steeds stond terug thuis tijd tijdens toch toen twee uur vaak valt vanaf veel
  vertellen vertelt verder volgende voelt voor voorbeeld vorige vraag vraagt vragen vrij vrouw waar wachten wacht wanneer wat week
  weer weet wel weken weken weinig weten wie wil willen woont woord woorden zag zegt zeggen zei zelf zet zetten zich zien ziet zit
  zitten zoals zocht zoeken zoekt zonder zorgt zou
  about after again always another ask asked because before call came could day days did does doing during each even every first
  from gave give going good have help hour into just keep know last long look made make many mean month more most much need never
  next people person place said same says see she should some something sometimes still take tell than that their them then there
  they thing things think this time told took very want week were what when where which while who why will with without word
  work would year years
`

/** The stems of words that stand in any story. */
export const everydayStems: ReadonlySet<string> = new Set(everyday.trim().split(/\s+/).map(stem))
