import { readFile } from 'node:fs/promises'
import { baseBudget } from '../compile/base/base-budget.ts'
import { notCarried, type NotCarried } from '../compile/base/not-carried.ts'
import { readTemplate, templateIds } from '../compile/read-template.ts'
import type { BlockSpec } from '../compile/template.ts'
import type { Budget } from '../model/budget/budget.ts'
import type { FamilyId } from '../model/disclosure-table.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from '../recognise/recognise.ts'
import { documentError } from './document-errors.ts'
import type { Language } from './language.ts'
import { UsageError } from './usage-error.ts'

export interface ReadBase {
  readonly budget: Budget
  /** What of its tables is in no row of the budget. */
  readonly left: readonly NotCarried[]
  /** The template whose tables are most like the document's own. */
  readonly template: string
}

/** What a disclosure hands on to the next year's budget (or, filled tables, to its own year's). Throws a `UsageError` that says why not. */
export async function readBase(path: string, use: 'nextYear' | 'sameYear', language: Language): Promise<ReadBase> {
  const disclosure = await readFile(path).then(readDocument).then(recognise, (error: unknown) => {
    const { message } = documentError(error, language)
    throw new UsageError(`${path}：${message}`, `${path}: ${message}`)
  })
  const year = disclosure.year === null ? null : disclosure.year + (use === 'nextYear' ? 1 : 0)
  const budget = year === null ? null : baseBudget(disclosure, year)
  if (!budget) {
    throw new UsageError(
      `${path}：看不出是哪个部门（单位）哪一年的预算或决算，不能作为来源。请换一份完整的公开文件，或先在表题中写明年度和名称。`,
      `${path}: kind, year or entity cannot be told; name them in its titles, or choose a whole disclosure.`,
    )
  }
  const families = new Set(disclosure.tables.flatMap(({ family }) => (family === null ? [] : [family])))
  return { budget, left: notCarried(disclosure, budget), template: templateFor(budget, families) }
}

/** Of the templates for this kind and scope the one whose tables the document prints, and of which it lacks the fewest. */
function templateFor({ kind, scope }: Budget, printed: ReadonlySet<FamilyId>): string {
  const fitting = templateIds().map(readTemplate).filter((template) => template.kind === kind && template.scopes.includes(scope)).map(({ id, blocks }) => {
    const own = new Set(tablesIn(blocks))
    return { id, score: [...own].reduce((score, family) => score + (printed.has(family) ? 1 : -1), 0) }
  })
  return fitting.toSorted((a, b) => b.score - a.score)[0]?.id ?? templateIds()[0] ?? ''
}

const tablesIn = (blocks: readonly BlockSpec[]): readonly FamilyId[] => blocks.flatMap((block) => {
  if (block.type === 'table') return [block.family]
  return block.type === 'group' || block.type === 'each' ? tablesIn(block.blocks) : []
})
