import type { RuleCases } from '../../../rule-cases.ts'

const ACCOUNTS = [
  ['207', '文化旅游体育与传媒支出', '640.00'], ['20701', '文化和旅游', '640.00'], ['2070101', '行政运行', '310.00'], ['2070104', '图书馆', '130.00'], ['2070109', '群众文化', '120.00'], ['2070113', '旅游宣传', '80.00'],
  ['208', '社会保障和就业支出', '95.00'], ['20805', '行政事业单位养老支出', '95.00'], ['2080505', '机关事业单位基本养老保险缴费支出', '62.00'], ['2080506', '机关事业单位职业年金缴费支出', '33.00'],
  ['210', '卫生健康支出', '41.00'], ['21011', '行政事业单位医疗', '41.00'], ['2101101', '行政单位医疗', '41.00'],
  ['221', '住房保障支出', '57.00'], ['22102', '住房改革支出', '57.00'], ['2210201', '住房公积金', '57.00'],
] as const

const line = (code: string, name: string, amount: string): string => `${code}\t${name}\t${amount}\t${amount}\t`
const table = (title: string, rows: readonly string[], total = '833.00'): string =>
  [title, '', '单位：万元', '', ['功能分类科目编码\t科目名称\t合计\t基本支出\t项目支出', ...rows, `合计\t\t${total}\t${total}\t`].join('\n'), ''].join('\n')

const right = ACCOUNTS.map(([code, name, amount]) => line(code, name, amount))
/** The amounts from `from` on three rows further up, the last rows left with the total. */
const shifted = (from: number): string[] => ACCOUNTS.map(([code, name, amount], i) => line(code, name, i < from ? amount : (ACCOUNTS[i + 3]?.[2] ?? '833.00')))

/** The amounts from `from` on two rows further down, two doubled. */
const lowered = (from: number): string[] => ACCOUNTS.map(([code, name, amount], i) => line(code, name, i < from ? amount : (ACCOUNTS[i - 2]?.[2] ?? '')))

const general = (rows: readonly string[]): string => table('一般公共预算财政拨款支出决算表', rows)
const document = (rows: readonly string[]): string => ['2024年度部门决算', '', table('支出决算表', right), general(rows)].join('\n')

export default {
  valid: [{ name: '两表相符', document: document(right) }],
  invalid: [
    { name: '自第六行起错行', parent: '两表相符', replace: [general(right), general(shifted(5))], finds: [{ message: 'shifted', at: '62.00', actual: '62.00万元' }] },
    { name: '自第七行起低两行', parent: '两表相符', replace: [general(right), general(lowered(6))], finds: [{ message: 'shifted', at: '120.00', actual: '120.00万元' }] },
  ],
  nearMiss: [{ name: '只有一行不符', document: document(right.map((row, i) => (i === 8 ? row.replaceAll('62.00', '26.00') : row))) }],
} satisfies RuleCases
