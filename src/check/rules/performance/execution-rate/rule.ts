import { compareDecimals, decimal, ZERO } from '../../../../model/decimal.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { middle, percentageInterval, percentText } from '../../../claim-arithmetic.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored, scoredRate } from '../../../self-evaluation.ts'

const FULL = decimal(100n)

export default defineRule({
  id: 'performance/execution-rate',
  version: 1,
  severity: 'error',
  title: { zh: '自评表的执行率应等于执行数除以全年预算数', en: 'The execution rate of a self-evaluation is what was executed over the year’s budget' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（预算支出绩效评价）', en: 'Budget Law, Article 57 (evaluation of the performance of expenditure)' },
    { type: 'professional', zh: '项目支出绩效自评表：执行率（B/A）', en: 'Self-evaluation form of project expenditure: execution rate (B/A)' },
  ],
  rationale: { zh: '执行率是自评的第一项，由同一行的全年预算数和执行数算出；三个数对不上，必有一个写错。', en: 'The rate follows from the two amounts of its row; where the three do not fit, one is wrong.' },
  formula: { zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%', en: 'rate = executed ÷ adjusted budget × 100 %' },
  assumptions: [{ zh: '各数可以是其印出数位所代表区间内的任何值；不带百分号的小数按比值读。', en: 'Each figure may be any value that prints as it does; a fraction without a percent sign is a ratio.' }],
  exclusions: [
    { zh: '按年初预算数计算的，或执行数大于预算数而写100%的，不报。', en: 'Rates reckoned by the initial budget, and 100 % where more than the budget was executed.' },
    { zh: '预算数为零的，只在没有执行数而写了比例以外的不判断。', en: 'Rows with a budget of zero.' },
  ],
  messages: { differs: { zh: '“{project}”自评表“{row}”全年预算数{budget}、执行数{executed}，执行率应为{right}，表中为{printed}。', en: '"{project}", {row}: budget {budget}, executed {executed}; the rate is {right}, the form says {printed}.' } },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'differs'>[] = []
    for (const evaluation of disclosure.selfEvaluations) {
      for (const funds of evaluation.funds) {
        const printed = scoredRate(funds.rate)
        const executed = scored(funds.executed)
        const [budget, initial] = [scored(funds.adjusted), scored(funds.initial)]
        const base = budget ?? initial
        const right = printed && executed && base ? percentageInterval(executed.interval, base.interval) : null
        if (!printed || !executed || !base || !right) continue
        applications += 1
        const byInitial = initial && percentageInterval(executed.interval, initial.interval)
        const capped = compareDecimals(right.high, FULL) > 0 && compareDecimals(printed.value, FULL) === 0
        if (capped || [right, byInitial].some((one) => one !== null && intervalsMeet(one, printed.interval))) continue
        if (compareDecimals(executed.value, ZERO) < 0) continue
        const expected = percentText(middle(right))
        findings.push({
          message: 'differs', key: `${evaluationName(evaluation)}|${funds.label}`, expected, actual: printed.text,
          data: { project: evaluationName(evaluation), row: funds.label, budget: base.text, executed: executed.text, right: expected, printed: printed.text },
          places: [...printed.places, ...executed.places, ...base.places],
        })
      }
    }
    return { applications, findings, nothing: { zh: '自评表没有写全预算数、执行数和执行率。', en: 'No form prints budget, executed amount and rate.' } }
  },
})
