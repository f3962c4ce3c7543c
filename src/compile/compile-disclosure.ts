import type { Budget } from '../model/budget/budget.ts'
import type { CompiledDisclosure, CompiledFact } from '../model/compiled-disclosure.ts'
import { accountLists } from './account-lists.ts'
import { writeBlocks } from './blocks.ts'
import type { CompileContext } from './compile-context.ts'
import { figuresOf } from './figures.ts'
import { budgetProblems } from './budget-problems.ts'
import { CompileError, type CompileProblem } from './problem.ts'
import { fillPlain } from './prose/plain-text.ts'
import { reasonNumbers } from './reason-numbers.ts'
import type { Template } from './template.ts'

/**
 * A whole disclosure from budget data by a template: its printed document, and every fact that stands in it. Tables
 * and prose ask one function for each number, so that the document cannot contradict itself.
 * @throws CompileError with everything that is missing or wrong in the budget.
 */
export function compileDisclosure(budget: Budget, template: Template): CompiledDisclosure {
  const problems: CompileProblem[] = [...budgetProblems(budget, template)]
  const facts: CompiledFact[] = []
  const figures = figuresOf(budget)
  problems.push(...reasonNumbers(budget, figures))
  const counts = new Map<string, number>()
  const context: CompileContext = {
    budget, template, figures, accounts: accountLists(budget, problems), facts, problems,
    nextId(kind) {
      const next = (counts.get(kind) ?? 0) + 1
      counts.set(kind, next)
      return `${kind}-${next}`
    },
  }
  const title = fillPlain(template.title, {}, context)
  const blocks = writeBlocks(template.blocks, {}, context)
  if (problems.length > 0) throw new CompileError(withoutRepeats(problems))
  const { kind, scope, year, entity } = budget
  return {
    identity: { kind, scope, year, entity: entity.name },
    facts,
    document: { title, entity: entity.name, year, language: 'zh-CN', blocks },
  }
}

const withoutRepeats = (problems: readonly CompileProblem[]): readonly CompileProblem[] =>
  [...new Map(problems.map((problem) => [`${problem.where}：${problem.message}`, problem])).values()]
