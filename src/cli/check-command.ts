import { CHECK_FORMATS } from './check-formats.ts'
import type { ExitStatus } from './exit-status.ts'
import type { CheckFormat, CheckJob } from './document-task.ts'
import { findDocuments } from './find-documents.ts'
import { documentOptions } from './options.ts'
import { reportFailure } from './report-failure.ts'
import { writeResults } from './write-results.ts'

/** `mingsuan check PATH… [--format text|json|ndjson|html|xlsx|sarif|pdf] [--out P [--resume]] [--lang zh|en]` */
export async function checkCommand(args: readonly string[]): Promise<ExitStatus> {
  const formats = Object.keys(CHECK_FORMATS) as CheckFormat[]
  const { paths, format, out, resume, language } = documentOptions('check', args, formats, 'text')
  const job: CheckJob = { command: 'check', format, language, ...terminal(out) }
  const documents = await findDocuments(paths, out, language)
  let [failed, errors] = [0, 0]
  await writeResults(documents.map((document) => ({ ...document, job })), await CHECK_FORMATS[format].format(job), { out, resume, language }, (result) => {
    errors += result.digest?.findings.error ?? 0
    if (result.error === null) return
    failed += 1
    reportFailure(result.path, result.error)
  })
  if (failed > 0) return 2
  return errors > 0 ? 1 : 0
}

/** Colours only for a terminal that shows them (https://no-color.org); 80 columns where nobody says. */
function terminal(out: string | null): Pick<CheckJob, 'colour' | 'width'> {
  const { stdout, env } = process
  const colour = out === null && stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return { colour, width: (out === null ? stdout.columns : undefined) ?? 80 }
}
