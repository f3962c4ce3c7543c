import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** 单价100万元（含）以上设备, 单位价值50万元以上通用设备 */
const THRESHOLD = /(?:单价|单位价值|单台(?:件|套)?价值)\s*(?:在\s*)?(\d[\d,.]*)\s*万元\s*(?:[（(]含[^）)]{0,6}[）)]\s*)?(?:及)?以上(?:的)?(?:通用|专用|大型)?设备/d
/** In 万元: general equipment, special equipment (all equipment since 2021), large equipment in some forms. */
const ATTESTED = ['50', '100', '200']

export default defineRule({
  id: 'prose/asset-threshold',
  version: 1,
  severity: 'warning',
  title: { zh: '大型设备的单价标准应为规定的50万元、100万元或200万元', en: 'Equipment is counted from a unit price of 500,000, 1,000,000 or 2,000,000 yuan' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（国有资产占有使用情况）', en: 'Circular Caiyu [2016] No. 143 (state assets in use)' },
    { type: 'professional', zh: '部门决算公开格式（单价50万元以上通用设备、100万元以上专用设备）', en: 'Form of final accounts (general equipment from 500,000 yuan, special equipment from 1,000,000 yuan)' },
  ],
  rationale: { zh: '单价标准是统一规定的，写成别的数，台数就不是同一口径。', en: 'The price is laid down for all; with another one the count is of something else.' },
  assumptions: [],
  exclusions: [{ zh: '没有写单价的设备数。', en: 'Equipment counted without a price.' }],
  messages: { unusual: { zh: '大型设备的单价标准写作“{price}万元”，规定的是50万元、100万元或200万元：“{around}”。', en: 'Equipment is counted from {price} (10,000 yuan), where 50, 100 or 200 is laid down: "{around}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const said = matchesIn(documentTexts(disclosure), THRESHOLD)
    const findings = said.flatMap((found) => {
      const price = (found.match[1] ?? '').replace(/,|\.0+$/g, '')
      const [from = 0, to = 0] = found.match.indices?.[1] ?? []
      const places = placesOf(found.text.printed, found.text.offsets?.[from] ?? from, (found.text.offsets?.[to - 1] ?? to - 1) + 1)
      return ATTESTED.includes(price) || places.length === 0 ? [] : [{ message: 'unusual' as const, data: { price, around: surroundings(found) }, key: surroundings(found), places, actual: `${price}万元` }]
    })
    return { applications: said.length, findings, nothing: { zh: '没有写大型设备的单价标准。', en: 'No price of equipment is given.' } }
  },
})
