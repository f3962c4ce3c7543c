import { describe, expect, it } from 'vitest'
import { readCases, readProse, type ProseCase } from '../../test/support/prose.ts'

/** 分别: several quantities in one phrase and their values in one row. Department and figures are invented. */
const CASES: readonly ProseCase[] = [
  ['一、收入支出决算总体情况说明'],
  ['2024年度收入总计、支出总计分别为640.00万元、640.00万元，与上年相比分别减少60.00万元、60.00万元，下降8.57%、8.57%。', [
    'incomeGrandTotal 2024 final = 640; < 2023 final –; decrease 60 8.57%',
    'expenditureGrandTotal 2024 final = 640; < 2023 final –; decrease 60 8.57%',
  ]],
  ['收、支总计分别为640.00万元和640.00万元。', ['incomeGrandTotal 2024 final = 640', 'expenditureGrandTotal 2024 final = 640']],
  ['本年收入合计600.00万元。其中：财政拨款收入和其他收入分别为570.00万元、30.00万元，占比分别为95%、5%。', [
    'income 2024 final = 600', 'income 2024 final fiscal = 570; 95% of income 2024 final', 'income 2024 final other = 30; 5% of income 2024 final',
  ]],
  ['本年支出合计600.00万元，其中：基本支出400.00万元、项目支出200.00万元，分别占本年支出的66.67%和33.33%。', [
    'expenditure 2024 final = 600', 'expenditure 2024 final basic = 400; 66.67% of expenditure 2024 final', 'expenditure 2024 final project = 200; 33.33% of expenditure 2024 final',
  ]],
  ['本年支出600.00万元，其中基本支出、项目支出占比分别为66.67%、33.33%。', ['expenditure 2024 final = 600']],
  ['本年支出600.00万元，其中：社会保障和就业支出、卫生健康支出分别为40.00万元和20.00万元。', ['expenditure 2024 final = 600', 'expenditure 2024 final 208 = 40', 'expenditure 2024 final 210 = 20']],
  ['二、“三公”经费支出决算情况说明'],
  ['2022年、2023年、2024年“三公”经费支出决算分别为9.00万元、8.00万元和6.00万元，2023年比2022年减少1.00万元，下降11.11%；2024年比2023年减少2.00万元，下降25.00%。', [
    'threePublic 2022 final = 9', 'threePublic 2024 final = 6; < 2023 final 8; decrease 2 25.00%', 'threePublic 2023 final = 8; < 2022 final –; decrease 1 11.11%',
  ]],
  ['2023年公务接待费和公务用车运行维护费分别为3.00万元和5.00万元。', ['threePublic 2023 final officialReception = 3', 'threePublic 2023 final vehicleOperation = 5']],
]

describe('lists with 分别', () => {
  it('reads each value as that of its own quantity', () => {
    expect(readCases(CASES, { kind: 'final', year: 2024 })).toEqual(CASES.map(([line, claims]) => (claims ? [line, claims] : [line])))
  })

  it('reads nothing where it is not clear whose the values are', () => {
    const { claims } = readProse(['一、收入支出决算总体情况说明', '收入、支出和结余（含利息）分别为10.00万元、20.00万元。'], { kind: 'final', year: 2024 })
    expect(claims.filter(({ key, amount }) => key.measure !== 'other' && amount)).toEqual([])
  })

  it('keeps every number at the place where it is printed', () => {
    const line = '基本支出、项目支出分别为400.00万元、200.00万元。'
    const { claims } = readProse(['三、支出决算情况说明', line], { kind: 'final', year: 2024 })
    expect(claims.map(({ amount }) => line.slice(amount?.span.start, amount?.span.end))).toEqual(['400.00', '200.00'])
  })
})
