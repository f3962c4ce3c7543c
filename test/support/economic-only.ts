import type { Budget } from '../../src/model/budget/budget.ts'

/** The sample with an economic account on every basic line, as the workbook demands: those without take one of 公用经费 or 人员经费. */
export const economicOnly = (budget: Budget): Budget => ({
  ...budget,
  lines: budget.lines.map((line) => (line.nature !== 'basic' || line.economic !== null ? line : { ...line, economic: '30199', governmentEconomic: '50199', category: 'personnel' as const })),
})
