import { expect, test } from 'vitest'
import { buildParagraph } from '../../test/support/build-disclosure.ts'
import { formatDecimal } from '../model/decimal.ts'
import { projectStatements } from './project-statements.ts'

const paragraphs = (...texts: string[]) => texts.map((text, index) => buildParagraph(text, index + 1))

const PARTS = ['一、项目概况', '建设库房。', '二、立项依据', '批复。', '三、实施主体', '明州市档案馆', '四、实施方案', '1.设计', '2.施工', '五、实施周期', '2026年', '六、年度预算安排', '795.5万元', '七、绩效目标']

test('七个部分，项目名称在标题里，金额只有一个', () => {
  const [statement, ...others] = projectStatements(paragraphs('七、项目经费情况说明……12', '库房建设项目经费情况说明', ...PARTS), [])
  expect(others).toEqual([])
  expect(statement).toMatchObject({
    id: 0, name: '库房建设',
    parts: { overview: { label: '项目概况', text: '建设库房。' }, plan: { text: '1.设计\n2.施工' }, performanceGoal: { text: '', places: [] } },
  })
  expect(statement?.amount && formatDecimal(statement.amount.value)).toBe('795500000')
  expect(statement?.amount).toMatchObject({ unit: 'wanyuan', kind: 'amount', text: '795.5万元', span: { paragraph: 14, start: 0, end: 7 } })
  expect(statement?.namePlaces).toMatchObject([{ line: 2, column: 1, text: '库房建设' }])
})

test('几个金额不取其一；缺的部分为空；两个说明各归各', () => {
  const [first, second] = projectStatements(paragraphs(
    '甲项目经费情况说明', '一、项目概述', '甲。', '六、年度预算安排', '上半年158.05万元，下半年158.05万元。',
    '项目经费情况说明', '一、项目概述', '乙。', '二、立项依据', '批复。',
  ), [])
  expect(first).toMatchObject({ name: '甲', amount: null, parts: { basis: null, overview: { text: '甲。' } } })
  expect(second).toMatchObject({ id: 1, name: '', parts: { overview: { text: '乙。' }, annualBudget: null } })
})

test('只提到说明的话不是说明', () => {
  expect(projectStatements(paragraphs('详见项目经费情况说明。', '项目经费情况说明', '第四部分 附件'), [])).toEqual([])
})
