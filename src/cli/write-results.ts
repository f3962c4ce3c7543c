import { existsSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { DocumentDigest } from '../report/document-digest.ts'
import type { DocumentResult, DocumentTask } from './document-task.ts'
import type { Format } from './formats.ts'
import type { Language } from './language.ts'
import { openOutput } from './output.ts'
import { startProgress, type Progress } from './progress.ts'
import { runDocuments } from './run-documents.ts'
import { UsageError } from './usage-error.ts'

interface Destination {
  /** null: standard output. */
  readonly out: string | null
  readonly language: Language
}

type OnResult = (result: DocumentResult) => void

/** Works on the documents and writes what comes out, each as soon as it is its turn. Calls back for each. */
export async function writeResults(
  tasks: readonly DocumentTask[], format: Format, destination: Destination, onResult: OnResult,
): Promise<void> {
  const progress = startProgress(tasks.length)
  const results = notify(runDocuments(tasks), progress, onResult)
  const { out } = destination
  if (format.single && (tasks.length > 1 || isFolder(out))) await writeEach(results, format, destination, tasks.length)
  else await writeTogether(results, format, destination)
}

/** What is written while the bar is drawn would be torn by it: it is taken away first and drawn again afterwards. */
async function* notify(
  results: AsyncIterable<DocumentResult>, progress: Progress, onResult: OnResult,
): AsyncGenerator<DocumentResult> {
  for await (const result of results) {
    progress.clear()
    onResult(result)
    yield result
    progress.step(result.path)
  }
}

async function writeTogether(results: AsyncIterable<DocumentResult>, format: Format, { out, language }: Destination): Promise<void> {
  const output = await openOutput(out, format.binary)
  const digests: DocumentDigest[] = []
  // A spreadsheet program is told by this mark that the text is UTF-8; a pipe does without it.
  await output.write(`${out !== null && format.extension === 'csv' ? '\uFEFF' : ''}${format.head(language)}`)
  let parts = 0
  for await (const result of results) {
    if (result.digest) digests.push(result.digest)
    if (result.output === null) continue
    if (parts > 0) await output.write(format.between)
    await output.write(result.output)
    parts += 1
  }
  await output.write(format.tail(digests, language))
  // A workbook or PDF that could not be made leaves no empty file behind.
  if (parts > 0 || !format.single) await output.finish()
}

async function writeEach(
  results: AsyncIterable<DocumentResult>, format: Format, { out, language }: Destination, count: number,
): Promise<void> {
  if (out === null || (existsSync(out) && !isFolder(out))) {
    throw new UsageError(
      `${count} 个文件的 ${format.extension} 结果要各写一个文件：请用 --out 指定一个文件夹。`,
      `${count} documents give one ${format.extension} file each: name a folder with --out.`,
    )
  }
  const taken = new Set<string>(format.summary ? [format.summary.fileName.replace(/\.\w+$/, '')] : [])
  const digests: DocumentDigest[] = []
  const reports = new Map<string, string>()
  for await (const { path, digest, output } of results) {
    if (digest) digests.push(digest)
    if (output === null) continue
    const name = fileName(path, format.extension, taken)
    reports.set(path, name)
    await writeFile(join(out, name), output)
  }
  const { summary } = format
  if (summary) await writeFile(join(out, summary.fileName), await summary.content(digests, language, reports))
}

async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const output = await openOutput(path)
  await output.write(content)
  await output.finish()
}

/** The document's own name with the new extension; two of one name get their original extension or a number as well. */
function fileName(path: string, extension: string, taken: Set<string>): string {
  const name = basename(path)
  const stem = name.slice(0, name.length - extname(name).length) || name
  const numbered = Array.from({ length: taken.size + 1 }, (_, i) => `${name}-${i + 2}`)
  const chosen = [stem, name, ...numbered].find((candidate) => !taken.has(candidate.toLowerCase())) ?? name
  taken.add(chosen.toLowerCase())
  return `${chosen}.${extension}`
}

const isFolder = (path: string | null): boolean =>
  path !== null && (/[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory()))
