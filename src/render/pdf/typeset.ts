import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { RenderError } from '../render-error.ts'
import type { PdfExport } from './typst-compiler.ts'
import type { TypesetAnswer, TypesetRequest } from './typst-process.ts'

/**
 * The typesetter keeps some of every document for good (about 20 MB of a hundred pages) and blocks its thread: it runs
 * in a process of its own, and a fresh one takes over after this many characters of source, some ten long documents.
 */
const CHARACTERS = 3_000_000

/** A document of a thousand pages takes about ten seconds. */
const MILLISECONDS = 120_000

let child: ChildProcess | null = null
let characters = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Typesets Typst source, one document after the other.
 * @throws {RenderError} with what Typst says, or where it takes too long
 */
export function typeset(source: string, options: PdfExport): Promise<Uint8Array> {
  const mine = last.then(() => ask({ source, ...options }))
  last = mine.catch(() => null)
  return mine
}

async function ask(request: TypesetRequest): Promise<Uint8Array> {
  const worker = (child ??= start())
  hold(worker, true)
  const answer = await answerOf(worker, request)
  characters += request.source.length
  if (characters > CHARACTERS || 'error' in answer) retire(worker)
  else hold(worker, false)
  if ('error' in answer) throw new RenderError(`PDF 排版失败：${answer.error.slice(0, 300)}`, `Typesetting the PDF failed: ${answer.error.slice(0, 300)}`)
  return new Uint8Array(answer.bytes)
}

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL('typst-process.ts', import.meta.url)), { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })

function answerOf(worker: ChildProcess, request: TypesetRequest): Promise<TypesetAnswer> {
  return new Promise((resolve) => {
    const done = (answer: TypesetAnswer): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(() => done({ error: `no result within ${MILLISECONDS / 1000} s` }), MILLISECONDS)
    worker.once('message', (answer) => done(answer as TypesetAnswer))
    worker.once('error', (error) => done({ error: error.message }))
    worker.once('exit', (code) => done({ error: `the typesetter ended with ${code}` }))
    worker.send(request)
  })
}

function retire(worker: ChildProcess): void {
  worker.removeAllListeners()
  worker.kill()
  if (child === worker) child = null
  characters = 0
}

/** An idle typesetter keeps no program running. */
function hold(worker: ChildProcess, held: boolean): void {
  if (held) worker.ref()
  else worker.unref()
  const channel = worker.channel as { ref(): void; unref(): void } | null | undefined
  if (held) channel?.ref()
  else channel?.unref()
}
