import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Buffer
}

const BIN = fileURLToPath(new URL('../../bin/mingsuan.mjs', import.meta.url))

export const SAMPLE = fileURLToPath(new URL('../../data/sample/defective/', import.meta.url))

/** Runs the command line as a user does, in a folder, without a terminal. */
export function mingsuan(args: readonly string[], cwd: string = SAMPLE, env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  // These are left by `npm test`, which the command would take for the `npm start` it was called by.
  const { INIT_CWD: _cwd, npm_package_json: _package, ...own } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (data: Buffer) => out.push(data))
    child.stderr.on('data', (data: Buffer) => err.push(data))
    child.on('error', reject)
    child.on('close', (status) => {
      const bytes = Buffer.concat(out)
      resolve({ status, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), bytes })
    })
  })
}
