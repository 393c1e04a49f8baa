import type { Draw } from './draw.ts'

// Numbers that pass their sums and belong to nobody on purpose: drawn, not taken from anywhere.

export function aBsn(draw: Draw): string {
  for (;;) {
    const number = draw.digits(9)
    const sum = [...number].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
    if (sum % 11 === 0) return number
  }
}

export function anIban(draw: Draw): string {
  const bank = draw.one(['ABNA', 'INGB', 'RABO', 'TRIO', 'SNSB', 'BUNQ'])
  const account = draw.digits(10)
  const asDigits = [...`${bank}${account}NL00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return `NL${String(98n - (BigInt(asDigits) % 97n)).padStart(2, '0')}${bank}${account}`
}

export function aPhone(draw: Draw): string {
  const area = draw.one(['010', '020', '030', '038', '050', '070', '0341', '0522', '0594'])
  const rest = draw.digits(10 - area.length)
  const cut = rest.length - 4
  return draw.one([
    `${area}-${rest}`,
    `${area} ${rest.slice(0, cut)} ${rest.slice(cut)}`,
    `(${area}) ${rest}`,
    `${area}${rest}`,
  ])
}

export function aMobile(draw: Draw): string {
  const rest = draw.digits(8)
  const pairs = rest.replace(/(..)(?=.)/g, '$1 ')
  return draw.one([`06-${rest}`, `06 ${pairs}`, `06${rest}`, `+31 6 ${rest}`, `+31 6 ${pairs}`, `0031 6 ${rest}`])
}

export function aPlate(draw: Draw): string {
  const letters = (count: number) => Array.from({ length: count }, () => draw.one([...'BDFGHJKLNPRSTVXZ'])).join('')
  return draw.one([
    `${letters(2)}-${draw.digits(3)}-${letters(1)}`,
    `${draw.digits(1)}-${letters(3)}-${draw.digits(2)}`,
    `${draw.digits(2)}-${letters(2)}-${letters(2)}`,
    `${letters(1)}-${draw.digits(3)}-${letters(2)}`,
  ])
}

export const anIp = (draw: Draw) => `10.${draw.number(1, 250)}.${draw.number(1, 250)}.${draw.number(2, 250)}`
export const aCase = (draw: Draw) =>
  draw.one([
    `Z${draw.number(2021, 2026)}-${draw.digits(6)}`,
    `${draw.number(2021, 2026)}/${draw.digits(5)}`,
    `ZK-${draw.digits(7)}`,
  ])
export const aDocument = (draw: Draw) =>
  `${draw.one(['SP', 'NX', 'IT', 'NW'])}${draw.one(['R', 'C', 'J', 'D'])}${draw.digits(5)}${draw.number(0, 9)}`
export const aPostcode = (draw: Draw) =>
  `${draw.number(1011, 9999)} ${draw.one(['AB', 'CD', 'GK', 'XM', 'VL', 'RT'])}`.replace(' ', draw.one([' ', '']))
