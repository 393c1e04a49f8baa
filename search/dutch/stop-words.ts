/** Words too common to find anything by. They are not kept in an index, and count in a query only when nothing else does. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen geweest
  haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan kon kunnen maar me meer men
  met mij mijn moet na naar niet niets nog nu of om omdat onder ons onze ook op over reeds s t te tegen toch toen tot u uit uw
  van veel voor waar waren was wat we werd wezen wie wij wil worden wordt ze zelf zich zij zijn zo zonder zou`.split(
    /\s+/,
  ),
)
