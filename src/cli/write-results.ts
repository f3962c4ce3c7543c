import { existsSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { DocumentResult, DocumentTask } from './document-task.ts'
import type { Format } from './formats.ts'
import { openOutput } from './output.ts'
import { startProgress, type Progress } from './progress.ts'
import { runDocuments } from './run-documents.ts'
import { UsageError } from './usage-error.ts'

/** Works on the documents and writes what comes out, each as soon as it is its turn. Calls back for each. */
export async function writeResults(
  tasks: readonly DocumentTask[], format: Format, out: string | null, onResult: (result: DocumentResult) => void,
): Promise<void> {
  const progress = startProgress(tasks.length)
  const results = notify(runDocuments(tasks), progress, onResult)
  if (format.single && (tasks.length > 1 || isFolder(out))) await writeEach(results, format, out, tasks)
  else await writeTogether(results, format, out, progress)
}

async function* notify(
  results: AsyncIterable<DocumentResult>, progress: Progress, onResult: (result: DocumentResult) => void,
): AsyncGenerator<DocumentResult> {
  for await (const result of results) {
    progress.clear()
    onResult(result)
    yield result
    progress.step(result.path)
  }
}

async function writeTogether(
  results: AsyncIterable<DocumentResult>, format: Format, out: string | null, progress: Progress,
): Promise<void> {
  const output = await openOutput(out, format.binary)
  // A table of a spreadsheet program is told to be UTF-8 by this mark; a pipe does without it.
  await output.write(out !== null && format.extension === 'csv' ? `\uFEFF${format.head}` : format.head)
  let first = true
  let written = false
  for await (const result of results) {
    if (result.output === null) continue
    progress.clear()
    if (!first) await output.write(format.between)
    await output.write(result.output)
    first = false
    written = true
  }
  await output.write(format.tail)
  // A workbook or PDF that could not be made leaves no empty file behind.
  if (written || !format.single) await output.finish()
}

async function writeEach(
  results: AsyncIterable<DocumentResult>, format: Format, out: string | null, tasks: readonly DocumentTask[],
): Promise<void> {
  if (out === null || (existsSync(out) && !isFolder(out))) {
    throw new UsageError(
      `${tasks.length} 个文件的 ${format.extension} 结果要各写一个文件：请用 --out 指定一个文件夹。`,
      `${tasks.length} documents give one ${format.extension} file each: name a folder with --out.`,
    )
  }
  const taken = new Set<string>()
  for await (const result of results) {
    if (result.output === null) continue
    const output = await openOutput(join(out, fileName(result.path, format.extension, taken)))
    await output.write(result.output)
    await output.finish()
  }
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
