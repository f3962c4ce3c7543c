import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE } from './run.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COUNT = 8

let folder = ''
let main = ''

/** A copy of the program: a run is not continued by a program that was edited meanwhile, as in a checkout at work. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '明算 '))
  for (const part of ['src', 'data', 'package.json', 'package-lock.json']) cpSync(join(ROOT, part), join(folder, '程序', part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, '程序/node_modules'))
  main = join(folder, '程序/src/cli/main.ts')
})

/** Copies of the sample that differ in one sentence, and one file that cannot be read. */
beforeAll(() => {
  mkdirSync(join(folder, '文件/下级'), { recursive: true })
  const text = readFileSync(join(SAMPLE, 'sample.txt'), 'utf8')
  for (let i = 0; i < COUNT; i += 1) writeFileSync(join(folder, `文件/${i % 3 === 0 ? '下级/' : ''}${i}.txt`), `${text}\n备注${i}。\n`)
  writeFileSync(join(folder, '文件/5坏.pdf'), '%PDF-1.7 damaged')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly status: number | null
  readonly stderr: string
}

/** Runs the command in this folder; `until` is asked again and again, and where it says yes the process is killed. */
function run(args: readonly string[], until: () => boolean = () => false): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (data: string) => { stderr += data })
  const look = setInterval(() => { if (until()) child.kill('SIGKILL') }, 5)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      clearInterval(look)
      resolve({ status, stderr })
    })
  })
}

/** Kills the run as soon as its journal has that many lines. On a busy machine it may be done before: then once more. */
async function killedRun(args: readonly string[], journal: string, lines: number): Promise<void> {
  for (;;) {
    const { status } = await run(args, () => linesOf(journal) >= lines)
    if (status === null) return
  }
}

const linesOf = (journal: string): number => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0)

test.each(['json', 'text'])('check --format %s, killed at any point and continued, gives what an uninterrupted run gives', async (format) => {
  const check = ['check', '文件', '--format', format, '--out']
  const [once, twice] = [`一次.${format}`, `两次.${format}`]
  const whole = await run([...check, once])
  expect(whole.status).toBe(2)
  expect(existsSync(join(folder, `.${once}.progress`))).toBe(false)

  const journal = join(folder, `.${twice}.progress`)
  await killedRun([...check, twice], journal, 2 + Math.floor(Math.random() * (COUNT - 4)))
  expect(existsSync(join(folder, twice))).toBe(false)
  const left = linesOf(journal) - 1
  appendFileSync(journal, '{"path":"文件/7.txt","sha2')

  const resumed = await run([...check, twice, '--resume'])
  expect(resumed.stderr).toContain(`${COUNT + 1} 个文件中 ${left} 个已经完成`)
  expect(resumed.stderr).toContain('5坏.pdf')
  expect(resumed.status).toBe(whole.status)
  expect(readFileSync(join(folder, twice), 'utf8')).toBe(readFileSync(join(folder, once), 'utf8'))
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test('one file a document: those that are there are kept, those that were changed or taken away are made again', async () => {
  const check = ['check', '文件', '--format', 'html', '--out']
  await run([...check, '一次'])
  const journal = join(folder, '两次/.mingsuan.progress')
  await killedRun([...check, '两次'], journal, 4)
  const [, first = '', second = ''] = readFileSync(journal, 'utf8').split('\n')
  const [a, b] = [first, second].map((line) => (JSON.parse(line) as { file: { name: string } }).file.name)
  writeFileSync(join(folder, '两次', a!), 'changed')
  rmSync(join(folder, '两次', b!))
  const left = linesOf(journal) - 1
  const resumed = await run([...check, '两次', '--resume'])
  expect(resumed.stderr).toContain(`${left - 2} 个已经完成`)
  expect(readdirSync(join(folder, '两次'))).toEqual(readdirSync(join(folder, '一次')))
  for (const name of readdirSync(join(folder, '一次'))) {
    expect(readFileSync(join(folder, '两次', name), 'utf8')).toBe(readFileSync(join(folder, '一次', name), 'utf8'))
  }
})

test('a document that was changed meanwhile is done again', async () => {
  cpSync(join(folder, '文件'), join(folder, '改动'), { recursive: true })
  const check = ['check', '改动', '--format', 'ndjson', '--out']
  const journal = join(folder, '.结果.progress')
  await killedRun([...check, '结果'], journal, 4)
  const left = linesOf(journal) - 1
  const { path } = JSON.parse(readFileSync(journal, 'utf8').split('\n')[1]!) as { path: string }
  appendFileSync(join(folder, path), '另有说明。\n')
  const resumed = await run([...check, '结果', '--resume'])
  expect(resumed.stderr).toContain(`${left - 1} 个已经完成`)
  await run([...check, '重做'])
  expect(readFileSync(join(folder, '结果'), 'utf8')).toBe(readFileSync(join(folder, '重做'), 'utf8'))
})

test('other options start anew; Ctrl-C says how to go on; --resume needs --out', async () => {
  const journal = join(folder, '.停.progress')
  const check = ['check', '文件', '--out', '停', '--format']
  await killedRun([...check, 'ndjson'], journal, 2)
  expect((await run([...check, 'json', '--resume'])).stderr).toContain('不能接续，从头开始')
  expect((await run([...check, 'json', '--resume'])).stderr).toContain('没有未完成的运行可以接续')

  const child = spawn(process.execPath, [main, ...check, 'ndjson'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (data: string) => { stderr += data })
  while (linesOf(journal) < 2) await wait(5)
  child.kill('SIGINT')
  const status = await new Promise((resolve) => { child.on('close', resolve) })
  expect(stderr).toContain('加 --resume')
  expect(status).toBe(130)
  expect((await run([...check, 'ndjson'])).stderr).toContain('要接着做，请加 --resume')

  const wrong = await run(['check', '文件', '--resume'])
  expect(wrong.stderr).toContain('要同时写明上次的 --out')
  expect(wrong.status).toBe(2)
})

test('results inside the folder are no documents of the next run', async () => {
  cpSync(join(folder, '文件/1.txt'), join(folder, '自身/1.txt'))
  cpSync(join(folder, '文件/2.txt'), join(folder, '自身/2.txt'))
  const check = ['check', '自身', '--format', 'html', '--out', '自身/报告']
  await run(check)
  const names = readdirSync(join(folder, '自身/报告'))
  expect(names.toSorted()).toEqual(['1.html', '2.html', 'index.html'])
  await run(check)
  expect(readdirSync(join(folder, '自身/报告'))).toEqual(names)
})
