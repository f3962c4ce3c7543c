import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** Lists in several levels, comparisons with printed amounts, several items in one sentence, bodies below the department; all invented. */
const CASES: readonly ProseCase[] = [
    ['一、收入支出预算总体情况说明'],
    ['青岚市粮食局2025年度收入、支出预算总计1234.56万元，与上年相比收、支预算总计各增加100.00万元，增长8.81%。其中：', [
      'incomeGrandTotal 2025 budget = 1234.56; < 2024 budget –; increase 100 8.81%',
    ]],
    ['（一）收入预算总计1234.56万元。包括：', [
      'incomeGrandTotal 2025 budget = 1234.56',
    ]],
    ['1．本年收入合计1184.56万元。', [
      'income 2025 budget = 1184.56',
    ]],
    ['（1）一般公共预算拨款收入1184.56万元，与上年相比增加84.56万元，增长7.69%。主要原因是人员增加。', [
      'income 2025 budget generalPublic = 1184.56; < 2024 budget –; increase 84.56 7.69%; because 人员增加',
    ]],
    ['（2）政府性基金预算拨款收入0万元，与上年预算数相同。', [
      'income 2025 budget governmentFund = 0; < 2024 budget –; flat',
    ]],
    ['2．上年结转结余为50.00万元。与上年相比增加15.44万元，增长44.68%。主要原因是项目跨年。', [
      'openingCarryOver 2025 budget = 50; < 2024 budget –; increase 15.44 44.68%; because 项目跨年',
    ]],
    ['（二）支出预算总计1234.56万元。包括：', [
      'expenditureGrandTotal 2025 budget = 1234.56',
    ]],
    ['1．本年支出合计1234.56万元。', [
      'expenditure 2025 budget = 1234.56',
    ]],
    ['（1）一般公共服务支出（类）支出1000.00万元，主要用于机构运转。与上年相比增加90.00万元，增长9.89%。主要原因是人员增加。', [
      'expenditure 2025 budget 201 = 1000; < 2024 budget –; increase 90 9.89%; because 人员增加',
    ]],
    ['2．年终结转结余为0万元。', [
      'closingCarryOver 2025 budget = 0',
    ]],
    ['二、收入预算情况说明'],
    ['青岚市粮食局2025年收入预算合计1234.56万元，包括本年收入1184.56万元，上年结转结余50.00万元。其中：', [
      'income 2025 budget = 1234.56',
      'income 2025 budget = 1184.56',
      'openingCarryOver 2025 budget = 50',
    ]],
    ['本年一般公共预算收入1184.56万元，占95.95%；', [
      'income 2025 budget generalPublic = 1184.56; 95.95% of income 2025 budget',
    ]],
    ['上年结转结余的一般公共预算收入50.00万元，占4.05%。', [
      'openingCarryOver 2025 budget generalPublic = 50; 4.05% of income 2025 budget',
    ]],
    ['三、支出预算情况说明'],
    ['青岚市粮食局2025年支出预算合计1234.56万元，其中：', [
      'expenditure 2025 budget = 1234.56',
    ]],
    ['基本支出1000.00万元，占81.00%；', [
      'expenditure 2025 budget basic = 1000; 81.00% of expenditure 2025 budget',
    ]],
    ['项目支出234.56万元，占19.00%；', [
      'expenditure 2025 budget project = 234.56; 19.00% of expenditure 2025 budget',
    ]],
    ['四、财政拨款支出预算情况说明'],
    ['青岚市粮食局2025年财政拨款预算支出1234.56万元，占本年支出合计的100%。与上年相比，财政拨款支出增加100.00万元，增长8.81%。主要原因是人员增加。', [
      'expenditure 2025 budget fiscal = 1234.56; < 2024 budget –; increase 100 8.81%; 100% of expenditure 2025 budget; because 人员增加',
    ]],
    ['五、一般公共预算“三公”经费支出情况'],
    ['青岚市粮食局2025年度一般公共预算拨款安排的“三公”经费支出预算12.00万元，比上年预算减少1.00万元，变动原因是压减开支。其中，因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费支出10.00万元，占“三公”经费的83.33%；公务接待费支出2.00万元，占“三公”经费的16.67%。具体情况如下：', [
      'threePublic 2025 budget = 12; < 2024 budget –; decrease 1; because 压减开支',
      'threePublic 2025 budget overseasTravel = 0; 0% of threePublic 2025 budget',
      'threePublic 2025 budget officialVehicles = 10; 83.33% of threePublic 2025 budget',
      'threePublic 2025 budget officialReception = 2; 16.67% of threePublic 2025 budget',
    ]],
    ['1．因公出国（境）费预算支出0万元，与上年预算数相同。', [
      'threePublic 2025 budget overseasTravel = 0; < 2024 budget –; flat',
    ]],
    ['2．公务用车购置及运行维护费预算支出10.00万元。其中：', [
      'threePublic 2025 budget officialVehicles = 10',
    ]],
    ['（1）公务用车购置预算支出0万元，与上年预算数相同。', [
      'threePublic 2025 budget vehiclePurchase = 0; < 2024 budget –; flat',
    ]],
    ['（2）公务用车运行维护费预算支出10.00万元，比上年预算减少1.00万元，主要原因是车辆减少。', [
      'threePublic 2025 budget vehicleOperation = 10; < 2024 budget –; decrease 1; because 车辆减少',
    ]],
    ['3．公务接待费预算支出2.00万元，与上年预算数相同。', [
      'threePublic 2025 budget officialReception = 2; < 2024 budget –; flat',
    ]],
    ['青岚市粮食局2025年度一般公共预算拨款安排的会议费预算支出3.00万元，比上年预算增加0.50万元，主要原因是会议增加。', [
      'meeting 2025 budget = 3; < 2024 budget –; increase 0.5; because 会议增加',
    ]],
    ['六、收入预算'],
    ['2025年收入预算1234.56万元，比2024年1134.56万元增加100.00万元，增长8.81%。其中：本年财政拨款收入1184.56万元，比2024年1100.00万元增加84.56万元，增长7.69%；上年结转50.00万元。', [
      'income 2025 budget = 1234.56; < 2024 budget 1134.56; increase 100 8.81%',
      'income 2025 budget fiscal = 1184.56; < 2024 budget 1100; increase 84.56 7.69%',
      'openingCarryOver 2025 budget = 50',
    ]],
    ['七、“三公”经费财政拨款预算说明'],
    ['2025年“三公”经费财政拨款预算12.00万元，比2024年“三公”经费财政拨款预算13.00万元减少1.00万元。其中：', [
      'threePublic 2025 budget = 12; < 2024 budget 13; decrease 1',
    ]],
    ['1.因公出国（境）费用。2025年预算数0万元，与2024年预算数0万元持平。', [
      'threePublic 2025 budget overseasTravel = 0; < 2024 budget 0; flat',
    ]],
    ['2.公务接待费。2025年预算数2.00万元，比2024年预算数2.50万元减少0.50万元，主要原因：厉行节约。', [
      'threePublic 2025 budget officialReception = 2; < 2024 budget 2.5; decrease 0.5; because 厉行节约',
    ]],
    ['3.公务用车购置及运行维护费。2025年预算数10.00万元，其中，公务用车购置费2025年预算数0万元，公务用车运行维护费2025年预算数10.00万元，主要用于公务用车加油费5.00万元、维修费3.00万元、保险费2.00万元。', [
      'threePublic 2025 budget officialVehicles = 10',
      'threePublic 2025 budget vehiclePurchase = 0',
      'threePublic 2025 budget vehicleOperation = 10',
    ]],
    ['八、本部门收支'],
    ['2025年本部门收入预算1234.56万元，比上年增加100.00万元，增长8.81%，主要原因是人员增加；支出预算1234.56万元，比上年增加100.00万元，增长8.81 %，主要原因是人员增加。', [
      'income 2025 budget = 1234.56; < 2024 budget –; increase 100 8.81%; because 人员增加',
      'expenditure 2025 budget = 1234.56; < 2024 budget –; increase 100 8.81%; because 人员增加',
    ]],
    ['九、三公经费安排'],
    ['2025年本部门“三公”经费预算安排12万元，比上年减少1万元，下降7.69%，主要原因是压减。其中：因公出国（境）费0万元，比上年增加0万元，增长0%，主要原因是无安排；公务用车购置及运行费10万元（公务用车购置费0万元，比上年增加0万元；公务用车运行费10万元，比上年减少1万元）；公务接待费2万元，与上年持平。', [
      'threePublic 2025 budget = 12; < 2024 budget –; decrease 1 7.69%; because 压减',
      'threePublic 2025 budget overseasTravel = 0; < 2024 budget –; increase 0 0%; because 无安排',
      'threePublic 2025 budget officialVehicles = 10',
      'threePublic 2025 budget vehiclePurchase = 0; < 2024 budget –; increase 0',
      'threePublic 2025 budget vehicleOperation = 10; < 2024 budget –; decrease 1',
      'threePublic 2025 budget officialReception = 2; < 2024 budget –; flat',
    ]],
    ['十、下属单位'],
    ['青岚市粮油检测中心2025年收入预算200.00万元，支出预算200.00万元。', [
      'other 2025 budget 青岚市粮油检测心 = 200',
      'other 2025 budget = 200',
    ]],
    ['其中：青岚市粮食局本级支出预算1034.56万元，青岚市粮油检测中心支出预算200.00万元。', [
      'other 2025 budget 本级 = 1034.56',
      'other 2025 budget 青岚市粮油检测心 = 200',
    ]],
]

describe('prose of budgets, other provinces', () => {
  it('reads every quantity that is stated, and nothing else', () => {
    expect(readCases(CASES, { year: 2025 })).toEqual(CASES)
  })
})
