/**
 * Words too common to find anything by. They are not kept in an index, and count in a query only when nothing else does.
 * Not among them: niet, geen, zonder, not, no, without. They turn a question round.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al alles als altijd andere bent ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geweest
  haar had heb hebben hebt heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan kon kun kunnen kunt maar
  mag me meer men met mij mijn moet moeten na naar niets nog nu of om omdat onder ons onze ook op over reeds s t te tegen toch
  toen tot u uit uw van veel voor waar waarom wanneer waren was wat we welk welke werd wezen wie wij wil worden wordt ze zelf
  zich zij zijn zo zou zullen
  a about an and any are as at be been being but by can could did do does for from has have having he her his how i if into it
  its my of or our out she should so than that the their them then there these they this those to us was were what when
  where which who why will with would you your`.split(/\s+/),
)
