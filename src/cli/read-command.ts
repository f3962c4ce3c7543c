import type { ExitStatus } from './exit-status.ts'
import type { ReadFormat } from './document-task.ts'
import { findDocuments } from './find-documents.ts'
import { READ_FORMATS } from './read-formats.ts'
import { documentOptions } from './options.ts'
import { reportFailure } from './report-failure.ts'
import { writeResults } from './write-results.ts'

/** `mingsuan read PATH… [--format json|csv|xlsx] [--out P [--resume]]` */
export async function readCommand(args: readonly string[]): Promise<ExitStatus> {
  const formats = Object.keys(READ_FORMATS) as ReadFormat[]
  const { paths, format, out, resume, language } = documentOptions('read', args, formats, 'json')
  const documents = await findDocuments(paths, out, language)
  const tasks = documents.map((document) => ({ ...document, job: { command: 'read', format, language } as const }))
  let failed = 0
  await writeResults(tasks, READ_FORMATS[format], { out, resume, language }, (result) => {
    if (result.error === null) return
    failed += 1
    reportFailure(result.path, result.error)
  })
  return failed > 0 ? 2 : 0
}
