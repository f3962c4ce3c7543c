import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { DocumentTask } from './document-task.ts'
import { DEFAULT_POOL_LIMITS, runDocuments } from './run-documents.ts'

const sample = fileURLToPath(new URL('../../data/sample/defective/sample.txt', import.meta.url))
const task = (path: string): DocumentTask => ({ path, file: sample, job: { command: 'read', format: 'csv', language: 'zh' } })
const tasks = Array.from({ length: 12 }, (_, i) => task(`文件${i}`))

const collect = async (limits: Partial<typeof DEFAULT_POOL_LIMITS>) => {
  const results = []
  for await (const result of runDocuments(tasks, { ...DEFAULT_POOL_LIMITS, ...limits })) results.push(result)
  return results
}

test('results come in the order of the tasks, whichever thread is first', async () => {
  const results = await collect({ workers: 2 })
  expect(results.map(({ path }) => path)).toEqual(tasks.map(({ path }) => path))
  expect(results.every(({ error, output }) => error === null && String(output).includes('澄岭市'))).toBe(true)
})

test('a document that takes too long is ended and said to be', async () => {
  const results = await collect({ workers: 2, milliseconds: 0 })
  expect(results.map(({ error }) => error?.code)).toEqual(tasks.map(() => 'timeout'))
  expect(results[0]?.error?.message).toContain('已停止这个文件')
})

/** In a process of its own: the test runner's own memory limit would stand in for the threads'. */
const PROGRAM = `
const { DEFAULT_POOL_LIMITS, runDocuments } = await import(${JSON.stringify(new URL('./run-documents.ts', import.meta.url).href)})
const [big, small] = process.argv.slice(1)
const job = { command: 'read', format: 'csv', language: 'zh' }
const tasks = [big, small].map((file) => ({ path: file, file, job }))
for await (const { error } of runDocuments(tasks, { ...DEFAULT_POOL_LIMITS, workers: 1, megabytes: 48 })) console.log(error?.code ?? 'done')
`

test('a thread that needs too much memory is ended, and the next document is done all the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingsuan-'))
  const big = join(folder, '大.txt')
  writeFileSync(big, '2080505\t机关事业单位基本养老保险缴费支出\t1,234.56\n'.repeat(60_000))
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, big, sample], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(run.stdout.trim().split('\n')).toEqual(['outOfMemory', 'done'])
})
