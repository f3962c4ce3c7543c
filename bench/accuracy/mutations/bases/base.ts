import type { BenchBlock } from '../block.ts'

/** A clean document that mistakes are planted in. */
export interface Base {
  /** Stable name, also the seed of its mutations. */
  readonly name: string
  readonly template: 'provincial' | 'shanghai' | 'final' | 'northern' | 'plateau' | 'coastal' | 'ministry' | 'western' | 'upriver' | 'metropolis' | 'lakeland' | 'corpus'
  readonly year: number
  readonly blocks: readonly BenchBlock[]
  /** The same document drawn of the head office (本级) alone, where the document is of a whole department. */
  readonly headOffice?: readonly BenchBlock[]
  /** Whether the amounts of its tables are rounded to the printed unit. */
  readonly rounded: boolean
}
