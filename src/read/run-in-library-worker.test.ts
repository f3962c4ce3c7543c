import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from './limits.ts'
import { ReadBudget } from './read-budget.ts'
import { ReadError } from './read-error.ts'
import { runInLibraryWorker } from './run-in-library-worker.ts'

test('一个文件读完，工作线程还能读下一个', async () => {
  const answers: unknown[] = []
  for (const text of ['不是工作簿', '也不是工作簿', '还不是']) {
    const budget = new ReadBudget({ ...DEFAULT_LIMITS, milliseconds: 20_000 })
    answers.push(await runInLibraryWorker('doc', new TextEncoder().encode(text), budget).then(() => 'value', (error: unknown) => error))
  }
  // Each is the library's own complaint; an end of time would be a ReadError.
  expect(answers.map((answer) => answer instanceof Error && !(answer instanceof ReadError))).toEqual([true, true, true])
})
