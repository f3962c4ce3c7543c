import type { CompiledDisclosure } from '../model/compiled-disclosure.ts'
import type { PdfStandard } from '../render/pdf/render-pdf.ts'

export const COMPILE_FORMATS = ['docx', 'xlsx', 'pdf', 'html', 'datapackage'] as const
export type CompileFormat = typeof COMPILE_FORMATS[number]

/** The files of one format, by their names in the output folder. Renderers are loaded when they are asked for. */
export async function renderFormat(
  format: CompileFormat, compiled: CompiledDisclosure, name: string, standard: PdfStandard = 'a-2a',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { document } = compiled
  switch (format) {
    case 'docx': return new Map([[`${name}.docx`, await (await import('../render/docx/render-docx.ts')).renderDocx(document)]])
    case 'xlsx': return new Map([[`${name}.xlsx`, await (await import('../render/xlsx/render-xlsx.ts')).renderXlsx(document)]])
    case 'pdf': return new Map([[`${name}.pdf`, await (await import('../render/pdf/render-pdf.ts')).renderPdf(document, { standard })]])
    case 'html': return new Map([[`${name}.html`, new TextEncoder().encode((await import('../render/html/render-html.ts')).renderHtml(document))]])
    case 'datapackage': {
      const files = (await import('../render/package/render-data-package.ts')).renderDataPackage(compiled)
      return new Map([...files].map(([path, bytes]) => [`datapackage/${path}`, bytes]))
    }
  }
}
