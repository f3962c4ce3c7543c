import { PROJECT_STATEMENT_PARTS, type ProjectStatementPart } from '../../../../model/project-statement.ts'
import { defineRule } from '../../../rule.ts'

const NAMES: Readonly<Record<ProjectStatementPart, { readonly zh: string; readonly en: string }>> = {
  overview: { zh: '项目概述', en: 'overview' }, basis: { zh: '立项依据', en: 'basis' }, implementer: { zh: '实施主体', en: 'implementer' }, plan: { zh: '实施方案', en: 'plan' },
  period: { zh: '实施周期', en: 'period' }, annualBudget: { zh: '年度预算安排', en: 'annual budget' }, performanceGoal: { zh: '绩效目标', en: 'performance goal' },
}

export default defineRule({
  id: 'projects/parts',
  version: 1,
  severity: 'warning',
  title: { zh: '项目经费情况说明应有七项内容', en: 'A statement of project funds has seven parts' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第三十二条', en: 'Budget Law, Articles 14 and 32' },
    { type: 'professional', zh: '部门预算公开情况检查表 项目经费情况说明', en: 'Review form for budget disclosure: statements of project funds' },
  ],
  rationale: { zh: '项目经费情况说明包括项目概述、立项依据、实施主体、实施方案、实施周期、年度预算安排和绩效目标。', en: 'The statement has overview, basis, implementer, plan, period, annual budget and performance goal.' },
  assumptions: [],
  exclusions: [{ zh: '没有项目经费情况说明的文件。', en: 'Documents without such a statement.' }],
  messages: {
    missing: { zh: '“{project}”项目经费情况说明缺少{parts}。', en: 'The statement of "{project}" lacks: {parts}.' },
    unnamed: { zh: '项目经费情况说明缺少{parts}（没有写项目名称）。', en: 'A statement of project funds that names no project lacks: {parts}.' },
  },
  appliesTo: (disclosure) => disclosure.projectStatements.length > 0 || { zh: '没有项目经费情况说明。', en: 'There are no statements of project funds.' },
  check(disclosure) {
    const findings = disclosure.projectStatements.flatMap((statement) => {
      const missing = PROJECT_STATEMENT_PARTS.filter((part) => (statement.parts[part]?.text.trim() ?? '') === '')
      if (missing.length === 0 || missing.length > 4 || statement.namePlaces.length === 0) return []
      const parts = { zh: missing.map((part) => NAMES[part].zh).join('、'), en: missing.map((part) => NAMES[part].en).join(', ') }
      const isNamed = statement.name.trim() !== ''
      return [{ message: isNamed ? 'missing' as const : 'unnamed' as const, data: { ...(isNamed ? { project: statement.name } : {}), parts }, key: `${statement.name}|${parts.en}`, places: statement.namePlaces, absent: true }]
    })
    return { applications: disclosure.projectStatements.length, findings }
  },
})
