import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mingsuan } from './run.ts'

test.each([
  [['nonsense'], '没有“nonsense”这个命令'],
  [['check'], 'check 后面要写文件或文件夹'],
  [['check', '--frmt', 'json', 'x.pdf'], '没有 --frmt 这个选项'],
  [['check', 'x.pdf', '--format', 'jpeg'], '--format 的值“jpeg”不对'],
  [['check', 'x.pdf', '--out'], '选项 --out 后面缺少值'],
  [['rules', 'no/such-rule'], '没有“no/such-rule”这条规则'],
  [['read', 'sample.txt', '--out', '/dev/null/x'], '写不了 /dev/null/x'],
  [['compile', 'x.xlsx'], 'compile 要用 --out 写明输出位置'],
  [['read', 'sample.txt', 'sample.pdf', '--format', 'xlsx'], '请用 --out 指定一个文件夹'],
] as const)('wrong usage %j ends with 2 and says what to do', async (args, said) => {
  const { status, stdout, stderr } = await mingsuan(args)
  expect(stderr).toContain(said)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('usage errors come in English with --lang en', async () => {
  const { status, stderr } = await mingsuan(['check', '--lang', 'en'])
  expect(stderr).toContain('check needs a file or folder')
  expect(status).toBe(2)
})

test.each([['--help'], ['check', '--help'], ['--version'], ['rules'], ['rules', 'relations/same-total']])('%s %s ends with 0', async (...args) => {
  const { status, stdout, stderr } = await mingsuan(args)
  expect(stderr).toBe('')
  expect(stdout.length).toBeGreaterThan(10)
  expect(status).toBe(0)
})

test('without arguments it compiles and checks the sample, into the folder where the user stands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingsuan-demonstration-'))
  const { status, stdout, stderr } = await mingsuan([], folder)
  expect(stderr).toBe('')
  expect(stdout).toContain('读回')
  expect(stdout).toContain('72.80万元应为78.20万元')
  expect(stdout).not.toContain('13800000004')
  expect(readdirSync(join(folder, 'out')).length).toBe(6)
  expect(readFileSync(join(folder, 'out/核对报告.html'), 'utf8')).toContain('澄岭市河湖保护局')
  expect(status).toBe(0)
  rmSync(folder, { recursive: true })
}, 60_000)

test('the demonstration in English', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingsuan-demonstration-'))
  const { status, stdout } = await mingsuan(['--lang', 'en'], folder)
  expect(stdout).toMatch(/What to try next/)
  expect(stdout).toMatch(/(\d+) of \1 numbers read back, 0 errors/)
  expect(readdirSync(join(folder, 'out'))).toContain('report.html')
  expect(status).toBe(0)
  rmSync(folder, { recursive: true })
}, 60_000)
