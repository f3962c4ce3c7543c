import type { Disclosure } from '../../../../model/disclosure.ts'
import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (period: string) => () => withSheets({ period })

const dated = (start: string, end: string) => (): Disclosure => {
  const built = withSheets({})
  const field = (text: string, line: number) => ({ text, places: [{ type: 'text' as const, line, column: 2, text }], labelPlace: null })
  return {
    ...built, performance: built.performance.map((sheet) => ({
      ...sheet, otherFields: [{ label: '计划开始日期', field: field(start, 3) }, { label: '计划完成日期', field: field(end, 4) }],
    })),
  }
}

export default {
  valid: [{ name: '起止时间包括预算年度', given: doc('2026年1月至2026年12月') }, { name: '开始在前，完成在后', given: dated('2026-01-01', '2026-12-31') }],
  invalid: [
    { name: '起止时间是上一年', parent: '起止时间包括预算年度', given: doc('2025年1月至2025年12月'), finds: [{ message: 'outside', at: '2025年1月至2025年12月' }] },
    { name: '完成早于开始', parent: '开始在前，完成在后', given: dated('2026-01-01', '2025-12-31'), finds: [{ message: 'order', at: '2025-12-31' }] },
  ],
  nearMiss: [
    { name: '多年项目', given: doc('2024-2027年') },
    { name: '没有年份', given: doc('1年') },
    { name: '从某年起长期开展', given: doc('2019年起长期') },
    { name: '只写开始年份', given: doc('2023年开始') },
  ],
} satisfies RuleCases
