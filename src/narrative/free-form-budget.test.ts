import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** Free turns of phrase, and amounts that are none of the department's totals; all invented. */
const CASES: readonly ProseCase[] = [
  ['一、收支预算总体情况'],
  ['2025年青岚市粮食局收支预算总额为1234.56万元，较2024年增加100.00万元，增幅8.81%。增加的主要原因：一是人员经费增加；二是新增粮库维修项目200.00万元。', [
    'incomeGrandTotal 2025 budget = 1234.56; < 2024 budget –; increase 100 8.81%; because 一是人员经费增加；二是新增粮库维修项目200.00万元',
  ]],
  ['2025年，我局部门预算收入合计1234.56万元，其中：财政拨款（补助）1184.56万元，占95.95%；事业收入0.00万元；上年结余（结转）50.00万元，占4.05%。', [
    'income 2025 budget = 1234.56',
    'income 2025 budget fiscal = 1184.56; 95.95% of income 2025 budget',
    'income 2025 budget undertaking = 0',
    'openingCarryOver 2025 budget = 50; 4.05% of income 2025 budget',
  ]],
  ['2025年本单位支出预算1234.56万元，其中：工资福利支出700.00万元，商品和服务支出300.00万元，对个人和家庭的补助支出34.56万元，资本性支出200.00万元。', [
    'expenditure 2025 budget = 1234.56',
    'other 2025 budget 工资福利 = 700',
    'other 2025 budget 商品服务 = 300',
    'other 2025 budget 对个人家庭补助 = 34.56',
    'other 2025 budget 资性 = 200',
  ]],
  ['按支出功能分类：一般公共服务支出1000.00万元，社会保障和就业支出120.00万元，卫生健康支出50.00万元，住房保障支出64.56万元。', [
    'expenditure 2025 budget 201 = 1000',
    'expenditure 2025 budget 208 = 120',
    'expenditure 2025 budget 210 = 50',
    'expenditure 2025 budget 221 = 64.56',
  ]],
  ['按支出性质分：基本支出1000.00万元，占81%；项目支出234.56万元，占19%。', [
    'expenditure 2025 budget basic = 1000; 81% of expenditure 2025 budget',
    'expenditure 2025 budget project = 234.56; 19% of expenditure 2025 budget',
  ]],
  ['二、一般公共预算支出情况'],
  ['2025年一般公共预算财政拨款支出预算1184.56万元。按支出功能分类科目，包括：', [
    'expenditure 2025 budget generalPublic = 1184.56',
  ]],
  ['一般公共服务支出950.00万元，主要用于机构运转、粮食收购补贴300.00万元。', [
    'expenditure 2025 budget generalPublic 201 = 950',
  ]],
  ['201一般公共服务支出950.00万元，20106财政事务950.00万元，2010601行政运行950.00万元。', [
    'expenditure 2025 budget generalPublic 201 = 950',
    'expenditure 2025 budget generalPublic 20106 = 950',
    'expenditure 2025 budget generalPublic 2010601 = 950',
  ]],
  ['（一）基本支出1000.00万元，比上年执行数减少5.00万元，下降0.50%。', [
    'expenditure 2025 budget generalPublic basic = 1000; < 2024 execution –; decrease 5 0.50%',
  ]],
  ['1.人员经费800.00万元。主要包括基本工资300.00万元、津贴补贴200.00万元。', [
    'expenditure 2025 budget generalPublic personnel = 800',
  ]],
  ['2.日常公用经费200.00万元。', [
    'expenditure 2025 budget generalPublic publicUse = 200',
  ]],
  ['（二）项目支出184.56万元，主要是粮库维修项目100.00万元，信息化项目84.56万元。', [
    'expenditure 2025 budget generalPublic project = 184.56',
    'other 2025 budget 粮库维修 = 100',
    'other 2025 budget 信息化 = 84.56',
  ]],
  ['三、三公经费'],
  ['2025年“三公”经费预算安排12.00万元，与上年相比持平。其中：因公出国（境）费用0万元，公务用车运行维护费10.00万元，公务接待费2.00万元。会议费3.00万元，培训费4.00万元。', [
    'threePublic 2025 budget = 12; < 2024 budget –; flat',
    'threePublic 2025 budget overseasTravel = 0',
    'threePublic 2025 budget vehicleOperation = 10',
    'threePublic 2025 budget officialReception = 2',
    'meeting 2025 budget = 3',
    'training 2025 budget = 4',
  ]],
  ['2025年使用财政拨款安排“三公”经费预算12.00万元，其中，因公出国（境）经费0万元；公务用车购置及运行维护费10.00万元，包括公务用车购置费0万元、公务用车运行维护费10.00万元；公务接待费2.00万元。', [
    'threePublic 2025 budget = 12',
    'threePublic 2025 budget overseasTravel = 0',
    'threePublic 2025 budget officialVehicles = 10',
    'threePublic 2025 budget vehiclePurchase = 0',
    'threePublic 2025 budget vehicleOperation = 10',
    'threePublic 2025 budget officialReception = 2',
  ]],
  ['四、政府采购'],
  ['2025年部门政府采购预算总额60.00万元，其中：货物类30.00万元，工程类0万元，服务类30.00万元。面向中小企业采购预算40.00万元，占政府采购预算总额的66.67%。', [
    'procurement 2025 budget = 60',
    'procurement 2025 budget goods = 30',
    'procurement 2025 budget works = 0',
    'procurement 2025 budget services = 30',
    'procurement 2025 budget reservedForSmallFirms = 40; 66.67% of procurement 2025 budget',
  ]],
  ['2025年本单位采购办公设备30.00万元，采购服务20.00万元。', [
    'other 2025 budget 办公设备 = 30',
    'other 2025 budget = 20',
  ]],
  ['五、绩效'],
  ['2025年本部门纳入绩效目标管理的项目共10个，涉及财政资金234.56万元，绩效目标覆盖率100%。', [
    'performanceProjects 2025 budget = 10',
    'performanceFunds 2025 budget = 234.56',
  ]],
  ['2024年对5个项目开展绩效自评，涉及资金120.00万元。', [
    'other 2024 budget = 120',
  ]],
  ['六、国有资产'],
  ['截至2024年12月31日，本部门固定资产总额5000.00万元，其中房屋3000平方米，价值2000.00万元；车辆5辆，价值80.00万元；单价50万元以上通用设备2台（套），单价100万元以上专用设备1台（套）。', [
    'stateAssets 2024 budget vehicles = 5',
    'stateAssets 2024 budget vehicles:value = 80',
    'stateAssets 2024 budget equipment:general = 2',
    'stateAssets 2024 budget equipment:special = 1',
  ]],
  ['七、机关运行经费'],
  ['2025年本部门（含下属1家行政单位）机关运行经费预算120.00万元，其中：办公费20.00万元，印刷费5.00万元，差旅费10.00万元。', [
    'agencyOperation 2025 budget = 120',
    'other 2025 budget 办公费 = 20',
    'other 2025 budget 印刷费 = 5',
    'other 2025 budget 差旅费 = 10',
  ]],
  ['本部门2025年机关运行经费当年一般公共预算拨款120.00万元，比2024年增加2.00万元，增长1.69%，主要原因是人员增加。', [
    'agencyOperation 2025 budget = 120; < 2024 budget –; increase 2 1.69%; because 人员增加',
  ]],
  ['八、政府性基金预算支出'],
  ['2025年政府性基金预算支出100.00万元，主要用于：城乡社区支出（类）国有土地使用权出让收入安排的支出（款）征地和拆迁补偿支出（项）100.00万元。', [
    'expenditure 2025 budget governmentFund = 100',
  ]],
  ['九、其他'],
  ['2025年安排粮食风险基金500.00万元，其中财政拨款收入300.00万元。', [
    'other 2025 budget 粮食风险基金 = 500',
    'other 2025 budget = 300',
  ]],
  ['2024年度结转资金20.00万元，按规定继续使用。', [
    'other 2024 budget 结转 = 20',
  ]],
  ['全市财政收入完成100.00亿元，支出120.00亿元。', [
    'other 2025 budget 全市 = 1000000',
    'other 2025 budget = 1200000',
  ]],
  ['八、“三公”经费情况'],
  ['2025年“三公”经费预算6.60万元，较上年减少0.40万元（5.71%），减少的主要原因是厉行节约。', [
    'threePublic 2025 budget = 6.6; < 2024 budget –; decrease 0.4 5.71%; because 厉行节约',
  ]],
  ['十、绩效目标设置情况'],
  ['2025年开展绩效目标管理的项目5个，涉及预算300.00万元。其中：人员类项目1个，涉及预算0万元；特定目标类项目4个，涉及预算300.00万元。', [
    'performanceProjects 2025 budget = 5',
    'performanceFunds 2025 budget = 300',
    'other 2025 budget = 0',
    'other 2025 budget = 300',
  ]],
]

/** Income and expenditure under one heading each, the change of the whole behind its parts, one paragraph a matter. */
const SHORT_FORM: readonly ProseCase[] = [
  ['一、部门收支总体情况'],
  ['（一）收入预算说明'],
  ['2025年年初预算收入1234.56万元，其中：一般公共预算财政拨款1150.00万元，政府性基金预算财政拨款34.56万元，上年结转50.00万元。收入较去年增加100.00万元，主要是粮库维修项目增加。', [
    'income 2025 budget = 1234.56; < 2024 budget –; increase 100; because 粮库维修项目增加',
    'income 2025 budget generalPublic = 1150',
    'income 2025 budget governmentFund = 34.56',
    'openingCarryOver 2025 budget = 50',
  ]],
  ['（二）支出预算说明'],
  ['2025年年初预算支出1234.56万元，其中：一般公共服务支出1000.00万元，社会保障和就业支出120.00万元，住房保障支出114.56万元。支出较去年增加100.00万元，主要是人员经费增加60.00万元，项目经费增加40.00万元。', [
    'expenditure 2025 budget = 1234.56; < 2024 budget –; increase 100; because 人员经费增加60.00万元，项目经费增加40.00万元',
    'expenditure 2025 budget 201 = 1000',
    'expenditure 2025 budget 208 = 120',
    'expenditure 2025 budget 221 = 114.56',
  ]],
  ['二、部门预算情况说明'],
  ['2025年一般公共预算财政拨款收入1150.00万元，一般公共预算财政拨款支出1150.00万元，比2024年增加60.00万元。其中：基本支出1000.00万元，比2024年增加60.00万元，主要原因是人员增加；项目支出150.00万元，比2024年增加0万元。', [
    'income 2025 budget generalPublic = 1150',
    'expenditure 2025 budget generalPublic = 1150; < 2024 budget –; increase 60',
    'expenditure 2025 budget generalPublic basic = 1000; < 2024 budget –; increase 60; because 人员增加',
    'expenditure 2025 budget generalPublic project = 150; < 2024 budget –; increase 0',
  ]],
  ['2025年政府性基金预算财政拨款收入34.56万元，政府性基金预算财政拨款支出34.56万元，比2024年减少1.00万元。', [
    'income 2025 budget governmentFund = 34.56',
    'expenditure 2025 budget governmentFund = 34.56; < 2024 budget –; decrease 1',
  ]],
  ['三、“三公”经费情况说明'],
  ['2025年“三公”经费预算12.00万元，比2024年减少1.00万元。其中：', [
    'threePublic 2025 budget = 12; < 2024 budget –; decrease 1',
  ]],
  ['因公出国（境）费用0万元，比2024年增加/减少0万元；公务接待费2.00万元，比2024年减少1.00万元，主要原因是厉行节约；公务用车运行维护费10.00万元，与2024年持平；公务用车购置费0万元，与2024年持平。', [
    'threePublic 2025 budget overseasTravel = 0',
    'threePublic 2025 budget officialReception = 2; < 2024 budget –; decrease 1; because 厉行节约',
    'threePublic 2025 budget vehicleOperation = 10; < 2024 budget –; flat',
    'threePublic 2025 budget vehiclePurchase = 0; < 2024 budget –; flat',
  ]],
  ['四、其他重要事项的情况说明'],
  ['1.机关运行经费。2025年一般公共预算财政拨款运行经费120.00万元，比上年减少2.00万元，主要原因为严控开支。', [
    'other 2025 budget 运行 = 120; < 2024 budget –; decrease 2; because 严控开支',
  ]],
  ['2.政府采购情况。所属各预算单位政府采购预算总额60.00万元：政府采购货物预算30.00万元、政府采购工程预算10.00万元、政府采购服务预算20.00万元；其中一般公共预算拨款政府采购60.00万元：政府采购货物预算30.00万元、政府采购工程预算10.00万元、政府采购服务预算20.00万元。', [
    'procurement 2025 budget = 60',
    'procurement 2025 budget goods = 30',
    'procurement 2025 budget works = 10',
    'procurement 2025 budget services = 20',
    'procurement 2025 budget generalPublic = 60',
    'procurement 2025 budget generalPublic goods = 30',
    'procurement 2025 budget generalPublic works = 10',
    'procurement 2025 budget generalPublic services = 20',
  ]],
  ['3.绩效目标设置情况。2025年项目支出均实行了绩效目标管理，涉及一般公共预算当年财政拨款150.00万元。', [
    'performanceFunds 2025 budget generalPublic = 150',
  ]],
  ['4.国有资产占有使用情况。截至2024年12月，所属各预算单位共有车辆5辆，其中：一般公务用车3辆、执勤执法用车2辆。2025年一般公共预算安排购置车辆0辆。', [
    'stateAssets 2024 budget vehicles = 5',
    'stateAssets 2024 budget vehicles:一般公务用车 = 3',
    'stateAssets 2024 budget vehicles:执勤执法用车 = 2',
    'stateAssets 2025 budget purchase:vehicles = 0',
  ]],
  ['五、财政拨款支出决算'],
  ['本年度财政拨款支出1150.00万元，其中：基本支出1000.00万元，项目支出150.00万元。', [
    'expenditure 2025 budget fiscal = 1150',
    'expenditure 2025 budget fiscal basic = 1000',
    'expenditure 2025 budget fiscal project = 150',
  ]],
]

const LEAD_IN: readonly ProseCase[] = [
  ['一、支出预算情况'],
  ['2025年我部门财务总收入200.00万元，其中：国有资本经营收益0万元，事业收入20.00万元。', [
    'income 2025 budget = 200',
    'income 2025 budget stateCapital = 0',
    'income 2025 budget undertaking = 20',
  ]],
  ['财政拨款安排支出按功能科目分类情况如下：'],
  ['1.住房保障支出（类）住房改革支出（款）住房公积金（项）80.00万元，主要用于缴纳公积金。', [
    'expenditure 2025 budget fiscal 2210201 = 80',
  ]],
  ['2025年我部门机关运行经费安排30.00万元，与上年对比增加2.00万元，增长7.14%，主要原因分析：业务量增加。', [
    'agencyOperation 2025 budget = 30; < 2024 budget –; increase 2 7.14%; because 业务量增加',
  ]],
]

const CARRIED_OVER: readonly ProseCase[] = [
  ['二、单位收支总体情况'],
  ['收入预算：2025年年初预算数120.00万元（含上年结转20.00万元），其中：一般公共预算拨款120.00万元（含上年结转20.00万元），事业收入0万元。', [
    'openingCarryOver 2025 budget = 20',
    'income 2025 budget = 120',
    'openingCarryOver 2025 budget generalPublic = 20',
    'income 2025 budget generalPublic = 120',
    'income 2025 budget undertaking = 0',
  ]],
]

const OTHER_WORDS: readonly ProseCase[] = [
  ['三、“三公”经费预算情况'],
  ['（三）公务用车运行维护及购置费支出预算24.50万元，比2024年预算减少12.00万元，下降32.88%。其中：公车运行及维护费24.50万元，与2024年预算持平；公车购置费0万元，比2024年预算减少12.00万元。', [
    'threePublic 2025 budget officialVehicles = 24.5; < 2024 budget –; decrease 12 32.88%',
    'threePublic 2025 budget vehicleOperation = 24.5; < 2024 budget –; flat',
    'threePublic 2025 budget vehiclePurchase = 0; < 2024 budget –; decrease 12',
  ]],
  ['2025年公务接待费、公车购置费，公车运行费（“三公”经费）总额30.00万元，比上年下降1.80%。', [
    'other 2025 budget ? = 30; < 2024 budget –; decrease 1.80%',
  ]],
  // whose expenses they are, in front: a place, a level, the disclosure itself
  ['青禾镇本级“三公”经费30.00万元，其中：公务接待费10.00万元，公务用车购置及运行维护费20.00万元。', [
    'threePublic 2025 budget = 30',
    'threePublic 2025 budget officialReception = 10',
    'threePublic 2025 budget officialVehicles = 20',
  ]],
  ['青禾区2025年一般公共预算安排“三公”经费预算30.00万元，比上年预算数字下降1.80%。', [
    'threePublic 2025 budget = 30; < 2024 budget –; decrease 1.80%',
  ]],
  ['2025年部门预算公开“三公”经费合计30.00万元，其中：公务接待费10.00万元，车辆运行费20.00万元。', [
    'threePublic 2025 budget = 30',
    'threePublic 2025 budget officialReception = 10',
    'threePublic 2025 budget vehicleOperation = 20',
  ]],
  // of the whole and of the level itself: two quantities
  ['全区“三公”经费90.00万元，其中：区本级“三公”经费30.00万元。', [
    'other 2025 budget 全区 = 90',
    'other 2025 budget = 30',
  ]],
  ['四、支出预算情况'],
  ['2025年支出预算80.00万元，其中一般公共预算财政拨款支出70.00万元，基金预算支出10.00万元。', [
    'expenditure 2025 budget = 80',
    'expenditure 2025 budget generalPublic = 70',
    'expenditure 2025 budget governmentFund = 10',
  ]],
]

const LIKE_WITH_LIKE: readonly ProseCase[] = [
  ['三、“三公”经费预算情况'],
  ['2025年“三公”经费预算安排60.00万元。其中，因公出国（境）费10.00万元，公务接待费20.00万元，公务用车购置及运行费30.00万元。同口径比2024年减少15.00万元，下降20%。其中：因公出国（境）费同口径比2024年减少2.00万元，下降16.7%；公务接待费按可比口径计算，比2024年减少13.00万元，下降39.4%；公务用车购置及运行费同口径比2024年持平。', [
    'threePublic 2025 budget = 60; < 2024 budget –; decrease 15 20%',
    'threePublic 2025 budget overseasTravel = 10; < 2024 budget –; decrease 2 16.7%',
    'threePublic 2025 budget officialReception = 20; < 2024 budget –; decrease 13 39.4%',
    'threePublic 2025 budget officialVehicles = 30; < 2024 budget –; flat',
  ]],
  ['（三）公务用车购置及运行费预算50.00万元，其中：公务用车运行费20.00万元，公务用车购置费30.00万元。经费使用按照车辆管理制度执行，同比下降28%。', [
    'threePublic 2025 budget officialVehicles = 50; < 2024 budget –; decrease 28%',
    'threePublic 2025 budget vehicleOperation = 20',
    'threePublic 2025 budget vehiclePurchase = 30',
  ]],
  ['公务接待费预算8.30万元，同比增加0.30万元，同比增长3.75%；因公出国（境）费5.00万元，比2024年减少1.00万元，比2024年下降16.7%。', [
    'threePublic 2025 budget officialReception = 8.3; < 2024 budget –; increase 0.3 3.75%',
    'threePublic 2025 budget overseasTravel = 5; < 2024 budget –; decrease 1 16.7%',
  ]],
  ['2025年“三公”经费预算比2024年减少3.00万元，主要原因是：从严控制接待和用车。故2025年公务用车购置及运行费比2024年减少2.00万元，因此公务接待费比2024年减少1.00万元。', [
    'threePublic 2025 budget = –; < 2024 budget –; decrease 3; because 从严控制接待和用车',
    'threePublic 2025 budget officialVehicles = –; < 2024 budget –; decrease 2',
    'threePublic 2025 budget officialReception = –; < 2024 budget –; decrease 1',
  ]],
]

describe('prose of budgets, free forms', () => {
  it('reads every quantity that is stated, and binds nothing that is not named', () => {
  expect(readCases(CASES, { year: 2025 })).toEqual(CASES)
  })

  it('takes the fund of a list from the line that leads to it, and says 我部门 of the entity', () => {
    expect(readCases(LEAD_IN, { year: 2025 })).toEqual(LEAD_IN)
  })

  it('compares like with like, and draws conclusions, of what each clause names', () => {
    expect(readCases(LIKE_WITH_LIKE, { year: 2025 })).toEqual(LIKE_WITH_LIKE)
  })

  it('reads what an income says in brackets that it holds of carry-over', () => {
    expect(readCases(CARRIED_OVER, { year: 2025 })).toEqual(CARRIED_OVER)
  })

  it('reads the items by other words for them', () => {
    expect(readCases(OTHER_WORDS, { year: 2025 })).toEqual(OTHER_WORDS)
  })

  it('reads the short form', () => {
    expect(readCases(SHORT_FORM, { year: 2025 })).toEqual(SHORT_FORM)
  })
})
