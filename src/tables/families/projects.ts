import type { TableFamily } from '../family.ts'

const PROJECT_ROWS = [{ match: /^(?:合计|总计|小计)$/, type: 'total' as const, key: {} }]

/** 项目支出表: a row for each project, all funds. */
export const projectExpenditure: TableFamily = {
  id: 'project-expenditure',
  titles: [/项目支出(?:预算|决算|明细|情况|汇总)*表/, /项目(?:经费)?(?:预算|明细|支出)表/, /专项(?:业务)?(?:经费|资金)(?:支出|预算|决算|明细|汇总)+表/],
  unlike: [/一般公共/, /绩效/, /基本支出/, /政府采购/],
  header: [/项目/],
  accounts: 'project',
  halves: [{ base: { measure: 'expenditure', fund: 'all', nature: 'project' }, rows: PROJECT_ROWS }],
  layouts: [],
}

/** 一般公共预算项目支出表. */
export const generalPublicProjects: TableFamily = {
  id: 'general-public-projects',
  titles: [/一般公共预算.*项目支出.*表/],
  unlike: [/绩效/, /基本支出/],
  accounts: 'project',
  halves: [{ base: { measure: 'expenditure', fund: 'generalPublic', nature: 'project' }, rows: PROJECT_ROWS }],
  layouts: [],
}
