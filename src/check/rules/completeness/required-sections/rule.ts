import type { Disclosure } from '../../../../model/disclosure.ts'
import { titlePlaces } from '../../../document-place.ts'
import { isUniversity, REQUIRED_SECTIONS } from '../../../required-content.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'
import { performanceLeftOut } from './performance-left-out.ts'

/** Fewer of the matters explained than this: a notice on “三公”经费 or 政府采购 alone. */
const ENOUGH_SAID = 4

/** 机关运行经费 is owed by administrative bodies: not by schools, hospitals and other public institutions. */
const INSTITUTION = /(?:学校|小学|中学|大学|学院|幼儿园|医院|卫生院|中心|馆|所|站|院|园|台|社|场)$/

/** A term of the glossary: it explains a word, not the entity's affairs. */
const DEFINITION = /^[（(]?[一二三四五六七八九十\d]*[、.．）)]*[“"]?[^，。；;]{2,24}[”"]?[：:，]?(?:是指|指的是|指|反映|是与)/
const TABLE_TITLE = /^(?:表[一二三四五六七八九十\d]*)?[^，。；;]{2,40}表$/

export default defineRule({
  id: 'completeness/required-sections',
  version: 3,
  severity: 'warning',
  title: { zh: '应说明的内容应齐全', en: 'Every explanation owed is there' },
  basis: [
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
    { type: 'law', zh: '机关事务管理条例 第七条', en: 'Regulations on Agency Affairs, Article 7' },
    { type: 'law', zh: '行政事业性国有资产管理条例 第四十四条', en: 'Regulations on State Assets of Public Institutions, Article 44' },
    { type: 'professional', zh: '财预〔2016〕143号', en: 'Circular Caiyu [2016] No. 143' },
  ],
  rationale: { zh: '部门预算、决算除表格外，应说明职能、机构、收支变化、机关运行经费、政府采购、国有资产、绩效，并解释名词。', en: 'Besides tables a disclosure explains functions, organisation, changes, agency operating expenses, procurement, state assets, performance, and terms.' },
  assumptions: [{ zh: '标题或正文说到即可，不要求固定的标题。', en: 'A mention in a heading or in prose is enough; headings need not follow one form.' }, { zh: '“其他相关情况说明”下逐项列出“三公”经费、机关运行经费、政府采购、国有资产的，绩效目标设置情况也应列出；各项目说明里的绩效目标不算。', en: 'Where the part on other matters explains the three public expenses, agency operation, procurement and state assets one by one, it explains performance goals too; those in the statement of a single project do not stand for it.' }],
  exclusions: [
    { zh: '只有表格的文件；只公开“三公”经费等个别事项的文件。', en: 'Files that hold tables only, and notices on single matters such as the three public expenses.' },
    { zh: '单位公开和学校、医院等事业单位，不要求说明机关运行经费。', en: 'Units, schools, hospitals and other public institutions need not explain agency operating expenses.' },
  ],
  messages: { missing: { zh: '缺少{name}（{basis}）。', en: 'Nothing is said on {name} ({basis}).' } },
  appliesTo: (disclosure) => {
    if (disclosure.kind === 'unknown') return { zh: '看不出是预算还是决算。', en: 'Whether budget or final account cannot be told.' }
    return proseLength(disclosure) > 400 || { zh: '文件只有表格，没有说明文字。', en: 'The file holds tables only.' }
  },
  check(disclosure) {
    const required = REQUIRED_SECTIONS.filter(({ kinds }) => kinds.includes(disclosure.kind))
    const contents = new Set(disclosure.contents.map(({ paragraph }) => paragraph))
    const words = [
      ...disclosure.sections.map(({ title }) => title).filter((title) => !/表$/.test(title)),
      ...disclosure.paragraphs.filter((one, index) => one.role === 'body' && !contents.has(index)).map(({ text }) => text.replace(/\s+/g, '')).filter((text) => !DEFINITION.test(text) && !TABLE_TITLE.test(text)),
    ]
    const places = titlePlaces(disclosure)
    const said = required.filter((one) => words.some((text) => one.words.test(text)))
    if (said.length < ENOUGH_SAID) return { applications: 0, findings: [], nothing: { zh: '只说明其中个别事项，不是完整的公开文件。', en: 'Only single matters are explained: not a whole disclosure.' } }
    const institution = disclosure.scope !== 'department' || INSTITUTION.test(disclosure.entity ?? '')
    const findings = places.length === 0 ? [] : required.filter((one) => !said.includes(one) && !(one.id === 'agencyOperation' && institution))
      .map(({ id, name, severity, basis }) => ({ message: 'missing' as const, severity: id === 'threePublic' && isUniversity(disclosure) ? 'warning' as const : severity, data: { name, basis }, key: id, places, absent: true }))
    const part = said.some(({ id }) => id === 'performance') ? performanceLeftOut(disclosure) : null
    const heading = part?.heading === null || !part ? undefined : disclosure.paragraphs[part.heading]
    const left = !heading ? [] : required.filter(({ id }) => id === 'performance')
      .map(({ id, name, basis }) => ({ message: 'missing' as const, severity: 'warning' as const, data: { name, basis }, key: id, places: placesOf(heading), absent: true }))
    return { applications: required.length, findings: [...findings, ...left] }
  },
})

const proseLength = (disclosure: Disclosure): number =>
  disclosure.paragraphs.filter(({ role }) => role === 'body').reduce((sum, { text }) => sum + text.length, 0)
