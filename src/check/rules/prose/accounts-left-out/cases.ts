import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const CLASSES = [['201', '一般公共服务支出', '500.00'], ['208', '社会保障和就业支出', '80.00'], ['210', '卫生健康支出', '30.00'], ['221', '住房保障支出', '60.00']] as const

const said = (codes: readonly string[], end = '。', kind: 'final' | 'budget' = 'final') => () => {
  const named = CLASSES.filter(([one]) => codes.includes(one))
  return buildDisclosure({
    kind, year: 2024, parts: [
      table({
        family: 'general-public-expenditure', title: '一般公共预算财政拨款支出决算表', key: { fund: 'generalPublic' },
        columns: [code(), name(), amount('合计', { measure: 'expenditure' })], rows: CLASSES.map(([one, title, sum]) => [one, title, sum]),
      }),
      paragraph(`主要用于以下方面：${named.map(([, title, sum]) => `${title}（类）${sum}万元`).join('；')}${end}`, ...named.map(([one, title, sum]) => ({
        key: { measure: 'expenditure' as const, fund: 'generalPublic' as const, functional: one }, subject: title, amount: `${sum}万元`,
      }))),
    ],
  })
}

const ITEMS = [['2010301', '行政运行', '300.00'], ['2010302', '一般行政管理事务', '60.00'], ['2080505', '机关事业单位基本养老保险缴费支出', '25.00'], ['2101101', '行政单位医疗', '12.00'], ['2210201', '住房公积金', '30.00']] as const

/** A budget's explanation with a paragraph for each item but those left out, or with all in one. */
const itemised = (left: readonly string[], inOne = false) => () => {
  const named = ITEMS.filter(([one]) => !left.includes(one))
  const key = (functional: string) => ({ measure: 'expenditure' as const, fund: 'fiscal' as const, functional })
  const claim = ([one, subject, sum]: (typeof ITEMS)[number]) => ({ key: key(one), subject, amount: `${sum}万元` })
  return buildDisclosure({
    kind: 'budget', year: 2026, parts: [
      ...(inOne ? [paragraph(named.map(([, title, sum]) => `${title}（项）${sum}万元`).join('；'), ...named.map(claim))] : named.map((one, at) => paragraph(`${at + 1}.“${one[1]}”科目${one[2]}万元，用于日常工作。`, claim(one)))),
      table({
        family: 'general-public-expenditure', title: '一般公共预算支出功能分类预算表', key: { fund: 'generalPublic' },
        columns: [code(), name(), amount('合计', { measure: 'expenditure' })], rows: ITEMS.map(([one, title, sum]) => [one, title, sum]),
      }),
    ],
  })
}

export default {
  valid: [{ name: '各类列全', given: said(['201', '208', '210', '221']) }, { name: '预算逐项列全', given: itemised([]) }],
  invalid: [
    { name: '漏了一类', parent: '各类列全', given: said(['201', '208', '221']), finds: [{ message: 'left', at: '80.00万元' }] },
    { name: '预算漏了末一项', parent: '预算逐项列全', given: itemised(['2210201']), finds: [{ message: 'left', at: '12.00万元' }] },
  ],
  nearMiss: [
    { name: '预算只说主要的几项', given: itemised(['2101101', '2210201']) },
    { name: '预算在一段里列举', given: itemised(['2210201'], true) },
    { name: '只列两类', given: said(['201', '208']) },
    { name: '以等方面结尾', given: said(['201', '208', '221'], '等方面。') },
  ],
} satisfies RuleCases
