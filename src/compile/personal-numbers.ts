import type { Budget } from '../model/budget/budget.ts'
import { toHalfWidth } from '../model/number-text.ts'
import type { CompileProblem } from './problem.ts'

/** A mobile subscriber number, with the spaces and hyphens that people put in. */
const MOBILE = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.])/

/** Personal mobile numbers anywhere in the budget: refused, never printed. The message shows the first and last digits only. */
export function personalNumbers(budget: Budget): readonly CompileProblem[] {
  const problems: CompileProblem[] = []
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      const found = MOBILE.exec(toHalfWidth(value))?.[0]
      if (found !== undefined) problems.push({ code: 'personalNumber', where: place(path), message: `填有个人手机号码（${found.slice(0, 3)}****${found.slice(-2)}），不得公开，请改填单位办公电话` })
    } else if (Array.isArray(value)) value.forEach((one, index) => visit(one, [...path, String(index + 1)]))
    else if (value !== null && typeof value === 'object') for (const [name, one] of Object.entries(value)) visit(one, [...path, name])
  }
  visit({ ...budget, lines: [], income: [], carryOver: [], declared: [] }, [])
  visit({ projects: budget.lines.map(({ project }) => project) }, [])
  return problems
}

const SHEETS: Readonly<Record<string, string>> = {
  entity: '基本信息', units: '预算单位', prose: '文字说明', glossary: '名词解释', procurement: '政府采购', reasons: '增减原因', uses: '资金用途',
  performance: '绩效目标', specialFunds: '专项资金', projectStatements: '项目说明', emptyStatements: '空表说明', projects: '预算支出明细',
}

const FIELDS: Readonly<Record<string, string>> = { phone: '联系电话', handler: '经办人', responsiblePerson: '负责人', text: '内容', projectName: '项目名称' }

function place(path: readonly string[]): string {
  const [first = '', ...rest] = path
  return [SHEETS[first] ?? first, ...rest.map((part) => (/^\d+$/.test(part) ? `第${part}条` : (FIELDS[part] ?? part)))].join(' ')
}
