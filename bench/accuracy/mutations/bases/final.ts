import type { BenchBlock } from '../block.ts'
import type { Budget } from './budget.ts'
import { finalProse } from './final-prose.ts'
import { finalTables } from './final-tables.ts'
import { heading, paragraph, table } from './print.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'] as const
const MATTERS = [
  '收入支出决算总体情况说明', '收入决算情况说明', '支出决算情况说明', '财政拨款收入支出决算总体情况说明', '一般公共预算财政拨款支出决算情况说明',
  '一般公共预算财政拨款基本支出决算情况说明', '财政拨款“三公”经费支出决算情况说明', '政府性基金预算财政拨款收入支出决算情况说明',
  '国有资本经营预算财政拨款收入支出决算情况说明', '预算绩效管理情况', '其他重要事项的情况说明',
] as const

/** National final accounts: nine tables in 万元, prose after them. */
export function finalAccounts(budget: Budget): BenchBlock[] {
  const { year, entity, city } = budget
  const tables = finalTables(budget)
  return [
    { type: 'title', id: 'title', text: `${entity}${year}年度部门决算` },
    heading('contents', 1, '目录'),
    paragraph('contents-1', `第一部分 ${entity}概况`),
    ...['一、主要职能', '二、部门决算单位构成'].map((text, i) => paragraph(`contents-1-${i}`, text)),
    paragraph('contents-2', `第二部分 ${entity}${year}年度部门决算表`),
    ...tables.map(({ title }, i) => paragraph(`contents-2-${i}`, `${NUMERALS[i]}、${title}`)),
    paragraph('contents-3', `第三部分 ${entity}${year}年度部门决算情况说明`),
    ...MATTERS.map((text, i) => paragraph(`contents-3-${i}`, `${NUMERALS[i]}、${text}`)),
    paragraph('contents-4', '第四部分 名词解释'),
    heading('overview', 1, `第一部分 ${entity}概况`, true),
    heading('duties', 2, '一、主要职能'),
    paragraph('duties-1', '（一）贯彻执行有关法律、法规、规章和方针、政策，拟订本行业发展规划并组织实施。'),
    paragraph('duties-2', '（二）负责本行业公共服务体系建设和日常监督管理，组织开展业务培训和宣传。'),
    paragraph('duties-3', '（三）承办市委、市政府交办的其他事项。'),
    heading('units', 2, '二、部门决算单位构成'),
    paragraph('units-text', `从预算单位构成看，${entity}部门决算包括：${entity}本级决算、下属行政事业单位决算。纳入${entity}${year}年度部门决算编制范围的单位包括：`),
    table({
      id: 'units-table', title: '', caption: ['', ''], widths: [1, 6, 3], headerRows: 1,
      rows: [['序号', '单位名称', '备注'], ['1', `${entity}（本级）`, ''], ['2', `${city}${entity.slice(city.length).replace(/局$/, '')}服务中心`, '']].map((row) => row.map((text) => ({ text, align: 'center' as const }))),
    }),
    heading('tables', 1, `第二部分 ${entity}${year}年度部门决算表`, true),
    ...tables.map((spec) => table(spec)),
    heading('explanation', 1, `第三部分 ${entity}${year}年度部门决算情况说明`, true),
    ...finalProse(budget, MATTERS.map((text, i) => `${NUMERALS[i]}、${text}`)),
    heading('glossary', 1, '第四部分 名词解释', true),
    ...GLOSSARY.map((text, i) => paragraph(`term-${i + 1}`, `${NUMERALS[i]}、${text}`)),
  ]
}

const GLOSSARY = [
  '财政拨款收入：指单位本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。',
  '其他收入：指除“财政拨款收入”“事业收入”“经营收入”以外的收入。',
  '年初结转和结余：指以前年度尚未完成、结转到本年按有关规定继续使用的资金。',
  '基本支出：指单位为保障机构正常运转、完成日常工作任务而发生的各项支出。',
  '项目支出：指单位为完成特定的行政工作任务或事业发展目标，在基本支出之外发生的各项支出。',
  '机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出。',
] as const
