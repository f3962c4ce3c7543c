/** What a label of a form asks for. The printed words differ by province and year; the patterns are half-width. */
export type HeadLabel =
  | 'projectName' | 'entityName' | 'department' | 'implementingUnit' | 'projectType' | 'period' | 'projectCode'
  | 'responsiblePerson' | 'handler' | 'phone' | 'filledOn'

const BRACKETS = '(?:\\([^()]{1,12}\\))?'
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${BRACKETS}$`)

const HEAD_LABELS: readonly (readonly [HeadLabel, RegExp])[] = [
  ['projectName', whole('(?:二级|一级|专项)?项目(?:支出|\\(政策\\)|\\(专项\\)|\\(活动\\))?名称|(?:专项|政策|专项资金|单位\\(专项\\))名称')],
  ['entityName', whole('(?:部门|单位|部门\\(单位\\)|预算部门|预算单位|部门预算单位|填报部门)名称')],
  ['department', whole('(?:(?:市级|省级|县级|区级|中央|地方|项目|资金|业务)?主管(?:预算)?(?:部门|单位)|预算部门|一级预算单位)(?:\\(?(?:及|和|与)?(?:代码|编码|名称)\\)?)*|部门及代码')],
  ['implementingUnit', whole('(?:具体|项目|实施|承担|申报|申请|使用|用款|执行|资金|填报|预算)+单位(?:名称|及代码)?')],
  ['projectType', whole('项目(?:属性|类型|类别|性质|分类|级次)')],
  ['period', whole('项目(?:期|周期|期限|实施期|实施期限|起止时间|起止年限|执行期|实施周期|年限)|(?:实施|起止)(?:期|期限|时间|周期|年限)')],
  ['projectCode', whole('项目(?:编码|代码|编号)')],
  ['responsiblePerson', whole('(?:项目|单位|部门|财务|填报单位)?(?:负责人|责任人|主管领导|分管领导)(?:签字|签章|姓名)?')],
  ['handler', whole('经办人|填表人|填报人|联系人|制表人|项目联系人|经办人员')],
  ['phone', whole('(?:联系|项目负责人|联系人|办公)?(?:电话|联系电话)(?:号码)?|联系方式|手机(?:号码?)?')],
  ['filledOn', whole('(?:填报|填表|申报|编制|填写)(?:日期|时间)')],
]

const CONTACT: ReadonlySet<HeadLabel> = new Set(['responsiblePerson', 'handler', 'phone', 'filledOn'])

export function headLabelOf(label: string): HeadLabel | null {
  if (label.length > 24) return null
  for (const [name, pattern] of HEAD_LABELS) if (pattern.test(label)) return name
  return null
}

export const isContactLabel = (name: HeadLabel | null): boolean => name !== null && CONTACT.has(name)

/** Words before which several labels stand in one cell or line: `负责人：  经办人：王  联系电话：0353`. */
const INLINE = '(?:项目名称|主管部门(?:及代码)?|实施单位|项目单位|填报单位|(?:项目|单位)?负责人|经办人|填表人|填报人|联系人|联系电话|(?:填报|填表|申报)(?:日期|时间))(?:[（(](?:签字|签章|盖章|公章)[)）])?\\s*[:：]'
export const INLINE_LABEL = new RegExp(INLINE, 'g')
const BEGINS_INLINE = new RegExp(`^\\s*${INLINE}`)

/** Whether a text begins with such a label. */
export const beginsWithInlineLabel = (text: string): boolean => BEGINS_INLINE.test(text)

const PROSE = whole(
  '项目(?:概况|概述|简介|内容|背景|基本情况|主要内容|立项依据|立项情况|设立依据|设立(?:的)?必要性|立项(?:的)?必要性|必要性|可行性|实施计划|实施方案|实施进度计划|进度安排|支出内容|用途|政策依据|资金测算依据)'
  + '|(?:立项|政策|设立|测算|申报|资金测算)依据|立项(?:的)?必要性|设立(?:的)?必要性|保证项目实施的(?:制度|措施)(?:[、,和及](?:制度|措施))?|(?:实施计划|实施方案|进度计划|资金用途|支出内容|用途)'
  + '|部门职能(?:概述|职责)?|职能(?:职责|概述)?|年度(?:主要|重点)?(?:工作)?任务|其他(?:需要)?说明(?:的)?(?:问题|事项)|备注|项目绩效分类|绩效目标设(?:定|置)依据')

export const isProseLabel = (label: string): boolean => label.length <= 24 && PROSE.test(label)

const UNIT_TAIL = '(?:\\((?:单位)?:?(?:元|千元|万元|百万元|亿元)\\))?'
const FUND_SECTION = new RegExp(`^(?:项目|部门|预算|整体)?(?:年度|当年|本年|支出)?(?:预算)?(?:投入)?(?:资金|经费)(?:情况|构成|来源|申请|安排|预算|需求|总体情况|投入|金额)*${UNIT_TAIL}$`)
const FUND_TOTAL = new RegExp(
  `^(?:实施期|中期|中长期|项目期|总体|年度|当年|本年度?|全年|\\d{4}年度?|项目|部门|预算|申请)*(?:资金|预算|投资|支出|经费)?(?:申请|安排|预算)?(?:总(?:额|量|预算|投资|规模|计|金额)|合计|预算(?:安排)?(?:数|金额|总额|总量)?|安排(?:数|总额))(?:及构成)?${UNIT_TAIL}$`)
const FUND_SOURCE = new RegExp(
  '^(?:其中)?:?(?:[1-9①-⑨][.、)]?|\\([1-9]\\))?(?:其中:?)?.{0,14}(?:财政(?:性)?(?:资金|拨款|补助|安排|预算)|补助资金|(?:中央|省级|市级|县级|区级|上级)(?:补助|资金|转移支付|安排|下达)|转移支付|本级(?:资金|财政|安排|预算)|自[筹有](?:资金)?|其他(?:资金|来源|收入|经费)|社会(?:资本|投入|资金).{0,4}|事业(?:单位)?(?:收入|经营收入|资金)|单位资金|结转(?:结余)?(?:资金)?|结余资金|一般公共预算(?:拨款|资金)?|政府性基金(?:预算)?(?:拨款|资金)?|(?:纳入)?(?:财政)?专户.{0,10}|国有资本经营(?:预算)?(?:拨款|资金)?|财政专户.{0,6}|债券(?:资金)?|贷款)'
  + `${UNIT_TAIL}$`)

export const isFundSection = (label: string): boolean => label.length <= 24 && FUND_SECTION.test(label)
export const isFundTotal = (label: string): boolean => label.length <= 24 && !isFundSection(label) && FUND_TOTAL.test(label)
export const isFundSource = (label: string): boolean => label === '其他' || (label.length <= 30 && FUND_SOURCE.test(label))
/** 按收入性质分, 按支出性质分: the columns into which 部门整体支出绩效目标表 divides its funds. */
export const isNatureHeader = (label: string): boolean => /^按(?:收入|支出|资金|预算)(?:性质|来源|类型|结构)分?$/.test(label)

/** 其中:基本支出, 项目支出: the expenditure side of a 部门整体支出绩效目标表. */
export const isNatureLabel = (label: string): boolean => /^(?:其中:?)?(?:基本支出|项目支出|人员经费|公用经费|人员支出|公用支出)(?:预算)?$/.test(label)

export const isFundLabel = (label: string): boolean => isFundTotal(label) || isFundSource(label)

/** Which horizon the words of a label speak of, or null. */
export function horizonOf(label: string): 'wholePeriod' | 'annual' | null {
  if (/年度|当年|本年|全年|^\d{4}年/.test(label)) return 'annual'
  if (/实施期|中期|长期|项目期|总体|整体|总预算|总投资|总目标/.test(label)) return 'wholePeriod'
  return null
}

const GOAL = whole(
  '(?:项目|部门)?(?:实施期|中期|中长期|长期|总体|整体|年度|当年|本年度?|\\d{4}年度?)?(?:项目|总体|工作|主要|部门|整体|支出)*(?:绩效)?(?:总)?(?:体)?(?:绩效)?目标(?:概述|描述|内容)?')

/** 总体目标, 年度目标, 实施期目标（2022年—2024年）, 绩效目标. */
export const isGoalLabel = (label: string): boolean => label.length <= 30 && GOAL.test(label.replace(/\(.*\)$|(?<=目标)[1-9一二三四五六]?:?$/g, ''))

const LEVEL1 = /^(?:产出|效益|效果|满意度|成本|影响力?|投入(?:和管理)?|过程|管理|决策|履职(?:效能)?|运行成本|社会效应|可持续发展能力)(?:类)?(?:指标|目标)$/
const LEVEL2_ENDING = /^.{2,16}指标$/

/** 产出指标, 效益指标 …: an 一级指标. 成本指标 may be of either level. */
export const isLevel1 = (label: string): boolean => LEVEL1.test(label)

/** 数量指标, 经济效益指标, 服务对象满意度指标 …: a 二级指标. */
export const isLevel2 = (label: string): boolean =>
  label === '成本指标' || label === '服务对象满意度' || label === '社会公众或服务对象满意度'
  || (LEVEL2_ENDING.test(label) && !LEVEL1.test(label) && !isIndicatorSection(label) && !/^[一二三四]级/.test(label))

/** 数量, 质量, 社会效益, 长效管理: a 二级指标 as 上海 prints it under 产出目标, 效果目标, 影响力目标. A word like these says so in its column only. */
export const isShortLevel2 = (label: string): boolean =>
  /^(?:数量|质量|时效|成本|(?:经济|社会|生态|环境)效益|可持续影响|满意度|长效管理|人力资源|部门协助|配套设施|信息共享|其[他它])$/.test(label)

/** The 一级指标 that a 二级指标 belongs to by its name, where the name says so. */
export function level1ByName(level2: string): string | null {
  if (/^(?:数量|质量|时效)/.test(level2)) return '产出'
  if (/(?:效益|可持续影响|影响)/.test(level2)) return '效益'
  if (/满意度/.test(level2)) return '满意度'
  return null
}

/** `一级指标`, `指标值`: the header of the indicators. */
export const isIndicatorHeaderWord = (label: string): boolean =>
  label.length <= 16 && /^[一二三]级(?:绩效)?(?:指标|目标)|^.{0,8}(?:指标|目标|实现|预期)值|^(?:绩效)?指标(?:内容|名称|权重|性质)$/.test(label)

/** `绩效指标`, `年度绩效指标`: what stands beside the indicators as a whole. */
export const isIndicatorSection = (label: string): boolean =>
  /^(?:年度|中期|长期|中长期|实施期|总体|总目标|当年|本年度?|部门|整体|项目)*绩效指标$|^(?:年度|中期|长期|实施期|总体|当年|本年度?)指标$|^(?:年度|中期|长期|中长期)绩效目标表$/.test(label)

/**
 * Words that only a form prints: they tell a part of a form from another table. Sources and totals of funds are
 * not among them, for every table of the budget prints those.
 */
export function isFormWord(label: string): boolean {
  if (label === '' || label.length > 30) return false
  const head = headLabelOf(label)
  return (head !== null && head !== 'entityName') || isProseLabel(label) || isGoalLabel(label) || /资金总额$/.test(label)
    || isLevel1(label) || isLevel2(label) || isIndicatorHeaderWord(label) || isIndicatorSection(label)
}
