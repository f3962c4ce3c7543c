import type { Disclosure } from '../model/disclosure.ts'
import { maskPersonalData } from './mask-personal-data.ts'
import { digitRuns } from './personal-numbers.ts'
import type { RuleResult } from './rule.ts'
import { documentTexts } from './printed-texts.ts'

/** One finding for each place where a number of the kind is printed. The number itself is masked in all that is said. */
export function personalNumberCheck(disclosure: Disclosure, isPersonal: (digits: string) => boolean): RuleResult<'printed'> {
  const found = digitRuns(disclosure).filter(({ digits, places }) => isPersonal(digits) && places.length > 0)
  return {
    applications: documentTexts(disclosure).length,
    findings: found.map(({ digits, places }) => {
      const masked = maskPersonalData(digits)
      return { message: 'printed' as const, data: { number: masked }, key: masked, places, actual: masked }
    }),
  }
}
