// The process in which PDFs are typeset: takes a source a message, answers with the file or with what is wrong.
import { compileTypst, type PdfExport } from './typst-compiler.ts'

export interface TypesetRequest extends PdfExport {
  readonly source: string
}

export type TypesetAnswer = { readonly bytes: Uint8Array } | { readonly error: string }

process.on('message', (request: TypesetRequest) => {
  let answer: TypesetAnswer
  try {
    answer = { bytes: compileTypst(request.source, request) }
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})

process.on('disconnect', () => process.exit())
