import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { RenderError } from '../render-error.ts'

/** How many documents one compiler sets before a fresh one takes over: what it remembers of each is never given back. */
const DOCUMENTS = 200

let compiler: NodeCompiler | null = null
let documents = 0

export interface PdfExport {
  readonly standard: string
  /** Seconds since 1970. */
  readonly created: number
}

/**
 * Typesets Typst source. Each source gets a path of its own: under one path the compiler compares a changed source with
 * the last one by bytes, and keeps an old character where both end in the same byte.
 * @throws {RenderError} with what Typst says
 */
export function typesetPdf(source: string, { standard, created }: PdfExport): Uint8Array {
  if (documents % DOCUMENTS === 0) compiler = null
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: fontFolders() }] })
  documents += 1
  const mainFilePath = join(import.meta.dirname, `document-${documents}.typ`)
  try {
    compiler.addSource(mainFilePath, source)
    const result = compiler.compile({ mainFilePath })
    if (!result.result) throw new Error(JSON.stringify(compiler.fetchDiagnostics(result.takeDiagnostics() ?? result.takeError()!)))
    return Uint8Array.from(compiler.pdf(result.result, { pdfStandard: standard, creationTimestamp: created }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RenderError(`PDF 排版失败：${reason.slice(0, 400)}`, 'Typesetting the PDF failed')
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}

function fontFolders(): string[] {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return ['400Regular', '700Bold'].map((weight) => join(fonts, weight))
}
