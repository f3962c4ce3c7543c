import type { CheckedDocument, ReportLanguage } from '../report/checked-document.ts'
import type { StreamReporter } from '../report/reporter.ts'
import type { CheckFormat, CheckJob } from './document-task.ts'
import { singleFormat, type Format } from './formats.ts'

/** One document's part of a report; null where the format has nothing to say of it. */
export type RenderDocument = (document: CheckedDocument, job: CheckJob) => Promise<string | Uint8Array | null>

/** Reporters are loaded when they are needed, in the thread that needs them. */
interface CheckFormatEntry {
  /** What is around the parts; for the main thread. */
  readonly format: (job: CheckJob) => Promise<Format>
  /** The parts themselves; for the worker threads. */
  readonly render: () => Promise<RenderDocument>
}

/** A reporter that writes one stream over all documents. */
const stream = (extension: string, load: () => Promise<StreamReporter>): CheckFormatEntry => ({
  format: async () => {
    const { head, between, tail } = await load()
    return { extension, binary: false, single: false, head, between, tail }
  },
  render: async () => {
    const reporter = await load()
    return async (document, { language }) => reporter.document(document, language)
  },
})

/** A reporter whose head and tail are the same whatever the documents. */
const fixed = (extension: string, load: () => Promise<FixedReporter>): CheckFormatEntry =>
  stream(extension, async () => {
    const { head, between, tail, document } = await load()
    return { head: () => head, between, tail: () => tail, document }
  })

interface FixedReporter {
  readonly head: string
  readonly between: string
  readonly tail: string
  readonly document: (document: CheckedDocument, language: ReportLanguage) => string
}

export const CHECK_FORMATS: Readonly<Record<CheckFormat, CheckFormatEntry>> = {
  text: {
    format: async ({ colour, width }) => {
      const { summaryText } = await import('../report/summary/summary-text.ts')
      const tail: Format['tail'] = (digests, language) => summaryText(digests, { language, colour, width })
      return { ...singleFormat('txt', false), single: false, between: '\n', tail }
    },
    render: async () => {
      const { textReport } = await import('../report/text/text-report.ts')
      return async (document, { language, colour, width }) => textReport(document, { language, colour, width })
    },
  },
  json: fixed('json', async () => (await import('../report/check-json.ts')).CHECK_JSON),
  ndjson: fixed('ndjson', async () => (await import('../report/check-json.ts')).CHECK_NDJSON),
  html: {
    format: async () => {
      const { summaryHtml } = await import('../report/summary/summary-html.ts')
      return { ...singleFormat('html', false), summary: { fileName: 'index.html', content: summaryHtml } }
    },
    render: async () => {
      const { htmlReport } = await import('../report/html/html-report.ts')
      return (document, { language }) => htmlReport(document, language)
    },
  },
  xlsx: {
    format: async () => {
      const { summaryWorkbook } = await import('../report/summary/summary-xlsx.ts')
      return { ...singleFormat('xlsx', true), summary: { fileName: '汇总.xlsx', content: summaryWorkbook } }
    },
    render: async () => {
      const { checkWorkbook } = await import('../report/xlsx/check-workbook.ts')
      return (document, { language }) => checkWorkbook(document, language)
    },
  },
  pdf: {
    format: async () => singleFormat('pdf', true),
    render: async () => {
      const { annotatedPdf } = await import('../report/pdf/annotate-pdf.ts')
      return (document, { language }) => annotatedPdf(document, language)
    },
  },
  sarif: stream('sarif', async () => (await import('../report/sarif/sarif-report.ts')).SARIF),
}

/** Renders one document in the format of its job. */
export async function renderCheck(document: CheckedDocument, job: CheckJob): Promise<string | Uint8Array | null> {
  return (await CHECK_FORMATS[job.format].render())(document, job)
}
