import type { Box } from '../../model/place.ts'
import { boxOf, EVERYWHERE, intersection } from './boxes.ts'
import { applyX, applyY, type Matrix } from './matrix.ts'
import { MOST_SEGMENTS } from './path-rulings.ts'
import type { Pdfium } from './pdfium.ts'

/** The box within which an object shows: the boxes of its clip paths, intersected, in view coordinates. */
export type ClipBoxes = (object: number, toView: Matrix) => Box

/**
 * For the objects of one page. Most of them are under the same few clip paths, which PDFium keeps once, however many
 * objects they clip: a path is known by the address of its first point, as long as the page is loaded.
 */
export function clipBoxes(pdfium: Pdfium): ClipBoxes {
  const { call } = pdfium
  const known = new Map<Matrix, Map<number, Box>>()
  return (object, toView) => {
    const clip = call.FPDFPageObj_GetClipPath(object)
    if (clip === 0) return EVERYWHERE
    const paths = call.FPDFClipPath_CountPaths(clip)
    if (paths <= 0) return EVERYWHERE
    let boxes = known.get(toView)
    if (!boxes) known.set(toView, boxes = new Map<number, Box>())
    let box = EVERYWHERE
    for (let path = 0; path < paths; path++) {
      const first = call.FPDFClipPath_GetPathSegment(clip, path, 0)
      if (first === 0) continue
      let pathBox = boxes.get(first)
      if (!pathBox) boxes.set(first, pathBox = clipPathBox(pdfium, clip, path, toView))
      box = intersection(box, pathBox)
    }
    return box
  }
}

function clipPathBox(pdfium: Pdfium, clip: number, path: number, toView: Matrix): Box {
  const { call, memory, scratch } = pdfium
  const count = Math.min(MOST_SEGMENTS, call.FPDFClipPath_CountPathSegments(clip, path))
  const xs: number[] = []
  const ys: number[] = []
  const add = (segment: number): void => {
    call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, segment), scratch, scratch + 4)
    const x = memory.HEAPF32[scratch >> 2] ?? 0
    const y = memory.HEAPF32[(scratch + 4) >> 2] ?? 0
    xs.push(applyX(toView, x, y))
    ys.push(applyY(toView, x, y))
  }
  // Nearly all are rectangles of four or five points: two opposite corners say everything.
  if (count === 4 || count === 5) {
    add(0)
    add(1)
    add(2)
    const upright = (xs[0] === xs[1] && ys[1] === ys[2]) || (ys[0] === ys[1] && xs[1] === xs[2])
    if (upright) return boxOf(xs, ys)
    add(3)
    return boxOf(xs, ys)
  }
  for (let segment = 0; segment < count; segment++) add(segment)
  return boxOf(xs, ys)
}
