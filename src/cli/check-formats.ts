import type { CheckedDocument, ReportLanguage } from '../report/checked-document.ts'
import type { StreamReporter } from '../report/reporter.ts'
import type { CheckFormat, CheckJob } from './document-task.ts'
import { singleFormat, type Format } from './formats.ts'

/** One document's part of a report; null where the format has nothing to say of it. */
export type RenderDocument = (document: CheckedDocument, job: CheckJob) => Promise<string | Uint8Array | null>

/** Reporters are loaded when they are needed, in the thread that needs them. */
interface CheckFormatEntry {
  /** What is around the parts; for the main thread. */
  readonly format: () => Promise<Format>
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

export const CHECK_FORMATS: Readonly<Partial<Record<CheckFormat, CheckFormatEntry>>> = {
  text: {
    format: async () => ({ ...singleFormat('txt', false), single: false, between: '\n' }),
    render: async () => {
      const { textReport } = await import('../report/text/text-report.ts')
      return async (document, { language, colour, width }) => textReport(document, { language, colour, width })
    },
  },
  json: fixed('json', async () => (await import('../report/check-json.ts')).CHECK_JSON),
  ndjson: fixed('ndjson', async () => (await import('../report/check-json.ts')).CHECK_NDJSON),
  html: {
    format: async () => singleFormat('html', false),
    render: async () => {
      const { htmlReport } = await import('../report/html/html-report.ts')
      return (document, { language }) => htmlReport(document, language)
    },
  },
  sarif: stream('sarif', async () => (await import('../report/sarif/sarif-report.ts')).SARIF),
}

/** Renders one document in the format of its job. */
export async function renderCheck(document: CheckedDocument, job: CheckJob): Promise<string | Uint8Array | null> {
  const entry = CHECK_FORMATS[job.format]
  if (!entry) throw new Error(`no reporter for ${job.format}`)
  return (await entry.render())(document, job)
}
