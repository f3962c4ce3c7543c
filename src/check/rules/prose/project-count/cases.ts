import type { Disclosure } from '../../../../model/disclosure.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (count: string, sheets: number, more = '') => (): Disclosure => ({
  ...buildDisclosure({ parts: [paragraph(`2026年批复绩效目标的项目有${count}。${more}`, { key: { measure: 'performanceProjects' }, amount: count })] }),
  performance: Array.from({ length: sheets }, (_, id) => ({ id }) as PerformanceSheet),
})

export default {
  valid: [{ name: '份数相符', given: doc('3个', 3) }],
  invalid: [{ name: '少附两份', parent: '份数相符', given: doc('5个', 3), finds: [{ message: 'differs', at: '5个', expected: '3' }] }],
  nearMiss: [{ name: '只公开重点项目', given: doc('5个', 3, '重点项目支出绩效目标详见附件。') }],
} satisfies RuleCases
