import type { Budget } from '../../model/budget/budget.ts'
import { compileDisclosure } from '../compile-disclosure.ts'
import { CompileError, type CompileProblem } from '../problem.ts'
import type { Template } from '../template.ts'
import type { WorkbookProblem } from './workbook-error.ts'

/** Sheets whose amounts the others are compared with: where one of them is wrong, sums and changes say nothing yet. */
const AMOUNTS: ReadonlySet<string> = new Set(['基本信息', '预算单位', '预算支出明细', '收入', '结转结余', '“三公”经费', '机关运行经费', '政府采购', '科目名称'])
/** Problems that can follow from a wrong amount or code. */
const OF_AMOUNTS: ReadonlySet<CompileProblem['code']> = new Set(['missingReason', 'missingFigure', 'unknownAccount', 'unprintableFund', 'unbalanced', 'invalid'])

/**
 * What compiling will complain of when the cells are put right: said at once, as far as it does not follow from them.
 * `budget`: what could be read of the workbook.
 */
export function laterProblems(problems: readonly WorkbookProblem[], budget: Budget, template: Template): readonly CompileProblem[] {
  const wrong = new Set(problems.map(({ sheet }) => sheet))
  const amountsWrong = [...wrong].some((sheet) => AMOUNTS.has(sheet))
  return compileProblems(budget, template).filter(({ code, where }) => !wrong.has(where) && code !== 'personalNumber' && !(amountsWrong && OF_AMOUNTS.has(code)))
}

/** None where what was read is too little to compile at all. */
function compileProblems(budget: Budget, template: Template): readonly CompileProblem[] {
  try {
    compileDisclosure(budget, template)
    return []
  } catch (error) {
    return error instanceof CompileError ? error.problems : []
  }
}
