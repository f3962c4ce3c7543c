import type { Disclosure } from '../../../../model/disclosure.ts'
import type { TableColumn } from '../../../../model/disclosure-table.ts'
import type { Fact } from '../../../../model/fact.ts'
import { intervalsMeet, subtractIntervals, type Interval } from '../../../../model/interval.ts'
import { changeInterval, middle, percentText } from '../../../claim-arithmetic.ts'
import { describeFact } from '../../../describe-fact.ts'
import { amountText, factText, intervalOf, isPrinted, unitOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'

/** A printed change with the two figures of its row that it compares. */
interface Comparison {
  readonly change: Fact
  readonly now: Fact
  readonly before: Fact
  readonly computed: Interval
  readonly holds: boolean
}

export default defineRule({
  id: 'relations/change-columns',
  version: 1,
  severity: 'error',
  title: { zh: '表中增减额、增减率 = 本年数与上年数之差、之比', en: 'Columns of changes follow from the two columns they compare' },
  formula: { zh: '增减额 = 本年数 − 上年数；增减% = （本年数 − 上年数）÷ 上年数 × 100%', en: 'change = this year − year before; change % = (this year − year before) ÷ year before × 100 %' },
  basis: [ACCOUNTING],
  rationale: { zh: '增减列由同一行的两个数算出，算不出来，三个数中至少有一个写错。', en: 'A change is computed from two figures of its row; where it does not follow, one of the three is wrong.' },
  assumptions: [
    { zh: '各数可以是其印出数位所代表区间内的任何值。', en: 'Each figure may be any value that prints as it does.' },
    { zh: '一张表的增减列多数算得对，才说明列的含义没有认错。', en: 'Only where most changes of a table follow has the meaning of its columns been understood.' },
  ],
  exclusions: [
    { zh: '有一数为空的行；上年数为零的增减率；比重、完成率等不是增减的百分比。', en: 'Rows with a blank figure; rates over a base of zero; percentages that are shares or completion rates.' },
  ],
  messages: {
    amount: { zh: '{where}为{printed}，按{now}减{before}应为{right}。', en: '{where} says {printed}; {now} less {before} is {right}.' },
    percent: { zh: '{where}为{printed}，按{now}比{before}应为{right}。', en: '{where} says {printed}; from {before} to {now} it is {right}.' },
  },
  appliesTo: () => true,
  check(disclosure, context) {
    let applications = 0
    let doubtful = 0
    const findings: FindingDraft<'amount' | 'percent'>[] = []
    for (const [table, facts] of context.facts.byTable) {
      for (const all of Map.groupBy(comparisonsOf(disclosure, table, facts), ({ change }) => change.kind).values()) {
        const wrong = all.filter(({ holds }) => !holds)
        if (wrong.length > 0 && wrong.length * 2 >= all.length) {
          doubtful += 1
          continue
        }
        applications += all.length
        findings.push(...wrong.map((one) => draftOf(disclosure, one)))
      }
    }
    const unable = doubtful > 0 ? { unable: { zh: '有表的增减列与两列之差多不相符，列的含义不能确定。', en: 'Columns of changes of a table mostly do not follow: their meaning is uncertain.' } } : {}
    return { applications, findings, ...unable, nothing: { zh: '表中没有增减列。', en: 'No table has columns of changes.' } }
  },
})

const ITEM = /^(changeAmount|changePercent):(\w+)(?::((?:\d{4})?-?(?:budget|final|execution)|\d{4}))?(?::([A-Za-z]\w*))?$/

function comparisonsOf(disclosure: Disclosure, table: number, facts: readonly Fact[]): readonly Comparison[] {
  const columns = disclosure.tables[table]?.columns ?? []
  // A row of changes below the years is compared column by column.
  const below = facts.some(({ key, origin }) => origin.type === 'cell' && ITEM.test(key.item ?? '') && !ITEM.test(columns[origin.column]?.key?.item ?? ''))
  const rows = Map.groupBy(facts, ({ origin }) => (origin.type !== 'cell' ? '' : below ? String(origin.column) : `${origin.row}|${columns[origin.column]?.half ?? 0}`))
  return [...rows.values()].flatMap((row) => row.flatMap((change) => compare(change, row, columns) ?? []))
}

function compare(change: Fact, row: readonly Fact[], columns: readonly TableColumn[]): Comparison | null {
  const [, kind, measure, against = '', item = null] = ITEM.exec(change.key.item ?? '') ?? []
  if (!kind || !isPrinted(change) || change.origin.type !== 'cell') return null
  const header = columns[change.origin.column]?.header.join('/') ?? ''
  if (kind === 'changePercent' && columns[change.origin.column]?.key?.item === change.key.item && !/增|减|升|降|变动|同比|比上年|较上年/.test(header)) return null
  const year = /\d{4}/.exec(against)?.[0] ?? null
  const phase = /[a-z]+/.exec(against)?.[0] ?? null
  const alike = row.filter(({ key, kind: type }) => type === 'amount' && key.measure === measure && key.item === item
    && (['fund', 'nature', 'functional', 'economic', 'project', 'unit'] as const).every((dimension) => key[dimension] === change.key[dimension]))
  const nows = alike.filter(({ key }) => key.year === change.key.year && key.phase === change.key.phase)
  const befores = alike.filter((fact) => !nows.includes(fact) && (year === null || String(fact.key.year) === year) && (phase === null || fact.key.phase === phase))
  const [now] = nows
  const [before] = befores
  if (!now || !before || nows.length > 1 || befores.length > 1 || !isPrinted(now) || !isPrinted(before)) return null
  const computed = kind === 'changeAmount' ? subtractIntervals(intervalOf(now), intervalOf(before)) : changeInterval(intervalOf(now), intervalOf(before))
  return computed && { change, now, before, computed, holds: intervalsMeet(computed, intervalOf(change)) }
}

function draftOf(disclosure: Disclosure, { change, now, before, computed }: Comparison): FindingDraft<'amount' | 'percent'> {
  const percent = change.kind === 'percent'
  const unit = unitOf(now)
  const right = percent ? percentText(middle(computed)) : `${amountText(middle(computed), unit)}${UNIT_NAME[unit]}`
  const printed = percent ? `${change.text.replace(/\s*%$/, '')}%` : factText(change)
  return {
    message: percent ? 'percent' : 'amount', key: `${change.key.item}|${change.key.functional ?? change.key.economic ?? change.key.unit ?? ''}|${change.key.fund}`,
    data: { where: describeFact(disclosure, change), printed, now: factText(now), before: factText(before), right },
    places: [...change.places, ...now.places, ...before.places], facts: [change.id, now.id, before.id], expected: right, actual: printed,
  }
}
