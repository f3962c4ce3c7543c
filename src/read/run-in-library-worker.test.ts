import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from './limits.ts'
import { ReadBudget } from './read-budget.ts'
import { runInLibraryWorker } from './run-in-library-worker.ts'

test('一个文件读完，工作线程还能读下一个', async () => {
  const answers: string[] = []
  for (const text of ['不是工作簿', '也不是工作簿', '还不是']) {
    const budget = new ReadBudget({ ...DEFAULT_LIMITS, milliseconds: 20_000 })
    answers.push(await runInLibraryWorker('doc', new TextEncoder().encode(text), budget).then(() => 'value', (error: Error) => error.message))
  }
  expect(answers).toHaveLength(3)
  expect(answers[0]).not.toBe('value')
  expect(new Set(answers).size).toBe(1)
})
