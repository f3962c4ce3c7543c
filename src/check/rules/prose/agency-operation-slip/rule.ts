import { compareDecimals, decimal, divideDecimals, multiplyDecimals } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { printedExponent } from '../../../cause/expected-value.ts'
import { recogniseSlip, SLIP_TEXT, type Slip } from '../../../cause/recognise-slip.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { printedAccounts } from '../../../printed-accounts.ts'
import { amountText, factText, intervalOf, isNonZero, isPrinted, unitOf, valueOf } from '../../../relations/operands.ts'
import { defineRule } from '../../../rule.ts'

/** Accounts that only institutions have, whose 公用经费 is no 机关运行经费. */
const INSTITUTION = /^事业(?:运行|单位医疗|单位离退休)$|^机构运行$/

/** With institutions the two differ anyway; that the digits agree but for two in the wrong order is still no chance. */
const WITH_INSTITUTIONS: readonly Slip[] = ['swappedDigits']
const WITHOUT: readonly Slip[] = ['swappedDigits', 'oneDigit', 'decimalPoint', 'lostDigit', 'extraDigit']

export default defineRule({
  id: 'prose/agency-operation-slip',
  version: 1,
  severity: 'warning',
  title: { zh: '机关运行经费与公用经费只差一处笔误的，应核实', en: 'Agency operating expenses that a slip sets apart from public-use expenditure' },
  formula: { zh: '没有事业单位的：机关运行经费 = 一般公共预算基本支出（公用经费）', en: 'without institutions: agency operating expenses = basic expenditure for public use, general public budget' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（机关运行经费说明）', en: 'Circular Caiyu [2016] No. 143 (agency operating expenses)' },
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
  ],
  rationale: { zh: '机关运行经费就是机关的公用经费，两数只是数字颠倒或错一位的，是抄录时打错。', en: 'Agency operating expenses are the public-use expenditure of the agency: where two digits are swapped, or one differs, it was mistyped.' },
  assumptions: [{ zh: '表中有“事业运行”“事业单位医疗”等科目的，两数本来可以不同，只看数字颠倒。', en: 'Where tables have accounts of institutions the two may differ; only swapped digits count then.' }],
  exclusions: [{ zh: '机关运行经费大于公用经费的，和在文中、表中印得不一致的，另有规则。', en: 'Agency operating expenses above public-use expenditure, or printed in two ways, which other rules report.' }],
  messages: { slip: { zh: '机关运行经费为{actual}，基本支出中的公用经费为{whole}，只差一处（{slip}），应核实。', en: 'Agency operating expenses are {actual}, public-use expenditure {whole}: a slip apart ({slip}).' } },
  appliesTo: () => true,
  check(disclosure) {
    const [agency, ...others] = ofYear(disclosure, ({ measure, item }) => measure === 'agencyOperation' && item === null)
    const [whole, ...more] = ofYear(disclosure, ({ measure, fund, nature, functional, economic, item }) => measure === 'expenditure' && fund === 'generalPublic' && nature === 'publicUse' && functional === null && economic === null && item === null)
    if (!agency || !whole || [...others, ...more].some((fact) => !intervalsMeet(intervalOf(fact), intervalOf(fact.key.measure === 'agencyOperation' ? agency : whole)))) {
      return { applications: 0, findings: [], nothing: { zh: '没有机关运行经费和公用经费可对。', en: 'Agency operating and public-use expenditure are not both printed, or each in several ways.' } }
    }
    const step = decimal(10n ** BigInt(printedExponent(agency)))
    const due = multiplyDecimals(divideDecimals(valueOf(whole), step, 0), step)
    // More than the public-use expenditure is relations/agency-operation-bound's.
    const slip = compareDecimals(due, valueOf(agency)) <= 0 ? null : recogniseSlip(valueOf(agency), due)
    const known = printedAccounts(disclosure).some(({ plainName }) => INSTITUTION.test(plainName)) ? WITH_INSTITUTIONS : WITHOUT
    if (slip === null || !known.includes(slip) || agency.places.length === 0) return { applications: 1, findings: [] }
    return { applications: 1, findings: [{
      message: 'slip', data: { actual: factText(agency), whole: factText(whole), slip: SLIP_TEXT[slip] }, key: 'agencyOperation', places: [...agency.places, ...whole.places],
      facts: [agency.id, whole.id], expected: `${amountText(due, unitOf(agency))}${UNIT_NAME[unitOf(agency)]}`, actual: factText(agency),
    }] }
  },
})

const ofYear = (disclosure: Disclosure, isMeant: (key: Fact['key']) => boolean): Fact[] => disclosure.facts.filter((fact) =>
  fact.kind === 'amount' && fact.key.unit === null && fact.key.year === disclosure.year && fact.key.phase === (disclosure.kind === 'final' ? 'final' : 'budget') && isMeant(fact.key) && isPrinted(fact) && isNonZero(fact))
