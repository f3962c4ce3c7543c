import { addDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { addIntervals, exactly, intervalsMeet, type Interval } from '../../../../model/interval.ts'
import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { amountInterval, amountOf, fieldPlaces, hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'

/** `…，共计2万元`: what stands right before a total. */
const TOTAL = /(?:共计|合计|总计|总共|共需|小计)(?:金额|资金|费用|经费|为|需)?$/
/** A part is called by what is paid: 宣传费1.5万元. */
const PAID = /(?:费|费用|款|支出|经费|资金|补贴|补助|工资|保险|采购|购置|改造|维护|租赁)(?:为|约为|需|共)?$/
/** Amounts multiplied, counted or of another kind: nothing to add up. */
const NOT_A_LIST = /其中|每|[均×*/／]|单价|标准|上年|已支付|已付|剩余|尾款|约|左右|以上|以内|[减扣]/

/** One list of amounts with its total. */
interface Sum {
  readonly parts: readonly { readonly text: string; readonly interval: Interval; readonly fen: Decimal }[]
  readonly total: { readonly text: string; readonly interval: Interval }
}

export default defineRule({
  id: 'performance/sum-in-text',
  version: 1,
  severity: 'warning',
  title: { zh: '申报表文字中“共计”的金额应等于所列各项之和', en: 'A total in the text of a performance sheet is the sum of the amounts listed before it' },
  formula: { zh: 'Σ 所列各项 = 共计', en: 'Σ amounts listed = total' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' }],
  rationale: { zh: '“宣传费1.5万元，培训费0.5万元，共计2万元”，改了一项没改合计，测算便对不上。', en: 'Where one item of an estimate was edited and its total was not, the estimate does not come out.' },
  assumptions: [{ zh: '同一句中“共计”“合计”之前连续列出的、各有名目的金额，是它的各项。', en: 'The amounts listed with their names before 共计 or 合计 in one sentence are its parts.' }],
  exclusions: [{ zh: '有单价、数量、标准、约数、其中数、以前年度数的句子。', en: 'Sentences with unit prices, counts, standards, rough numbers, parts of parts, amounts of earlier years.' }],
  messages: { differs: { zh: '“{project}”文中说共计{total}，所列各项（{parts}）相加为{sum}。', en: '"{project}": the text says {total} in all; the amounts listed ({parts}) add up to {sum}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => textsOf(sheet).flatMap((field): FindingDraft<'differs'>[] => sumsIn(field.text).flatMap((sum): FindingDraft<'differs'>[] => {
      applications += 1
      const places = fieldPlaces(field)
      if (isSum(sum) || places.length === 0) return []
      const parts = sum.parts.map(({ text }) => text).join('、')
      const added = amountText(sum.parts.map(({ fen }) => fen).reduce(addDecimals, ZERO), 'wanyuan')
      return [{
        message: 'differs', key: `${projectName(sheet)}|${parts}|${sum.total.text}`, places, expected: added, actual: sum.total.text,
        data: { project: projectName(sheet), total: sum.total.text, parts, sum: added },
      }]
    })))
    return { applications, findings, nothing: { zh: '申报表的文字没有列出各项再写合计。', en: 'No text of a sheet lists amounts and their total.' } }
  },
})

const textsOf = (sheet: PerformanceSheet): FormField[] => [...sheet.prose.map(({ field }) => field), sheet.wholePeriodGoal, sheet.annualGoal].flatMap((field) => (field && /[共合总小][计共需]/.test(field.text) ? [field] : []))

/** The lists of a text, each in one sentence: two amounts or more by name, and right behind them the total. */
function sumsIn(text: string): readonly Sum[] {
  return text.replace(/\s+/g, '').split(/[。；;]/).flatMap((sentence): Sum[] => {
    if (!/[共合总小][计共需]/.test(sentence) || NOT_A_LIST.test(sentence)) return []
    const measured = measuredIn(sentence)
    const at = measured.findIndex(({ offset }) => TOTAL.test(sentence.slice(0, offset)))
    const total = measured[at]
    const listed = measured.slice(0, Math.max(at, 0))
    const whole = total && amountInterval(total)
    if (!total || !whole || listed.length < 2) return []
    const parts = listed.flatMap((one) => {
      const [fen, interval] = [amountOf(one), amountInterval(one)]
      return fen && interval && PAID.test(sentence.slice(0, one.offset)) ? [{ text: one.text, fen, interval }] : []
    })
    return parts.length === listed.length ? [{ parts, total: { text: total.text, interval: whole } }] : []
  })
}

/** The last of the amounts make the total, be it not all of them. */
const isSum = ({ parts, total }: Sum): boolean => parts.some((_, from) => from < parts.length - 1
  && intervalsMeet(parts.slice(from).map(({ interval }) => interval).reduce(addIntervals, exactly(ZERO)), total.interval))
