import type { Budget } from '../model/budget/budget.ts'
import { compareDecimals } from '../model/decimal.ts'
import { EMPTY_KEY, type Fund } from '../model/fact.ts'
import { figuresOf } from './figures.ts'
import { isOfFund } from './fund-members.ts'
import { personalNumbers } from './personal-numbers.ts'
import type { CompileProblem } from './problem.ts'
import type { Template } from './template.ts'

/** What is wrong with a budget before anything is written: kind and scope, funds the template cannot print, balance, personal numbers. */
export function budgetProblems(budget: Budget, template: Template): readonly CompileProblem[] {
  return [...fitsTemplate(budget, template), ...unprintableFunds(budget, template), ...unbalanced(budget, template), ...personalNumbers(budget)]
}

function fitsTemplate(budget: Budget, template: Template): readonly CompileProblem[] {
  const problems: CompileProblem[] = []
  if (budget.kind !== template.kind) {
    problems.push({ code: 'invalid', where: '基本信息', message: `模板“${template.name}”用于${KIND[template.kind]}，填报的是${KIND[budget.kind]}，请更换模板` })
  }
  if (!template.scopes.includes(budget.scope)) {
    problems.push({ code: 'invalid', where: '基本信息', message: `模板“${template.name}”不用于${budget.scope === 'department' ? '部门' : '单位'}，请更换模板` })
  }
  return problems
}

const KIND = { budget: '预算', final: '决算' } as const

function unprintableFunds(budget: Budget, template: Template): readonly CompileProblem[] {
  const check = (funds: readonly Fund[], allowed: readonly Fund[], where: string): readonly CompileProblem[] =>
    [...new Set(funds)].filter((fund) => !allowed.some((whole) => isOfFund(fund, whole)))
      .map((fund) => ({ code: 'unprintableFund', where, message: `资金性质“${fund}”在模板“${template.name}”中没有相应的栏目，请改填模板所列的资金性质` }))
  return [
    ...check(budget.lines.map(({ fund }) => fund), template.funds.expenditure, '预算支出明细'),
    ...check(budget.income.map(({ fund }) => fund), template.funds.income, '收入'),
  ]
}

/** 收入 + 年初结转 + 使用结余 = 支出 + 年末结转 + 结余分配, where income is entered. */
function unbalanced(budget: Budget, template: Template): readonly CompileProblem[] {
  if (budget.income.length === 0) return []
  const figures = figuresOf(budget)
  const phase = template.periods['current']?.phase ?? 'budget'
  return (['all', 'generalPublic', 'governmentFund', 'stateCapital'] as const).flatMap((fund): readonly CompileProblem[] => {
    const key = { ...EMPTY_KEY, year: budget.year, phase, fund }
    const [received, spent] = [figures({ ...key, measure: 'incomeGrandTotal' }), figures({ ...key, measure: 'expenditureGrandTotal' })]
    if (!received || !spent || compareDecimals(received.value, spent.value) === 0) return []
    return [{ code: 'unbalanced', where: '收入', message: `${FUND[fund]}收入总计与支出总计不相等，请核对收入、结转结余和支出明细` }]
  })
}

const FUND = { all: '全部资金', generalPublic: '一般公共预算', governmentFund: '政府性基金预算', stateCapital: '国有资本经营预算' } as const
