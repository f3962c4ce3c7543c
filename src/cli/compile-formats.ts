import type { Budget } from '../model/budget/budget.ts'
import type { CompiledDisclosure } from '../model/compiled-disclosure.ts'
import type { PdfStandard } from '../render/pdf/render-pdf.ts'

export const COMPILE_FORMATS = ['docx', 'xlsx', 'pdf', 'html', 'datapackage'] as const
export type CompileFormat = typeof COMPILE_FORMATS[number]

export interface RenderOptions {
  readonly standard?: PdfStandard
  /** What the disclosure was compiled from: the data package publishes its lines. */
  readonly budget?: Budget
}

/** The files of one format, by their names in the output folder. Renderers are loaded when they are asked for. */
export async function renderFormat(
  format: CompileFormat, compiled: CompiledDisclosure, name: string, { standard = 'a-2a', budget }: RenderOptions = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { document } = compiled
  switch (format) {
    case 'docx': return new Map([[`${name}.docx`, await (await import('../render/docx/render-docx.ts')).renderDocx(document)]])
    case 'xlsx': return new Map([[`${name}.xlsx`, await (await import('../render/xlsx/render-xlsx.ts')).renderXlsx(document)]])
    case 'pdf': return new Map([[`${name}.pdf`, await (await import('../render/pdf/render-pdf.ts')).renderPdf(document, { standard })]])
    case 'html': return new Map([[`${name}.html`, new TextEncoder().encode((await import('../render/html/render-html.ts')).renderHtml(document))]])
    case 'datapackage': {
      const files = (await import('../render/package/render-data-package.ts')).renderDataPackage(compiled, budget ? { budget } : {})
      return new Map([...files].map(([path, bytes]) => [`datapackage/${path}`, bytes]))
    }
  }
}
