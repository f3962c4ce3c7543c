import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** Turns of phrase of final accounts in several provinces; departments and figures are invented. */
const CASES: readonly ProseCase[] = [
  ['一、“三公”经费决算情况说明'],
  // the parts of a budget are budget
  ['2023年“三公”经费预算为20.00万元，其中：因公出国（境）费0万元，公务接待费8.00万元，公务用车购置及运行维护费12.00万元。', [
    'threePublic 2023 budget = 20',
    'threePublic 2023 budget overseasTravel = 0',
    'threePublic 2023 budget officialReception = 8',
    'threePublic 2023 budget officialVehicles = 12',
  ]],
  ['2023年“三公”经费支出9.00万元，其中：公务接待费3.00万元，公务用车购置及运行维护费6.00万元。', [
    'threePublic 2023 final = 9',
    'threePublic 2023 final officialReception = 3',
    'threePublic 2023 final officialVehicles = 6',
  ]],
  ['2023年“三公”经费支出年初预算为20.00万元，支出决算为9.00万元，完成预算的45%，其中：公务接待费3.00万元，公务用车购置及运行维护费6.00万元。', [
    'threePublic 2023 final = 9; < 2023 budget 20; done 45%',
    'threePublic 2023 final officialReception = 3',
    'threePublic 2023 final officialVehicles = 6',
  ]],
  ['五、财政拨款支出决算情况说明'],
  ['（一）一般公共服务支出（类）'],
  ['1．财政事务（款）行政运行（项）。年初预算100.00万元，支出决算90.00万元，完成年初预算的90%。', [
    'expenditure 2023 final fiscal 2010601 = 90; < 2023 budget 100; done 90%',
  ]],
  ['2．一般行政管理事务（项）。年初预算10.00万元，支出决算10.00万元，完成年初预算的100%。', [
    'expenditure 2023 final fiscal 2010602 = 10; < 2023 budget 10; done 100%',
  ]],
  ['六、一般公共预算财政拨款支出决算情况说明'],
  ['1、“社会保障和就业支出”（类）2023年度决算80.00万元，比2023年年初预算减少20.00万元，下降20.00%。其中：“行政事业单位养老支出”（款）2023年度决算80.00万元，比2023年年初预算减少20.00万元，下降20.00%。', [
    'expenditure 2023 final generalPublic 208 = 80; < 2023 budget –; decrease 20 20.00%',
    'expenditure 2023 final generalPublic 20805 = 80; < 2023 budget –; decrease 20 20.00%',
  ]],
  ['2．某某事务（款）2023年度决算80.00万元。', [
    'other 2023 final = 80',
  ]],
  ['2023年度财政拨款支出100.00万元，占本年支出合计的90.91%。', ['expenditure 2023 final generalPublic = 100; 90.91% of expenditure 2023 final']],
  ['1、一般公共服务（类）财政事务（款）行政运行（项）。'],
  ['年初预算为100.00万元，支出决算为90.00万元，完成年初预算的90%，决算数小于年初预算数的主要原因是压减支出，与上年相比减少10.00万元，下降10.00%，减少的主要原因是人员调出。', [
    'expenditure 2023 final generalPublic 2010601 = 90; < 2023 budget 100; decrease; done 90%; because 压减支出',
    'expenditure 2023 final generalPublic 2010601 = 90; < 2022 final –; decrease 10 10.00%; because 人员调出',
  ]],
  ['七、收入支出决算总体情况说明'],
  ['收入支出总体与上年相比，增加10.00万元，增长5.00%。', [
    'incomeGrandTotal 2023 final = –; < 2022 final –; increase 10 5.00%',
  ]],
  ['财政拨款支出年初预算数100.00万元，决算数98.00万元，预决算差异率-2.00%。', [
    'expenditure 2023 final fiscal = 98; < 2023 budget 100; decrease -2.00%',
  ]],
  // An account whose name is that of a kind of body speaks of no other body.
  ['3、文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。主要用于：馆藏图书购置。年初预算为60.00万元，支出决算为45.00万元。决算数小于预算数的主要原因：采购节约。', [
    'expenditure 2023 final 2070104 = 45; < 2023 budget 60; decrease; because 采购节约',
  ]],
  ['2023年度用于保障青岚市粮食局机关、下属事业单位等机构正常运转的日常支出50.00万元。', [
    'expenditure 2023 final basic = 50',
  ]],
  ['2023年度收入合计90.00万元。其中：财政拨款收入80.00万元。', ['income 2023 final = 90', 'income 2023 final fiscal = 80']],
  ['与上年相比增加10.00万元，增长12.50%，主要原因是新增项目。', ['income 2023 final = 90; < 2022 final –; increase 10 12.50%; because 新增项目']],
  ['2023年度支出全年预算为40.00万元，支出决算为30.00万元，完成全年预算的75.00%；决算数较2022年度减少10.00万元，下降25.00%，主要是压减支出。', [
    'expenditure 2023 final = 30; < 2023 adjusted 40; done 75.00%',
    'expenditure 2023 final = 30; < 2022 final –; decrease 10 25.00%; because 压减支出',
  ]],
  ['八、机关运行经费支出情况说明'],
  ['2023年度行政单位（含参照公务员法管理事业单位）使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出合计20.00万元。', [
    'agencyOperation 2023 final = 20',
  ]],
]

describe('prose of final accounts, provincial forms', () => {
  it('reads every quantity that is stated, and nothing else', () => {
    expect(readCases(CASES, { kind: 'final', year: 2023 })).toEqual(CASES)
  })
})
