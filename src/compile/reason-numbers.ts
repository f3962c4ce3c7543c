import type { Budget } from '../model/budget/budget.ts'
import type { Claim, ClaimedValue } from '../model/claim.ts'
import type { Section } from '../model/disclosure.ts'
import { formatDecimal, roundDecimal, trimDecimal } from '../model/decimal.ts'
import type { FactKey } from '../model/fact.ts'
import { intervalContains } from '../model/interval.ts'
import type { Paragraph } from '../model/source-tree.ts'
import { fromFen, UNIT_NAME } from '../model/unit.ts'
import { recogniseNarrative } from '../narrative/recognise-narrative.ts'
import { makeParagraph, printedAt } from '../read/make-block.ts'
import { accountNames } from '../tables/account-names.ts'
import type { Figures } from './figures.ts'
import type { CompileProblem } from './problem.ts'

/** Under which heading a reason stands in print: it says what bare words like 公务接待费 mean. */
const HEADINGS: Readonly<Partial<Record<FactKey['measure'], string>>> = { threePublic: '“三公”经费', agencyOperation: '机关运行经费' }

/**
 * Numbers that somebody typed into a reason, where its words name a quantity of the budget: they have to be the
 * budget's. Reading takes a reason as a whole and binds no number in it, so this is the place to check them.
 */
export function reasonNumbers(budget: Budget, figures: Figures): readonly CompileProblem[] {
  return budget.reasons.filter(({ text }) => /\d/.test(text)).flatMap(({ text, about }): CompileProblem[] =>
    claimsIn(text, HEADINGS[about.measure] ?? '预算安排情况说明', budget).flatMap((claim) => {
      const previous = claim.previous
      return [
        ...wrong(text, claim.key, claim.amount, figures),
        ...(previous ? wrong(text, { ...claim.key, year: previous.year, phase: previous.phase }, previous.amount, figures) : []),
      ]
    }))
}

function claimsIn(text: string, title: string, budget: Budget): readonly Claim[] {
  const lines = [title, `${text}。`].map((line, i): Paragraph => makeParagraph(printedAt(line, { type: 'text', line: i + 1, column: 1, text: line })))
  const section: Section = { id: 0, level: 1, title, ordinal: '', parent: null, heading: 0, paragraphs: [1, 2], tables: [] }
  const { kind, scope, year, entity } = budget
  return recogniseNarrative(lines, [section], { kind, scope, year, entity: entity.name, entityPlaces: [] }, accountNames([])).claims
}

function wrong(text: string, key: FactKey, stated: ClaimedValue | null, figures: Figures): readonly CompileProblem[] {
  if (!stated || key.measure === 'other' || stated.kind !== 'amount') return []
  const figure = figures(key)
  if (!figure || figure.kind !== 'amount' || intervalContains(stated.interval, figure.value)) return []
  const right = stated.unit ? `${formatDecimal(trimDecimal(roundDecimal(fromFen(figure.value, stated.unit), 2)))}${UNIT_NAME[stated.unit]}` : ''
  return [{ code: 'invalid', where: '增减原因', message: `原因“${text}”中的“${stated.text}”与预算数据不符，按填报的数应为${right}，请核对` }]
}
