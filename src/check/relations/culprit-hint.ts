import { addDecimals, compareDecimals, negateDecimal, subtractDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact, Measure } from '../../model/fact.ts'
import { intervalsMeet } from '../../model/interval.ts'
import type { Bilingual } from '../bilingual.ts'
import { expectedText } from '../cause/expected-text.ts'
import { printedExponent } from '../cause/expected-value.ts'
import type { Cause } from '../cause/find-causes.ts'
import { recogniseSlip, SLIP_TEXT, type Slip } from '../cause/recognise-slip.ts'
import { equationOf, requiredInterval } from '../cause/required-interval.ts'
import { slipsWithin } from '../cause/slips-within.ts'
import type { CheckContext } from '../context.ts'
import { describeBeside, describeFact } from '../describe-fact.ts'
import { englishValue } from '../english-value.ts'
import { factText, intervalOf, valueOf } from './operands.ts'
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
  const exchanged = one.type === 'same' && one.outcome === 'fails' ? partnerOf(one, context) : null
  if (exchanged) return saidOfExchange(one, exchanged, cause, disclosure)
  if (cause) {
    if (cause.explains.length > 1) return null
    const meant = (cause.slip ? null : otherReading(cause.fact, disclosure, context)) ?? cause
    return said(one, cause.fact, meant, disclosure, '')
  }
  const above = one.type === 'same' && one.outcome === 'fails' ? aboveItsWhole(one, context) : null
  if (above) return said(one, above.fact, above, disclosure, '疑')
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
function slipsOf(instance: Instance): readonly (Meant & { readonly fact: Fact })[] {
  const { total, terms } = instance
  const sum = terms.reduce((all, { fact, sign }) => (sign === 1 ? addDecimals : subtractDecimals)(all, valueOf(fact)), ZERO)
  const lacking = subtractDecimals(valueOf(total), sum)
  const exact = [
    { fact: total, expected: sum }, ...terms.map(({ fact, sign }) => ({ fact, expected: addDecimals(valueOf(fact), sign === 1 ? lacking : negateDecimal(lacking)) })),
  ].flatMap((one) => {
    const slip = recogniseSlip(valueOf(one.fact), one.expected)
    return slip ? [{ ...one, slip }] : []
  })
  return exact.length > 0 ? exact : roundedSlipsOf(instance)
}

/** Slips that are hardly met by chance where the rounding of the others leaves several values open. */
const TELLING: ReadonlySet<Slip | null> = new Set<Slip | null>(['decimalPoint', 'swappedDigits'])

/** The same where the numbers are rounded, so that what is lacking is not exactly the slip. */
function roundedSlipsOf(one: Instance): readonly (Meant & { readonly fact: Fact })[] {
  const equation = equationOf(one)
  return [{ fact: one.total, isTotal: true, own: [] }, ...one.terms.map((term) => ({ fact: term.fact, isTotal: false, own: [term] }))].flatMap(({ fact, isTotal, own }) => {
    const required = fact.kind === 'amount' ? requiredInterval(equation, isTotal, own) : 'free'
    if (required === 'free' || required === 'impossible') return []
    const [expected, another] = slipsWithin(valueOf(fact), printedExponent(fact), required)
    const slip = expected && !another ? recogniseSlip(valueOf(fact), expected) : null
    return expected && TELLING.has(slip) ? [{ fact, expected, slip }] : []
  })
}

/** Another quantity whose two prints are these the other way round: its amount and this one stand in each other's place. */
function partnerOf({ rule, total, terms: [term] }: Instance, { relations }: CheckContext): Instance | null {
  if (!term || meet(total, term.fact)) return null
  return relations.all.flatMap(({ instances }) => (instances[0]?.rule === rule ? instances : [])).find(({ type, outcome, total: other, terms: [against] }) =>
    type === 'same' && outcome === 'fails' && against !== undefined && meet(total, against.fact) && meet(term.fact, other) && !meet(total, other)) ?? null
}

const meet = (a: Fact, b: Fact): boolean => a.interval !== null && b.interval !== null && intervalsMeet(a.interval, b.interval)

function saidOfExchange(one: Instance, partner: Instance, cause: Cause | null, disclosure: Disclosure): CulpritHint {
  const { total, terms: [term] } = one
  const isTerm = cause !== null && term !== undefined && cause.fact === term.fact
  const other = isTerm ? partner.terms[0]?.fact ?? partner.total : partner.total
  const [where, text] = [describeBeside(disclosure, other, total), factText(other)]
  if (!cause || cause.explains.length > 1 || (!isTerm && cause.fact !== total)) {
    return { fact: null, expected: null, hint: { zh: `与${where.zh}的${text}疑似互换。`, en: ` It seems to be exchanged with ${englishValue(text)} of ${where.en}.` } }
  }
  const expected = expectedText(cause.fact, cause.expected, cause.slip)
  return {
    fact: cause.fact, expected,
    hint: { zh: `${isTerm ? '后者' : '前者'}与${where.zh}的${text}疑似互换，应为${expected}。`, en: ` ${isTerm ? 'The latter' : 'The former'} should read ${englishValue(expected)}: it seems to be exchanged with ${englishValue(text)} of ${where.en}.` },
  }
}

/** Of two prints of one quantity the one that is above the whole it is part of, while the other is not. */
function aboveItsWhole({ total, terms: [term] }: Instance, { relations }: CheckContext): (Meant & { readonly fact: Fact }) | null {
  if (!term) return null
  const [only, another] = [[total, term.fact], [term.fact, total]].flatMap(([fact, other]) => {
    if (!fact || !other?.interval) return []
    const { low } = other.interval
    const isAbove = relations.all.some(({ instances }) => instances.some(({ type, outcome, total: part, terms: [whole] }) =>
      type === 'bound' && outcome === 'fails' && part.id === fact.id && whole !== undefined && compareDecimals(low, intervalOf(whole.fact).high) <= 0))
    return isAbove ? [{ fact, expected: valueOf(other), slip: recogniseSlip(valueOf(fact), valueOf(other)) }] : []
  })
  return only && !another ? only : null
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
