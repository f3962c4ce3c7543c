import type { RowRule } from './family.ts'

/** Row labels that several families share. All are matched against the row's plain name without ordinal and code. */

const total = (match: RegExp, key: RowRule['key']): RowRule => ({ match, type: 'total', key })
const item = (match: RegExp, key: RowRule['key']): RowRule => ({ match, type: 'item', key })

export const TOTAL_NAME = /^(?:合计|总计|总合计|收支总计|(?:收入|支出)总?合?计)$/

/** Carry-over, surplus and totals on the income side of the summaries. */
export const INCOME_CLOSING_ROWS: readonly RowRule[] = [
  { match: /^(?:本年|当年)(?:财政拨款)?收入(?:合计|小计)?$|^收入(?:合计|小计)$|^本年(?:合计|小计)$/, type: 'subtotal', key: { measure: 'income' }, heads: true },
  total(/^(?:收入总计|总计|收入总额|合计|收支总计)$/, { measure: 'incomeGrandTotal' }),
  { match: /使用(?:非财政拨款|专用)?结余|非财政拨款结余|弥补收支差额|动用.*结余/, type: 'item', key: { measure: 'surplusUsed' } },
  { match: /(?:年初|上年|期初|以前年度).*(?:结转|结余)|动用上年|^财政拨款结转(?:(?:和)?结余)?$/, type: 'subtotal', key: { measure: 'openingCarryOver' }, heads: true },
]

/** The same on the expenditure side. */
export const EXPENDITURE_CLOSING_ROWS: readonly RowRule[] = [
  { match: /^(?:本年|当年)(?:财政拨款)?支出(?:合计|小计)?$|^支出(?:合计|小计)$|^本年(?:合计|小计)$/, type: 'subtotal', key: { measure: 'expenditure' }, heads: true },
  total(/^(?:支出总计|总计|支出总额|合计|收支总计)$/, { measure: 'expenditureGrandTotal' }),
  item(/结余分配/, { measure: 'surplusDistribution' }),
  { match: /(?:年末|期末|年终).*(?:结转|结余)|结转(?:至)?下年|下年结转/, type: 'subtotal', key: { measure: 'closingCarryOver' }, heads: true },
  item(/^基本支出|^人员(?:经费|支出)[和及、与](?:日常)?公用(?:经费|支出)/, { nature: 'basic' }),
  item(/^项目支出|^专项业务(?:经费|费)(?:支出)?$/, { nature: 'project' }),
  item(/^人员(?:经费|支出)/, { nature: 'personnel' }),
  item(/^(?:日常)?公用(?:经费|支出)/, { nature: 'publicUse' }),
  item(/^上缴上级/, { nature: 'paymentToSuperior' }),
  item(/^(?:事业单位)?经营支出/, { nature: 'business' }),
  item(/^对附属单位/, { nature: 'subsidyToSubordinate' }),
]

/** 三公 items as rows; the parts of 公务用车购置及运行费 under it. */
export const THREE_PUBLIC_ROWS: readonly RowRule[] = [
  // 机构运行信息表 goes on to procurement and assets
  item(/^政府采购(?:支出)?(?:合计|总额)/, { measure: 'procurement', item: null }),
  item(/^政府采购货物/, { measure: 'procurement', item: 'goods' }),
  item(/^政府采购工程/, { measure: 'procurement', item: 'works' }),
  item(/^政府采购服务/, { measure: 'procurement', item: 'services' }),
  item(/授予小微企业/, { measure: 'procurement', item: 'contractsToMicroFirms' }),
  item(/授予中小企业/, { measure: 'procurement', item: 'contractsToSmallFirms' }),
  item(/机[关构]运行/, { measure: 'agencyOperation' }),
  item(/^会议费/, { measure: 'meeting' }),
  item(/^培训费/, { measure: 'training' }),
  item(/因公出(?:国|境)/, { item: 'overseasTravel' }),
  item(/^国内(?:公务)?接待费?/, { item: 'domesticReception' }),
  item(/^国\(境\)外(?:公务)?接待费?/, { item: 'overseasReception' }),
  item(/(?:外事|外宾)接待/, { item: 'foreignGuestReception' }),
  item(/公务接待/, { item: 'officialReception' }),
  item(/用车购置(?:费)?(?:及|和|、|与)|用车运行(?:维护)?(?:费)?(?:及|和|、|与)购置|用车(?:费|经费)$/, { item: 'officialVehicles' }),
  item(/运行/, { item: 'vehicleOperation' }),
  item(/购置/, { item: 'vehiclePurchase' }),
  total(/合计|总计|三公经费/, { item: null }),
]
