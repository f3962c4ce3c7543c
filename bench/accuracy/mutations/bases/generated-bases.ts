import { readFileSync } from 'node:fs'
import { readBudgetWorkbook } from '../../../../src/compile/workbook/read-workbook.ts'
import { createRandom, seedOf } from '../random.ts'
import type { Base } from './base.ts'
import { randomBudget } from './budget.ts'
import { compiledBlocks } from './compiled-blocks.ts'
import { coastalBudget } from './coastal.ts'
import { lakelandBudget } from './forms/lakeland.ts'
import { metropolisBudget } from './forms/metropolis.ts'
import { upriverBudget } from './forms/upriver.ts'
import { writtenBases } from './documents.ts'
import { finalAccounts } from './final.ts'
import { headOfficeOf, randomLedger, type Ledger } from './ledger.ts'
import { ministryBudget } from './ministry.ts'
import { northernBudget } from './northern.ts'
import { plateauBudget } from './plateau.ts'
import { PLACES } from './places/index.ts'
import { provincialBudget } from './provincial.ts'
import { shanghaiBudget } from './shanghai.ts'
import { westernBudget } from './western.ts'

const SAMPLE = new URL('../../../../data/sample/budget.xlsx', import.meta.url)

/** Budgets after the forms of other places, each drawn from a ledger of several units with carry-over. */
const OF_LEDGER: readonly (readonly [Base['template'], (ledger: Ledger) => Base['blocks'], number])[] = [
  ['northern', northernBudget, 2025], ['plateau', plateauBudget, 2024], ['coastal', coastalBudget, 2023], ['ministry', ministryBudget, 2026],
  ['western', westernBudget, 2025], ['upriver', upriverBudget, 2025], ['metropolis', metropolisBudget, 2024], ['lakeland', lakelandBudget, 2023],
]

/** The sample without its mistakes, and `each` random documents of every template. */
export async function generatedBases(each: number): Promise<Base[]> {
  const { budget: sample } = await readBudgetWorkbook(readFileSync(SAMPLE))
  const numbers = Array.from({ length: each }, (_, i) => i + 1)
  return [
    { name: 'sample', template: 'provincial', year: sample.year, rounded: false, blocks: compiledBlocks({ ...sample, specialFunds: sample.specialFunds.slice(0, 1) }) },
    ...numbers.map((n): Base => {
      const random = createRandom(seedOf(`provincial-${n}`))
      const budget = randomBudget(random, { year: 2026, grain: 10_000n, isUnit: false, withFund: true, withOwn: random.oneIn(2) })
      return { name: `provincial-${n}`, template: 'provincial', year: 2026, rounded: false, blocks: provincialBudget(budget, sample, random) }
    }),
    ...numbers.map((n): Base => {
      const random = createRandom(seedOf(`shanghai-${n}`))
      const year = random.pick([2024, 2025, 2026])
      const budget = randomBudget(random, { year, grain: 1n, isUnit: n % 2 === 0, withFund: random.oneIn(2), withOwn: random.oneIn(3) })
      return { name: `shanghai-${n}`, template: 'shanghai', year, rounded: false, blocks: shanghaiBudget(budget) }
    }),
    ...numbers.map((n): Base => {
      const random = createRandom(seedOf(`final-${n}`))
      const year = random.pick([2023, 2024])
      const rounded = n % 2 === 0
      const budget = randomBudget(random, { year, grain: rounded ? 1n : 10_000n, isUnit: false, withFund: random.oneIn(2), withOwn: true })
      return { name: `final-${n}`, template: 'final', year, rounded, blocks: finalAccounts(budget) }
    }),
    ...OF_LEDGER.flatMap(([template, form, year]) => numbers.map((n): Base => {
      const ledger = randomLedger(createRandom(seedOf(`${template}-${n}`)), year)
      return { name: `${template}-${n}`, template, year, rounded: false, blocks: form(ledger), headOffice: form(headOfficeOf(ledger, createRandom(seedOf(`${template}-${n} head office`)).oneIn(2))) }
    })),
    ...writtenBases(),
    ...Object.entries(PLACES).map(([place, { year, rounded, blocks }]): Base => ({ name: `place-${place}`, template: 'final', year, rounded, blocks: blocks(place) })),
  ]
}
