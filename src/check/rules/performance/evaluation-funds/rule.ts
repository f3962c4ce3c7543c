import { formatDecimal, trimDecimal } from '../../../../model/decimal.ts'
import { addIntervals, intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { middle } from '../../../claim-arithmetic.ts'
import { compareDecimals, roundDecimal } from '../../../../model/decimal.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored, type Scored } from '../../../self-evaluation.ts'

const COLUMNS = [['initial', { zh: '年初预算数', en: 'initial budget' }], ['adjusted', { zh: '全年预算数', en: 'adjusted budget' }], ['executed', { zh: '全年执行数', en: 'executed' }]] as const
/** Sources that nest (财政拨款, of it 中央补助…) are told by trying which of them make the total. */
const MOST_SOURCES = 10

export default defineRule({
  id: 'performance/evaluation-funds',
  version: 1,
  severity: 'error',
  title: { zh: '自评表的年度资金总额应等于各来源之和', en: 'The funds of a self-evaluation are the sum of their sources' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（预算支出绩效评价）', en: 'Budget Law, Article 57 (evaluation of the performance of expenditure)' },
    { type: 'professional', zh: '项目支出绩效自评表填报说明', en: 'Instructions of the self-evaluation form' },
  ],
  rationale: { zh: '年度资金总额分财政拨款、上年结转、其他资金，年初预算、全年预算、执行三栏都应相加。', en: 'The total is divided into appropriation, carry-over and other funds, in each of the three columns.' },
  formula: { zh: '年度资金总额 = 财政拨款 + 上年结转资金 + 其他资金', en: 'total = appropriation + carry-over + other funds' },
  assumptions: [
    { zh: '来源之下又分中央、省级等的，其中一层之和等于总额即可。', en: 'Where sources are divided again, one layer of them must make the total.' },
    { zh: '来源之和小于总额、又没有列其他资金的，可能没有列全，另两栏都相等的才报。', en: 'Sources below the total without a row of other funds may be incomplete, unless the other two columns agree.' },
  ],
  exclusions: [{ zh: '没有写总额，或没有写任何来源的。', en: 'Columns without a total or without any source.' }],
  messages: { sum: { zh: '“{project}”自评表{column}的资金总额为{total}，各来源之和为{sum}，两者不等。', en: '"{project}", {column}: the total is {total}, its sources add up to {sum}.' } },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'sum'>[] = []
    for (const evaluation of disclosure.selfEvaluations) {
      const [whole, ...sources] = evaluation.funds
      if (!whole || sources.length === 0 || sources.length > MOST_SOURCES) continue
      const siblings = sources.every(({ label }) => SIBLINGS.test(label.replace(/^其中:?|[\s:]+/g, '')))
      const columns = COLUMNS.flatMap(([name, title]) => {
        const total = scored(whole[name])
        const parts = sources.flatMap((one) => scored(one[name]) ?? [])
        return total && parts.length > 0 ? [{ name, title, total, parts, sum: sumOf(parts), holds: (siblings ? [parts] : layersOf(parts)).some((layer) => intervalsMeet(sumOf(layer), total.interval)) }] : []
      })
      applications += columns.length
      // Two columns that the sources make show that all of them are listed.
      const complete = /^(?:金额)?(?:合计|总计)$/.test(whole.label) || sources.some(({ label }) => /其[他它]|单位资金/.test(label)) || columns.filter(({ holds }) => holds).length === 2
      for (const { name, title, total, parts, sum, holds } of columns) {
        if (holds || (compareDecimals(sum.high, total.interval.low) < 0 && !complete)) continue
        const right = formatDecimal(trimDecimal(roundDecimal(middle(sum), 6)))
        findings.push({
          message: 'sum', key: `${evaluationName(evaluation)}|${name}`, expected: right, actual: total.text, data: { project: evaluationName(evaluation), column: title, total: total.text, sum: right },
          places: [...total.places, ...parts.flatMap(({ places }) => places)],
        })
      }
    }
    return { applications, findings, nothing: { zh: '自评表没有分来源写资金。', en: 'No form divides its funds by source.' } }
  },
})

/** The sources of the national form, none a part of another. */
const SIBLINGS = /^(?:(?:当年|本年|年度)财政拨款|上年(?:财政)?(?:结转|结余)+(?:资金)?|其[他它]资金|非财政拨款|单位资金)$/

const sumOf = (parts: readonly Scored[]): Interval => parts.map(({ interval }) => interval).reduce(addIntervals)

/** Every choice of sources that leaves out some of them as parts of others; the first is never one of those. */
function layersOf(parts: readonly Scored[]): (readonly Scored[])[] {
  const [first, ...others] = parts
  if (!first) return []
  return Array.from({ length: 2 ** others.length }, (_, mask) => [first, ...others.filter((_one, at) => Math.floor(mask / 2 ** at) % 2 === 0)])
}
