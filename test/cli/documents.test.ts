import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mingsuan, SAMPLE } from './run.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '明算 '))
  mkdirSync(join(folder, '甲/.隐藏'), { recursive: true })
  copyFileSync(join(SAMPLE, 'sample.txt'), join(folder, '甲/文本.txt'))
  copyFileSync(join(SAMPLE, 'sample.txt'), join(folder, '甲/.隐藏/文本.txt'))
  copyFileSync(join(SAMPLE, 'sample.docx'), join(folder, '甲/错误的扩展名.pdf'))
  writeFileSync(join(folder, '甲/图片.png'), 'x')
  writeFileSync(join(folder, '甲/坏.pdf'), '%PDF-1.7 damaged')
  writeFileSync(join(folder, '甲/空.xlsx'), '')
  symlinkSync(folder, join(folder, '甲/回到上级'))
  mkdirSync(join(folder, '空文件夹'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Output {
  readonly schema: string
  readonly documents: readonly {
    readonly path: string
    readonly error: { readonly code: string; readonly message: string } | null
    readonly mediaType: string | null
    readonly facts: readonly unknown[]
    readonly findings: readonly { readonly severity: string; readonly places: readonly Record<string, unknown>[] }[]
  }[]
}

const parse = (text: string): Output => JSON.parse(text) as Output

test('a folder: every document in order, hidden and other files left out, failures beside the rest', async () => {
  const { status, stdout, stderr } = await mingsuan(['read', '甲', '不存在.pdf'], folder)
  const { schema, documents } = parse(stdout)
  expect(schema).toBe('mingsuan/read@1')
  // In the order of pinyin: cuo, huai, kong, wen.
  expect(documents.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
    ['甲/错误的扩展名.pdf', null], ['甲/坏.pdf', 'damaged'], ['甲/空.xlsx', 'empty'], ['甲/文本.txt', null], ['不存在.pdf', 'notFound'],
  ])
  const right = documents.filter(({ error }) => error === null)
  expect(right.map(({ mediaType }) => mediaType).toSorted()).toEqual([
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'text/plain',
  ])
  for (const { facts } of right) expect(facts.length).toBeGreaterThan(300)
  expect(stderr).toContain('图片.png')
  expect(stderr).toContain('不存在.pdf: 找不到这个文件')
  expect(status).toBe(2)
})

test('an empty folder is wrong usage', async () => {
  const { status, stderr } = await mingsuan(['check', '空文件夹'], folder)
  expect(stderr).toContain('空文件夹 中没有可读的文件')
  expect(status).toBe(2)
})

test('--out writes the file, the result on standard output is the same', async () => {
  const out = join(folder, '新/结果.json')
  const written = await mingsuan(['check', 'sample.txt', '--format', 'json', '--out', out])
  expect(written).toMatchObject({ status: 1, stdout: '', stderr: '' })
  const printed = await mingsuan(['check', 'sample.txt', '--format', 'json'])
  expect(readFileSync(out, 'utf8')).toBe(printed.stdout)
  expect(readdirSync(join(folder, '新'))).toEqual(['结果.json'])
  const [document] = parse(printed.stdout).documents
  expect(document?.findings.some(({ severity }) => severity === 'error')).toBe(true)
  expect(Object.keys(document?.findings[0]?.places[0] ?? {})).toEqual(
    expect.arrayContaining(['page', 'box', 'sheet', 'cell', 'line', 'column', 'text']))
})

test('formats of one file a document go into a folder, two of one name apart', async () => {
  const out = join(folder, '报告')
  const { status } = await mingsuan(['read', 'sample.txt', 'sample.docx', '--format', 'xlsx', '--out', out])
  expect(status).toBe(0)
  expect(readdirSync(out).toSorted()).toEqual(['sample.docx.xlsx', 'sample.xlsx'])
})

test('npm start: paths from where the user stands, nothing but the result on standard output', async () => {
  const { spawnSync } = await import('node:child_process')
  const root = join(SAMPLE, '../../..')
  const run = spawnSync('npm', ['--prefix', root, 'start', '--', 'read', '甲/文本.txt'], { cwd: folder, encoding: 'utf8', env: process.env, maxBuffer: 1e8 })
  expect(parse(run.stdout).documents[0]).toMatchObject({ path: '甲/文本.txt', error: null })
  expect(run.status).toBe(0)
})

test.each(['json', 'csv'])('personal numbers are masked in read --format %s', async (format) => {
  const { stdout } = await mingsuan(['read', 'sample.txt', '--format', format])
  expect(stdout.includes('13800000004')).toBe(false)
  expect(stdout.includes('138****0004')).toBe(format === 'json')
})

test.each(['text', 'json', 'ndjson', 'sarif', 'html'])('personal numbers are masked in check --format %s', async (format) => {
  const { stdout } = await mingsuan(['check', 'sample.pdf', '--format', format])
  expect(stdout.includes('13800000004')).toBe(false)
  expect(stdout.includes('138****0004')).toBe(true)
})

test('xlsx: the sheets for people, personal numbers masked', async () => {
  const { read } = await import('@e965/xlsx')
  const { bytes } = await mingsuan(['read', 'sample.pdf', '--format', 'xlsx'])
  const book = read(bytes)
  expect(book.SheetNames.slice(0, 2)).toEqual(['概况', '事实'])
  const texts = JSON.stringify(book.Sheets)
  expect(texts.includes('13800000004')).toBe(false)
  expect(texts.includes('138****0004')).toBe(true)
})
