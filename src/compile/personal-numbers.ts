import type { Budget } from '../model/budget/budget.ts'
import { maskedNumber, personalNumbersIn, type PersonalNumberKind } from '../model/personal-number.ts'
import type { CompileProblem } from './problem.ts'

const NAMES: Readonly<Record<PersonalNumberKind, readonly [name: string, remedy: string]>> = {
  mobile: ['个人手机号码', '请改填单位办公电话'], identity: ['公民身份号码', '请删除'], bankCard: ['银行卡号', '请删除'],
}

/** What is wrong with a text that holds personal numbers, one sentence a number; the numbers are masked. */
export const personalNumberMessages = (text: string): readonly string[] => personalNumbersIn(text).map((number) => {
  const [name, remedy] = NAMES[number.kind]
  return `填有${name}（${maskedNumber(number)}），不得公开，${remedy}`
})

/** Personal numbers anywhere in the budget: refused, never printed. */
export function personalNumbers(budget: Budget): readonly CompileProblem[] {
  const problems: CompileProblem[] = []
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      for (const message of personalNumberMessages(value)) problems.push({ code: 'personalNumber', where: place(path), message })
    } else if (Array.isArray(value)) value.forEach((one, index) => visit(one, [...path, String(index + 1)]))
    else if (value !== null && typeof value === 'object') for (const [name, one] of Object.entries(value)) visit(one, [...path, name])
  }
  visit({ ...budget, lines: [], income: [], carryOver: [], declared: [] }, [])
  visit({ projects: budget.lines.map(({ project }) => project) }, [])
  return problems
}

const SHEETS: Readonly<Record<string, string>> = {
  entity: '基本信息', units: '预算单位', prose: '文字说明', glossary: '名词解释', procurement: '政府采购', reasons: '增减原因', uses: '资金用途',
  performance: '绩效目标', specialFunds: '专项资金', projectStatements: '项目说明', emptyStatements: '空表说明', projects: '预算支出明细', accountNames: '科目名称',
}

/** Names of the fields, as the workbook's columns have them. */
const FIELDS: Readonly<Record<string, string>> = {
  phone: '联系电话', handler: '经办人', responsiblePerson: '负责人', text: '内容', projectName: '项目名称', name: '名称', term: '名词', unit: '实施单位', projectType: '项目属性', period: '项目期',
  prose: '文字', wholePeriodGoal: '实施期目标', annualGoal: '年度目标', indicators: '指标', level3: '三级指标', wholePeriodValue: '实施期指标值', annualValue: '年度指标值', parts: '', itemName: '采购品目',
  duties: '主要职能', organisation: '机构设置', tasks: '主要工作任务', performanceManagement: '绩效管理情况', legalBasis: '设立依据', managementRules: '管理办法', applicationGuide: '申报指南',
  budgetArrangement: '预算安排', allocationResult: '分配结果', performance: '预算绩效', overview: '项目概述', basis: '立项依据', implementer: '实施主体', plan: '实施方案', annualBudget: '年度预算安排', performanceGoal: '绩效目标',
}

function place(path: readonly string[]): string {
  const [first = '', ...rest] = path
  return [SHEETS[first] ?? first, ...rest.map((part) => (/^\d+$/.test(part) ? `第${part}条` : (FIELDS[part] ?? part)))].filter((part) => part !== '').join(' ')
}
