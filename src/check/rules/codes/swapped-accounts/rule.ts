import { equalDecimals, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { factText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** So many other items must agree before two that are crossed mean anything. */
const AGREE = 2

/** One column of amounts by item (项). */
interface Column {
  readonly table: number
  readonly items: ReadonlyMap<string, Fact>
}

export default defineRule({
  id: 'codes/swapped-accounts',
  version: 1,
  severity: 'warning',
  title: { zh: '两个科目的数不得对调', en: 'The amounts of two accounts are not exchanged' },
  basis: [ACCOUNTING],
  rationale: { zh: '一张表里甲科目印着乙科目的数、乙科目印着甲科目的数，合计不变，勾稽关系看不出；与另一张表逐项一比就知道。', en: 'Where one account bears the amount of another and the other way round, every sum still holds; a second table shows it.' },
  assumptions: [{ zh: '两张表的其他各项大多相同，只有这两项的数正好互换。', en: 'Most other items of the two tables agree; just these two are crossed.' }],
  exclusions: [{ zh: '勾稽关系已经指出不符的数。', en: 'Amounts that a relation already reports.' }],
  messages: { swapped: { zh: '{table}“{first}”为{amount}、“{second}”为{other}，{against}正好相反：两个科目的数像是对调了。', en: '{table}: {first} reads {amount} and {second} {other}; {against} has them the other way round.' } },
  appliesTo: () => true,
  check(disclosure, context) {
    const failing = new Set(context.relations.all.flatMap(({ instances }) => instances.filter(({ outcome }) => outcome === 'fails').flatMap(({ total, terms }) => [total, ...terms.map(({ fact }) => fact)])))
    const columns = columnsOf(disclosure)
    const pairs = columns.flatMap((a, i) => columns.slice(i + 1).filter((b) => b.table !== a.table).map((b) => [a, b] as const))
    const crossings = pairs.flatMap(([a, b]) => crossed(a, b)).filter((facts) => facts.every((fact) => !failing.has(fact)))
    const seen = new Set<string>()
    const findings = crossings.flatMap((facts) => {
      const [x, y, p, q] = wrongFirst(facts, columns)
      const key = [x, y].map(({ key: { functional } }) => functional).toSorted().join('|')
      if (seen.has(key)) return []
      seen.add(key)
      const data = {
        table: nameOf(disclosure, x), first: x.key.functional ?? '', amount: factText(x), second: y.key.functional ?? '', other: factText(y), against: nameOf(disclosure, p),
      }
      return [{ message: 'swapped' as const, key, data, places: [x, y, p, q].flatMap(({ places }) => places), facts: [x, y, p, q].map(({ id }) => id) }]
    })
    return { applications: pairs.length, findings, nothing: { zh: '没有两张按项列示的表。', en: 'No two tables list items.' } }
  },
})

const nameOf = (disclosure: Disclosure, { origin }: Fact): string => {
  const table = origin.type === 'cell' ? disclosure.tables[origin.table] : undefined
  return table ? tableName(table) : ''
}

/** Columns of income or expenditure over items, not divided by nature: the ones that tables of one document share. */
function columnsOf({ facts }: Disclosure): Column[] {
  const own = facts.filter(({ key, origin, value, kind }) => origin.type === 'cell' && kind === 'amount' && value !== null && value.digits !== 0n
    && (key.measure === 'income' || key.measure === 'expenditure') && key.functional?.length === 7
    && key.nature === null && key.item === null && key.unit === null && key.project === null && key.economic === null)
  return [...Map.groupBy(own, ({ origin }) => (origin.type === 'cell' ? `${origin.table} ${origin.column}` : ''))].flatMap(([, all]) => {
    const [first] = all
    const items = new Map(all.map((fact) => [fact.key.functional ?? '', fact]))
    // An account in several rows: no single amount.
    return first?.origin.type === 'cell' && items.size === all.length ? [{ table: first.origin.table, items }] : []
  })
}

const same = (a: Decimal | null | undefined, b: Decimal | null | undefined): boolean => a != null && b != null && equalDecimals(a, b)

/** The two items of each column that are crossed, where they are the only ones that differ so: [a(x), a(y), b(x), b(y)]. */
function crossed(a: Column, b: Column): (readonly [Fact, Fact, Fact, Fact])[] {
  const common = [...a.items].flatMap(([code, fact]) => {
    const other = b.items.get(code)
    return other ? [[fact, other] as const] : []
  })
  const differing = common.filter(([one, other]) => !same(one.value, other.value))
  const agreeing = common.length - differing.length
  return differing.flatMap(([ax, bx], i) => differing.slice(i + 1).flatMap(([ay, by]) =>
    (same(ax.value, by.value) && same(ay.value, bx.value) && agreeing >= AGREE && differing.length - 2 <= agreeing / 2 ? [[ax, ay, bx, by] as const] : [])))
}

/** First the two of the table that stands alone: other tables print the items as the other one does. */
function wrongFirst([ax, ay, bx, by]: readonly [Fact, Fact, Fact, Fact], columns: readonly Column[]): readonly [Fact, Fact, Fact, Fact] {
  const tablesLike = (x: Fact, y: Fact): number => new Set(columns.filter(({ items }) => same(items.get(x.key.functional ?? '')?.value, x.value) && same(items.get(y.key.functional ?? '')?.value, y.value)).map(({ table }) => table)).size
  return tablesLike(ax, ay) > tablesLike(bx, by) ? [bx, by, ax, ay] : [ax, ay, bx, by]
}
