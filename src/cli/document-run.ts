import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DEFAULT_LIMITS } from '../read/limits.ts'
import { sha256 } from '../read/sha256.ts'
import type { DocumentResult, DocumentTask } from './document-task.ts'
import type { Language } from './language.ts'
import { removeStaleDrafts } from './output.ts'
import { programVersion } from './program-version.ts'
import { runDocuments } from './run-documents.ts'
import { openJournal, type JournalEntry, type RunJournal } from './run-journal.ts'

export interface Step {
  readonly result: DocumentResult
  /** What an interrupted run left of it: its own file, where it has one, is in its place. null: done now. */
  readonly done: JournalEntry | null
}

export interface DocumentRun {
  /** In the order of the tasks. */
  readonly steps: AsyncIterable<Step>
  /** What there is of the document is written, in a file of its own where it has one: it need not be done again. */
  record(result: DocumentResult, file: JournalEntry['file']): void
  finish(): void
}

/** Where results go. */
export interface Destination {
  /** null: standard output. */
  readonly out: string | null
  /** Whether an interrupted run to the same `out` is continued. */
  readonly resume: boolean
  readonly language: Language
}

/** `names`: of each document's own file in the folder `out`; null where all go into one file. */
export async function startRun(tasks: readonly DocumentTask[], { out, resume, language }: Destination, names: readonly string[] | null): Promise<DocumentRun> {
  const [first] = tasks
  if (out === null || tasks.length < 2 || !first) return { steps: stepsOf(tasks, new Set(), null), record() {}, finish() {} }
  const folder = names ? out : dirname(out)
  const path = names ? join(out, '.mingsuan.progress') : join(folder, `.${basename(out)}.progress`)
  const interrupted = existsSync(path)
  const journal = openJournal(path, { program: programVersion(), job: first.job }, resume)
  removeStaleDrafts(folder, names ? null : basename(out))
  const done = await doneTasks(tasks, journal, names, folder)
  say(interruptionNote(resume, interrupted, journal.continued, done.size, tasks.length), language)
  const stop = onInterrupt(() => say(STOPPED, language))
  return {
    steps: stepsOf(tasks, done, journal),
    record(result, file) {
      // Without a hash nobody knows what was worked on; a document that was stopped may fare better next time.
      if (result.sha256 === null) return
      journal.add({
        path: result.path, sha256: result.sha256, error: result.error, digest: result.digest,
        output: file === null && typeof result.output === 'string' ? result.output : null, file,
      })
    },
    finish() {
      journal.remove()
      stop()
    },
  }
}

/** The positions of the tasks whose document is what it was and whose result is where it was. */
async function doneTasks(tasks: readonly DocumentTask[], journal: RunJournal, names: readonly string[] | null, folder: string): Promise<ReadonlySet<number>> {
  const done = new Set<number>()
  for (const [i, { path, file }] of tasks.entries()) {
    const entry = journal.paths.has(path) ? journal.entry(path) : null
    if (!entry || entry.sha256 !== await hashOf(file)) continue
    if (names && entry.file && (entry.file.name !== names[i] || entry.file.sha256 !== await hashOf(join(folder, entry.file.name)))) continue
    done.add(i)
  }
  return done
}

async function hashOf(file: string): Promise<string | null> {
  try {
    return (await stat(file)).size > DEFAULT_LIMITS.bytes ? null : sha256(await readFile(file))
  } catch {
    // What cannot be read is worked on again, and its error is said there.
    return null
  }
}

async function* stepsOf(tasks: readonly DocumentTask[], done: ReadonlySet<number>, journal: RunJournal | null): AsyncGenerator<Step> {
  const rest = runDocuments(tasks.filter((_, i) => !done.has(i)))
  try {
    for (const [i, { path }] of tasks.entries()) {
      const entry = done.has(i) ? journal?.entry(path) : null
      if (entry) {
        yield { done: entry, result: { path, sha256: entry.sha256, error: entry.error, output: entry.output, digest: entry.digest } }
        continue
      }
      const next = await rest.next()
      if (next.done) return
      yield { done: null, result: next.value }
    }
  } finally {
    await rest.return(undefined)
  }
}

interface Note {
  readonly zh: string
  readonly en: string
}

function interruptionNote(resume: boolean, interrupted: boolean, continued: boolean, done: number, total: number): Note | null {
  if (!resume) return interrupted ? { zh: '上次运行没有完成，现从头开始；要接着做，请加 --resume。', en: 'The last run was not finished; starting anew. To continue one, add --resume.' } : null
  if (continued) return { zh: `接续上次运行：${total} 个文件中 ${done} 个已经完成。`, en: `Continuing the last run: ${done} of ${total} documents are done.` }
  return interrupted
    ? { zh: '上次运行的程序版本或选项不同，不能接续，从头开始。', en: 'The last run was of another version or with other options; starting anew.' }
    : { zh: '没有未完成的运行可以接续，从头开始。', en: 'There is no unfinished run to continue; starting anew.' }
}

const STOPPED: Note = { zh: '已中断。加 --resume 再运行一次，即从中断处继续。', en: 'Interrupted. Run again with --resume to continue.' }

const say = (note: Note | null, language: Language): void => {
  if (note) process.stderr.write(`mingsuan: ${note[language]}\n`)
}

/** Tells the user, at Ctrl-C or when the process is asked to end, and ends as signals do. Returns what takes this back. */
function onInterrupt(tell: () => void): () => void {
  const handlers = ([['SIGINT', 130], ['SIGTERM', 143]] as const).map(([signal, status]) => {
    const handler = (): void => {
      // The bar stands where the words would.
      if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
      tell()
      process.exit(status)
    }
    process.once(signal, handler)
    return () => process.removeListener(signal, handler)
  })
  return () => { for (const remove of handlers) remove() }
}
