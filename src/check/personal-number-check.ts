import type { Disclosure } from '../model/disclosure.ts'
import { maskedNumber, type PersonalNumberKind } from '../model/personal-number.ts'
import type { Place } from '../model/place.ts'
import { toHalfWidth } from '../model/number-text.ts'
import { maskedAsPrinted } from './mask-personal-data.ts'
import { printedPersonalNumbers, type PrintedPersonalNumber } from './personal-numbers.ts'
import type { RuleResult } from './rule.ts'
import { documentTexts } from './printed-texts.ts'

/** One finding for each place where a number of the kind is printed. The number itself is masked in all that is said. */
export function personalNumberCheck(disclosure: Disclosure, kind: PersonalNumberKind): RuleResult<'printed'> {
  const found = printedPersonalNumbers(disclosure).filter((number) => number.kind === kind && number.places.length > 0)
  return {
    applications: documentTexts(disclosure).length,
    findings: found.map((number) => {
      const masked = maskedNumber(number)
      return { message: 'printed' as const, data: { number: masked }, key: masked, places: number.places.map((place) => maskedPlace(place, number)), actual: masked }
    }),
  }
}

/** What stands there is the number without the words that tell what it is, or, where it runs over two lines, a part of it. */
function maskedPlace(place: Place, number: PrintedPersonalNumber): Place {
  const digits = toHalfWidth(place.text).replace(/[ -]/g, '').toUpperCase()
  if (digits === number.digits) return { ...place, text: maskedAsPrinted(place.text, number) }
  return number.digits.includes(digits) ? { ...place, text: place.text.replace(/[\dXx０-９Ｘｘ]/g, '*') } : place
}
