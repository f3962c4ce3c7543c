import type { Relation } from '../package-relations.ts'
import { cellAddress } from './a1.ts'
import type { SheetNote, SheetObject } from './raw-sheet.ts'
import { decodeEscapes } from './read-shared-strings.ts'
import { parsePart, relationsOf, targetsOf, type XlsxPackage } from './xlsx-package.ts'

/** The comments on a sheet's cells, old style and threaded (the old ones are then copies and left out). */
export function readNotes(pack: XlsxPackage, relations: ReadonlyMap<string, Relation>): readonly SheetNote[] {
  const threaded = targetsOf(relations, 'threadedComment').flatMap((part) => readComments(pack, part, 'threadedComment'))
  return threaded.length > 0 ? threaded : targetsOf(relations, 'comments').flatMap((part) => readComments(pack, part, 'comment'))
}

function readComments(pack: XlsxPackage, part: string, element: string): readonly SheetNote[] {
  const notes: SheetNote[] = []
  let cell = 'A1'
  let text = ''
  let inText = false
  parsePart(pack, part, {
    open(name, attributes) {
      if (name === element) {
        cell = attributes.ref ?? 'A1'
        text = ''
      } else if (name === 't' || (name === 'text' && element === 'threadedComment')) inText = true
    },
    text(found) {
      if (inText) text += found
    },
    close(name) {
      if (name === 't' || (name === 'text' && element === 'threadedComment')) inText = false
      else if (name === element && text.trim() !== '') notes.push({ cell, text: decodeEscapes(text).trim() })
    },
  })
  return notes
}

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']

/** Pictures, charts, shapes and embedded objects over a sheet's cells, with the texts in them. */
export function readObjects(pack: XlsxPackage, relations: ReadonlyMap<string, Relation>): readonly SheetObject[] {
  const drawings = targetsOf(relations, 'drawing').flatMap((part) => readDrawing(pack, part))
  const embedded = [...targetsOf(relations, 'oleObject'), ...targetsOf(relations, 'package')].map((part): SheetObject => ({ cell: 'A1', text: part.slice(part.lastIndexOf('/') + 1) }))
  return [...drawings, ...embedded]
}

function readDrawing(pack: XlsxPackage, part: string): readonly SheetObject[] {
  const objects: SheetObject[] = []
  const relations = relationsOf(pack, part)
  let path: string[] = []
  let position = { col: 0, row: 0 }
  let text = ''
  let charts: string[] = []
  let label = ''
  parsePart(pack, part, {
    open(name, attributes) {
      if (ANCHORS.includes(name)) {
        position = { col: 0, row: 0 }
        text = ''
        charts = []
        label = ''
      }
      path.push(name)
      if (name === 'cNvPr' && label === '') label = attributes.descr ?? attributes.name ?? ''
      if (name === 'chart') charts.push(...Object.entries(attributes).flatMap(([key, id]) => (key.endsWith(':id') ? [relations.get(id)?.target ?? ''] : [])))
    },
    text(found) {
      const parent = path.at(-2)
      const here = path.at(-1)
      if (parent === 'from' && (here === 'col' || here === 'row')) position = { ...position, [here]: Number(found) }
      else if (here === 't') text += found
    },
    close(name) {
      path.pop()
      if (name === 'p' && text !== '' && !text.endsWith('\n')) text += '\n'
      if (!ANCHORS.includes(name)) return
      const inside = [text.trim(), ...charts.map((chart) => chartText(pack, chart))].filter((found) => found !== '')
      objects.push({ cell: cellAddress(position.row, position.col), text: inside.length > 0 ? inside.join('\n') : label })
      path = []
    },
  })
  return objects
}

/** The words and numbers that a chart carries. */
function chartText(pack: XlsxPackage, part: string): string {
  const texts: string[] = []
  let capture = false
  parsePart(pack, part, {
    open(name) {
      capture = name === 't' || name === 'v'
    },
    text(found) {
      if (capture && found.trim() !== '') texts.push(found.trim())
    },
    close() {
      capture = false
    },
  })
  return texts.join(' ')
}
