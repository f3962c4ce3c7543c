import type { Fund, Measure, Nature, Phase } from '../../model/fact.ts'

/** What a term of the budget language says about the quantity it stands in. */
export interface TermMeaning {
  readonly measure?: Measure
  /** Measures that the word can mean as well; which of them, the document's tables decide. */
  readonly orMeasure?: Measure
  readonly fund?: Fund
  readonly nature?: Nature
  /** Null: the sum of the items, which a phrase that names one of them contradicts. */
  readonly item?: string | null
  readonly phase?: Phase
  /** Years from the document's own: 上年 is −1. */
  readonly yearOffset?: number
  /** 支出, 收入: gives way to any other measure beside it. */
  readonly weak?: true
}

/** A term as a pattern over encoded text, and its meaning; `{}` is a word that changes nothing. */
export type Term = readonly [pattern: string, meaning: TermMeaning]

/** Whose 三公经费 it is. 全区 and 区本级 are two circles of units: 全区 is not taken for no word, nor is what 其中 names. */
const OF_THREE_PUBLIC = '(?=(?:Ⓨ|各?部门|安排|使用|的)*(?:一般公共预算|财政拨款|公共财政)?(?:财政拨款|拨款|支出)?(?:安排)?的?三公经费)'
const PLACE_NAME = '(?<![\\u4e00-\\u9fff])(?![全各其按根中经])[\\u4e00-\\u9fff]{2,8}[省市区县旗州镇乡]'

const FUND_TAIL = '(?:财政)?(?:拨款)?(?:补助)?(?:安排)?(?:的)?(?:资金)?'

/**
 * The longest term at a place wins, so `一般公共预算财政拨款` is one fund and not two. Terms say what a phrase means
 * wherever it stands; what only holds under a heading (公务接待费 under “三公”经费) is in the terms of that topic.
 */
export const TERMS: readonly Term[] = [
  // funds
  [`一般公共(?:财政)?预算${FUND_TAIL}`, { fund: 'generalPublic' }],
  // the appropriation of the year, which the expenditure table shows; where that has carry-over too, the income
  ['一般公共预算当年(?:财政)?拨款', { measure: 'expenditure', orMeasure: 'income', fund: 'generalPublic', weak: true }],
  [`公共财政预算${FUND_TAIL}`, { fund: 'generalPublic' }],
  [`政府性基金(?:预算)?${FUND_TAIL}`, { fund: 'governmentFund' }],
  // short for 政府性基金预算, beside 一般公共预算
  [`(?<!性|保险|社保|保障|发展|公积|养老|医疗|工伤|失业)基金预算${FUND_TAIL}`, { fund: 'governmentFund' }],
  [`国有资本经营(?:预算|收益)?${FUND_TAIL}`, { fund: 'stateCapital' }],
  [`财政拨款(?:预算)?(?:安排)?(?:的)?(?:资金)?`, { fund: 'fiscal' }],
  ['财政专户(?:管理)?(?:的)?(?:资金|核拨资金)?(?:拨款)?', { fund: 'fiscalAccount' }],
  ['单位资金', { fund: 'unitFunds' }],
  ['财政(?:性资金|资金|拨款)(?:及|和|与|、)单位资金', { fund: 'all' }],
  ['财政拨款(?:预算)?收入(?:预算)?总(?:计|额)', { measure: 'incomeGrandTotal', fund: 'fiscal' }],
  ['财政拨款(?:预算)?支出(?:预算)?总(?:计|额)', { measure: 'expenditureGrandTotal', fund: 'fiscal' }],
  // income by its kind
  ['(?<!非)财政拨款(?:预算)?收入', { measure: 'income', orMeasure: 'incomeGrandTotal', fund: 'fiscal' }],
  ['事业(?:预算)?收入(?:资金)?', { measure: 'income', fund: 'undertaking' }],
  ['(?:事业单位)?经营收入(?:资金)?', { measure: 'income', fund: 'business' }],
  ['上级补助收入', { measure: 'income', fund: 'superiorSubsidy' }],
  ['附属单位(?:上缴|缴款)收入', { measure: 'income', fund: 'subordinatePayment' }],
  ['其他收入', { measure: 'income', fund: 'other' }],
  // carry-over and surplus
  ['(?:上年|年初|以前年度)(?:财政拨款)?(?:结转(?:和|及|与|、)?结余|结转|结余)(?:收入)?(?:资金)?', { measure: 'openingCarryOver' }],
  ['财政拨款结转(?!下年)(?:(?:和)?结余)?(?:资金)?', { measure: 'openingCarryOver', fund: 'fiscal' }],
  ['使用非财政拨款结余(?:（含专用结余）)?', { measure: 'surplusUsed' }],
  ['结余分配', { measure: 'surplusDistribution' }],
  ['(?:年[末终](?:财政拨款)?(?:结转(?:和|及|与|、)?结余|结转|结余)|结转下年(?:支出)?)(?:资金)?', { measure: 'closingCarryOver' }],
  // totals
  ['财政拨款(?:收入(?:和|、|与)?支出|收、?支)(?:预算|决算)?(?:总)(?:预算|决算|计|额)(?:均|各)?', { measure: 'incomeGrandTotal', fund: 'fiscal' }],
  ['财政拨款(?:收入(?:和|、|与)?支出|收、?支)(?:预算|决算)?', { measure: 'expenditure', fund: 'fiscal' }],
  ['财政拨款收入总(?:计|预算|决算)(?:和|、|与|及|，)支出总(?:计|预算|决算)(?:均|各)?', { measure: 'incomeGrandTotal', fund: 'fiscal' }],
  ['收入总(?:计|预算|决算)(?:和|、|与|及|，)支出总(?:计|预算|决算)(?:均|各)?', { measure: 'incomeGrandTotal' }],
  ['(?:收入(?:和|、|与)?支出|收、?支|收入、支出)(?:预算|决算)?(?:总)(?:预算|决算|计|额)(?:均|各)?', { measure: 'incomeGrandTotal' }],
  ['(?:收入(?:和|、|与)?支出|收、?支)(?:预算|决算)|(?:预算)?收、?支安排', { measure: 'incomeGrandTotal' }],
  ['(?:收入(?:和|、|与)?支出|收、?支)(?:预算|决算)?总体(?:情况)?', { measure: 'incomeGrandTotal' }],
  ['财政拨款(?:收入(?:和|、|与)?支出|收、?支)(?:预算|决算)?总体(?:情况)?', { measure: 'incomeGrandTotal', fund: 'fiscal' }],
  ['收入(?:预算|决算)?总计|收入总(?:预算|决算)', { measure: 'incomeGrandTotal' }],
  ['支出(?:预算|决算)?总计|支出总(?:预算|决算)', { measure: 'expenditureGrandTotal' }],
  ['本年度?收入(?:预算|决算)?(?:合计)?', { measure: 'income' }],
  ['本年度?支出(?:预算|决算)?(?:合计)?', { measure: 'expenditure' }],
  ['收入(?:决算|预算)?合计', { measure: 'income', orMeasure: 'incomeGrandTotal' }],
  ['支出(?:决算|预算)?合计', { measure: 'expenditure', orMeasure: 'expenditureGrandTotal' }],
  ['(?:总|预算|决算)收入|收入(?:总额|总数)', { measure: 'income', orMeasure: 'incomeGrandTotal', weak: true }],
  ['(?:总|预算|决算)支出|支出(?:总额|总数)', { measure: 'expenditure', orMeasure: 'expenditureGrandTotal', weak: true }],
  ['收入', { measure: 'income', orMeasure: 'incomeGrandTotal', weak: true }],
  ['支出', { measure: 'expenditure', orMeasure: 'expenditureGrandTotal', weak: true }],
  // nature of expenditure
  ['基本(?:经费)?支出', { nature: 'basic' }],
  ['项目支出', { nature: 'project' }],
  // the two in the words that the regulations define them by
  ['用于保障[^，。；：Ⓐ]{0,60}?正常运转(?:、完成日常工作任务)?(?:而发生)?的(?:日常|各项)?支出', { nature: 'basic' }],
  ['用于(?:保障)?[^，。；：Ⓐ]{0,60}?完成特定的?(?:行政)?工作任务(?:[或和、](?:事业)?发展目标)?[^，。；：Ⓐ]{0,20}?的(?:项目|各项|专项业务)?支出', { nature: 'project' }],
  ['人员(?:经费|支出)(?:支出)?', { nature: 'personnel' }],
  ['(?:日常)?公用(?:经费|支出)(?:支出)?', { nature: 'publicUse' }],
  ['上缴上级支出', { nature: 'paymentToSuperior' }],
  ['(?:事业单位)?经营支出', { nature: 'business' }],
  ['对附属单位补助(?:支出)?', { nature: 'subsidyToSubordinate' }],
  // other measures
  ['(?:财政拨款)?三公(?:两费)?经费(?:财政拨款)?(?:支出)?', { measure: 'threePublic' }],
  [`${PLACE_NAME}(?:本级)?${OF_THREE_PUBLIC}|(?<!其中：?|，)(?:镇|乡|街道|县|区|市|州|省)本级${OF_THREE_PUBLIC}|[全我][镇乡]${OF_THREE_PUBLIC}`, {}],
  ['机[关构]运行(?:经费|费)(?:支出)?', { measure: 'agencyOperation' }],
  ['政府采购(?:支出)?(?:总)?(?:项目)?', { measure: 'procurement' }],
  // phase and year
  ['(?:当年)?预算(?:的)?(?:执行|完成)(?:数|情况)?|执行数', { phase: 'execution' }],
  ['(?:年初|当年|部门|年度)?预算(?:数字?|总额|安排数|批复数|安排|公开)?', { phase: 'budget' }],
  ['(?:全年|年中|调整|调整后|变更)的?预算(?:数|总额)?|预算调整数', { phase: 'adjusted' }],
  ['年初(?:安排|批复)?预算(?:数|安排)?', { phase: 'budget' }],
  ['决算(?:数字?|公开)?', { phase: 'final' }],
  ['上年度?|上一年度?|去年', { yearOffset: -1 }],
  ['本年度?|今年|当年', { yearOffset: 0 }],
  // words that change nothing
  ['安排|相应|预计|计划|批复|下达|核定|拟|共计|合计|总计|总额|总量|总规模|规模|总|共|均|全年|全部|年度|当年', {}],
  ['为|是|达到|达|有|的|额|数|资金|金额|经费|其中|即|分别|按|列支|使用|用于|开支|实际|实现|完成(?!年初|预算)|中|内|本|我', {}],
  ['一般|主要|包括|部分|方面|情况|上述|该|项目|科目|编制|财政|各项|同级|支出功能分类|区级|市级|省级|县级|本级|级|及所属|所属|下属|和|及|与|、|，|：|Ⓨ|Ⓓ|Ⓞ|年', {}],
  // 由上年的1500万元增加到1650万元
  ['由(?=上|去|Ⓨ)|(?:增加|减少|提高|上升|下降|降低|增长|压减)[到至](?=Ⓐ|$)', {}],
  // words that join a clause to the one before
  ['因此|因而|所以|为此|故(?!障|宫|乡|居|事)|同时|此外|另外', {}],
  ['财务(?=(?:预算|决算)?(?:总|收|支))|按?(?:支出)?功能科目分类(?:情况)?', {}],
  ['(?:及)?(?:所属|下属)?各(?:级)?(?:行政|事业|预算|基层预算|二级预算)*单位', {}],
  ['(?:Ⓒ|[一二两三四五六七八九十]{1,3})个(?:行政)?(?:执法)?(?:单位|机关|机构)', {}],
  // bodies are counted in 家, whatever they are: 一家粮食监测机构, 2家卫生院
  ['(?:Ⓒ|[一二两三四五六七八九十]{1,3})家[^，。；：、和及的家支收预决]{0,10}?(?:单位|机关|机构|中心|院|校|所|站|队|馆)', {}],
  ['Ⓒ?(?:家|个)?(?:参照公务员法管理的)?(?:行政|参公|事业|预算|参公事业|行政事业|基层预算|二级预算)*(?:单位|机关)|部门|我(?:部门|单位|中心|街道|局|委|办|厅|院|校|部|处|所|站|镇|乡)', {}],
]

/** Longer names first read as noise would hide these: words a quantity must not lose. Used only under their topic. */
export const TOPIC_TERMS: Readonly<Record<string, readonly Term[]>> = {
  threePublic: [
    // `公务接待费、公车购置费、公车运行费（三公经费）总额`: of all that is listed, not of the last
    ['（(?:以下)?(?:简称|合称|统称|即)?：?三公经费）', { measure: 'threePublic', item: null }],
    ['(?:其中：?)?因公(?:出国（境）|出国出境|出国|出境)(?:费用?|经费)?(?:支出)?', { measure: 'threePublic', item: 'overseasTravel' }],
    ['公务接待(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'officialReception' }],
    ['国内(?:公务)?接待(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'domesticReception' }],
    ['国（境）外(?:公务)?接待(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'overseasReception' }],
    ['(?:外宾|外事)接待(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'foreignGuestReception' }],
    ['公(?:务用?)?车购置(?:费)?(?:及|和|与|、)运(?:行(?:维护)?|维)(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'officialVehicles' }],
    ['公(?:务用?)?车运(?:行(?:维护)?|维)(?:费)?(?:及|和|与|、)购置(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'officialVehicles' }],
    ['公务用车(?:(?:及|和)运行维护(?:费用?)?|费用)(?:支出)?', { measure: 'threePublic', item: 'officialVehicles' }],
    ['(?:公(?:务用?)?车|(?<![\\u4e00-\\u9fff])车辆)购置(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'vehiclePurchase' }],
    ['(?:公(?:务用?)?车|(?<![\\u4e00-\\u9fff])车辆)运(?:行(?:[及和与]?维护)?|维)(?:费用?)?(?:支出)?', { measure: 'threePublic', item: 'vehicleOperation' }],
    ['会议费(?:支出)?', { measure: 'meeting' }],
    ['培训费(?:支出)?', { measure: 'training' }],
  ],
  agencyOperation: [
    // what it is made of, where it is not called by its name
    ['(?:行政单位|行政机关)?(?:（[^（）Ⓐ]{2,30}）)?(?:使用)?(?:一般公共预算)?(?:财政拨款)?(?:安排)?的?基本支出中的?(?:日常)?公用(?:经费|支出)(?:支出)?', { measure: 'agencyOperation' }],
  ],
  procurement: [
    ['(?:政府)?(?:采购)?货物类?(?:采购)?(?:类)?(?:支出|项目)?', { measure: 'procurement', item: 'goods' }],
    ['(?:政府)?(?:采购)?工程类?(?:采购)?(?:类)?(?:支出|项目)?', { measure: 'procurement', item: 'works' }],
    ['(?:政府)?(?:采购)?服务类?(?:采购)?(?:类)?(?:支出|项目)?', { measure: 'procurement', item: 'services' }],
    ['(?:专门)?(?:面向|预留给|预留)中小(?:微)?(?:型)?企业(?:预留)?(?:份额)?(?:的)?(?:政府)?(?:采购)?(?:项目)?', { measure: 'procurement', item: 'reservedForSmallFirms' }],
    ['(?:其中)?，?(?:专门)?(?:面向|预留给|预留)(?:小型?(?:和|、|及)?微型?企业|小微企业)(?:预留)?(?:份额)?(?:的)?(?:政府)?(?:采购)?(?:项目)?', { measure: 'procurement', item: 'reservedForMicroFirms' }],
    ['授予中小(?:微)?企业(?:的)?(?:合同)?', { measure: 'procurement', item: 'contractsToSmallFirms' }],
    ['授予小(?:型?(?:和|、|及)?)?微型?企业(?:的)?(?:合同)?', { measure: 'procurement', item: 'contractsToMicroFirms' }],
    ['在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，(?:采购)?', { measure: 'procurement', item: 'reservedContractsToSmallFirms' }],
    ['在面向小微企业预留的?政府采购项目中，由小微企业供应商中标或成交的，(?:采购)?', { measure: 'procurement', item: 'reservedContractsToMicroFirms' }],
    ['在其他政府采购项目中，由中小企业供应商中标或成交的，(?:采购)?', { measure: 'procurement', item: 'otherContractsToSmallFirms' }],
    ['纳入(?:Ⓨ)?(?:部门|单位)?预算(?:的)?', {}],
    ['采购|（以合同签订为准）', { measure: 'procurement', weak: true }],
  ],
  performance: [
    ['(?:编报|设定|设置|填报|批复|实行|纳入|申报|开展)?(?:本(?:部门|单位))?(?:项目)?(?:预算)?绩效目标(?:管理)?(?:的)?(?:Ⓨ)?(?:项目)?(?:支出)?(?:共|总数)?', { measure: 'performanceProjects' }],
    ['绩效(?:目标)?(?:跟踪|监控|运行监控|跟踪评价)(?:评价)?的?(?:Ⓨ)?项目', { measure: 'performanceProjects', item: 'monitoring' }],
    ['绩效自评(?:价)?的?(?:Ⓨ)?项目', { measure: 'performanceProjects', item: 'selfEvaluation' }],
    ['绩效评级为([^，。；：的]{1,4})的项目', { measure: 'performanceProjects', item: 'grade' }],
    ['(?:共)?涉及(?:项目)?(?:预算)?(?:资金|金额)?', { measure: 'performanceFunds' }],
  ],
}
