import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJournal, type JournalEntry } from './run-journal.ts'

let folder = ''
let file = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingsuan-'))
  file = join(folder, '新/.结果.progress')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KIND = { program: '0.1.0+abc', job: { command: 'check', format: 'ndjson' } }

const entry = (path: string, output: string): JournalEntry => ({ path, sha256: 'f'.repeat(64), error: null, digest: null, output, file: null })
// U+2028 ends a line for some readers, and not for JSON.
const entries = [entry('甲.pdf', '一\n二'), entry('乙.pdf', '合\u2028计'), entry('丙.pdf', '三')]

function written(): Buffer {
  const journal = openJournal(file, KIND, false)
  for (const one of entries) journal.add(one)
  return readFileSync(file)
}

test('cut at any byte, what stands in whole lines is kept and the rest can be added again', () => {
  const whole = written()
  const ends = [...whole].flatMap((byte, i) => (byte === 10 ? [i + 1] : []))
  expect(ends).toHaveLength(4)
  for (let cut = 0; cut <= whole.length; cut += 1) {
    writeFileSync(file, whole.subarray(0, cut))
    const lines = ends.filter((end) => end <= cut).length
    const journal = openJournal(file, KIND, true)
    expect(journal.continued).toBe(lines > 0)
    const kept = entries.slice(0, Math.max(0, lines - 1))
    expect([...journal.paths]).toEqual(kept.map(({ path }) => path))
    for (const one of kept) expect(journal.entry(one.path)).toEqual(one)
    for (const one of entries.slice(kept.length)) journal.add(one)
    expect(readFileSync(file).equals(whole)).toBe(true)
  }
})

test('a line that is not JSON, as after a power failure, ends what is kept', () => {
  const whole = written()
  const second = whole.indexOf(10, whole.indexOf(10) + 1) + 1
  writeFileSync(file, Buffer.concat([whole.subarray(0, second), Buffer.alloc(8), whole.subarray(second + 8)]))
  expect([...openJournal(file, KIND, true).paths]).toEqual(['甲.pdf'])
})

test('a longer line than is read at once', () => {
  const long = entry('长.pdf', '长'.repeat(1_000_000))
  const journal = openJournal(file, KIND, false)
  journal.add(long)
  journal.add(entries[0]!)
  const again = openJournal(file, KIND, true)
  expect(again.entry('长.pdf')).toEqual(long)
  expect(again.paths.size).toBe(2)
})

test.each([
  ['another program', { ...KIND, program: '0.2.0+abc' }],
  ['another format', { ...KIND, job: { command: 'check', format: 'json' } }],
])('a journal of %s is begun anew', (_, kind) => {
  written()
  const journal = openJournal(file, kind, true)
  expect(journal.continued).toBe(false)
  expect(journal.paths.size).toBe(0)
  journal.add(entries[0]!)
  expect([...openJournal(file, kind, true).paths]).toEqual(['甲.pdf'])
})

test('without resume it is begun anew; removed, it is gone', () => {
  written()
  const journal = openJournal(file, KIND, false)
  expect(journal.paths.size).toBe(0)
  expect(journal.entry('甲.pdf')).toBeNull()
  journal.remove()
  expect(() => readFileSync(file)).toThrow('ENOENT')
})
