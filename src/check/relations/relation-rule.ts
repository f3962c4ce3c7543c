import type { Disclosure } from '../../model/disclosure.ts'
import { absoluteDecimal, formatDecimal, subtractDecimals, type Decimal } from '../../model/decimal.ts'
import type { Fact } from '../../model/fact.ts'
import { UNIT_NAME } from '../../model/unit.ts'
import { both } from '../bilingual.ts'
import type { CheckContext } from '../context.ts'
import { expectedValue } from '../cause/expected-value.ts'
import type { Cause } from '../cause/find-causes.ts'
import { recogniseSlip, SLIP_TEXT } from '../cause/recognise-slip.ts'
import { equationOf, requiredInterval } from '../cause/required-interval.ts'
import { describeBeside, describeFact, rowName } from '../describe-fact.ts'
import { describeKey } from '../describe-key.ts'
import type { FindingDraft, Rule } from '../rule.ts'
import { defineRule } from '../rule.ts'
import { sumCalculation } from './calculation.ts'
import { culpritHint } from './culprit-hint.ts'
import { amountText, decimalsIn, factText, sumInterval, unitOf, valueOf } from './operands.ts'
import { inRightUnit } from './in-right-unit.ts'
import { countsPeople, NO_ID } from './layout/cell-facts.ts'
import { isReported, type Instance, type Relation } from './relation.ts'

type Message = 'differs' | 'sum' | 'blankTotal' | 'blankParts' | 'missing' | 'missingItems' | 'exceeds'

const MESSAGES = {
  differs: {
    zh: '{quantity}前后不一致：{here}为{actual}，{there}为{expected}。{hint}',
    en: 'Two readings of {quantity}: {here} says {actual}, {there} says {expected}.{hint}',
  },
  sum: {
    zh: '{where}为{actual}，按勾稽关系计算为{computed}（{formula}），相差{difference}。{hint}',
    en: '{where} says {actual}, but the relation gives {computed} ({formula}); difference {difference}.{hint}',
  },
  blankTotal: {
    zh: '{where}为空，而各分项之和为{computed}。',
    en: '{where} is blank, but its parts add up to {computed}.',
  },
  blankParts: {
    zh: '{where}为{actual}，该行各分项（{formula}）却全部空白。',
    en: '{where} says {actual}, but every part of it is blank in that row ({formula}).',
  },
  missing: {
    zh: '{where}为{actual}，与之对应的表（{formula}）没有列出“{account}”。',
    en: '{where} says {actual}, but the tables on the other side do not list "{account}" ({formula}).',
  },
  missingItems: {
    zh: '{where}为{actual}，其下没有列出{below}级科目，而本表其他{own}都列到{below}。',
    en: '{where} says {actual}, with no {below} below it, while every other {own} of this table goes down to that level.',
  },
  exceeds: {
    zh: '{here}为{actual}，大于{there}的{whole}（{formula}）。',
    en: '{here} says {actual}, more than the {whole} of {there} ({formula}).',
  },
} as const

/** What a row lacks, and what the row is. */
const ITEMS = { below: { zh: '项', en: 'item' }, own: { zh: '款', en: 'group' } }
const GROUPS = { below: { zh: '款', en: 'group' }, own: { zh: '类', en: 'class' } }

/** Only the messages that a relation of this type can report. */
const MESSAGES_OF: Readonly<Record<Relation['type'], readonly Message[]>> = { same: ['differs'], sum: ['sum', 'blankTotal', 'blankParts', 'missing', 'missingItems'], bound: ['exceeds'], layout: ['sum'] }

/** A relation as a rule: its ledger entry, its findings. */
export function relationRule(relation: Relation): Rule<Message> {
  return defineRule<Message>({
    id: `relations/${relation.name}`, version: relation.version, severity: relation.severity,
    title: relation.title, basis: relation.basis, rationale: relation.rationale, formula: relation.formula,
    assumptions: relation.assumptions, exclusions: relation.exclusions,
    messages: Object.fromEntries(MESSAGES_OF[relation.type].map((key) => [key, MESSAGES[key]])) as typeof MESSAGES,
    appliesTo: (disclosure) => disclosure.facts.length > 0 || (relation.type === 'layout' && disclosure.tables.some((table) => (table.unit || countsPeople(table)) && !table.empty)) || { zh: '文件中没有可核对的数。', en: 'The document holds no numbers to check.' },
    check(disclosure, context) {
      const { instances, unable, nothing } = context.relations.of(relation)
      const findings = instances.filter((one) => isReported(one, disclosure)).map((one) => {
        const meant = inRightUnit(one, context.causes.units)
        return withCulprit(draft(meant, disclosure, relation), meant, causeOf(one, meant, context), disclosure, context)
      })
      return { applications: instances.length, findings, ...(unable ? { unable } : {}), ...(nothing ? { nothing } : {}) }
    },
  })
}

/** What a cause expects of a number beside a table in the wrong unit is said in the right one. */
function causeOf(one: Instance, meant: Instance, { causes }: CheckContext): Cause | null {
  const cause = causes.of(one)
  if (meant === one || !cause) return cause
  if (meant.type !== 'same' || cause.fact !== meant.total) return null
  const required = requiredInterval(equationOf(meant), true, [])
  if (required === 'free' || required === 'impossible') return null
  const expected = expectedValue(cause.fact, required, [meant])
  return { ...cause, expected, slip: recogniseSlip(valueOf(cause.fact), expected) }
}

/** Where the wrong number is known, or likely, the finding begins at it and says what it should read. */
function withCulprit(finding: FindingDraft<Message>, one: Instance, cause: Cause | null, disclosure: Disclosure, context: CheckContext): FindingDraft<Message> {
  const named = finding.message === 'sum' || finding.message === 'differs' ? culpritHint(one, cause, disclosure, context) : null
  if (!named) return finding
  const { fact, expected, hint } = named
  if (!fact || expected === null) return { ...finding, data: { ...finding.data, hint } }
  const own = placesOf([fact])
  return {
    ...finding, data: { ...finding.data, hint }, expected, actual: factText(fact),
    facts: [...(fact.id === NO_ID ? [] : [fact.id]), ...(finding.facts ?? []).filter((id) => id !== fact.id)],
    places: [...own, ...finding.places.filter((place) => !own.includes(place))],
  }
}

const placesOf = (facts: readonly Fact[]) => facts.flatMap((fact) => fact.places).filter((place) => place.text.trim() !== '')

function draft(instance: Instance, disclosure: Disclosure, relation: Relation): FindingDraft<Message> {
  const facts = [instance.total, ...instance.terms.map((term) => term.fact)]
  const shared = { key: instance.key, facts: facts.flatMap(({ id }) => (id === NO_ID ? [] : [id])), places: placesOf(facts) }
  const here = describeFact(disclosure, instance.total)
  if (instance.type === 'same') {
    return { ...shared, ...sameDraft(instance, disclosure), ...(instance.doubtful ? { severity: 'warning' } : {}) }
  }
  if (instance.terms.length === 0) {
    const { key } = instance.total
    const name = instance.total.origin.type === 'cell' ? rowName(disclosure, instance.total.origin) : ''
    const data = { where: here, actual: factText(instance.total), formula: relation.formula }
    const levels = key.economic === null ? ITEMS : GROUPS
    return instance.outcome === 'missing'
      ? { ...shared, message: 'missing', data: { ...data, account: `${key.functional ?? ''}${name}` }, actual: null, expected: factText(instance.total) }
      : { ...shared, message: instance.outcome === 'missingItems' ? 'missingItems' : 'blankParts', severity: 'warning', data: { ...data, ...levels }, actual: null, expected: null }
  }
  if (instance.type === 'bound') return { ...shared, ...boundDraft(instance, disclosure, relation) }
  const computed = computedText(instance)
  if (instance.outcome === 'blankTotal') {
    return { ...shared, message: 'blankTotal', severity: 'warning', data: { where: here, computed }, expected: computed, actual: null }
  }
  const actual = factText(instance.total)
  return {
    ...shared, message: 'sum', expected: computed, actual, ...(instance.doubtful ? { severity: 'warning' } : {}),
    data: { where: here, actual, computed, formula: relation.formula, difference: differenceText(instance), hint: both('') },
    calculation: sumCalculation(instance, disclosure),
  }
}

function sameDraft(instance: Instance, disclosure: Disclosure) {
  const [reference] = instance.terms
  if (!reference) throw new Error('nothing to compare with')
  const { total } = instance
  const name = total.origin.type === 'cell' ? rowName(disclosure, total.origin) : ''
  const [actual, expected] = [factText(total), factText(reference.fact)]
  return {
    message: 'differs' as const, actual, expected,
    data: {
      quantity: describeKey(total.key, name), here: describeFact(disclosure, total), there: describeBeside(disclosure, reference.fact, total),
      actual, expected, hint: slipHint(total, reference.fact),
    },
  }
}

function boundDraft(instance: Instance, disclosure: Disclosure, relation: Relation) {
  const { total, terms: [whole] } = instance
  if (!whole) throw new Error('nothing to compare with')
  const actual = factText(total)
  return {
    message: 'exceeds' as const, actual, expected: `≤ ${factText(whole.fact)}`,
    data: {
      here: describeFact(disclosure, total), there: describeBeside(disclosure, whole.fact, total), actual, whole: factText(whole.fact), formula: relation.formula,
    },
  }
}

/** Which slip makes the one number of the other, in words; empty where none of the known does. */
function slipHint(actual: Fact, expected: Fact) {
  const slip = recogniseSlip(valueOf(actual), valueOf(expected))
  if (!slip) return both('')
  return { zh: `疑似${SLIP_TEXT[slip].zh}。`, en: ` Perhaps ${SLIP_TEXT[slip].en}.` }
}

const computedValue = (instance: Instance) => sumInterval(instance.terms.map((term) => ({ ...term, fact: { ...term.fact, interval: exact(term.fact) } }))).low

const exact = (fact: Fact) => ({ low: valueOf(fact), high: valueOf(fact) })

/** A sum of vehicles or guests is a plain number; one of money has no more decimals than its numbers print or it needs. */
const valueText = (value: Decimal, { total, terms }: Instance): string =>
  total.kind === 'amount' ? `${amountText(value, unitOf(total), decimalsIn([total, ...terms.map(({ fact }) => fact)], unitOf(total)))}${UNIT_NAME[unitOf(total)]}` : formatDecimal(value)

const computedText = (instance: Instance): string => valueText(computedValue(instance), instance)

function differenceText(instance: Instance): string {
  const difference = absoluteDecimal(subtractDecimals(valueOf(instance.total), computedValue(instance)))
  return valueText(difference, instance)
}

