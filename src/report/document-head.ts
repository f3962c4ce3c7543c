import type { Disclosure } from '../model/disclosure.ts'
import type { UnreadReason } from '../model/source-tree.ts'
import { placeJson, type PlaceJson } from './place-json.ts'

/** Why a document gave no result: a code for programs, a message for people in the language of the call. */
export interface DocumentError {
  readonly code: string
  readonly message: string
}

/** What every JSON output says of a document before its findings or facts. All null but path and error where it could not be read. */
export interface DocumentHead {
  readonly path: string
  readonly sha256: string | null
  readonly mediaType: string | null
  /** How many; null where the format has none. */
  readonly pages: number | null
  readonly kind: Disclosure['kind']
  readonly scope: Disclosure['scope']
  readonly year: number | null
  readonly entity: string | null
  readonly error: DocumentError | null
  readonly coverage: CoverageJson | null
}

export interface CoverageJson {
  readonly numbers: number
  readonly bound: number
  readonly unread: readonly { readonly place: PlaceJson | null; readonly reason: UnreadReason }[]
}

export function documentHead(path: string, disclosure: Disclosure): DocumentHead {
  const { source } = disclosure
  return {
    path,
    sha256: source.sha256,
    mediaType: source.mediaType,
    pages: source.pages.length > 0 ? source.pages.length : null,
    kind: disclosure.kind,
    scope: disclosure.scope,
    year: disclosure.year,
    entity: disclosure.entity,
    error: null,
    coverage: coverageJson(disclosure),
  }
}

/** `sha256` and `mediaType` where they are known although the file could not be read. */
export const failedHead = (path: string, error: DocumentError, sha256: string | null = null): DocumentHead => ({
  path, sha256, mediaType: null, pages: null, kind: 'unknown', scope: 'unknown', year: null, entity: null, error, coverage: null,
})

function coverageJson({ coverage, source }: Disclosure): CoverageJson {
  const unread = source.unread.map(({ place, reason }) => ({ place: place && placeJson(place), reason }))
  return { numbers: coverage.numbers, bound: coverage.bound, unread }
}
