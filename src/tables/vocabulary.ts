import type { FactKey, Fund, Measure, Nature, Phase } from '../model/fact.ts'

/** What printed words say about a fact's key. All are matched against `plain` text; the first that matches holds. */
type Words<T> = readonly (readonly [RegExp, T])[]

const first = <T>(words: Words<T>, text: string): T | null => words.find(([pattern]) => pattern.test(text))?.[1] ?? null

const FUNDS: Words<Fund> = [
  [/(?:非|其他)财政拨款/, 'other'],
  [/一般公共(?:预算|服务预算)|公共财政(?:预算)?|经费拨款/, 'generalPublic'],
  [/政府性?基金/, 'governmentFund'],
  [/国有资本/, 'stateCapital'],
  [/财政专户|教育收费|专户(?:管理|资金|收入|拨款|核拨)/, 'fiscalAccount'],
  [/上级(?:单位|财政|主管部门)?补助/, 'superiorSubsidy'],
  [/财政(?:预算)?拨款|财政补助收入|政府预算资金/, 'fiscal'],
  [/单位(?:自有|自筹)?资金(?!.*(?:事业收入|经营收入|上级|附属|其他收入))/, 'unitFunds'],
  [/经营(?:服务)?收入/, 'business'],
  [/事业(?:预算)?收入/, 'undertaking'],
  [/(?:附属|下级|下属|所属)单位(?:上缴|缴款|上交)/, 'subordinatePayment'],
  [/其他(?:预算|资金)?(?:收入|资金)$|^其他$|其他(?:收入|资金)/, 'other'],
]

/** The fund that a column header or a row label names, or null. */
export const fundOf = (text: string): Fund | null => first(FUNDS, text)

const NATURES: Words<Nature> = [
  [/基本支出/, 'basic'],
  [/项目支出/, 'project'],
  [/人员(?:经费|支出)|人员类/, 'personnel'],
  [/(?:日常)?公用(?:经费|支出)|公用类/, 'publicUse'],
  [/上缴上级/, 'paymentToSuperior'],
  [/对附属单位/, 'subsidyToSubordinate'],
  [/(?<!国有资本)经营支出/, 'business'],
]

/** 支出性质, or null. The innermost word holds: `基本支出 / 人员经费` is 人员经费. */
export const natureOf = (text: string): Nature | null => first(NATURES, text)

/** The items of 三公经费, as `FactKey.item` has them; `total` for their sum. */
const THREE_PUBLIC: Words<string> = [
  [/因公出(?:国|境)/, 'overseasTravel'],
  [/公务接待/, 'officialReception'],
  [/(?:公务)?用车(?:购置及|购置和|购置、|购置与)(?:公务用车)?运行|用车运行(?:维护)?(?:费)?[及和、与]购置|公务用车费|公务用车经费/, 'officialVehicles'],
  [/运行(?:维护)?费|运行维护|运维费/, 'vehicleOperation'],
  [/用车购置|车辆购置|^购置费?$|购置费/, 'vehiclePurchase'],
]

export const threePublicItem = (text: string): string | null => first(THREE_PUBLIC, text)

const MEASURES: Words<Measure> = [
  [/机[关构]运行(?:经费|费)/, 'agencyOperation'],
  [/会议费/, 'meeting'],
  [/培训费/, 'training'],
  [/(?:年初|上年)(?:财政拨款|项目)?(?:资金)?(?:结转|结余)|上年结[转余]|年初结转|期初结转|以前年度结转|动用上年结|^财政拨款结[转余](?:结余|和结余|资金)?$/, 'openingCarryOver'],
  [/年末(?:财政拨款)?结[转余]|结转(?:至)?下年|年终结[转余]|期末结转/, 'closingCarryOver'],
  [/使用(?:非财政拨款|专用)?结余|(?:用事业基金|非财政拨款结余)弥补|动用.*结余/, 'surplusUsed'],
  [/结余分配/, 'surplusDistribution'],
]

export const measureOf = (text: string): Measure | null => first(MEASURES, text)

const PHASES: Words<Phase> = [
  [/决算/, 'final'],
  [/执行数|预计(?:完成|执行)|执行情况/, 'execution'],
  [/(?:调整|全年|变更)后?的?预算|预算调整/, 'adjusted'],
  [/预算(?:数|安排|金额|执行)?$|年初预算|预算数/, 'budget'],
]

/** Phase by a header or a title: `预算` alone says nothing where it names a fund (一般公共预算). */
export const phaseOf = (text: string): Phase | null =>
  first(PHASES, text.replace(/一般公共预算|基金预算|国有资本经营预算|政府预算|部门预算|预算单位|预算部门/g, ''))

/** Which year a header speaks of, in a document of `year`: `2025年`, `上年`, `本年`; null where it does not say. */
export function yearOf(text: string, year: number | null): number | null {
  const match = /(20\d{2})(?:年|$)/.exec(text)
  if (match) return Number.parseInt(match[1] ?? '', 10)
  if (year === null) return null
  if (/上年(?!结)|上一年|去年/.test(text)) return year - 1
  return null
}

const CHANGE_PERCENT = /增[、,/]?减(?:变动)?(?:率|幅|%|比例)|(?:变动|变化|升降)幅度|(?:增长|下降|变动|增减)\(?%|增幅|增长率|\(?%\)?$|百分比|比重|占比|完成率|比率|^(?:增减|变动|变化|升降)?(?:比例|幅度)$/
const CHANGE_AMOUNT = /增[、,/]?减|比上年|较上年|同比|差额|变动(?:额|情况|数)|增加\(|增\(\+\)/

/** `percent` 增减%, `amount` 增减额: columns that compare two others. */
export const comparisonOf = (text: string): 'percent' | 'amount' | null =>
  CHANGE_PERCENT.test(text) ? 'percent' : CHANGE_AMOUNT.test(text) ? 'amount' : null

/** An upper header that names more than one fund (columns run together in print) says nothing of those below. */
const namesSeveralFunds = (text: string): boolean =>
  [/一般公共/, /政府性?基金/, /国有资本/, /财政专户/, /单位资金/].filter((pattern) => pattern.test(text)).length > 1

/** What the words of a column header fix of a key, the innermost first. */
export function headerKey(path: readonly string[], year: number | null): Partial<FactKey> {
  const key: { -readonly [K in keyof FactKey]?: FactKey[K] } = {}
  for (const text of [...path].reverse()) {
    key.nature ??= natureOf(text)
    key.phase ??= phaseOf(text) ?? undefined
    key.year ??= yearOf(text, year)
  }
  const fund = [...path].reverse().map((text, depth) => (depth > 0 && namesSeveralFunds(text) ? null : fundOf(text))).find((found) => found !== null)
  if (fund) key.fund = fund
  const measure = [...path].reverse().map(measureOf).find((found) => found !== null)
  if (measure) key.measure = measure
  return Object.fromEntries(Object.entries(key).filter(([, value]) => value != null))
}
