import type { Disclosure } from '../model/disclosure.ts'
import type { PersonalNumberKind } from '../model/personal-number.ts'
import { maskPersonalData } from './mask-personal-data.ts'
import { printedPersonalNumbers } from './personal-numbers.ts'
import type { RuleResult } from './rule.ts'
import { documentTexts } from './printed-texts.ts'

/** One finding for each place where a number of the kind is printed. The number itself is masked in all that is said. */
export function personalNumberCheck(disclosure: Disclosure, kind: PersonalNumberKind): RuleResult<'printed'> {
  const found = printedPersonalNumbers(disclosure).filter((number) => number.kind === kind && number.places.length > 0)
  return {
    applications: documentTexts(disclosure).length,
    findings: found.map(({ digits, places }) => {
      const masked = maskPersonalData(digits)
      return { message: 'printed' as const, data: { number: masked }, key: masked, places, actual: masked }
    }),
  }
}
