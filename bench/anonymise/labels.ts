// Corpora name the same thing differently; figures are told in the labels of app/anonymise.
const names: Record<string, string> = {
  PERSON: 'PER PERSOON PATIENT NAME NAAM INITIALS INITIAL PERSON_NAME',
  LOCATION:
    'LOC GPE PLACE CITY ADDRESS STREET STREET_ADDRESS HOUSENUMBER POSTCODE POSTAL_CODE POBOX LOCATIE COUNTRY REGION',
  ORG: 'ORGANIZATION ORGANISATION INSTITUTION HOSPITAL INSTELLING ZIEKENHUIS ZORGINSTELLING SCHOOL',
  DATE: 'DATE_TIME BIRTHDATE BIRTH_DATE DOB DATUM',
  AGE: 'LEEFTIJD',
  PHONE: 'PHONE_NUMBER TELEFOONNUMMER',
  EMAIL: 'EMAIL_ADDRESS EMAILADRES',
  URL: 'DOMAIN_NAME',
  IBAN: 'IBAN_CODE',
  PLATE: 'LICENSE_PLATE KENTEKEN',
  IP: 'IP_ADDRESS MAC_ADDRESS MAC',
  ID: 'IDENTIFIER FILE_NUMBER PATIENT_NUMBER CASE_NO ID_NO DRIVERS_LICENSE KVK_NUMBER KVK VAT_NUMBER BTW ZAAK DOCUMENT RIJBEWIJS CREDIT_CARD CARD SSN BIG AGB',
  HANDLE: 'SOCIAL_HANDLE USERNAME',
  SPECIAL: 'NORP NRP',
}
const coarse = new Map(Object.entries(names).flatMap(([label, all]) => all.split(' ').map((name) => [name, label])))

export const labelOf = (name: string) => coarse.get(name) ?? name

const direct = new Set(['PERSON', 'BSN', 'ID', 'PHONE', 'EMAIL', 'IBAN', 'PLATE', 'HANDLE', 'IP'])
const directParts = new Set(['ADDRESS', 'POSTCODE', 'POBOX', 'BIRTHDATE', 'BIRTH_DATE', 'STREET_ADDRESS'])

/** Points at one person by itself: one of these left standing, and the document leaks. */
export const isDirect = (label: string, sub = '') =>
  direct.has(labelOf(label)) || directParts.has(sub) || directParts.has(label)
