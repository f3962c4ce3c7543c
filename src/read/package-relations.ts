import type { ZipArchive } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import type { ReadBudget } from './read-budget.ts'
import type { FormatName } from './read-failures.ts'

/** A relation of a part of an Open Packaging Conventions file (ISO/IEC 29500-2). */
export interface Relation {
  readonly id: string
  /** The last segment of the type: `worksheet`, `header`, `comments`, … */
  readonly kind: string
  /** The part's name in the archive; for an external target the address itself. */
  readonly target: string
  readonly external: boolean
}

/** The relations of a part (`''` for the package), by id; none where it has no relations part. */
export function readRelations(zip: ZipArchive, part: string, format: FormatName, budget: ReadBudget): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/')
  const folder = slash === -1 ? '' : part.slice(0, slash + 1)
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`
  const relations = new Map<string, Relation>()
  const bytes = zip.read(name)
  if (!bytes) return relations
  parseXml(bytes, name, format, budget, {
    open(element, attributes) {
      if (element !== 'Relationship') return
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes
      const external = mode === 'External'
      relations.set(id, { id, kind: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolvePart(folder, target), external })
    },
  })
  return relations
}

function resolvePart(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') segments.pop()
    else segments.push(segment)
  }
  return segments.join('/')
}
