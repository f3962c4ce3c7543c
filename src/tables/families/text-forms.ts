import type { TableFamily } from '../family.ts'

const form = (family: Omit<TableFamily, 'halves' | 'accounts' | 'layouts'>): TableFamily => ({
  ...family, accounts: 'none', halves: [], layouts: [],
})

/** 项目支出绩效目标(申报)表: one grid a project; its fields are read by src/performance/. */
export const performanceSheet = form({
  id: 'performance-sheet',
  titles: [/绩效目标(?:申报|批复|公开)?表/, /项目.*绩效表/],
  unlike: [/整体/, /自评/],
  header: [/项目名称|绩效指标|一级指标/],
  headerAlone: [/项目名称/, /一级指标/, /三级指标/],
})

/** 部门整体支出绩效目标表. */
export const overallPerformance = form({
  id: 'overall-performance',
  titles: [/整体(?:支出)?(?:预算)?绩效/],
  unlike: [/自评/],
  headerAlone: [/(?:部门|单位)(?:职能|整体|名称)/, /整体.*目标|年度绩效目标|年度主要任务/, /一级指标/],
})

/** 项目绩效自评表 of final accounts. */
export const performanceSelfEvaluation = form({
  id: 'performance-self-evaluation',
  titles: [/自评/],
  headerAlone: [/一级指标/, /实际完成|得分|自评/],
})

/** 单位构成: the list of units. */
export const unitList = form({
  id: 'unit-list',
  titles: [/(?:预算|决算|编制|所属|下属)?单位(?:构成|名单|一览|基本情况|情况)(?:情况)?表/, /单位构成(?:情况)?$/],
  header: [/单位/],
  headerAlone: [/(?:^|\|)序号\|(?:单位(?:编码|代码)\|)?(?:所属|下属|预算|基层|二级)*单位(?:名称)?(?:\||$)/, /^(?!.*(?:金额|[预决]算数|采购|合计))/],
})

/** 专项资金 tables. */
export const specialFunds = form({ id: 'special-funds', titles: [/专项资金.*表/] })
