import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** The order and the turns of phrase of the national form for final accounts; department and figures are invented. */
const CASES: readonly ProseCase[] = [
    ['第二部分 2023年度部门决算情况说明'],
    ['一、收入支出决算总体情况说明'],
    ['2023年度收、支总计均为1234.56万元。与2022年度相比，收、支总计各增加100.00万元，增长8.81%。主要变动原因是人员增加。', [
      'incomeGrandTotal 2023 final = 1234.56; < 2022 final –; increase 100 8.81%; because 人员增加',
    ]],
    ['二、收入决算情况说明'],
    ['2023年本年收入合计1200.00万元，其中：一般公共预算财政拨款收入1000.00万元，占83.33%；政府性基金预算财政拨款收入100.00万元，占8.33%；国有资本经营预算财政拨款收入0万元，占0%；其他收入100.00万元，占8.33%。', [
      'income 2023 final = 1200',
      'income 2023 final generalPublic = 1000; 83.33% of income 2023 final',
      'income 2023 final governmentFund = 100; 8.33% of income 2023 final',
      'income 2023 final stateCapital = 0; 0% of income 2023 final',
      'income 2023 final other = 100; 8.33% of income 2023 final',
    ]],
    ['2023年本年收入合计1200.00万元；包括财政拨款收入1100.00万元（其中：一般公共预算1000.00万元，政府性基金预算100.00万元），占收入合计91.67%；其他收入100.00万元，占收入合计8.33%。', [
      'income 2023 final = 1200',
      'income 2023 final fiscal = 1100; 91.67% of income 2023 final',
      'income 2023 final generalPublic = 1000',
      'income 2023 final governmentFund = 100',
      'income 2023 final other = 100; 8.33% of income 2023 final',
    ]],
    ['2023年“三公”经费支出决算6.60万元，完成预算9.00万元的73.3%，比上年决算数减少0.40万元，下降5.7%。“三公”经费支出决算小于预算数的主要原因是厉行节约。', [
      'threePublic 2023 budget = 9',
      'threePublic 2023 final = 6.6; < 2023 budget 9; done 73.3%',
      'threePublic 2023 final = 6.6; < 2022 final –; decrease 0.4 5.7%; because 厉行节约',
    ]],
    ['三、支出决算情况说明'],
    ['2023年本年支出合计1100.00万元，其中：基本支出900.00万元，占81.82%；项目支出200.00万元，占18.18%；上缴上级支出0万元，占0%。', [
      'expenditure 2023 final = 1100',
      'expenditure 2023 final basic = 900; 81.82% of expenditure 2023 final',
      'expenditure 2023 final project = 200; 18.18% of expenditure 2023 final',
      'expenditure 2023 final paymentToSuperior = 0; 0% of expenditure 2023 final',
    ]],
    ['四、财政拨款收入支出决算总体情况说明'],
    ['2023年度财政拨款收、支总计均为1110.00万元。与2022年度相比，财政拨款收、支总计各减少10.00万元，下降0.89%。主要变动原因是压减一般性支出。', [
      'incomeGrandTotal 2023 final fiscal = 1110; < 2022 final –; decrease 10 0.89%; because 压减一般性支出',
    ]],
    ['五、一般公共预算财政拨款支出决算情况说明'],
    ['（一）一般公共预算财政拨款支出决算总体情况'],
    ['2023年度一般公共预算财政拨款支出1000.00万元，占本年支出合计的90.91%。与2022年度相比，一般公共预算财政拨款支出增加50.00万元，增长5.26%。主要变动原因是新增项目。', [
      'expenditure 2023 final generalPublic = 1000; < 2022 final –; increase 50 5.26%; 90.91% of expenditure 2023 final; because 新增项目',
    ]],
    ['（二）一般公共预算财政拨款支出决算结构情况'],
    ['2023年度一般公共预算财政拨款支出1000.00万元，主要用于以下方面：一般公共服务（类）支出800.00万元，占80.00%；社会保障和就业（类）支出120.00万元，占12.00%；住房保障支出80.00万元，占8.00%。', [
      'expenditure 2023 final generalPublic = 1000',
      'expenditure 2023 final generalPublic 201 = 800; 80.00% of expenditure 2023 final generalPublic',
      'expenditure 2023 final generalPublic 208 = 120; 12.00% of expenditure 2023 final generalPublic',
      'expenditure 2023 final generalPublic 221 = 80; 8.00% of expenditure 2023 final generalPublic',
    ]],
    ['（三）一般公共预算财政拨款支出决算具体情况'],
    ['2023年度一般公共预算财政拨款支出决算数为1000.00万元，完成预算100%。其中：', [
      'expenditure 2023 final generalPublic = 1000; done 100%',
    ]],
    ['1.一般公共服务（类）财政事务（款）行政运行（项）：支出决算为500.00万元，完成预算100%，决算数等于预算数。', [
      'expenditure 2023 final generalPublic 2010601 = 500; < 2023 budget –; flat; done 100%',
    ]],
    ['2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为60.00万元，支出决算为58.00万元，完成年初预算的96.67%，决算数小于年初预算数的主要原因是人员调出。', [
      'expenditure 2023 final generalPublic 2080505 = 58; < 2023 budget 60; decrease; done 96.67%; because 人员调出',
    ]],
    ['3．教育支出（类）进修及培训（款）培训支出（项）：2023年决算数为3.00万元，较上年增加0.50万元，增长20%，主要原因是培训增加。', [
      'expenditure 2023 final generalPublic 2050803 = 3; < 2022 final –; increase 0.5 20%; because 培训增加',
    ]],
    ['六、一般公共预算财政拨款基本支出决算情况说明'],
    ['2023年度一般公共预算财政拨款基本支出900.00万元，其中：', [
      'expenditure 2023 final generalPublic basic = 900',
    ]],
    ['人员经费800.00万元，主要包括：基本工资、津贴补贴、奖金。', [
      'expenditure 2023 final generalPublic personnel = 800',
    ]],
    ['公用经费100.00万元，主要包括：办公费、印刷费。', [
      'expenditure 2023 final generalPublic publicUse = 100',
    ]],
    ['七、“三公”经费财政拨款支出决算情况说明'],
    ['（一）“三公”经费财政拨款支出决算总体情况说明'],
    ['2023年度“三公”经费财政拨款支出决算为10.50万元，完成预算95.45%，较上年度减少0.50万元，下降4.55%。决算数小于预算数的主要原因是厉行节约。', [
      'threePublic 2023 final = 10.5; < 2022 final –; decrease 0.5 4.55%; done 95.45%; because 厉行节约',
    ]],
    ['（二）“三公”经费财政拨款支出决算具体情况说明'],
    ['2023年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算8.00万元，占76.19%；公务接待费支出决算2.50万元，占23.81%。具体情况如下：', [
      'threePublic 2023 final overseasTravel = 0; 0% of threePublic 2023 final',
      'threePublic 2023 final officialVehicles = 8; 76.19% of threePublic 2023 final',
      'threePublic 2023 final officialReception = 2.5; 23.81% of threePublic 2023 final',
    ]],
    ['1.因公出国（境）经费支出0万元，完成预算0%。全年安排因公出国（境）团组0次，出国（境）0人。因公出国（境）支出决算与2022年度持平。', [
      'threePublic 2023 final overseasTravel = 0; < 2022 final –; flat; done 0%',
    ]],
    ['2.公务用车购置及运行维护费支出8.00万元，完成预算100%。公务用车购置及运行维护费支出决算比2022年度减少0.50万元，下降5.88%。主要原因是车辆报废。', [
      'threePublic 2023 final officialVehicles = 8; < 2022 final –; decrease 0.5 5.88%; done 100%; because 车辆报废',
    ]],
    ['其中：公务用车购置支出0万元。全年按规定更新购置公务用车0辆，金额0万元。截至2023年12月31日，单位共有公务用车2辆，其中：轿车1辆、越野车1辆。', [
      'threePublic 2023 final vehiclePurchase = 0',
      'other 2023 final = 0',
    ]],
    ['公务用车运行维护费支出8.00万元。主要用于下乡调研等所需的公务用车燃料费、维修费等支出。', [
      'threePublic 2023 final vehicleOperation = 8',
    ]],
    ['3.公务接待费支出2.50万元，完成预算83.33%。公务接待费支出决算比2022年度增加0.10万元，增长4.17%。主要原因是接待批次增加。其中：', [
      'threePublic 2023 final officialReception = 2.5; < 2022 final –; increase 0.1 4.17%; done 83.33%; because 接待批次增加',
    ]],
    ['国内公务接待支出2.50万元，主要用于执行公务。国内公务接待20批次，180人次（不包括陪同人员），共计支出2.50万元，具体内容包括：业务往来。', [
      'threePublic 2023 final domesticReception = 2.5',
      'other 2023 final = 2.5',
    ]],
    ['八、政府性基金预算支出决算情况说明'],
    ['2023年度政府性基金预算财政拨款支出100.00万元。', [
      'expenditure 2023 final governmentFund = 100',
    ]],
    ['九、国有资本经营预算支出决算情况说明'],
    ['2023年度国有资本经营预算财政拨款支出0万元。', [
      'expenditure 2023 final stateCapital = 0',
    ]],
    ['十、其他重要事项的情况说明'],
    ['（一）机关运行经费支出情况'],
    ['2023年度，青岚市粮食局机关运行经费支出100.00万元，比2022年度增加5.00万元，增长5.26%。主要原因是物价上涨。', [
      'agencyOperation 2023 final = 100; < 2022 final –; increase 5 5.26%; because 物价上涨',
    ]],
    ['（二）政府采购支出情况'],
    ['2023年度，青岚市粮食局政府采购支出总额50.00万元，其中：政府采购货物支出30.00万元、政府采购工程支出0万元、政府采购服务支出20.00万元。主要用于购置办公设备。授予中小企业合同金额50.00万元，占政府采购支出总额的100%，其中：授予小微企业合同金额20.00万元，占政府采购支出总额的40%。', [
      'procurement 2023 final = 50',
      'procurement 2023 final goods = 30',
      'procurement 2023 final works = 0',
      'procurement 2023 final services = 20',
      'procurement 2023 final contractsToSmallFirms = 50; 100% of procurement 2023 final',
      'procurement 2023 final contractsToMicroFirms = 20; 40% of procurement 2023 final',
    ]],
    ['（三）国有资产占有使用情况'],
    ['截至2023年12月31日，青岚市粮食局共有车辆2辆，其中：主要领导干部用车0辆、机要通信用车1辆、应急保障用车1辆、其他用车0辆，其他用车主要是用于下乡。单价100万元（含）以上设备（不含车辆）0台（套）。', [
      'stateAssets 2023 final vehicles = 2',
      'stateAssets 2023 final vehicles:主要领导干部用车 = 0',
      'stateAssets 2023 final vehicles:机要通信用车 = 1',
      'stateAssets 2023 final vehicles:应急保障用车 = 1',
      'stateAssets 2023 final vehicles:其他用车 = 0',
      'stateAssets 2023 final equipment = 0',
    ]],
    ['（四）预算绩效管理情况'],
    ['根据预算绩效管理要求，本部门在2023年度预算编制阶段，组织对3个项目开展了预算事前绩效评估，对10个项目编制了绩效目标，预算执行过程中，选取5个项目开展绩效监控。'],
]

describe('prose of final accounts, national form', () => {
  it('reads every quantity that is stated, and nothing else', () => {
    expect(readCases(CASES, { kind: 'final', year: 2023 })).toEqual(CASES)
  })
})
