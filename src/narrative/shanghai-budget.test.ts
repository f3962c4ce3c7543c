import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** The order and the turns of phrase of Shanghai budgets; department and figures are invented. */
const CASES: readonly ProseCase[] = [
    ['2025年部门预算编制说明'],
    ['2025年，青岚市粮食局收入预算1200.00万元，其中：财政拨款收入1150.00万元，比2024年预算增加50.00万元；事业收入0万元；事业单位经营收入0万元；其他收入50.00万元。', [
      'income 2025 budget = 1200',
      'income 2025 budget fiscal = 1150; < 2024 budget –; increase 50',
      'income 2025 budget undertaking = 0',
      'income 2025 budget business = 0',
      'income 2025 budget other = 50',
    ]],
    ['支出预算1200.00万元，其中：财政拨款支出预算1150.00万元，比2024年预算增加50.00万元。财政拨款支出预算中，一般公共预算拨款支出预算1150.00万元，比2024年预算增加50.00万元；政府性基金拨款支出预算0万元，与2024年预算持平；国有资本经营预算拨款支出预算为0。', [
      'expenditure 2025 budget = 1200',
      'expenditure 2025 budget fiscal = 1150; < 2024 budget –; increase 50',
      'expenditure 2025 budget generalPublic = 1150; < 2024 budget –; increase 50',
      'expenditure 2025 budget governmentFund = 0; < 2024 budget –; flat',
      'expenditure 2025 budget stateCapital = 0',
    ]],
    ['财政拨款收入支出增加的主要原因是粮库维修。', [
      'expenditure 2025 budget fiscal = –; increase; because 粮库维修',
    ]],
    ['财政拨款支出主要内容如下：'],
    ['1、一般公共服务支出（201类）财政事务（06款）行政运行（01项）500.00万元。主要用于：办公楼租金120.00万元等。2024年当年预算执行数为480.00万元，2025年预算安排500.00万元，比2024年预算执行数增加4.17%。主要原因是：人员增加。', [
      'expenditure 2025 budget fiscal 2010601 = 500',
      'expenditure 2025 budget fiscal 2010601 = 500; < 2024 execution 480; increase 4.17%; because 人员增加',
    ]],
    ['2. “一般公共服务支出-财政事务-一般行政管理事务”科目100.00万元，主要用于专项工作。', [
      'expenditure 2025 budget fiscal 2010602 = 100',
    ]],
    ['3.“住房保障支出”科目80.00万元，主要用于公积金。', [
      'expenditure 2025 budget fiscal 221 = 80',
    ]],
    ['4. “社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）”30.00万元，主要用于职业年金。2024年当年预算执行数为30.00万元，2025年预算安排30.00万元，比2024年预算执行数持平。主要原因是：', [
      'expenditure 2025 budget fiscal 2080506 = 30',
      'expenditure 2025 budget fiscal 2080506 = 30; < 2024 execution 30; flat; because ',
    ]],
    ['其他相关情况说明'],
    ['一、2025年“三公”经费预算情况说明'],
    ['2025年“三公”经费预算数为12.00万元，比2024年预算持平。其中：', [
      'threePublic 2025 budget = 12; < 2024 budget –; flat',
    ]],
    ['（一）因公出国（境）费0万元，与2024年预算持平，主要原因是没有安排。', [
      'threePublic 2025 budget overseasTravel = 0; < 2024 budget –; flat; because 没有安排',
    ]],
    ['（二）公务用车购置及运行费10.00万元，与2024年预算持平，主要原因是车辆未变。其中：公务用车购置费0万元，与2024年预算持平，主要原因是无购置计划；公务用车运行费10.00万元，与2024年预算持平，主要原因是运行未变。', [
      'threePublic 2025 budget officialVehicles = 10; < 2024 budget –; flat; because 车辆未变',
      'threePublic 2025 budget vehiclePurchase = 0; < 2024 budget –; flat; because 无购置计划',
      'threePublic 2025 budget vehicleOperation = 10; < 2024 budget –; flat; because 运行未变',
    ]],
    ['（三）公务接待费2.00万元。与2024年预算持平，主要原因是接待未变。', [
      'threePublic 2025 budget officialReception = 2; < 2024 budget –; flat; because 接待未变',
    ]],
    ['二、机关运行经费预算'],
    ['2025年青岚市粮食局下属1家机关和1家参公事业单位财政拨款的机关运行经费预算为90.00万元。', [
      'agencyOperation 2025 budget = 90',
    ]],
    ['三、政府采购预算情况'],
    ['2025年本部门政府采购预算60.00万元，其中：政府采购货物预算10.00万元、政府采购工程预算20.00万元、政府采购服务预算30.00万元。', [
      'procurement 2025 budget = 60',
      'procurement 2025 budget goods = 10',
      'procurement 2025 budget works = 20',
      'procurement 2025 budget services = 30',
    ]],
    ['2025年本部门面向中小企业预留政府采购项目预算金额40.00万元，其中，预留给小型和微型企业的政府采购项目预算为25.00万元。', [
      'procurement 2025 budget reservedForSmallFirms = 40',
      'procurement 2025 budget reservedForMicroFirms = 25',
    ]],
    ['四、绩效目标设置情况'],
    ['按照预算绩效管理工作的总体要求，本部门2个预算单位开展了2025年项目预算绩效目标编报工作，编报绩效目标的项目20个，涉及项目预算资金700.00万元。', [
      'performanceProjects 2025 budget = 20',
      'performanceFunds 2025 budget = 700',
    ]],
    ['五、国有资产占有使用情况'],
    ['截至2024年8月31日，青岚市粮食局共有车辆3辆，其中：执法执勤用车3辆、其他用车0辆；单价100万元（含）以上设备（不含车辆）0台（套）。', [
      'stateAssets 2024 budget vehicles = 3',
      'stateAssets 2024 budget vehicles:执法执勤用车 = 3',
      'stateAssets 2024 budget vehicles:其他用车 = 0',
      'stateAssets 2024 budget equipment = 0',
    ]],
    ['2025年部门预算安排购置车辆1辆，其中：其他用车1辆；部门预算安排购置单价100万元（含）以上设备（不含车辆）0台（套）。', [
      'stateAssets 2025 budget purchase:vehicles = 1',
      'stateAssets 2025 budget purchase:vehicles:其他用车 = 1',
      'stateAssets 2025 budget purchase:equipment = 0',
    ]],
    ['名词解释'],
    ['（一）财政拨款收入：指本年度取得的财政拨款，例如100.00万元。'],
    ['粮库维修项目经费情况说明'],
    ['一、项目概述'],
    ['维修粮库3座，合同价500.00万元，其中设备200.00万元。'],
    ['六、年度预算安排'],
    ['2025年支出预算300.00万元。'],
]

describe('prose of budgets, 上海 form', () => {
  it('reads every quantity that is stated, and nothing else', () => {
    expect(readCases(CASES, { year: 2025 })).toEqual(CASES)
  })
})
