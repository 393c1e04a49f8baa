import { pattern } from '../pattern.ts'
import { isGivenName, isHouseholdName, isPlace, isSurname } from '../words/lookup.ts'
import { isKnownOrganisation } from './known-organisations.ts'

// Words with a capital that name nobody: what keeps people trusting the list of findings.

const set = (words: string) => new Set(words.trim().split(/\s+/))

const calendar = set(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october feb mrt apr jun jul aug sep sept okt oct nov dec
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
  kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag koningsdag bevrijdingsdag sinterklaas ramadan suikerfeest
  offerfeest oud nieuwjaar nieuwjaarsdag oudjaarsdag carnaval moederdag vaderdag eid christmas easter thanksgiving halloween
  hanukkah chanoeka divali diwali keti koti`)

/** Medicines end as their kind does: the stems of the International Nonproprietary Names. */
const MEDICINE = pattern.i`^\p{L}{2,12}(?:zepam|zolam|pidem|clone|pram|oxetine|faxine|triptyline|zapine|idone|peridol|piprazole|tiapine|olol|pril|sartan|dipine|statine?|mab|tinib|vir|cilline?|mycine?|floxacine?|cycline|zole?|azol|profen|fenac|coxib|parine|xaban|gatran|formine?|gliptine?|glutide|gliflozine?|thiazide|semide|phenidate|fenidaat|amfetamine|etamine?|codone?|morfine?|fentanyl|adol|[aio]caine?|barbital|zepine|gabaline?|pentine?|setron|grel|purinol|zopiclone?|coumarol|toïne|toine|stigmine|traline|oxine|thiamine|glycerine|thixol|tixol|lacton|nidazol|conazol|estrel|xate|platine|zuur|prazol|tidine|cortisone?|prednisone?|methasone?|solone?|terol|tropium|lukast|triptan|mazine|thixol|cetam|lithium|valproaat|carbamazepine)e?$`

export const isMedicine = (lower: string) => lower.length > 6 && MEDICINE.test(lower.replace(/-.*/, ''))

export const isNoName = (lower: string) =>
  calendar.has(lower) ||
  (lower.endsWith('days') && calendar.has(lower.slice(0, -1))) ||
  isHouseholdName(lower) ||
  (isKnownOrganisation(lower) && !isGivenName(lower) && !isSurname(lower) && !isPlace(lower))
