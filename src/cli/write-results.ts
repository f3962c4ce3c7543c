import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../read/sha256.ts'
import type { DocumentDigest } from '../report/document-digest.ts'
import { startRun, type Destination, type DocumentRun, type Step } from './document-run.ts'
import type { DocumentResult, DocumentTask } from './document-task.ts'
import type { Format } from './formats.ts'
import { openOutput } from './output.ts'
import { isFolder, outputNames } from './output-names.ts'
import { startProgress, type Progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

type OnResult = (result: DocumentResult) => void

/**
 * Works on the documents and writes what comes out, each as soon as it is its turn. Calls back for each. A run over
 * several documents into `out` that is interrupted can be continued.
 */
export async function writeResults(
  tasks: readonly DocumentTask[], format: Format, destination: Destination, onResult: OnResult,
): Promise<void> {
  const { out } = destination
  const apart = format.single && (tasks.length > 1 || isFolder(out))
  if (apart && (out === null || (existsSync(out) && !isFolder(out)))) throw needsFolder(tasks.length, format)
  const names = apart ? outputNames(tasks.map(({ path }) => path), format.extension, format.summary?.fileName ?? null) : null
  const run = await startRun(tasks, destination, names)
  const steps = notify(run.steps, startProgress(tasks.length), onResult)
  if (names && out !== null) await writeEach(steps, run, format, names, out, destination)
  else await writeTogether(steps, run, format, destination)
  run.finish()
}

const needsFolder = (count: number, { extension }: Format): UsageError => new UsageError(
  `${count} 个文件的 ${extension} 结果要各写一个文件：请用 --out 指定一个文件夹。`,
  `${count} documents give one ${extension} file each: name a folder with --out.`,
)

/** What is written while the bar is drawn would be torn by it: it is taken away first and drawn again afterwards. */
async function* notify(steps: AsyncIterable<Step>, progress: Progress, onResult: OnResult): AsyncGenerator<Step> {
  for await (const step of steps) {
    progress.clear()
    onResult(step.result)
    yield step
    progress.step(step.result.path)
  }
}

async function writeTogether(steps: AsyncIterable<Step>, run: DocumentRun, format: Format, { out, language }: Destination): Promise<void> {
  const output = await openOutput(out, format.binary)
  const digests: DocumentDigest[] = []
  // A spreadsheet program is told by this mark that the text is UTF-8; a pipe does without it.
  await output.write(`${out !== null && format.extension === 'csv' ? '\uFEFF' : ''}${format.head(language)}`)
  let parts = 0
  for await (const { result, done } of steps) {
    if (!done) run.record(result, null)
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
  steps: AsyncIterable<Step>, run: DocumentRun, format: Format, names: readonly string[], folder: string, { language }: Destination,
): Promise<void> {
  const digests: DocumentDigest[] = []
  const reports = new Map<string, string>()
  let position = 0
  for await (const { result, done } of steps) {
    const name = names[position] ?? ''
    position += 1
    if (result.digest) digests.push(result.digest)
    let file = done?.file ?? null
    if (!done && result.output !== null) {
      await writeFile(join(folder, name), result.output)
      file = { name, sha256: sha256(Buffer.from(result.output)) }
    }
    if (!done) run.record(result, file)
    if (file) reports.set(result.path, name)
  }
  const { summary } = format
  if (summary) await writeFile(join(folder, summary.fileName), await summary.content(digests, language, reports))
}

async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const output = await openOutput(path)
  await output.write(content)
  await output.finish()
}
