import { expect, test } from 'vitest'
import { buildParagraph } from '../../test/support/build-disclosure.ts'
import { disclosureTable, sheetGrid } from '../../test/support/build-form.ts'
import { specialFunds } from './special-funds.ts'

const paragraphs = (...texts: string[]) => texts.map((text, index) => buildParagraph(text, index + 1))

test('专项资金名称引出的六个部分，没有印出的为空', () => {
  const funds = specialFunds(paragraphs(
    '一、专项资金信息公开', '各部门细化公开专项资金政策依据、管理办法等信息。',
    '专项资金名称：档案抢救专项资金', '设立依据：档案法。', '管理办法：', '预算安排：2026年安排20万元，',
    '全部为一般公共预算拨款。', '预算绩效：抢救档案1万卷。',
    '专项资金名称：库房补助', '资金管理办法：暂行办法。', '分配结果：甲县10万元。', '附件3',
    '另一章的话。',
  ))
  expect(funds.map((fund) => [fund.id, fund.name])).toEqual([[0, '档案抢救专项资金'], [1, '库房补助']])
  const [first, second] = funds
  expect(first?.parts).toMatchObject({ legalBasis: { text: '档案法。' }, managementRules: { text: '' }, applicationGuide: null, allocationResult: null })
  expect(first?.parts.budgetArrangement).toMatchObject({
    text: '2026年安排20万元，\n全部为一般公共预算拨款。',
    spans: [{ paragraph: 5, start: 5, end: 17 }, { paragraph: 6, start: 0, end: 12 }],
  })
  expect(first?.parts.budgetArrangement?.places[0]).toMatchObject({ line: 6, column: 6 })
  expect(second?.parts.allocationResult?.text).toBe('甲县10万元。')
  expect(second?.parts.performance).toBeNull()
})

test('标题就是名称，部分各为小标题', () => {
  const funds = specialFunds(paragraphs(
    '专项资金情况', '（一）档案抢救经费', '1.政策依据', '档案法。', '2.管理办法', '暂行办法。', '3.绩效情况', '良好。', '二、其他事项', '无。',
  ))
  expect(funds).toHaveLength(1)
  expect(funds[0]?.name).toBe('档案抢救经费')
  expect(funds[0]?.parts).toMatchObject({ legalBasis: { text: '档案法。' }, managementRules: { text: '暂行办法。' }, performance: { text: '良好。' } })
})

test('只说到专项资金的文件没有专项资金', () => {
  expect(specialFunds(paragraphs('项目支出包括专项资金。', '一、立项依据', '二、管理办法'))).toEqual([])
})

test('专项资金表：一行一项，或名称与各部分左右相对', () => {
  const byRow = disclosureTable(sheetGrid([
    ['专项资金名称', '设立依据', '管理办法', '预算安排'], ['甲资金', '依据一', '', '5万元'], ['合计', '', '', '5万元'],
  ]), 'special-funds')
  const byLabel = disclosureTable(sheetGrid([['专项资金名称', '乙资金'], ['设立依据', '依据二'], ['分配结果', '丙县']]), 'special-funds')
  const funds = specialFunds([], [byRow, byLabel])
  expect(funds.map((fund) => [fund.name, fund.parts.legalBasis?.text, fund.parts.budgetArrangement?.text, fund.parts.allocationResult?.text]))
    .toEqual([['甲资金', '依据一', '5万元', undefined], ['乙资金', '依据二', undefined, '丙县']])
  expect(funds[0]?.parts.legalBasis?.places[0]).toMatchObject({ cell: 'B2' })
})
