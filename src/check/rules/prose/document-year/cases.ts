import { name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { DisclosureKind } from '../../../../model/disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (kind: DisclosureKind, year: number, text: string) => () => buildDisclosure({ kind, year, parts: [paragraph(text)] })

const CONTENTS = ['明州市2026年部门预算', '预算主管部门：明州市档案局', '目 录', '一、部门主要职能', '二、部门预算编制说明', '三、部门预算表', '1. 2026年部门财务收支预算总表', '2. 2026年部门收入预算总表', '3. 2026年部门支出预算总表', '四、其他相关情况说明', '明州市档案局主要职能', '负责档案管理。', '2026年部门预算编制说明', '2026年，明州市档案局收入预算512.30万元。', '其他相关情况说明', '没有安排“三公”经费预算。'].join('\n\n')

const TASKS = ['明州市档案局2026年部门预算', '一、主要职能', '负责档案管理。', '二、2026年主要工作任务', '建成新库房。', '三、收支情况', '2026年，明州市档案局收入预算512.30万元。'].join('\n\n')

export default {
  valid: [
    { name: '目录的年度', document: CONTENTS },
    { name: '工作任务', document: TASKS },
    { name: '决算截至年末', given: of('final', 2024, '截至2024年12月31日，明州市档案局共有车辆2辆。') },
    { name: '预算截至上年八月', given: of('budget', 2026, '截至2025年8月31日，明州市档案局共有车辆2辆。') },
  ],
  invalid: [
    { name: '目录中一张表的年度没有改', parent: '目录的年度', replace: ['2. 2026年部门收入预算总表', '2. 2025年部门收入预算总表'], finds: [{ message: 'title', at: '2025', expected: '2026', actual: '2025' }] },
    { name: '决算截至上年末', parent: '决算截至年末', given: of('final', 2024, '截至 2023年 12 月 31 日，明州市档案局共有车辆2辆。'), finds: [{ message: 'asOf', at: '截至 2023年 12 月 31 日', severity: 'error' }] },
    { name: '预算截至还没到的一天', parent: '预算截至上年八月', given: of('budget', 2026, '截至2026年8月31日，明州市档案局共有车辆2辆。'), finds: [{ message: 'asOf', at: '截至2026年8月31日', severity: 'warning' }] },
    { name: '工作任务的年度没有改', parent: '工作任务', replace: ['2026年主要工作任务', '2025年主要工作任务'], finds: [{ message: 'tasks', at: '2025', expected: '2026', severity: 'warning' }] },
    { name: '年份与“年”之间有空格的表题', parent: '目录的年度', given: () => buildDisclosure({ year: 2026, parts: [table({ family: 'income-summary', title: '2025 年部门收入总表', unit: 'wanyuan', columns: [name()], rows: [] }), paragraph('截至2025年8月31日，共有车辆2辆。')] }), finds: [{ message: 'title', at: '2025' }] },
    { name: '预算截至前年', parent: '预算截至上年八月', given: of('budget', 2026, '截至2024年8月31日，明州市档案局共有车辆2辆。'), finds: [{ message: 'asOf', at: '截至2024年8月31日', severity: 'warning' }] },
    {
      name: '表题的年度没有改', parent: '决算截至年末',
      given: () => buildDisclosure({ year: 2026, parts: [table({ family: 'income-summary', title: '2025年部门收入预算总表', unit: 'wanyuan', columns: [name()], rows: [] }), paragraph('截至2025年8月31日，共有车辆2辆。')] }),
      finds: [{ message: 'title', at: '2025', expected: '2026', actual: '2025' }],
    },
  ],
  nearMiss: [
    { name: '预算截至本年一月', given: of('budget', 2026, '截至2026年1月31日，明州市档案局共有车辆2辆。') },
    { name: '上年工作的完成情况', document: TASKS.replace('负责档案管理。', '负责档案管理。\n\n（一）2025年主要工作任务完成情况\n\n数字化档案两万卷。') },
    { name: '预算旁边公开上年决算', document: ['2026年“三公”经费预算公开', '一、2026年“三公”经费预算情况', '公务接待费预算3.00万元。', '二、2025年“三公”经费决算情况', '公务接待费支出2.80万元。'].join('\n\n') },
    { name: '正文与上年比较', given: of('budget', 2026, '收入预算512.30万元，比2025年预算增加12.30万元。截至2025年底，馆藏档案30万卷。') },
    {
      name: '名称中有起止年份的项目',
      given: () => buildDisclosure({ year: 2026, parts: [table({ family: 'income-summary', title: '2025—2027年库房改造工程（国有资本经营预算）项目支出表', unit: 'wanyuan', columns: [name()], rows: [] }), paragraph('截至2025年8月31日，共有车辆2辆。')] }),
    },
  ],
} satisfies RuleCases
