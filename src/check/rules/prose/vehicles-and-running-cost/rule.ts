import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/vehicles-and-running-cost',
  version: 1,
  severity: 'info',
  title: { zh: '没有车辆而有公务用车运行费的，应说明', en: 'Running costs without vehicles want a word' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（“三公”经费说明）', en: 'Circular Caiyu [2016] No. 143 (three public expenses)' },
    { type: 'law', zh: '机关事务管理条例 第七条', en: 'Regulations on Government Offices Administration, Article 7' },
  ],
  rationale: { zh: '“共有车辆0辆”，却安排公务用车运行费，读者会问车在哪里：或者车辆数漏填，或者用的是平台、租用的车辆，应当说明。', en: 'No vehicles, yet money to run them: either the count is missing, or vehicles of a pool are used, which should be said.' },
  assumptions: [],
  exclusions: [
    { zh: '文中说到平台、租赁、调剂、统一管理车辆的；当年购置车辆的。', en: 'Documents that speak of a pool, of rented or centrally managed vehicles, or of vehicles bought in the year.' },
    { zh: '有车辆而运行费为零的：经费可能由别的单位负担。', en: 'Vehicles without running costs, which another unit may bear.' },
  ],
  messages: { none: { zh: '文中说共有车辆0辆，却有公务用车运行费{amount}，应核实或说明用车来源。', en: 'The document counts no vehicles, yet has running costs of {amount}.' } },
  appliesTo: () => true,
  check(disclosure) {
    const vehicles = ofYear(disclosure, 'stateAssets', 'vehicles')
    const cost = ofYear(disclosure, 'threePublic', 'vehicleOperation')
    if (vehicles.length === 0 || cost.length === 0) return { applications: 0, findings: [], nothing: { zh: '没有同时写明车辆数和公务用车运行费。', en: 'Vehicles and running costs are not both stated.' } }
    const none = vehicles.find(isZero)
    const spent = cost.find((fact) => !isZero(fact))
    const bought = [...ofYear(disclosure, 'threePublic', 'vehiclePurchase'), ...ofYear(disclosure, 'stateAssets', 'purchase:vehicles')].some((fact) => !isZero(fact))
    const explained = disclosure.paragraphs.some(({ text }) => /(?:用车|车辆)[^。]{0,30}(?:平台|租赁|租用|调剂|统一(?:管理|调度|保障)|划转|封存)|(?:平台|租赁|租用|调剂|借用)[^。]{0,12}(?:用车|车辆)/.test(text.replace(/\s+/g, '')))
    const findings = none && spent && !vehicles.some((fact) => !isZero(fact)) && !bought && !explained && none.places.length > 0
      ? [{ message: 'none' as const, data: { amount: printedAmount(spent) }, key: 'vehicles', places: [...none.places, ...spent.places], facts: [none.id, spent.id], actual: printedAmount(spent) }]
      : []
    return { applications: 1, findings }
  },
})

/** Printed values of the document's own year and phase, of the whole entity. */
const ofYear = (disclosure: Disclosure, measure: Fact['key']['measure'], item: string): Fact[] => disclosure.facts.filter(({ key, value }) =>
  value !== null && key.measure === measure && key.item === item && key.unit === null && (measure === 'stateAssets' || key.year === disclosure.year && key.phase === (disclosure.kind === 'final' ? 'final' : 'budget')))

const isZero = ({ value }: Fact): boolean => value?.digits === 0n

const printedAmount = ({ text, unit }: Fact): string => `${text.replace(/(?:万|亿|千|百万)?元$/, '')}${unit ? UNIT_NAME[unit] : ''}`
