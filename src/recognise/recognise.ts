import type { Disclosure } from '../model/disclosure.ts'
import type { Fact } from '../model/fact.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { claimFacts } from '../narrative/claim-facts.ts'
import { recogniseNarrative } from '../narrative/recognise-narrative.ts'
import { recognisePerformance } from '../performance/recognise-performance.ts'
import { recogniseSelfEvaluations } from '../performance/self-evaluation.ts'
import { splitForms } from '../performance/split-forms.ts'
import { accountNames } from '../tables/account-names.ts'
import { joinSideways } from '../tables/join-sideways.ts'
import { recogniseTables } from '../tables/recognise-tables.ts'
import { tableFacts } from '../tables/table-facts.ts'
import { recogniseContents } from './contents.ts'
import { coverageOf } from './coverage.ts'
import { flowParagraphs } from './flow-paragraphs.ts'
import { recogniseIdentity } from './identity.ts'
import { procurementRows } from './procurement-rows.ts'
import { projectStatements } from './project-statements.ts'
import { nameMisnamedAccounts } from './misnamed-accounts.ts'
import { resolveClaims } from './resolve-claims.ts'
import { recogniseSections } from './sections.ts'
import { specialFunds } from './special-funds.ts'
import { partsOf } from './split-compilation.ts'
import { recogniseUnits } from './units.ts'

/**
 * Everything that a source says as a disclosure: what it is, its prose and sections, its tables, forms and lists, and
 * the facts in them, each with its places. Pure; it never fails: what is not recognised is there all the same, unnamed.
 */
export function recognise(source: SourceTree): Disclosure {
  const parts = partsOf(source)
  return { ...recogniseWhole(source), parts: parts.map((part) => ({ ...recogniseWhole(part), parts: [] })) }
}

function recogniseWhole(source: SourceTree): Omit<Disclosure, 'parts'> {
  const identity = recogniseIdentity(source)
  const { tables, flow } = recogniseTables({ ...source, blocks: splitForms(joinSideways(source)) }, identity)
  const { paragraphs, tablePositions } = flowParagraphs(flow, source.mediaType)
  const contents = recogniseContents(paragraphs)
  const sections = recogniseSections(paragraphs, tables, tablePositions, contents.paragraphs)
  const cells = tableFacts(tables, identity)
  const names = accountNames(tables)
  const units = recogniseUnits(paragraphs, sections, tables)
  const narrative = recogniseNarrative(paragraphs, sections, identity, names, units)
  const claims = nameMisnamedAccounts(resolveClaims(narrative.claims, cells), cells, names)
  const facts = numbered([...cells, ...claimFacts(claims, narrative.numbers)])
  const performance = recognisePerformance(tables)
  const selfEvaluations = recogniseSelfEvaluations(tables)
  const procurement = procurementRows(tables)
  const formTables = new Set([
    ...performance.flatMap(({ table }) => (table === null ? [] : [table])),
    ...selfEvaluations.map(({ table }) => table),
    ...procurement.map(({ table }) => table),
  ])
  return {
    source,
    ...identity,
    units,
    template: null,
    paragraphs,
    sections,
    contents: contents.entries,
    tables,
    numbers: narrative.numbers,
    claims,
    facts,
    procurement,
    performance,
    selfEvaluations,
    specialFunds: specialFunds(paragraphs, tables),
    projectStatements: projectStatements(paragraphs, sections, contents.paragraphs),
    coverage: coverageOf({ tables, numbers: narrative.numbers, claims, facts, formTables }),
  }
}

const numbered = (facts: readonly Fact[]): readonly Fact[] => facts.map((fact, id) => ({ ...fact, id }))
