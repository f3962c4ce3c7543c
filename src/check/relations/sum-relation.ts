import { ZERO } from '../../model/decimal.ts'
import { keyText, type Fact } from '../../model/fact.ts'
import { intervalContains, intervalsMeet } from '../../model/interval.ts'
import { isNonZero, isPrinted, intervalOf, sumInterval } from './operands.ts'
import type { Line, Quantity } from './key-grid.ts'
import { fitsAny, type ColumnKey, type Instance, type RelationResult, type SumRelation, type Term } from './relation.ts'
import { absentParts, missingTotals } from './absent-parts.ts'
import { judgeColumns } from './misread-columns.ts'
import { isUnproven } from './unproven.ts'
import type { Scope, Scopes } from './sum-scopes.ts'
import { childrenIn } from './tree.ts'
import type { TrustedFacts } from './trusted-facts.ts'

/** How many readings of one sum are tried where a key is printed several times with different numbers. */
const MAX_READINGS = 64

const EXCLUDED = {
  zh: '文件中有其他资金或结转结余，本关系不适用。',
  en: 'The document holds other funds or carry-over; the relation does not apply.',
}

/** Forms every sum of the relation in every scope and judges it. */
export function sumRelation(relation: SumRelation, scopes: Scopes, trusted: TrustedFacts): RelationResult {
  const { unless } = relation
  if (unless && scopes.document.some((scope) => scope.quantities(unless).some(({ facts }) => facts.some(isNonZero)))) {
    return { instances: [], unable: null, nothing: EXCLUDED }
  }
  const instances: Instance[] = []
  const twice = relation.within.includes('table') && relation.within.includes('document')
  const judgedInTables = new Set<string>()
  let left = 0
  for (const scope of relation.within.flatMap((kind) => scopes[kind])) {
    for (const { quantity, judged } of scopeInstances(relation, scope)) {
      if (twice && scope.kind === 'document' && judgedInTables.has(quantity)) continue
      if (twice && scope.kind === 'table') judgedInTables.add(quantity)
      if (judged.outcome !== 'holds' && isUnproven(judged, scope.kind, trusted)) left += 1
      else instances.push(judged)
    }
  }
  const judged = judgeColumns(instances)
  left += judged.left
  const unable = left === 0 ? null : {
    zh: `${left}处不等的合计可能由未能识别的行、列或续表造成，未作判断。`,
    en: `${left} sums that fail were not judged: rows, columns or continuations that were not recognised may explain them.`,
  }
  return { instances: judged.instances, unable }
}

interface JudgedSum {
  /** `keyText` of what it is a sum of: the total, or of a missing total the part that has none. */
  readonly quantity: string
  readonly judged: Instance
}

function scopeInstances(relation: SumRelation, scope: Scope): readonly JudgedSum[] {
  const columns = scope.columnsOf(relation.totals)
  // Most tables have no column that the relation speaks of.
  if (columns.length === 0 && !relation.everyAccount) return NOTHING_JUDGED
  if (relation.everyFundByFunction && !fundsAreByFunction(scope)) return NOTHING_JUDGED
  const needs = (scope.kind === 'prose' || scope.kind === 'paragraph' ? relation.needsInProse : undefined) ?? relation.needs ?? []
  // Each needed part occurs somewhere in the scope, be it in another row.
  const complete = new Set(columns.filter((column) => needs.every((values) => scope.changed(column, values))))
  const totals = complete.size === 0 ? [] : scope.quantities(relation.totals)
  const all: JudgedSum[] = []
  const partsOf = partsIn(relation, scope)
  const isUndivided = relation.everyFundByFunction ? undividedIn(relation, scope) : null
  for (const total of totals) {
    if (!complete.has(total.column) || isUndivided?.(total)) continue
    const parts = partsOf(total)
    if (scope.kind === 'document' && 'tree' in relation.parts && !printedTogether(parts)) continue
    const judged = judge(relation, total, parts, scope) ?? absentParts(relation, total, scope)
    if (judged) all.push({ quantity: total.text, judged: scope.kind === 'paragraph' ? { ...judged, doubtful: true } : judged })
  }
  if (relation.everyAccount) for (const judged of missingTotals(relation, scope)) all.push({ quantity: keyText(judged.total.key), judged })
  return all
}

const NOTHING_JUDGED: readonly JudgedSum[] = []

/** For a total what it can be read as the sum of: of each part that is printed its choices. */
function partsIn({ parts, less = [], inPlaceOf }: SumRelation, scope: Scope): (total: Quantity) => readonly Choices[] {
  // Most totals of most relations have no part at all: nothing is made for these.
  const add = (read: Choices[] | null, facts: readonly Fact[], sign: 1 | -1): Choices[] | null => {
    const own = choicesOf(facts, sign, scope.kind)
    if (own.length === 0) return read
    if (!read) return [own]
    read.push(own)
    return read
  }
  if ('tree' in parts) {
    return (total) => {
      let read: Choices[] | null = null
      for (const { facts } of childrenIn(scope.tree(parts.tree), total, parts.tree)) read = add(read, facts, 1)
      return read ?? NO_PARTS
    }
  }
  const columns = new Map<Line, readonly (readonly [Line, 1 | -1])[]>()
  const columnsOf = (column: Line): readonly (readonly [Line, 1 | -1])[] => {
    const printed = (values: ColumnKey, sign: 1 | -1): readonly (readonly [Line, 1 | -1])[] => {
      const other = scope.changed(column, values)
      return other ? [[other, sign]] : []
    }
    return [...parts.flatMap((values) => printed(values, 1)), ...less.flatMap((values) => printed(values, -1))]
  }
  return ({ column, row }) => {
    const own = columns.get(column) ?? columnsOf(column)
    columns.set(column, own)
    let read: Choices[] | null = null
    for (const [part, sign] of own) read = add(read, scope.at(part, row), sign)
    if (inPlaceOf && !scope.at(scope.changed(column, inPlaceOf.part), row).some(isPrinted)) {
      for (const values of inPlaceOf.by) read = add(read, scope.at(scope.changed(column, values), row), 1)
    }
    return read ?? NO_PARTS
  }
}

const NO_PARTS: readonly Choices[] = []

/** 基本支出 of a fund that its table prints no division of, although it has expenditure there. */
function undividedIn({ parts }: SumRelation, scope: Scope): (total: Quantity) => boolean {
  const pairs = 'tree' in parts ? [] : parts.map((values) => [values, { ...values, nature: null }] as const)
  return ({ key, column, row }) => key.nature !== null && pairs.some(([part, whole]) =>
    !scope.at(scope.changed(column, part), row).some(isPrinted) && scope.at(scope.changed(column, whole), row).some(isNonZero))
}

/** Whether one table prints the parts, more than one: those of several (工资福利支出 here, 商品和服务支出 there) may leave some out. */
function printedTogether(parts: readonly Choices[]): boolean {
  if (parts.length < 2) return false
  const tables = parts.map((part) => new Set(part.flat().flatMap(({ fact }) => (fact.origin.type === 'cell' ? [fact.origin.table] : []))))
  return [...tables[0] ?? []].some((table) => tables.every((own) => own.has(table)))
}

function fundsAreByFunction(scope: Scope): boolean {
  return (['generalPublic', 'governmentFund', 'stateCapital'] as const).every((fund) => {
    const ofFund = scope.all.filter(({ key, facts }) => key.fund === fund && facts.some(isNonZero))
    return ofFund.length === 0 || ofFund.some(({ key }) => key.measure === 'expenditure' && (key.functional?.length ?? 0) >= 7)
  })
}

/** What a sum can be read as: for each part one occurrence, or all that the scope prints of it together. */
type Choices = readonly (readonly Term[])[]

const NO_CHOICE: Choices = []

function choicesOf(facts: readonly Fact[], sign: 1 | -1, kind: Scope['kind']): Choices {
  const [only] = facts
  if (!only) return NO_CHOICE
  if (facts.length === 1) return isPrinted(only) ? [[{ fact: only, sign }]] : NO_CHOICE
  const printed = facts.filter(isPrinted).map((fact): Term => ({ fact, sign }))
  if (printed.length < 2) return printed.length === 0 ? NO_CHOICE : [printed]
  const single = printed.filter((term, i) => printed.findIndex((other) => other.fact.text === term.fact.text) === i).map((term) => [term])
  return kind === 'table' && single.length > 1 ? [...single, printed] : single
}

/** What may be held as well: one quantity as it is read, or the first print of each of several together. */
function choicesOfAll(values: readonly ColumnKey[], { column, row }: Pick<Quantity, 'column' | 'row'>, scope: Scope): Choices {
  const found = values.map((one) => choicesOf(scope.at(scope.changed(column, one), row), 1, scope.kind)).filter((choices) => choices.length > 0)
  return found.length > 1 ? [found.flatMap(([first = []]) => first)] : found[0] ?? NO_CHOICE
}

function judge(relation: SumRelation, { text, column, row, facts: totals }: Quantity, parts: readonly Choices[], scope: Scope): Instance | null {
  const total = totals.find(isPrinted) ?? totals[0]
  if (!total || parts.length === 0) return null
  const terms = parts.flatMap((group) => group[0] ?? [])
  const judged = (outcome: Instance['outcome'], one: Fact = total, read: readonly Term[] = terms): Instance =>
    ({ rule: `relations/${relation.name}`, type: 'sum', key: `${text} ${scope.name}`, total: one, terms: read, outcome })
  if (!isPrinted(total)) return intervalContains(sumInterval(terms), ZERO) ? null : judged('blankTotal')
  if (totals.length === 1 && parts.every((part) => part.length === 1) && intervalsMeet(intervalOf(total), sumInterval(terms))) return judged('holds')
  const may = (relation.mayInclude ?? []).map((values) => choicesOfAll('length' in values ? values : [values], { column, row }, scope))
  for (const candidate of totals.filter(isPrinted)) {
    for (const reading of readings([...parts.map((part) => omittable(part, relation)), ...may.map((part) => [...part, []])])) {
      if (reading.length > 0 && intervalsMeet(intervalOf(candidate), sumInterval(reading))) return judged('holds', candidate, reading)
    }
  }
  return judged('fails')
}

const omittable = (part: Choices, relation: SumRelation): Choices =>
  relation.mayOmit && part.some(([term]) => term && fitsAny(term.fact.key, relation.mayOmit ?? [])) ? [...part, []] : part

/** Every choice of one reading from each part; only the first of each where there are too many. */
function readings(parts: readonly Choices[]): Term[][] {
  const count = parts.reduce((product, part) => product * Math.max(1, part.length), 1)
  if (count > MAX_READINGS) return [parts.flatMap((part) => part[0] ?? [])]
  return parts.reduce<Term[][]>((lists, part) => lists.flatMap((list) => (part.length === 0 ? [list] : part.map((choice) => [...list, ...choice]))), [[]])
}
