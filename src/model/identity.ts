import type { DisclosureKind, DisclosureScope } from './disclosure.ts'
import type { Place } from './place.ts'

/** What a document says of itself on its cover and in its titles: recognised first, since tables and prose read by it. */
export interface Identity {
  readonly kind: DisclosureKind
  readonly scope: DisclosureScope
  /** The year the document is about. */
  readonly year: number | null
  /** The department or unit, as printed. */
  readonly entity: string | null
  readonly entityPlaces: readonly Place[]
}
