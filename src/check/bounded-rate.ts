/** Parts of a whole: they cannot exceed 100 %. */
const PARTS = /合格|通过率|完成率|满意|覆盖|准确|及时率|达标|支付率|出勤|到位率|完好|兑现|验收|使用率|执行率|入库率|归档率|处置率|整改率|办结率|保障率|参与率|知晓率|达成率|回复率|响应率|入学率|巩固率|修复率|发放率|收缴率|抽检率/
/** Any other rate or share by its ending… */
const RATE = /率(?:[（(][^（）()]*[）)])?$|占比$/
/** …but not of growth, of money earned or of one thing over another. */
const OPEN = /增|提高|提升|上升|降|减|变动|变化|改善|收益|回报|回收|周转|负债|汇率|流动|速动|保值|拨备|贡献|弹性|投资|投入|产出|杠杆|效率|利润|税率|费率|毛利|溢价|同比|环比|倍|频率|速率|功率|利率|生产|产能|产值|产销|拉动|支撑|配比|自给/
/** What can be more than was planned. */
const PLANNED = /完成率|执行率|支付率|使用率|达成率|任务/

/** Whether an indicator of this name, under this heading, is a share of a whole. */
export const isBoundedRate = (name: string, heading: string): boolean =>
  (PARTS.test(name) || RATE.test(name) || /满意/.test(heading)) && !OPEN.test(name)

/** The same of what was achieved: work done may exceed the plan, a share of a whole still cannot. */
export const isBoundedResult = (name: string, heading: string): boolean => isBoundedRate(name, heading) && !PLANNED.test(name)

/** What the better is the higher, and near 100 % in any plan… */
const HIGH = /合格率|准确率|及时率|到位率|兑现率|完好率|归档率|正确率|按时(?:完成|支付|发放)率/
/** …but of examinations, health, water or air any share may be the aim, as of what is to fall, to grow or to be sampled. */
const ANY_SHARE = /不(?:合格|准确|及时|满意)|未|差错|投诉|失误|考试|考核|体[质测检]|国测|统考|水质|空气|优良|优秀|优质|抽[检查样]|提[高升]|增|上升|下降|减少|降低|改善|达标|调查|覆盖|回收/

/** Whether an indicator measures how content people are. */
export const isSatisfaction = (name: string, heading: string): boolean => /满意/.test(name) || (/满意/.test(heading) && /率$|度$/.test(name))

/** The percentage below which such a target asks for nothing; null where any may be meant. */
export function lowestPlausible(name: string, heading: string, value: string): bigint | null {
  if (ANY_SHARE.test(name) || ANY_SHARE.test(value)) return null
  if (isSatisfaction(name, heading)) return 60n
  return HIGH.test(name) ? 50n : null
}
