import { countiesBeside, divisionOf, isDivisionName, type Division } from '../../../../model/divisions/divisions.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { documentTexts, matchesIn, surroundings, textsWith } from '../../../printed-texts.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'

/** Two or more names of counties or districts in a row: 盂县、平定县、明州市郊区. */
const LIST = /(?:[\u4e00-\u9fff]{1,7}[县区旗市][、和及与]){1,12}[\u4e00-\u9fff]{1,7}[县区旗市]/
/** What every such list holds. */
const LISTED = /[县区旗市][、和及与]/

export default defineRule({
  id: 'wording/place-names',
  version: 1,
  severity: 'warning',
  title: { zh: '地名应书写正确', en: 'Place names are spelt right' },
  basis: [
    { type: 'law', zh: '地名管理条例 第十八条（使用标准地名）', en: 'Regulations on Place Names, Article 18 (standard names)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: { zh: '列举所辖区县时把“盂县”写成“孟县”，是常见的形近字错误。', en: 'In a list of the own counties 盂县 is easily misspelt 孟县.' },
  assumptions: [{ zh: '与本市区县并列、全国没有这个名称、又与本市某区县只差一个字，才视为写错。', en: 'A name is misspelt where it stands beside counties of the own city, no such county exists, and one of the own differs by one character.' }],
  exclusions: [{ zh: '开发区、高新区等不是行政区划的名称；历史地名单独出现时。', en: 'Development zones and the like; former names standing alone.' }],
  messages: { misspelt: { zh: '地名“{name}”疑为“{right}”之误：“{around}”。', en: 'The place name "{name}" seems to be a misspelling of "{right}", in "{around}".' } },
  appliesTo: (disclosure) =>
    (disclosure.entity !== null && divisionOf(disclosure.entity) !== null) || { zh: '从部门名称看不出所在地。', en: "The entity's name does not tell its place." },
  check(disclosure) {
    const own = divisionOf(disclosure.entity ?? '')
    const counties = own ? countiesBeside(own) : []
    const lists = matchesIn(textsWith(documentTexts(disclosure), LISTED), LIST)
    let applications = 0
    const findings = lists.flatMap((found) => {
      const names = found.match[0].split(/[、和及与]/)
      if (!names.some((name) => counties.some((county) => name.endsWith(county.name)))) return []
      applications += names.length
      return names.flatMap((printed) => {
        const right = misspelt(printed, counties)
        if (!right) return []
        const name = printed.slice(-right.name.length)
        const at = found.text.printed.text.indexOf(name, found.match.index)
        const places = at < 0 ? found.places : placesOf(found.text.printed, at, at + name.length)
        return places.length === 0 ? [] : [{ message: 'misspelt' as const, data: { name, right: right.name, around: surroundings(found, 6) }, key: `${name}|${surroundings(found, 6)}`, places, expected: right.name, actual: name }]
      })
    })
    return { applications, findings: mergeDrafts(findings.map((draft) => ({ ...draft, key: `${draft.actual}|${draft.expected}` }))), nothing: { zh: '没有列举所辖区县。', en: 'No list of the own counties.' } }
  },
})

/** The own county that a name which exists nowhere differs from by one character, or null. */
function misspelt(printed: string, counties: readonly Division[]): Division | null {
  if (/(?:新|开发|园|示范|合作|度假|风景|保税|高|经)区$/.test(printed)) return null
  for (let length = 2; length <= printed.length; length += 1) if (isDivisionName(printed.slice(-length))) return null
  return counties.find(({ name }) => {
    const tail = printed.slice(-name.length)
    return tail.length === name.length && [...tail].filter((character, index) => character !== name[index]).length === 1 && tail.at(-1) === name.at(-1)
  }) ?? null
}
