import { defineRule, type FindingDraft } from '../../../rule.ts'
import { countName, type CountKind, type PublicCount } from '../../../public-counts/count.ts'
import { proseCounts } from '../../../public-counts/prose-counts.ts'
import { tableCounts } from '../../../public-counts/table-counts.ts'

export default defineRule({
  id: 'prose/same-counts',
  version: 1,
  severity: 'error',
  title: { zh: '团组、人次、批次、车辆、设备数在文与表、前后文中应一致', en: 'Delegations, travellers, receptions, guests, vehicles and equipment are counted alike in prose and tables' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（因公出国（境）团组数及人数，公务用车购置数及保有量，国内公务接待的批次、人数）', en: 'Circular Caiyu [2016] No. 143 (delegations and travellers, vehicles bought and kept, domestic receptions and guests)' },
    { type: 'law', zh: '行政事业性国有资产管理条例 第四十四条', en: 'Regulations on State Assets, Article 44' },
  ],
  rationale: { zh: '同一数量在表中和正文各印一次，改了一处没改另一处，读者不知该信哪个。', en: 'A count that table and prose both print, and that was edited in one of them only, leaves the reader with two.' },
  formula: { zh: '正文的数 = 表中的数；车辆数合计 = Σ各用途', en: 'count in prose = count in the table; vehicles = Σ uses' },
  assumptions: [{ zh: '正文前后两处不同、表中没有的，只作提醒。', en: 'Two statements in prose without a table are a warning.' }],
  exclusions: [
    { zh: '上年的、某个单位的、计划的数；“其中”之下的一部分。', en: 'Numbers of another year, of one unit, planned ones, and parts behind 其中.' },
    { zh: '同一种数在表中自身就有几个值的，不与正文比较。', en: 'Kinds of which the tables themselves print several values.' },
  ],
  messages: {
    differs: { zh: '{name}前后不一致：{one}，{other}。', en: '{name} is stated twice: {one}, {other}.' },
    uses: { zh: '表中车辆数合计为{total}，各用途车辆相加为{sum}。', en: 'The table totals {total} vehicles; their uses add up to {sum}.' },
  },
  appliesTo: ({ kind }) => kind === 'final' || { zh: '只用于决算。', en: 'For final accounts only.' },
  check(disclosure) {
    const [prose, tables] = [proseCounts(disclosure), tableCounts(disclosure)]
    const kinds = [...new Set([...prose, ...tables].map(({ kind }) => kind))]
    const findings: FindingDraft<'differs' | 'uses'>[] = []
    let applications = 0
    for (const kind of kinds) {
      const said = prose.filter((one) => one.kind === kind)
      const printed = tables.filter((one) => one.kind === kind)
      const [base] = printed.length > 0 ? printed : said
      const others = printed.length > 0 ? said : said.slice(1)
      if (!base || others.length === 0 || printed.some(({ value }) => value !== base.value)) continue
      applications += others.length
      for (const other of others.filter(({ value }) => value !== base.value)) findings.push(differs(kind, other, base))
    }
    for (const table of new Set(tables.map(({ table: id }) => id))) {
      const own = tables.filter((one) => one.table === table)
      const total = own.find(({ kind }) => kind === 'vehicles')
      const uses = own.filter(({ kind }) => kind.startsWith('vehicles:'))
      if (!total || uses.length < 3 || !uses.some(({ kind }) => kind.includes('其他'))) continue
      applications += 1
      const sum = uses.reduce((all, { value }) => all + value, 0n)
      if (sum === total.value) continue
      findings.push({
        message: 'uses', key: 'uses', places: [...total.places, ...uses.flatMap(({ places }) => places)], data: { total: total.text, sum: String(sum) }, expected: String(sum), actual: total.text,
      })
    }
    return { applications, findings, nothing: { zh: '没有重复印出的团组、批次、车辆等数量。', en: 'No count of this kind is printed twice.' } }
  },
})

function differs(kind: CountKind, other: PublicCount, base: PublicCount): FindingDraft<'differs'> {
  const where = (one: PublicCount): { zh: string; en: string } => (one.table === null ? { zh: `正文为${one.text}`, en: `prose ${one.text}` } : { zh: `表中为${one.text}`, en: `table ${one.text}` })
  return {
    message: 'differs', key: `${kind}|${other.text}`, data: { name: countName(kind), one: where(other), other: where(base) }, places: [...other.places, ...base.places],
    expected: base.text, actual: other.text, ...(base.table === null ? { severity: 'warning' as const } : {}),
  }
}
