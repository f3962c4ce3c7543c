import { expect, test } from 'vitest'
import { baseBudget } from '../../src/compile/base/base-budget.ts'
import { figuresOf } from '../../src/compile/figures.ts'
import { formatDecimal } from '../../src/model/decimal.ts'
import { EMPTY_KEY, type FactKey } from '../../src/model/fact.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'

/** A table of final accounts in 万元 whose total is what `total` says, for two 项 of 10.01 and 20.02. */
const accounts = async (total: string) => recognise(await readDocument(new TextEncoder().encode([
  '青岚市粮食局2025年度部门决算', '', '支出决算表', '编制部门：青岚市粮食局\t\t\t单位：万元', '',
  '科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出', `合计\t\t${total}\t${total}\t`,
  `201\t一般公共服务支出\t${total}\t${total}\t`, `20106\t财政事务\t${total}\t${total}\t`, '2010601\t行政运行\t10.01\t10.01\t', '2010602\t一般行政管理事务\t20.02\t20.02\t', '',
].join('\n'))))

const key = (more: Partial<FactKey>): FactKey => ({ ...EMPTY_KEY, measure: 'expenditure', year: 2025, phase: 'final', ...more })

async function figures(total: string) {
  const budget = baseBudget(await accounts(total), 2025)
  if (!budget) throw new Error('no budget')
  const figure = figuresOf(budget)
  return [key({}), key({ functional: '201' }), key({ functional: '2010601' }), key({ functional: '2010602' })].map((one) => formatDecimal(figure(one)?.value ?? { digits: -1n, scale: 0 }))
}

test('a total that rounding alone keeps from the sum of its parts is taken as printed, and no part is changed', async () => {
  expect(await figures('30.04')).toEqual(['30040000', '30040000', '10010000', '20020000'])
})

test('a difference beyond rounding is a contradiction: the parts hold', async () => {
  expect(await figures('30.06')).toEqual(['30030000', '30030000', '10010000', '20020000'])
})
