import type { AgencyOperationLine, Budget } from '../model/budget/budget.ts'

/**
 * 机关运行经费 by unit: as entered, else the 公用经费 of 行政单位 and 参照公务员法管理的事业单位 in the basic expenditure
 * of the 一般公共预算 (机关运行经费 as 财预〔2016〕143号 defines it).
 */
export function agencyOperationOf(budget: Budget): readonly AgencyOperationLine[] {
  if (budget.agencyOperation.length > 0) return budget.agencyOperation
  const owing = new Set(budget.units.filter(({ type }) => type === 'administrative' || type === 'civilServiceManaged').map(({ code }) => code))
  return budget.lines
    .filter((line) => line.fund === 'generalPublic' && line.nature === 'basic' && line.category === 'publicUse' && (line.unit === null || owing.has(line.unit)))
    .map(({ unit, amounts }) => ({ unit, amounts }))
}
