import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** Where a document names itself or its own tables with the word of the other scope. */
const BY_DEPARTMENT = /本部门|部门(?:财务收支|收入|支出|财政拨款收支|一般公共预算支出功能分类|政府性基金预算支出功能分类|国有资本经营预算支出功能分类)预算总?表|部门预算编制说明|部门预算安排购置|下属\s*\d+\s*[家个](?:机关|行政|参公|事业|预算单位|单位)/
const BY_UNIT = /本单位|单位(?:财务收支|收入|支出|财政拨款收支|一般公共预算支出功能分类|政府性基金预算支出功能分类|国有资本经营预算支出功能分类)预算总?表|单位预算编制说明|单位预算安排购置/

export default defineRule({
  id: 'wording/scope-words',
  version: 2,
  severity: 'info',
  title: { zh: '部门、单位用语应与公开范围一致', en: 'The words department and unit fit the scope' },
  basis: [
    { type: 'law', zh: '预算法实施条例 第五条、第六条', en: 'Regulations for the Budget Law, Articles 5 and 6' },
  ],
  rationale: {
    zh: '部门预算包括本级和所属单位，单位预算只是一个单位；单位预算里写“本部门”，读者便不知数字是哪个范围的。',
    en: "A department's budget covers its units, a unit's budget only itself; the wrong word leaves readers in doubt whose figures these are.",
  },
  assumptions: [],
  exclusions: [
    { zh: '同一段里既说部门又说单位的（如“本部门单位”“部门（单位）”）。', en: 'Phrases that name both, such as 本部门单位 or 部门（单位）.' },
    { zh: '部门公开中说到所属单位的文字。', en: "A department's document may speak of its units." },
  ],
  messages: {
    unit: { zh: '单位公开文件使用了部门的表述：“{around}”。', en: 'A unit\'s document speaks of the department: "{around}".' },
    department: { zh: '部门公开文件使用了单位的表述：“{around}”。', en: 'A department\'s document speaks of a unit: "{around}".' },
  },
  appliesTo: (disclosure) =>
    disclosure.scope !== 'unknown' || { zh: '看不出是部门还是单位。', en: 'Whether department or unit cannot be told.' },
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const wrong = disclosure.scope === 'unit' ? BY_DEPARTMENT : BY_UNIT
    const right = disclosure.scope === 'unit' ? BY_UNIT : BY_DEPARTMENT
    const found = matchesIn(texts, wrong).filter((one) => one.places.length > 0 && !namesBoth(one.text.printed.text, one.match.index, one.match[0].length))
    const applications = found.length + matchesIn(texts, right).length
    const findings = found.map((one) => ({
      message: disclosure.scope === 'unit' ? 'unit' as const : 'department' as const,
      data: { around: surroundings(one) },
      key: surroundings(one),
      places: one.places,
      actual: one.match[0],
    }))
    return { applications, findings, nothing: { zh: '没有自称部门或单位的文字。', en: 'The document does not name itself department or unit.' } }
  },
})

const namesBoth = (text: string, start: number, length: number): boolean =>
  /^(?:[（(]?单位|[（(]?部门|[、/和及]?(?:所属)?单位)/.test(text.slice(start + length)) || /(?:部门|单位)[、/（(]?$/.test(text.slice(0, start))
