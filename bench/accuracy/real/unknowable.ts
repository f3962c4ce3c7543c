import type { NumberTarget } from './number-target.ts'

/**
 * Numbers of which no reader of the document can say that they are wrong: they stand in no sum, no second place, no ratio.
 * The classes were drawn up by hand, by reading every number that was not found and asking what else in its document
 * fixes it; they speak of what the number counts, not of our rules. A number of a class counts as unknowable only where
 * its digits are printed nowhere else in the document, which is found out without the rules (printed-elsewhere.ts), and
 * where no finding pointed at it.
 */
export interface UnknowableClass {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** What is printed before and after the number, white space taken out. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** `NumberTarget.group` */
  readonly group?: RegExp
  readonly text?: RegExp
}

export const UNKNOWABLE: readonly UnknowableClass[] = [
  { id: 'staff', zh: '机构、科室、人员、编制的个数，只说一次', en: 'offices, posts and staff counted once', group: /count|other/, before: /(?:设|科室|事业单位|下辖|县区局，|中心|编制|职工)$/, after: /^(?:个|家|名|人)/ },
  { id: 'physical', zh: '面积、长度、层数、户数等实物量', en: 'areas, lengths, storeys, households', group: /count|other/, after: /^(?:万?亩|公顷|公里|平方|米|处|层|度|户|周岁|倍|吨|个全市|年(?:时间|缴费|，建筑|使用))/ },
  { id: 'equipment', zh: '大型设备的台（套）数、账面车辆数，只说一次', en: 'machines and vehicles counted once', group: /count/, before: /(?:设备(?:（不含车辆）)?|账面车辆)$/, after: /^(?:台|套|辆)/ },
  { id: 'asset-value', zh: '资产账面价值，只说一次', en: 'book values printed once', group: /amount/, before: /账面价值$/ },
  { id: 'score', zh: '绩效评分', en: 'scores', before: /得分$/, after: /^分/ },
  { id: 'performance', zh: '编报绩效目标的项目个数和金额，没有附表，只说一次', en: 'projects under targets and their funds, printed once without sheets', group: /count|amount/, before: /(?:绩效目标|项目).{0,30}(?:项目(?:共|有)?|项目预算资金|预算资金)$/ },
  { id: 'units-reporting', zh: '开展绩效编报的单位个数', en: 'units that set targets', group: /count/, before: /本(?:部门|单位)$/, after: /^个预算单位开展/ },
  { id: 'reserved', zh: '面向中小企业、小微企业预留的采购金额，不超出采购总额的', en: 'procurement reserved for small firms, within the whole', group: /amount/, before: /(?:预留(?:政府采购项目)?预算金额|政府采购项目预算(?:金额)?为?|采购金额)$/ },
  { id: 'day', zh: '日期中的月、日', en: 'month and day of a date', group: /date/, after: /^[月日]/, text: /^\d{1,2}$/ },
  { id: 'event', zh: '成立、搬迁、批复等事件和规划的年份', en: 'years of events and plans', group: /year|date/, before: /(?:于|从|我局于|（|-|年-)$/ },
  { id: 'cited', zh: '引用的文件名称中的年份', en: 'years in titles of cited documents', group: /year/, before: /《[^》]*$/ },
  { id: 'lone-change', zh: '没有基数、没有合计的增减额', en: 'a change without base and without a total', group: /amount|difference/, before: /(?:较|比)上年(?:减少|增加)$/ },
  { id: 'address', zh: '门牌号、口号中的数字', en: 'house numbers, slogans', group: /other/, before: /(?:路|‘|“)$/ },
  { id: 'policy', zh: '政策参数（负担比例、最低标准、控制目标）', en: 'parameters of a policy', group: /percent|other/, before: /(?:比例|比例\d:|比例\d:\d:|标准|不超|≥|\\geq|率)$/ },
]

/** The class of a number, or null where the document fixes it. */
export function unknowableClass(target: NumberTarget, elsewhere: boolean): UnknowableClass | null {
  if (elsewhere) return null
  const [before, after] = [target.before.replace(/\s/g, ''), target.after.replace(/\s/g, '')]
  return UNKNOWABLE.find((one) => (one.before === undefined || one.before.test(before)) && (one.after === undefined || one.after.test(after))
    && (one.group === undefined || one.group.test(target.group)) && (one.text === undefined || one.text.test(target.text))) ?? null
}
