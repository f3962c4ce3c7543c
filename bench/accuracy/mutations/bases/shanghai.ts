import type { BenchBlock } from '../block.ts'
import type { Budget } from './budget.ts'
import { heading, paragraph, table } from './print.ts'
import { shanghaiProse, shanghaiOther } from './shanghai-prose.ts'
import { shanghaiTables } from './shanghai-tables.ts'

/** A district budget of nine tables in 元 with prose in 万元, of a department or a unit. */
export function shanghaiBudget(budget: Budget): BenchBlock[] {
  const { year, entity, city, isUnit } = budget
  const word = isUnit ? '单位' : '部门'
  const tables = shanghaiTables(budget)
  return [
    { type: 'title', id: 'title', text: `${city}${year}年市级${word}预算` },
    paragraph('cover', `${isUnit ? '预算单位' : '预算主管部门'}：${entity}`),
    heading('contents', 1, '目录'),
    ...[`一、${word}主要职能`, `二、${word}机构设置`, '三、名词解释', `四、${word}预算编制说明`, `五、${word}预算表`].map((text, i) => paragraph(`contents-${i}`, text)),
    ...tables.map(({ title }, i) => paragraph(`contents-table-${i}`, `${i + 1}.${title}`)),
    paragraph('contents-last', '六、其他相关情况说明'),
    heading('duties', 1, `${entity}主要职能`, true),
    paragraph('duties-0', `${entity}是${city}人民政府工作部门。主要职能包括：`),
    paragraph('duties-1', '1.贯彻执行有关法律、法规、规章和方针、政策，拟订本行业发展规划并组织实施。'),
    paragraph('duties-2', '2.负责本行业公共服务体系建设和日常监督管理，组织开展业务培训和宣传。'),
    paragraph('duties-3', '3.承办市委、市政府交办的其他事项。'),
    heading('units', 1, `${entity}机构设置`),
    ...(isUnit ? [paragraph('units-1', `${entity}设办公室、业务科、综合科等4个内设机构。`)] : [
      paragraph('units-1', `${entity}部门预算是包括${entity}本部以及下属1家预算单位的综合收支计划。本部门中，行政单位1家，事业单位1家，具体包括：`),
      paragraph('units-2', `1.${entity}本部。`),
      paragraph('units-3', `2.${city}${entity.slice(city.length).replace(/局$/, '')}服务中心。`),
    ]),
    heading('glossary', 1, '名词解释'),
    ...GLOSSARY.map((text, i) => paragraph(`term-${i + 1}`, `（${['一', '二', '三', '四', '五', '六'][i]}）${text}`)),
    ...shanghaiProse(budget),
    ...tables.map((spec) => table(spec)),
    ...shanghaiOther(budget),
  ]
}

const GLOSSARY = [
  '财政拨款收入：指预算单位本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。',
  '事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。',
  '其他收入：指除“财政拨款收入”、“事业收入”、“事业单位经营收入”以外的收入。',
  '基本支出预算：指为保障机构正常运转、完成日常工作任务而编制的年度基本支出计划，包括人员经费和公用经费两部分。',
  '项目支出预算：指为完成行政工作任务、事业发展目标，在基本支出之外编制的年度支出计划。',
  '机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出。',
] as const
