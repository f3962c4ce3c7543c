import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

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
 * @throws {Error} with what Typst says
 */
export function compileTypst(source: string, { standard, created }: PdfExport): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: fontFolders() }] })
  documents += 1
  const mainFilePath = join(import.meta.dirname, `document-${documents}.typ`)
  try {
    compiler.addSource(mainFilePath, source)
    // Not compile() and then pdf(): the document would live, outside the heap, until its handle is collected.
    return Uint8Array.from(compiler.pdf({ mainFilePath }, { pdfStandard: standard, creationTimestamp: created }))
  } catch (error) {
    throw new Error(String((error as { code?: unknown }).code ?? error), { cause: error })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}

function fontFolders(): string[] {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return ['400Regular', '700Bold'].map((weight) => join(fonts, weight))
}
