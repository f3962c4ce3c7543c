import type { Decimal } from './decimal.ts'
import type { FactKey, ValueKind } from './fact.ts'
import type { Identity } from './identity.ts'
import type { PrintDocument } from './print-document.ts'
import type { AmountUnit } from './unit.ts'

/** What compiling makes: the document to print, the facts in it, and what it says of itself. */
export interface CompiledDisclosure {
  readonly identity: Omit<Identity, 'entityPlaces'>
  readonly facts: readonly CompiledFact[]
  readonly document: PrintDocument
}

/** One printed occurrence of a quantity, as reading the printed document has to give it back. */
export interface CompiledFact {
  readonly key: FactKey
  readonly kind: ValueKind
  /** As printed: rounded to the printed digits, amounts in 分; null where the cell is blank. */
  readonly value: Decimal | null
  /** Before rounding; amounts in 分. */
  readonly exact: Decimal | null
  readonly unit: AmountUnit | null
  readonly text: string
  /** The block of the document, and in a table the cell: row, column of the grid. */
  readonly block: string
  readonly cell: readonly [number, number] | null
}
