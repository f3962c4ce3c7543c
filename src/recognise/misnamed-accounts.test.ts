import { describe, expect, it } from 'vitest'
import { readDocument } from '../read/read-document.ts'
import { recognise } from './recognise.ts'

const document = (item: string, rows: string) => `2024年度部门决算

一般公共预算财政拨款支出决算表

单位：万元

功能分类科目编码\t科目名称\t合计\t基本支出\t项目支出
201\t一般公共服务支出\t50.00\t\t50.00
20105\t统计信息事务\t50.00\t\t50.00
${rows}
合计\t\t50.00\t\t50.00

五、一般公共预算财政拨款支出决算情况说明

（三）一般公共预算财政拨款支出决算具体情况

1.${item}
`

const keyOf = async (text: string) => recognise(await readDocument(new TextEncoder().encode(text))).claims.find(({ accountNames }) => accountNames.length === 3)?.key

describe('nameMisnamedAccounts', () => {
  const item = '一般公共服务支出（类）统计信息事务（款）统计信息事务（项）。年初预算为30.00万元，支出决算为20.00万元。'

  it('finds the row by its amount where nothing else speaks of it', async () => {
    expect(await keyOf(document(item, '2010505\t专项统计业务\t20.00\t\t20.00\n2010507\t专项普查活动\t30.00\t\t30.00'))).toMatchObject({ measure: 'expenditure', functional: '2010505', fund: 'generalPublic' })
  })

  it('leaves it open where two rows have the amount', async () => {
    expect(await keyOf(document(item, '2010505\t专项统计业务\t20.00\t\t20.00\n2010507\t专项普查活动\t20.00\t\t20.00\n2010508\t统计抽样调查\t10.00\t\t10.00'))).toMatchObject({ measure: 'other' })
  })
})
