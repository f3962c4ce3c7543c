import { readFileSync } from 'node:fs'
import { readBudgetWorkbook } from '../../src/compile/workbook/read-workbook.ts'
import type { Budget } from '../../src/model/budget/budget.ts'

const { budget } = await readBudgetWorkbook(readFileSync(new URL('../../data/sample/budget.xlsx', import.meta.url)))

/** The shipped sample's invented department, as its filled workbook gives it. */
export const sampleBudget = (): Budget => budget
