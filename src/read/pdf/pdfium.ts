import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'

/** The PDFium functions used here, as WebAssembly exports them: pointers and booleans are numbers. */
export interface PdfiumExports {
  malloc(size: number): number
  free(pointer: number): void
  FPDF_InitLibrary(): void
  FPDF_GetLastError(): number
  FPDF_LoadMemDocument(data: number, size: number, password: number): number
  FPDF_CloseDocument(document: number): void
  FPDF_GetPageCount(document: number): number
  FPDF_LoadPage(document: number, index: number): number
  FPDF_ClosePage(page: number): void
  FPDF_GetPageBoundingBox(page: number, rect: number): number
  FPDFPage_GetRotation(page: number): number
  FPDFPage_CountObjects(page: number): number
  FPDFPage_GetObject(page: number, index: number): number
  FPDFPage_GetAnnotCount(page: number): number
  FPDFPage_GetAnnot(page: number, index: number): number
  FPDFPage_CloseAnnot(annotation: number): void
  FPDFAnnot_GetSubtype(annotation: number): number
  FPDFPage_Flatten(page: number, flag: number): number
  FPDFFormObj_CountObjects(form: number): number
  FPDFFormObj_GetObject(form: number, index: number): number
  FPDFPageObj_GetType(object: number): number
  FPDFPageObj_HasTransparency(object: number): number
  FPDFPageObj_GetMatrix(object: number, matrix: number): number
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  FPDFPageObj_GetFillColor(object: number, r: number, g: number, b: number, a: number): number
  FPDFPageObj_GetStrokeColor(object: number, r: number, g: number, b: number, a: number): number
  FPDFPageObj_GetStrokeWidth(object: number, width: number): number
  FPDFPageObj_GetClipPath(object: number): number
  FPDFClipPath_CountPaths(clip: number): number
  FPDFClipPath_CountPathSegments(clip: number, path: number): number
  FPDFClipPath_GetPathSegment(clip: number, path: number, segment: number): number
  FPDFPath_CountSegments(path: number): number
  FPDFPath_GetPathSegment(path: number, index: number): number
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number
  FPDFPathSegment_GetType(segment: number): number
  FPDFPathSegment_GetClose(segment: number): number
  FPDFText_LoadPage(page: number): number
  FPDFText_ClosePage(text: number): void
  FPDFText_CountChars(text: number): number
  FPDFText_GetUnicode(text: number, index: number): number
  FPDFText_IsGenerated(text: number, index: number): number
  FPDFText_HasUnicodeMapError(text: number, index: number): number
  FPDFText_GetTextObject(text: number, index: number): number
  FPDFText_GetFontSize(text: number, index: number): number
  FPDFText_GetFontWeight(text: number, index: number): number
  FPDFText_GetMatrix(text: number, index: number, matrix: number): number
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number
  FPDFTextObj_GetFont(object: number): number
  FPDFTextObj_GetTextRenderMode(object: number): number
  FPDFFont_GetBaseFontName(font: number, buffer: number, length: number): number
}

/** One instance of the library: its functions, and views on its memory (fetch them anew after every call that allocates). */
export interface Pdfium {
  readonly call: PdfiumExports
  readonly memory: {
    readonly HEAPU8: Uint8Array
    readonly HEAP32: Int32Array
    readonly HEAPF32: Float32Array
    readonly HEAPF64: Float64Array
  }
  /** 256 bytes for results, aligned to 8. */
  readonly scratch: number
  /** Whether the document wanted more memory than it may take: this instance is of no more use then. */
  readonly ranOut: () => boolean
}

/** Bytes that the library may take for a document: a small file can unpack to any size. */
const MOST_MEMORY = 640 * 1024 * 1024
const PAGE_OF_MEMORY = 64 * 1024

const require = createRequire(import.meta.url)
let instance: Promise<Pdfium> | null = null

/** The process's one instance of PDFium, made at first use. */
export function pdfium(): Promise<Pdfium> {
  instance ??= start().catch((error: unknown) => {
    instance = null
    throw error
  })
  return instance
}

/** Throws the instance away: after a WebAssembly trap its memory is in no known state. */
export function discardPdfium(): void {
  instance = null
}

async function start(): Promise<Pdfium> {
  const wasm = readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'))
  const silent = (): void => {}
  // Its environment takes ASCII only, and would name the running script by its path: a folder may be called 明算.
  const options = { thisProgram: 'mingsuan', wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer, print: silent, printErr: silent }
  const module = await init(options)
  const call = module.pdfium.wasmExports as unknown as PdfiumExports
  const ranOut = limitMemory((module.pdfium.wasmExports as unknown as { readonly memory: Memory }).memory)
  call.FPDF_InitLibrary()
  return { call, memory: module.pdfium as unknown as Pdfium['memory'], scratch: call.malloc(256), ranOut }
}

/** WebAssembly.Memory, as far as it is used here. */
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/**
 * Growing beyond the limit fails, as it does where a machine has no more; the library then gives the document up.
 * Returns whether that happened last time.
 */
function limitMemory(memory: Memory): () => boolean {
  const grow = memory.grow.bind(memory)
  let refused = false
  memory.grow = (pages) => {
    // The library asks for some in reserve first, then for less.
    refused = memory.buffer.byteLength + pages * PAGE_OF_MEMORY > MOST_MEMORY
    if (refused) throw new RangeError('more memory than a document may take')
    return grow(pages)
  }
  return () => refused
}
