import { countiesBeside, divisionOf } from '../../../../model/divisions/divisions.ts'
import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'wording/foreign-entity',
  version: 1,
  severity: 'error',
  title: { zh: '不得出现外单位名称', en: "No other entity's name in place of the own" },
  basis: [{ type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' }],
  rationale: { zh: '借用邻区同一部门的文稿，单位名称没有改全。', en: "A neighbour's document was reused and its name was not replaced everywhere." },
  assumptions: [{ zh: '同市其他区县的同一部门，写在“……2026年”“……共有车辆”等本应是本单位的位置，或者写在合同、方案等文件名称之首（只作警告）。', en: 'The same department of another district of the city, standing where the own name belongs, or at the head of the title of a contract or plan (a warning).' }],
  exclusions: [{ zh: '一般提到外单位（合作、考察、引用文件）。', en: 'Other entities mentioned in passing (cooperation, visits, citations).' }],
  messages: { foreign: { zh: '出现外单位名称“{name}”，本单位为“{entity}”：“{around}”。', en: 'The name of another entity, "{name}", stands for "{entity}", in "{around}".' } },
  appliesTo: (disclosure) => {
    const division = disclosure.entity === null ? null : divisionOf(disclosure.entity)
    return (division !== null && !division.code.endsWith('00')) || { zh: '本单位不是区县部门。', en: "The entity is not a district's or county's department." }
  },
  check(disclosure) {
    const entity = disclosure.entity ?? ''
    const own = divisionOf(entity)
    const office = own ? entity.slice(entity.indexOf(own.name) + own.name.length) : ''
    if (!own || office.length < 2) return { applications: 0, findings: [], nothing: { zh: '看不出部门名称。', en: 'The name of the department cannot be told.' } }
    const names = countiesBeside(own).map(({ name }) => name).filter((name) => name !== own.name && name.length > 2)
    const texts = documentTexts(disclosure)
    // Most documents name the office nowhere but behind their own place.
    const named = texts.filter(({ flat }) => flat.includes(office))
    const pattern = new RegExp(`(?:${names.join('|')})${escaped(office)}(?=\\s*(?:20\\d\\d\\s*年|共有|部门预算|部门决算|单位预算|主要职能|机构设置|（本级）|本级|本部|是主管|下属))`)
    // 《邻区某局购买服务合同》 among the grounds of an own project: the papers of a project are the own ones.
    const papers = new RegExp(`(?<=《)(?:${names.join('|')})${escaped(office)}(?=[^《》]{2,40}(?:合同|协议|方案|办法|细则|制度|规程)(?:书|（[^（）]{1,12}）)?》)`)
    const found = names.length === 0 ? [] : [...matchesIn(named, pattern).map((one) => ({ one, severity: 'error' as const })), ...matchesIn(named.filter(({ flat }) => flat.includes('《')), papers).map((one) => ({ one, severity: 'warning' as const }))]
    const findings = found.filter(({ one }) => one.places.length > 0).map(({ one, severity }) => ({
      message: 'foreign' as const, severity, data: { name: one.match[0], entity, around: surroundings(one) }, key: surroundings(one), places: one.places, expected: `${own.name}${office}`, actual: one.match[0],
    }))
    return { applications: texts.length, findings }
  },
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
