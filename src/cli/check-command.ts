import type { ExitStatus } from './command-line.ts'
import { CHECK_FORMATS } from './check-formats.ts'
import type { CheckFormat } from './document-task.ts'
import { findDocuments } from './find-documents.ts'
import { documentOptions } from './options.ts'
import { reportFailure } from './report-failure.ts'
import { UsageError } from './usage-error.ts'
import { writeResults } from './write-results.ts'

/** `mingsuan check PATH… [--format text|json|ndjson|html|xlsx|sarif|pdf] [--out P] [--lang zh|en]` */
export async function checkCommand(args: readonly string[]): Promise<ExitStatus> {
  const formats = Object.keys(CHECK_FORMATS) as CheckFormat[]
  const { paths, format, out, language } = documentOptions('check', args, formats, 'text')
  const entry = CHECK_FORMATS[format]
  if (!entry) throw new UsageError(`还没有 ${format} 格式的报告。`, `there is no ${format} report yet.`)
  const documents = await findDocuments(paths, language)
  const tasks = documents.map((document) => ({ ...document, job: { command: 'check', format, language } as const }))
  const reporter = entry.single ? NOTHING : await entry.load()
  let [failed, errors] = [0, 0]
  await writeResults(tasks, { ...entry, head: reporter.head, between: reporter.between, tail: reporter.tail }, out, (result) => {
    errors += result.counts.error
    if (result.error === null) return
    failed += 1
    reportFailure(result.path, result.error)
  })
  if (failed > 0) return 2
  return errors > 0 ? 1 : 0
}

const NOTHING = { head: '', between: '', tail: '' }
