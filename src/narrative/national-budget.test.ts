import { describe, expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** The turns of phrase of most provinces (收支总预算, 当年拨款, 预算数为); department and figures are invented. */
const CASES: readonly ProseCase[] = [
    ['一、2025年收支预算情况说明'],
    ['按照综合预算的原则，青岚市粮食局所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入、上年结转；支出包括：一般公共服务支出、住房保障支出。青岚市粮食局2025年收支总预算1234.56万元，比2024年收支预算总数增加100.00万元，主要原因是人员增加。', [
      'incomeGrandTotal 2025 budget = 1234.56; < 2024 budget –; increase 100; because 人员增加',
    ]],
    ['（一）收入预算情况'],
    ['青岚市粮食局2025年收入预算1234.56万元，其中：上年结转50.00万元，占4.05%；一般公共预算拨款收入1184.56万元，占95.95%。', [
      'income 2025 budget = 1234.56',
      'openingCarryOver 2025 budget = 50; 4.05% of income 2025 budget',
      'income 2025 budget generalPublic = 1184.56; 95.95% of income 2025 budget',
    ]],
    ['（二）支出预算情况'],
    ['青岚市粮食局2025年支出预算1234.56万元，其中：基本支出1000.00万元，占81.00%；项目支出234.56万元，占19.00%。', [
      'expenditure 2025 budget = 1234.56',
      'expenditure 2025 budget basic = 1000; 81.00% of expenditure 2025 budget',
      'expenditure 2025 budget project = 234.56; 19.00% of expenditure 2025 budget',
    ]],
    ['二、财政拨款收支预算情况说明'],
    ['青岚市粮食局2025年财政拨款收支总预算1234.56万元，比2024年财政拨款收支总预算增加100.00万元，主要原因是人员增加。', [
      'incomeGrandTotal 2025 budget fiscal = 1234.56; < 2024 budget –; increase 100; because 人员增加',
    ]],
    ['收入包括：本年一般公共预算拨款收入1184.56万元、上年结转一般公共预算拨款收入50.00万元；支出包括：一般公共服务支出1000.00万元、社会保障和就业支出120.00万元、卫生健康支出50.00万元、住房保障支出64.56万元。', [
      'income 2025 budget generalPublic = 1184.56',
      'openingCarryOver 2025 budget generalPublic = 50',
      'expenditure 2025 budget fiscal 201 = 1000',
      'expenditure 2025 budget fiscal 208 = 120',
      'expenditure 2025 budget fiscal 210 = 50',
      'expenditure 2025 budget fiscal 221 = 64.56',
    ]],
    ['三、一般公共预算当年拨款情况说明'],
    ['（一）一般公共预算当年拨款规模变化情况'],
    ['青岚市粮食局2025年一般公共预算当年拨款1184.56万元，比2024年预算数增加84.56万元，主要原因是人员增加。', [
      'expenditure 2025 budget generalPublic = 1184.56; < 2024 budget –; increase 84.56; because 人员增加',
    ]],
    ['（二）一般公共预算当年拨款结构情况'],
    ['一般公共服务支出1000.00万元，占84.42%；社会保障和就业支出120.00万元，占10.13%；住房保障支出64.56万元，占5.45%。', [
      'expenditure 2025 budget generalPublic 201 = 1000; 84.42% of ?',
      'expenditure 2025 budget generalPublic 208 = 120; 10.13% of ?',
      'expenditure 2025 budget generalPublic 221 = 64.56; 5.45% of ?',
    ]],
    ['（三）一般公共预算当年拨款具体使用情况'],
    ['1.一般公共服务（类）财政事务（款）行政运行（项）2025年预算数为500.00万元，主要用于：单位基本支出。', [
      'expenditure 2025 budget generalPublic 2010601 = 500',
    ]],
    ['2.一般公共服务（类）财政事务（款）一般行政管理事务（项）：2025年预算数为100.00万元，比2024年预算数增加10.00万元，增长11.11%。主要是新增项目。', [
      'expenditure 2025 budget generalPublic 2010602 = 100; < 2024 budget –; increase 10 11.11%; because 新增项目',
    ]],
    ['3.“一般公共服务支出”（类）“财政事务”（款）“事业运行”（项）2025年预算30.00万元，比2024年预算增加1.00万元，增长3.45%。主要原因：人员增加。', [
      'expenditure 2025 budget generalPublic 2010650 = 30; < 2024 budget –; increase 1 3.45%; because 人员增加',
    ]],
    ['4.社会保障和就业支出（208）行政事业单位养老支出（20805）机关事业单位基本养老保险缴费支出（2080505）2025年预算数为60.00万元。', [
      'expenditure 2025 budget generalPublic 2080505 = 60',
    ]],
    ['四、一般公共预算基本支出情况说明'],
    ['青岚市粮食局2025年一般公共预算基本支出1000.00万元，其中：', [
      'expenditure 2025 budget generalPublic basic = 1000',
    ]],
    ['人员经费800.00万元，主要包括：基本工资、津贴补贴。', [
      'expenditure 2025 budget generalPublic personnel = 800',
    ]],
    ['公用经费200.00万元，主要包括：办公费。', [
      'expenditure 2025 budget generalPublic publicUse = 200',
    ]],
    ['五、“三公”经费财政拨款预算安排情况说明'],
    ['青岚市粮食局2025年“三公”经费财政拨款预算数12.00万元，其中：因公出国（境）经费0万元，公务接待费2.00万元，公务用车购置及运行维护费10.00万元。', [
      'threePublic 2025 budget = 12',
      'threePublic 2025 budget overseasTravel = 0',
      'threePublic 2025 budget officialReception = 2',
      'threePublic 2025 budget officialVehicles = 10',
    ]],
    ['（一）因公出国（境）经费与2024年预算持平。', [
      'threePublic 2025 budget overseasTravel = –; < 2024 budget –; flat',
    ]],
    ['（二）公务接待费较2024年预算下降20%。2025年公务接待费计划用于执行接待任务。', [
      'threePublic 2025 budget officialReception = –; < 2024 budget –; decrease 20%',
    ]],
    ['（三）公务用车购置及运行维护费较2024年预算增长5%。主要原因是油价上涨。', [
      'threePublic 2025 budget officialVehicles = –; < 2024 budget –; increase 5%; because 油价上涨',
    ]],
    ['六、政府性基金预算支出情况说明'],
    ['青岚市粮食局2025年没有使用政府性基金预算拨款安排的支出。'],
    ['七、其他重要事项的情况说明'],
    ['（一）机关运行经费'],
    ['2025年，青岚市粮食局机关运行经费财政拨款预算为120.00万元，比2024年预算减少3.00万元，下降2.44%。主要原因是压缩开支。', [
      'agencyOperation 2025 budget = 120; < 2024 budget –; decrease 3 2.44%; because 压缩开支',
    ]],
    ['（二）政府采购情况'],
    ['2025年，青岚市粮食局安排政府采购预算60.00万元，其中，政府采购货物预算30.00万元，政府采购工程预算0万元，政府采购服务预算30.00万元。', [
      'procurement 2025 budget = 60',
      'procurement 2025 budget goods = 30',
      'procurement 2025 budget works = 0',
      'procurement 2025 budget services = 30',
    ]],
    ['（三）国有资产占有使用情况'],
    ['截至2024年底，青岚市粮食局所属各预算单位共有车辆5辆，其中，省部级领导干部用车0辆、一般公务用车3辆、一般执法执勤用车2辆。单位价值200万元以上大型设备1台（套）。', [
      'stateAssets 2024 budget vehicles = 5',
      'stateAssets 2024 budget vehicles:省部级领导干部用车 = 0',
      'stateAssets 2024 budget vehicles:一般公务用车 = 3',
      'stateAssets 2024 budget vehicles:一般执法执勤用车 = 2',
      'stateAssets 2025 budget equipment = 1',
    ]],
    ['（四）绩效目标设置情况'],
    ['绩效目标是预算编制的前提。2025年青岚市粮食局实行绩效目标管理的项目10个，涉及一般公共预算234.56万元。', [
      'performanceProjects 2025 budget = 10',
      'performanceFunds 2025 budget generalPublic = 234.56',
    ]],
]

describe('prose of budgets, national form', () => {
  it('reads every quantity that is stated, and nothing else', () => {
    expect(readCases(CASES, { year: 2025 })).toEqual(CASES)
  })
})
