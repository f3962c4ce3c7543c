import type { Box } from '../../model/place.ts'
import { applyX, applyY, concatenate, scaleOf, type Matrix } from './matrix.ts'
import { clipBoxes, type ClipBoxes } from './clip-box.ts'
import { boxOf, intersection } from './boxes.ts'
import type { Painting } from './covered-text.ts'
import type { PageFrame } from './page-frame.ts'
import type { Pdfium } from './pdfium.ts'
import { MOST_SEGMENTS, subpathRulings, type Subpath } from './path-rulings.ts'
import type { Ruling } from './ruling.ts'

/** What is drawn on a page besides text. */
export interface Drawings {
  readonly rulings: readonly Ruling[]
  /** Boxes of the images that cover some of the page. */
  readonly images: readonly Box[]
  /** How many filled or stroked shapes are no lines: pictures, or characters drawn as outlines. */
  readonly shapes: number
  /** Text objects that show only inside a box, by PDFium's handle. */
  readonly textClips: ReadonlyMap<number, Box>
  readonly painting: Painting
}

const TEXT = 1
const PATH = 2
const IMAGE = 3
const FORM = 5
const MOVE = 2
const BEZIER = 1
/** Form XObjects inside form XObjects, deeper than any producer nests them. */
const DEEPEST_FORM = 12
/** Drawings of a map or a photograph traced into paths: more objects than tables need are not looked at. */
const MOST_OBJECTS = 200_000

/** An image as narrow as this, in points, is a line. */
const THIN = 2.2

/** Ruling lines and images of a page, those inside form XObjects included. */
export function extractDrawings(pdfium: Pdfium, page: number, frame: PageFrame): Drawings {
  const { call } = pdfium
  const paths: Paths = { rulings: [], white: [], fills: [], covers: [], shapes: 0 }
  const { rulings } = paths
  const images: Box[] = []
  const textClips = new Map<number, Box>()
  const texts = new Map<number, number>()
  const budget = { left: MOST_OBJECTS }
  const clipOf = clipBoxes(pdfium)
  const pageBox: Box = [0, 0, frame.width, frame.height]

  const visit = (object: number, toView: Matrix, outer: Box, depth: number): void => {
    if (budget.left-- <= 0) return
    switch (call.FPDFPageObj_GetType(object)) {
      case TEXT: {
        texts.set(object, MOST_OBJECTS - budget.left)
        const clip = intersection(clipOf(object, toView), outer)
        if (clip !== pageBox) textClips.set(object, clip)
        return
      }
      case PATH:
        readPath({ pdfium, clipOf }, object, toView, outer, paths, MOST_OBJECTS - budget.left)
        return
      case IMAGE:
        image(object, toView, outer)
        return
      case FORM: {
        if (depth >= DEEPEST_FORM) return
        const inner = concatenate(matrixOf(pdfium, object), toView)
        const clip = intersection(clipOf(object, toView), outer)
        const count = call.FPDFFormObj_CountObjects(object)
        for (let i = 0; i < count && budget.left > 0; i++) visit(call.FPDFFormObj_GetObject(object, i), inner, clip, depth + 1)
      }
    }
  }
  const image = (object: number, toView: Matrix, outer: Box): void => {
    const box = intersection(boundsOf(pdfium, object, toView), intersection(clipOf(object, toView), outer))
    const width = box[2] - box[0]
    const height = box[3] - box[1]
    if (width <= 0 || height <= 0) return
    // Some producers draw dotted borders as images a pixel or two wide.
    if (height <= THIN && width > 3 * height) rulings.push({ horizontal: true, at: (box[1] + box[3]) / 2, from: box[0], to: box[2] })
    else if (width <= THIN && height > 3 * width) rulings.push({ horizontal: false, at: (box[0] + box[2]) / 2, from: box[1], to: box[3] })
    else images.push(box)
  }
  const count = call.FPDFPage_CountObjects(page)
  for (let i = 0; i < count && budget.left > 0; i++) visit(call.FPDFPage_GetObject(page, i), frame.toView, pageBox, 0)
  return { rulings: [...rulings, ...whiteOnColour(paths)], images, shapes: paths.shapes, textClips, painting: { covers: paths.covers, texts } }
}

/** What paths draw. White lines are lines only where they part coloured areas. */
interface Paths {
  readonly rulings: Ruling[]
  readonly white: Ruling[]
  /** Coloured areas: the backgrounds of header cells. */
  readonly fills: Box[]
  /** Opaque rectangles of any colour, and when they are painted. */
  readonly covers: { box: Box; order: number }[]
  shapes: number
}

function readPath({ pdfium, clipOf }: { readonly pdfium: Pdfium; readonly clipOf: ClipBoxes }, path: number, toView: Matrix, outer: Box, paths: Paths, order: number): void {
  const { call, memory, scratch } = pdfium
  call.FPDFPath_GetDrawMode(path, scratch, scratch + 4)
  const filled = memory.HEAP32[scratch >> 2] !== 0
  const stroked = memory.HEAP32[(scratch + 4) >> 2] !== 0
  const fill = filled ? colourOf(pdfium, path, 'FPDFPageObj_GetFillColor') : 'none'
  const stroke = stroked ? colourOf(pdfium, path, 'FPDFPageObj_GetStrokeColor') : 'none'
  if (fill === 'none' && stroke === 'none') return
  const matrix = concatenate(matrixOf(pdfium, path), toView)
  let width = 0
  if (stroke !== 'none') {
    call.FPDFPageObj_GetStrokeWidth(path, scratch)
    width = (memory.HEAPF32[scratch >> 2] ?? 0) * scaleOf(matrix)
  }
  const found: Ruling[] = []
  const subpaths = subpathsOf(pdfium, path, matrix)
  for (const subpath of subpaths) subpathRulings(subpath, stroke !== 'none', fill !== 'none', width, found)
  if (found.length === 0 && (fill === 'ink' || stroke === 'ink')) paths.shapes++
  const clip = intersection(clipOf(path, toView), outer)
  const into = stroke === 'ink' || (stroke === 'none' && fill === 'ink') ? paths.rulings : paths.white
  for (const ruling of found) {
    const clipped = clipRuling(ruling, clip)
    if (clipped) into.push(clipped)
  }
  if (fill !== 'none' && paths.covers.length < MOST_FILLS && subpaths.some(isRectangle) && call.FPDFPageObj_HasTransparency(path) !== 1) {
    for (const subpath of subpaths) if (isRectangle(subpath)) paths.covers.push({ box: intersection(boxOf(subpath.xs, subpath.ys), clip), order })
  }
  if (fill !== 'ink' || paths.fills.length >= MOST_FILLS) return
  for (const { xs, ys } of subpaths) if (xs.length >= 4) paths.fills.push(intersection(boxOf(xs, ys), clip))
}

/** Whether a subpath is a rectangle along the axes, large enough to hide a character. */
function isRectangle({ xs, ys, curved }: Subpath): boolean {
  if (curved || xs.length < 4 || xs.length > 6) return false
  const [x0, y0, x1, y1] = boxOf(xs, ys)
  if (x1 - x0 < THIN || y1 - y0 < THIN) return false
  const isAtEdge = (value: number, low: number, high: number): boolean => Math.min(value - low, high - value) < 0.5
  return xs.every((x) => isAtEdge(x, x0, x1)) && ys.every((y) => isAtEdge(y, y0, y1))
}

/** More coloured areas than the cells of a page's tables are a picture. */
const MOST_FILLS = 2_000
/** How far from a coloured area a white line may run along its edge, in points. */
const ALONG = 1.5

function whiteOnColour({ white, fills }: Paths): Ruling[] {
  if (fills.length === 0 || white.length > MOST_FILLS) return []
  return white.filter(({ horizontal, at, from, to }) => {
    const middle = (from + to) / 2
    const [x, y] = horizontal ? [middle, at] : [at, middle]
    return fills.some((box) => x >= box[0] - ALONG && x <= box[2] + ALONG && y >= box[1] - ALONG && y <= box[3] + ALONG)
  })
}

function subpathsOf(pdfium: Pdfium, path: number, matrix: Matrix): Subpath[] {
  const { call, memory, scratch } = pdfium
  const subpaths: Subpath[] = []
  let current: Subpath = { xs: [], ys: [], closed: false, curved: false }
  const count = Math.min(MOST_SEGMENTS, call.FPDFPath_CountSegments(path))
  for (let i = 0; i < count; i++) {
    const segment = call.FPDFPath_GetPathSegment(path, i)
    const type = call.FPDFPathSegment_GetType(segment)
    if (type === MOVE) {
      current = { xs: [], ys: [], closed: false, curved: false }
      subpaths.push(current)
    }
    if (type === BEZIER) current.curved = true
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
    const x = memory.HEAPF32[scratch >> 2] ?? 0
    const y = memory.HEAPF32[(scratch + 4) >> 2] ?? 0
    current.xs.push(applyX(matrix, x, y))
    current.ys.push(applyY(matrix, x, y))
    if (call.FPDFPathSegment_GetClose(segment) === 1) current.closed = true
  }
  return subpaths
}

type Colour = 'none' | 'white' | 'ink'

/** How a path's colour shows on paper. */
function colourOf(pdfium: Pdfium, path: number, color: 'FPDFPageObj_GetFillColor' | 'FPDFPageObj_GetStrokeColor'): Colour {
  const { call, memory, scratch } = pdfium
  const at = scratch + 16
  if (call[color](path, at, at + 4, at + 8, at + 12) === 0) return 'ink'
  const { HEAP32 } = memory
  const first = at >> 2
  const [r, g, b] = [HEAP32[first] ?? 0, HEAP32[first + 1] ?? 0, HEAP32[first + 2] ?? 0]
  if (HEAP32[first + 3] === 0) return 'none'
  return r >= 250 && g >= 250 && b >= 250 ? 'white' : 'ink'
}

function matrixOf(pdfium: Pdfium, object: number): Matrix {
  const { call, memory, scratch } = pdfium
  if (call.FPDFPageObj_GetMatrix(object, scratch) === 0) return [1, 0, 0, 1, 0, 0]
  const { HEAPF32 } = memory
  const at = scratch >> 2
  return [HEAPF32[at] ?? 1, HEAPF32[at + 1] ?? 0, HEAPF32[at + 2] ?? 0, HEAPF32[at + 3] ?? 1, HEAPF32[at + 4] ?? 0, HEAPF32[at + 5] ?? 0]
}

function boundsOf(pdfium: Pdfium, object: number, toView: Matrix): Box {
  const { call, memory, scratch } = pdfium
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return [0, 0, 0, 0]
  const at = scratch >> 2
  const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(at, at + 4)
  return boxOf([applyX(toView, left, bottom), applyX(toView, right, top)], [applyY(toView, left, bottom), applyY(toView, right, top)])
}

/** The part of a line inside a box (with a point's grace across it), or null. */
function clipRuling(ruling: Ruling, box: Box): Ruling | null {
  const { horizontal, at } = ruling
  const across = horizontal ? [box[1], box[3]] as const : [box[0], box[2]] as const
  const along = horizontal ? [box[0], box[2]] as const : [box[1], box[3]] as const
  if (at < across[0] - 1 || at > across[1] + 1) return null
  const from = Math.max(ruling.from, along[0])
  const to = Math.min(ruling.to, along[1])
  return to > from ? { horizontal, at, from, to } : null
}
