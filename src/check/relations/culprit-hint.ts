import { addDecimals, negateDecimal, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact, Measure } from '../../model/fact.ts'
import type { Bilingual } from '../bilingual.ts'
import { expectedText } from '../cause/expected-text.ts'
import type { Cause } from '../cause/find-causes.ts'
import { recogniseSlip, SLIP_TEXT, type Slip } from '../cause/recognise-slip.ts'
import type { CheckContext } from '../context.ts'
import { describeFact } from '../describe-fact.ts'
import { englishValue } from '../english-value.ts'
import { factText, valueOf } from './operands.ts'
import type { Instance } from './relation.ts'

/** Which number of a failing relation is the wrong one, what it should read, and the words that say so. */
export interface CulpritHint {
  /** Null where nothing tells. */
  readonly fact: Fact | null
  readonly expected: string | null
  readonly hint: Bilingual
}

/** Known for certain where one number alone can be wrong; likely where one alone is a slip; else it is said that it is open. */
export function culpritHint(one: Instance, cause: Cause | null, disclosure: Disclosure, context: CheckContext): CulpritHint | null {
  if (cause) {
    if (cause.explains.length > 1) return null
    const meant = (cause.slip ? null : otherReading(cause.fact, disclosure, context)) ?? cause
    return said(one, cause.fact, meant, disclosure, '')
  }
  if (one.type !== 'sum' || one.outcome !== 'fails' || one.doubtful === true || one.terms.length === 0) return null
  const [only, another] = slipsOf(one)
  if (only && !another) return said(one, only.fact, only, disclosure, '疑')
  return { fact: null, expected: null, hint: { zh: '两边必有一误。', en: ' One side of it is wrong.' } }
}

interface Meant { readonly expected: Decimal; readonly slip: Slip | null }

function said({ type, total, terms: [first] }: Instance, fact: Fact, { expected, slip }: Meant, disclosure: Disclosure, likely: '' | '疑'): CulpritHint {
  const text = expectedText(fact, expected, slip)
  const where = describeFact(disclosure, fact)
  const isFirst = fact === total
  const name = isFirst ? '前者' : type === 'same' && fact === first?.fact ? '后者' : `${where.zh}的${factText(fact)}`
  const because = slip ? { zh: `（${SLIP_TEXT[slip].zh}）`, en: ` (${SLIP_TEXT[slip].en})` } : { zh: '', en: '' }
  return {
    fact, expected: text,
    hint: { zh: `${name}${likely}应为${text}${because.zh}。`, en: ` ${where.en}: ${englishValue(factText(fact))} ${likely === '' ? 'should' : 'probably should'} read ${englishValue(text)}${because.en}.` },
  }
}

/** The numbers of a sum that a known slip turns into what would make it come out. */
function slipsOf({ total, terms }: Instance): readonly (Meant & { readonly fact: Fact })[] {
  const sum = terms.reduce((all, { fact, sign }) => (sign === 1 ? addDecimals : subtractDecimals)(all, valueOf(fact)), ZERO)
  const lacking = subtractDecimals(valueOf(total), sum)
  return [
    { fact: total, expected: sum }, ...terms.map(({ fact, sign }) => ({ fact, expected: addDecimals(valueOf(fact), sign === 1 ? lacking : negateDecimal(lacking)) })),
  ].flatMap((one) => {
    const slip = recogniseSlip(valueOf(one.fact), one.expected)
    return slip ? [{ ...one, slip }] : []
  })
}

const GRAND_TOTAL: Partial<Record<Measure, Measure>> = { income: 'incomeGrandTotal', expenditure: 'expenditureGrandTotal' }

/** The same words can mean another quantity too (收入预算: with or without carry-over): what a table prints of that, where the claim is a slip of it. */
function otherReading({ origin, value, key }: Fact, { claims }: Disclosure, { facts }: CheckContext): Meant | null {
  const measure = GRAND_TOTAL[key.measure]
  const alternatives = origin.type === 'claim' ? [...claims[origin.claim]?.alternatives ?? [], ...(measure ? [{ ...key, measure }] : [])] : []
  const [only, another] = value ? alternatives.flatMap((key) => facts.of(key)).flatMap((fact): Meant[] => {
    const slip = fact.origin.type === 'cell' && fact.value ? recogniseSlip(value, fact.value) : null
    return slip && fact.value ? [{ expected: fact.value, slip }] : []
  }) : []
  return only && (!another || another.expected.digits === only.expected.digits) ? only : null
}
