import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** Items that name their account, say what the money is for, and only then the two figures. Department and figures are invented. */
const FINAL: readonly ProseCase[] = [
  ['五、一般公共预算财政拨款支出决算情况说明'],
  ['（三）一般公共预算财政拨款支出决算具体情况'],
  ['一般公共预算财政拨款支出年初预算为900.00万元，支出决算为880.00万元，完成年初预算的97.78%。其中：', [
    'expenditure 2024 final generalPublic = 880; < 2024 budget 900; done 97.78%',
  ]],
  ['1.社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项），主要用于发放退休人员补贴。年初预算为40.00万元，支出决算为41.20万元，决算数大于预算数的主要原因：年中人员退休。', [
    'expenditure 2024 final generalPublic 2080501 = 41.2; < 2024 budget 40; increase; because 年中人员退休',
  ]],
  ['2.节能环保支出（类）污染防治（款）水体（项），主要用于水质监测等项目支出，年初预算为60.00万元，当年支出决算为58.00万元。决算数小于预算数的主要原因：费用节省。', [
    'expenditure 2024 final generalPublic 2110302 = 58; < 2024 budget 60; decrease; because 费用节省',
  ]],
  ['3.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。主要用于：图书购置。年初预算为30.00万元，支出决算为33.00万元。决算数大于预算数的主要原因：追加购书经费。', [
    'expenditure 2024 final generalPublic 2070104 = 33; < 2024 budget 30; increase; because 追加购书经费',
  ]],
  ['3.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）33.00万元，主要用于：图书购置。支出决算为33.00万元，完成年初预算30.00万元的110%。', [
    'expenditure 2024 final generalPublic 2070104 = 33', 'expenditure 2024 budget generalPublic 2070104 = 30',
    'expenditure 2024 final generalPublic 2070104 = 33; < 2024 budget 30; done 110%',
  ]],
  ['4.“一般公共服务（类）统计信息事务（款）统计信息事务（项）”20.00万元，主要用于：抽样调查。年初预算为80.00万元，支出决算为20.00万元，完成年初预算的25.00%。', [
    'other 2024 final account:一般公共服务/统计信息事务/统计信息事务 = 20',
    'other 2024 final account:一般公共服务/统计信息事务/统计信息事务 = 20; < 2024 budget 80; done 25.00%',
  ]],
]

const BUDGET: readonly ProseCase[] = [
  ['五、一般公共预算支出情况说明'],
  ['2025年一般公共预算拨款支出150.00万元，其中：基本支出140.00万元，项目支出10.00万元。', [
    'expenditure 2025 budget generalPublic = 150', 'expenditure 2025 budget generalPublic basic = 140', 'expenditure 2025 budget generalPublic project = 10',
  ]],
  ['住房公积金12.00万元，其中：基本支出12.00万元，项目支出0万元。', [
    'expenditure 2025 budget generalPublic 2210201 = 12', 'expenditure 2025 budget generalPublic 2210201 basic = 12', 'expenditure 2025 budget generalPublic 2210201 project = 0',
  ]],
  ['二、2024年“三公”经费决算情况'],
  ['2024年度“三公”经费合计支出5.10万元，其中：公务接待费2.10万元，公务用车运行维护费3.00万元。', [
    'threePublic 2024 final = 5.1', 'threePublic 2024 final officialReception = 2.1', 'threePublic 2024 final vehicleOperation = 3',
  ]],
]

const SLIPS: readonly ProseCase[] = [
  ['2025年收入预算512.30万元，其中：财政拨款收入512.30万元，比2024年预算增加增加12.30万元。', [
    'income 2025 budget = 512.3', 'income 2025 budget fiscal = 512.3; < 2024 budget –; increase 12.3',
  ]],
  ['政府性基金拨款支出预算0万元，与2024年预算增加持平。', ['expenditure 2025 budget governmentFund = 0; < 2024 budget –; flat']],
  ['14.“城乡社区支出（类）城乡社区管理事务（款）城管执法（项）”3，518.85万元。', ['expenditure 2025 budget 2120104 = 3518.85']],
  ['根据《关于印发财务公开办法（2019年修订）的通知》有关规定，2025年“三公”经费预算9.00万元，公务接待费4.00万元。', ['threePublic 2025 budget = 9', 'threePublic 2025 budget officialReception = 4']],
  ['公务用车运行维护费支出预算5.00万元，与上年预算数持平。', ['threePublic 2025 budget vehicleOperation = 5; < 2024 budget –; flat']],
  ['二、机关运行经费预算'],
  ['2025年青岚市粮食局下属一家机关和一家粮食监测机构财政拨款的机关运行经费预算为50.20万元。', ['agencyOperation 2025 budget = 50.2']],
]

const CONTAINED: readonly ProseCase[] = [
  ['二、“三公”经费支出决算情况'],
  ['2024年“三公”经费支出8.00万元，其中公务用车及运行维护费用6.00万元，公务接待费2.00万元。公务用车经费中含车辆购置费0.00万元，公务用车运行维护费6.00万元。', [
    'threePublic 2024 final = 8', 'threePublic 2024 final officialVehicles = 6', 'threePublic 2024 final officialReception = 2',
    'threePublic 2024 final vehiclePurchase = 0', 'threePublic 2024 final vehicleOperation = 6',
  ]],
]

const PARTS: readonly ProseCase[] = [
  ['一、收入支出决算总体情况'],
  ['本单位2024年度总支出125.00万元，其中本年支出116.00万元，较2023年度决算数增加16.00万元，增长16%。', [
    'expenditureGrandTotal 2024 final = 125', 'expenditure 2024 final = 116; < 2023 final –; increase 16 16%',
  ]],
  ['2024年度支出120.00万元，其中：基本支出20.00万元，项目支出100.00万元，同比增加20.00万元，增长20%。', [
    'expenditure 2024 final = 120; < 2023 final –; increase 20 20%', 'expenditure 2024 final basic = 20', 'expenditure 2024 final project = 100',
  ]],
]

/** The same where each sentence of an item is a line of its own. */
const LINES: readonly ProseCase[] = [
  ['五、一般公共预算财政拨款支出决算情况说明'],
  ['（三）一般公共预算财政拨款支出决算具体情况'],
  ['一般公共预算财政拨款支出年初预算为900.00万元，支出决算为880.00万元，完成年初预算的97.78%。其中：', [
    'expenditure 2024 final generalPublic = 880; < 2024 budget 900; done 97.78%',
  ]],
  ['社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）。', []],
  ['主要用于：向8名退休人员发放补贴。', []],
  ['年初预算为40.00万元，支出决算为41.20万元，完成年初预算的103%。', ['expenditure 2024 final generalPublic 2080501 = 41.2; < 2024 budget 40; done 103%']],
  ['文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）33.00万元。主要用于图书购置。', ['expenditure 2024 final generalPublic 2070104 = 33']],
  ['2024年年初预算为30.00万元，支出决算为33.00万元。', ['expenditure 2024 final generalPublic 2070104 = 33; < 2024 budget 30']],
  ['“一般公共服务（类）统计信息事务（款）统计信息事务（项）”。', []],
  ['20.00万元，主要用于：抽样调查。年初预算为80.00万元，支出决算为20.00万元。', [
    'other 2024 final account:一般公共服务/统计信息事务/统计信息事务 = 20',
    'other 2024 final account:一般公共服务/统计信息事务/统计信息事务 = 20; < 2024 budget 80',
  ]],
  ['教育支出（类）普通教育（款）小学教育（项）50.00万元，教育支出（类）普通教育（款）初中教育（项）60.00万元。', [
    'expenditure 2024 final generalPublic 2050202 = 50', 'expenditure 2024 final generalPublic 2050203 = 60',
  ]],
  ['年初预算为55.00万元，支出决算为60.00万元。', ['other 2024 final account: = 60; < 2024 budget 55']],
]

const TWO_BUDGETS: readonly ProseCase[] = [
  ['一、收入决算情况'],
  ['2024年收入年初预算为300.00万元，调整预算数为330.00万元，决算数为323.40万元，完成年初预算的107.80%，完成调整预算的98.00%，较上年增加3.40万元，增长1.06%。', [
    'income 2024 budget = 300', 'income 2024 final = 323.4; < 2024 adjusted 330', 'income 2024 final = 323.4; < 2024 budget 300; done 107.80%',
    'income 2024 final = 323.4; < 2024 adjusted 330; done 98.00%', 'income 2024 final = 323.4; < 2023 final –; increase 3.4 1.06%',
  ]],
  ['2024年度收入总计400.00万元，其中本年收入323.40万元，年初结转和结余76.60万元。收入总计、支出总计均比上年减少20.00万元，下降4.76%。', [
    'incomeGrandTotal 2024 final = 400; < 2023 final –; decrease 20 4.76%', 'income 2024 final = 323.4', 'openingCarryOver 2024 final = 76.6',
  ]],
]

const LAST_YEAR: readonly ProseCase[] = [
  ['一、支出情况'],
  ['2025年支出预算由上年的300.00万元增加到315.00万元，增加15.00万元，增长5.00%。', ['expenditure 2025 budget = 315; < 2024 budget 300; increase 15 5.00%']],
  ['二、收入情况'],
  ['2024年收入年初预算为300.00万元，调整预算数为330.00万元，执行数为323.40万元，完成调整预算的98.00%。2025年收入预算安排315.00万元，比2024年年初预算增加15.00万元，增长5.00%；比2024年执行数减少8.40万元，下降2.60%。', [
    'income 2024 budget = 300', 'income 2024 adjusted = 330', 'income 2024 execution = 323.4; < 2024 adjusted 330; done 98.00%',
    'income 2025 budget = 315; < 2024 budget –; increase 15 5.00%', 'income 2025 budget = 315; < 2024 execution –; decrease 8.4 2.60%',
  ]],
]

describe('items with a purpose in between', () => {
  it('keeps the account over the lines of its item', () => expect(readCases(LINES, { kind: 'final', year: 2024 })).toEqual(LINES.map(([line, claims]) => (claims?.length ? [line, claims] : [line]))))
  it('keeps the account, known or not', () => expect(readCases(FINAL, { kind: 'final', year: 2024 })).toEqual(FINAL))
  it('keeps the account for its natures, and the year of a heading for its figures', () => expect(readCases(BUDGET, { kind: 'budget', year: 2025, scope: 'unit' })).toEqual(BUDGET))
  it('reads over words and marks typed twice or wrong', () => expect(readCases(SLIPS, { kind: 'budget', year: 2025 })).toEqual(SLIPS))
  it('tells the budget from the adjusted one', () => expect(readCases(TWO_BUDGETS, { kind: 'final', year: 2024 })).toEqual(TWO_BUDGETS))
  it('reads the year before as one', () => expect(readCases(LAST_YEAR, { kind: 'budget', year: 2025 })).toEqual(LAST_YEAR))
  it('reads what a cost contains as its parts', () => expect(readCases(CONTAINED, { kind: 'final', year: 2024 })).toEqual(CONTAINED))
  it('tells parts from their whole', () => expect(readCases(PARTS, { kind: 'final', year: 2024, scope: 'unit' })).toEqual(PARTS))
})
