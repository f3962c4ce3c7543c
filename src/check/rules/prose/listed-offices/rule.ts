import { numberedLines, type NumberedLine } from '../../../numbered-lines.ts'
import { ordinalValue } from '../../../../recognise/ordinal-value.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 设22个内设机构，包括：…。 The list runs to the end of the sentence; none where it comes in paragraphs of its own. */
const SET = /(?:内设|下设|设有|设立|设)\s*(?:有)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*个(?:职能|内设|业务)?(?:机构|科室|处室|股室|科|处)\s*[，,：:（(]?\s*(?:分别[为是]|具体[为是包括]{1,2}|包括|即|有)?\s*[：:]?([^。；;]*)(?:[。；;]|$)/

/** 所属的甲中心、乙站、丙队3家事业单位: the list stands before its number. */
const BEFORE = /(?:所属|下属|直属)的?([^，。；;：:]{6,200}?)\s*(\d{1,2}|[二三四五六七八九十]{1,3})\s*[家个](?:所属|下属|直属|二级)?(?:事业|预算|基层|行政)+单位/
/** How such a unit is called. */
const UNIT = /(?:中心|站|所|队|局|馆|院|校|园|台|社|委员会|办公室|处)$/

/** How an office is called. */
const OFFICE = /(?:科|室|处|股|办|部|中心|委|队|所|局|司|厅|组|会|站|馆)$/

/** Words that make an item more than a name. */
const CLAUSE = /按照|根据|设置|设立|另设|挂牌|加挂|合署|其中|负责/

export default defineRule({
  id: 'prose/listed-offices',
  version: 1,
  severity: 'warning',
  title: { zh: '内设机构的个数应与所列一致', en: 'As many offices are listed as are said to be set up' },
  basis: [
    { type: 'professional', zh: '部门预算公开情况检查表 机构设置', en: 'Review form for budget disclosure: organisation' },
    { type: 'law', zh: '政府信息公开条例 第二十条（机构设置）', en: 'Open Government Information Regulations, Article 20 (organisation)' },
  ],
  rationale: { zh: '机构改革后改了名单没有改个数，或者漏列一个科室。', en: 'The list was changed after a reform and the number was not, or an office was left out.' },
  assumptions: [{ zh: '以顿号分列，或者逐条编号列出。', en: 'The list is divided by 、, or is a numbered one.' }],
  exclusions: [
    { zh: '以“等”收尾的；列举中夹有整句的；“和”“及”两侧可能是一个名称的，从宽计数。', en: 'Lists that end in 等 or hold clauses; names that 和 or 及 may join or divide are counted either way.' },
  ],
  messages: {
    count: { zh: '文中说{said}个，所列为{listed}个。', en: 'The text says {said}; {listed} are listed.' },
    units: { zh: '文中说{said}家单位，所列为{listed}家。', en: 'The text says {said} units; {listed} are listed.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const said = matchesIn(documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph'), SET)
    const lines = numberedLines(disclosure)
    let applications = 0
    const findings = said.flatMap((found): FindingDraft<'count'>[] => {
      const number = ordinalValue(found.match[1] ?? '')?.value ?? 0
      const listed = countOf(found, lines)
      if (number === 0 || !listed) return []
      applications += 1
      if (number >= listed.least && number <= listed.most) return []
      return [{ message: 'count', data: { said: number, listed: listed.least === listed.most ? listed.least : `${listed.least}—${listed.most}` }, key: 'offices', places: found.places.slice(0, 1), actual: `${number}`, expected: `${listed.least}` }]
    })
    const before = matchesIn(documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && flat.includes('属')), BEFORE).flatMap((found): FindingDraft<'units'>[] => {
      const number = ordinalValue(found.match[2] ?? '')?.value ?? 0
      const listed = countNames((found.match[1] ?? '').replace(/\s+/g, '').replace(/[（(][^（）()]*[）)]/g, ''), UNIT)
      if (number === 0 || !listed) return []
      applications += 1
      if (number >= listed.least && number <= listed.most) return []
      return [{ message: 'units', data: { said: number, listed: listed.least === listed.most ? listed.least : `${listed.least}—${listed.most}` }, key: `units ${found.match[1] ?? ''}`, places: found.places.slice(0, 1), actual: `${number}`, expected: `${listed.least}` }]
    })
    return { applications, findings: [...findings, ...before].filter(({ places }) => places.length > 0), nothing: { zh: '没有列举内设机构。', en: 'No offices are listed.' } }
  },
})

interface Count {
  readonly least: number
  readonly most: number
}

/** How many offices the list behind the number names, in its sentence or in the numbered paragraphs that follow. */
function countOf({ text, match }: TextMatch, lines: readonly NumberedLine[]): Count | null {
  const list = (match[2] ?? '').replace(/\s+/g, '').replace(/[（(][^（）()]*[）)]/g, '').replace(/[）)]$/, '')
  return list === '' ? countLines(text.paragraph, lines) : countNames(list)
}

function countNames(list: string, called = OFFICE): Count | null {
  const names = list.split('、')
  if (names.length < 3 || /等$|等\d/.test(list) || names.some((name) => CLAUSE.test(name) || name.length > 24)) return null
  if (names.filter((name) => called.test(name)).length < names.length) return null
  // 综合处和人事处 are two; 自然资源和生态环境处 is one.
  const joined = names.filter((name) => /.[和与及].{2,}/.test(name)).length
  return { least: names.length, most: names.length + joined }
}

/** A numbered list, one to the last in a row, that begins right below. */
function countLines(paragraph: number, lines: readonly NumberedLine[]): Count | null {
  const at = lines.findIndex((line) => line.paragraph === paragraph + 1 && line.number === 1)
  const first = lines[at]
  if (!first) return null
  let count = 0
  for (const line of lines.slice(at)) {
    if (line.style === first.style && line.number !== count + 1) break
    if (line.style !== first.style) continue
    if (!OFFICE.test(/^[^，。：:（(；;]+/.exec(line.words)?.[0] ?? '')) return null
    count += 1
  }
  return count >= 3 ? { least: count, most: count } : null
}
