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
