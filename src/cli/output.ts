import { createWriteStream, readdirSync, rmSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { once } from 'node:events'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Where a result goes, piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>
  /** Without it a file does not come into being. */
  finish(): Promise<void>
}

/** Standard output, or a file. A binary format is not poured into a terminal. */
export async function openOutput(out: string | null, binary = false): Promise<Output> {
  if (out !== null) return openFile(out)
  if (binary && process.stdout.isTTY) {
    throw new UsageError('这种格式不能显示在终端。请加 --out 文件名。', 'this format cannot be shown in a terminal; add --out FILE.')
  }
  return {
    async write(piece) {
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    },
    async finish() {},
  }
}

/** Hidden, so that it is no document of the folder where it stands. */
const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`)

/** Drafts of `file`, or of every file, that processes which are no more left in a folder. */
export function removeStaleDrafts(folder: string, file: string | null): void {
  for (const name of readdirSync(folder)) {
    const [, own, process] = /^\.(.+)\.(\d+)\.part$/.exec(name) ?? []
    if (own !== undefined && (file === null || own === file) && !isAlive(Number(process))) rmSync(join(folder, name), { force: true })
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Writes beside the file and renames at the end: an interrupted run leaves the file of the last one as it was. */
async function openFile(path: string): Promise<Output> {
  const draft = draftOf(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    const stream = createWriteStream(draft)
    await once(stream, 'open')
    const discard = (): void => rmSync(draft, { force: true })
    process.once('exit', discard)
    return {
      async write(piece) {
        if (!stream.write(piece)) await once(stream, 'drain')
      },
      async finish() {
        stream.end()
        await once(stream, 'close')
        await rename(draft, path)
        process.removeListener('exit', discard)
      },
    }
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

export function cannotWrite(path: string, error: unknown): UsageError {
  const detail = error instanceof Error ? error.message : String(error)
  return new UsageError(`写不了 ${path}（${detail}）。请换一个位置，或检查权限和磁盘空间。`, `cannot write ${path} (${detail}); choose another place, or check permissions and disk space.`)
}
