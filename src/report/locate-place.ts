import type { Disclosure } from '../model/disclosure.ts'
import type { Place } from '../model/place.ts'

/** What a place belongs to: a cell of a table, or a paragraph. */
export type Location =
  | { readonly type: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly type: 'title'; readonly table: number }
  | { readonly type: 'paragraph'; readonly paragraph: number }

export type Locate = (place: Place) => Location | null

interface Entry {
  readonly place: Place
  readonly location: Location
}

/** Finds what a place belongs to. The index is made when the first place is asked for: most documents have few findings. */
export function locatePlaces(disclosure: Disclosure): Locate {
  let index: ReadonlyMap<string, readonly Entry[]> | undefined
  return (place) => {
    index ??= buildIndex(disclosure)
    const entries = index.get(bucketOf(place)) ?? []
    return entries.find((entry) => covers(entry.place, place))?.location ?? null
  }
}

function buildIndex(disclosure: Disclosure): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  const add = (place: Place, location: Location): void => {
    const bucket = bucketOf(place)
    const entries = index.get(bucket)
    if (entries) entries.push({ place, location })
    else index.set(bucket, [{ place, location }])
  }
  // Runs before areas: what is printed in a cell may stand a little outside its ruled area.
  for (const { id, title, rows } of disclosure.tables) {
    for (const run of title?.runs ?? []) add(run.place, { type: 'title', table: id })
    for (const { index: row, cells } of rows) {
      for (const cell of cells) for (const run of cell.runs) add(run.place, { type: 'cell', table: id, row, column: cell.column })
    }
  }
  for (const { id, rows } of disclosure.tables) {
    for (const { index: row, cells } of rows) {
      for (const cell of cells) add(cell.place, { type: 'cell', table: id, row, column: cell.column })
    }
  }
  disclosure.paragraphs.forEach((paragraph, number) => {
    for (const run of paragraph.runs) add(run.place, { type: 'paragraph', paragraph: number })
  })
  return index
}

/** Only places of one bucket can cover one another. */
function bucketOf(place: Place): string {
  switch (place.type) {
    case 'pdf': return `p${place.page}`
    case 'sheet': return `s${place.sheet}!${place.cell}`
    case 'docx': return `d${place.part}#${place.paragraph}`
    case 'html': return `h${place.path}`
    case 'text': return `t${place.line}`
  }
}

function covers(outer: Place, inner: Place): boolean {
  if (outer.type === 'pdf' && inner.type === 'pdf') {
    const [x0, y0, x1, y1] = inner.box
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    return x >= outer.box[0] && x <= outer.box[2] && y >= outer.box[1] && y <= outer.box[3]
  }
  if (outer.type === 'text' && inner.type === 'text') {
    return inner.column >= outer.column && inner.column < outer.column + Math.max(1, outer.text.length)
  }
  return true
}
