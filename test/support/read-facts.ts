import { formatDecimal, trimDecimal } from '../../src/model/decimal.ts'
import type { DisclosureTable } from '../../src/model/disclosure-table.ts'
import { keyText, type Fact } from '../../src/model/fact.ts'
import type { Identity } from '../../src/model/identity.ts'
import type { Block, MediaType } from '../../src/model/source-tree.ts'
import { fromFen } from '../../src/model/unit.ts'
import { recogniseTables } from '../../src/tables/recognise-tables.ts'
import { tableCoverage } from '../../src/tables/table-coverage.ts'
import { tableFacts } from '../../src/tables/table-facts.ts'
import { identityOf, sourceOf } from './build-grid.ts'

export interface ReadTables {
  readonly tables: readonly DisclosureTable[]
  readonly facts: readonly Fact[]
}

export function readTables(blocks: readonly Block[], identity: Partial<Identity> = {}, mediaType: MediaType = 'application/pdf'): ReadTables {
  const { tables } = recogniseTables(sourceOf(blocks, mediaType), identityOf(identity))
  return { tables, facts: tableFacts(tables, identityOf(identity)) }
}

/** Key text → the value in its unit (`null` where the cell is blank); every fact of one table. */
export const factMap = (read: ReadTables, table = 0): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    read.facts
      .filter((fact) => fact.origin.type === 'cell' && fact.origin.table === table)
      .map((fact) => [keyText(fact.key), fact.value === null ? null : formatDecimal(trimDecimal(fact.unit ? fromFen(fact.value, fact.unit) : fact.value))]),
  )

/** Numeric cells of a table that became no fact. */
export const unbound = (read: ReadTables, table = 0): readonly string[] =>
  read.tables.slice(table, table + 1).flatMap((one) => tableCoverage(one, read.facts).unbound.map((cell) => cell.text))
