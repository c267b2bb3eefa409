import type { Unit } from '../meaning.ts'

/** TIMEX3 value of so many units, `PXW` where it is not said how many; decades count as ten years where counted. */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const [count, letters] = unitCodes[unit]
  if (amount === undefined) {
    if (unit === 'decade') return 'PXDE'
    return letters.startsWith('T') ? `PTX${letters.slice(1)}` : `PX${letters}`
  }
  if (unit === 'hour' && amount % 1 !== 0 && amount < 1) return `PT${amount * 60}M`
  if (unit === 'year' && amount === 0.5) return 'P6M'
  if (unit === 'century' && amount >= 1) return `P${amount}CE`
  const total = Math.round(amount * count * 100) / 100
  return letters.startsWith('T') ? `PT${total}${letters.slice(1)}` : `P${total}${letters}`
}

const unitCodes: Readonly<Record<Unit, readonly [count: number, letters: string]>> = {
  second: [1, 'TS'],
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  week: [1, 'W'],
  weekend: [1, 'WE'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [1, 'Q'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}
