import type { Budget } from '../model/budget/budget.ts'
import type { AccountSystem } from '../model/classification/account.ts'
import { classification } from '../model/classification/classification.ts'
import type { CompileProblem } from './problem.ts'

/** Accounts that a budget uses, with their names. */
export interface AccountLists {
  /** The name of a code; a code that no list names is a problem, and its own name. */
  readonly nameOf: (code: string) => string
  /** Every code of a system that the lines use, 类, 款 and 项, in order. */
  readonly used: (system: UsedSystem) => readonly string[]
}

export type UsedSystem = 'functional' | 'economic' | 'governmentEconomic' | 'fundIncome'

/** Income accounts above those that a 政府性基金 budget enters; the code tables hold expenditure only. */
const INCOME_PARENTS: Readonly<Record<string, string>> = { '103': '非税收入', '10301': '政府性基金收入' }

const SYSTEM: Readonly<Record<string, AccountSystem>> = { '2': 'functional', '3': 'departmentEconomic', '5': 'governmentEconomic' }

export function accountLists(budget: Budget, problems: CompileProblem[]): AccountLists {
  const reported = new Set<string>()
  const cache = new Map<UsedSystem, readonly string[]>()
  return {
    nameOf(code) {
      const system = SYSTEM[code[0] ?? '']
      const name = budget.accountNames[code] ?? INCOME_PARENTS[code] ?? (system && classification().byCode(system, code)?.name)
      if (name !== undefined) return name
      if (!reported.has(code)) {
        reported.add(code)
        problems.push({ code: 'unknownAccount', where: '科目名称', message: `科目编码${code}不在科目表中，请核对编码；确有此科目的，在“科目名称”表中填写编码和名称` })
      }
      return code
    },
    used(system) {
      const known = cache.get(system)
      if (known) return known
      const codes = new Set(codesOf(budget, system).flatMap((code) => [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length))))
      const sorted = [...codes].sort()
      cache.set(system, sorted)
      return sorted
    },
  }
}

function codesOf(budget: Budget, system: UsedSystem): readonly string[] {
  switch (system) {
    case 'functional': return [...budget.lines.map((line) => line.functional), ...[...budget.income, ...budget.carryOver].flatMap(({ functional }) => (functional === null ? [] : [functional]))]
    case 'economic': return budget.lines.flatMap(({ economic }) => (economic === null ? [] : [economic]))
    case 'governmentEconomic': return budget.lines.flatMap(({ governmentEconomic: code }) => (code === null ? [] : [code]))
    case 'fundIncome': return budget.income.flatMap(({ account }) => (account === null ? [] : [account]))
  }
}

export const levelLength = (level: 1 | 2 | 3): number => level * 2 + 1
