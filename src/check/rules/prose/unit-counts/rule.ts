import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, type DocumentText } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 包括……本部以及下属5家预算单位: the units of a department. */
const WHOLE = /(?:(本部|本级|机关)[^。]{0,6}?(?:以及|及|和))?(?:下属|所属|共有|共)\s*(\d{1,3})\s*[家个]\s*(?:二级|基层)?(?:预算|事业|行政|下属|所属)?单位/d
/** 行政单位1家，参公单位1家，事业单位4家: by kind. */
const KINDS = [/行政单位\s*(\d{1,3})\s*[家个]/d, /(?:参公|参照公务员法?管理)(?:的)?(?:事业)?单位\s*(\d{1,3})\s*[家个]/d, /(?<!参公)(?<!管理的?)事业单位\s*(\d{1,3})\s*[家个]/d] as const
/** 下属1家机关和1家参公事业单位……的机关运行经费: those of a kind that a later sentence speaks of. */
const SOME = [/(\d{1,3})\s*[家个]\s*(?:行政)?机关/d, /(\d{1,3})\s*[家个]\s*参公(?:事业)?单位/d, /(\d{1,3})\s*[家个]\s*事业单位/d] as const
const REPORTING = /本(?:部门|单位)\s*(\d{1,3})\s*[家个]\s*预算单位/d

interface Count { readonly text: DocumentText; readonly value: number; readonly at: readonly [number, number] }

export default defineRule({
  id: 'prose/unit-counts',
  version: 1,
  severity: 'warning',
  title: { zh: '预算单位的个数前后一致', en: 'The number of budget units agrees throughout' },
  formula: { zh: '本部 + 下属单位 = 行政单位 + 参公单位 + 事业单位；文中再提到的各类单位不多于此', en: 'headquarters + subordinate units = administrative units + units managed like them + institutions; no later sentence speaks of more' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '部门预算公开情况检查表 预算单位构成', en: 'Review form for budget disclosure: composition of the budget units' },
  ],
  rationale: { zh: '单位个数是公开范围的依据，机构调整后常只改一处。', en: 'The number of units says what the disclosure covers; after a reorganisation often one place only is changed.' },
  assumptions: [{ zh: '“本部以及下属5家”可以是6家，分类数也可以只算下属单位。', en: 'Headquarters and five subordinate units are six; the kinds may also count the subordinate ones only.' }],
  exclusions: [{ zh: '没有按性质分列的。', en: 'Where the units are not counted by kind.' }],
  messages: {
    sum: { zh: '文中说{whole}，按性质分列的单位相加为{sum}家。', en: 'The text says {whole}; the units by kind add up to {sum}.' },
    listed: { zh: '文中说{whole}，所列单位为{listed}家。', en: 'The text says {whole}; {listed} units are listed.' },
    listedBelow: { zh: '文中说{whole}，而所列{listed}家单位中有一家是本部，下属单位只列了{below}家。', en: 'The text says {whole}; of the {listed} units listed one is the headquarters, so that {below} subordinate units are listed.' },
    more: { zh: '前文说{kind}共{known}家，这里却说“{words}”。', en: 'There are {known} units of this kind ({kind}), yet here the text says "{words}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && /[家个]/.test(flat))
    const kindsText = texts.find((text) => KINDS.filter((kind) => kind.test(text.flat)).length >= 2)
    const kinds = kindsText ? KINDS.map((kind) => countIn(kindsText, kind, 1)) : []
    const counted = kinds.flatMap((kind) => kind ?? [])
    if (!kindsText || counted.length < 2) return { applications: 0, findings: [], nothing: { zh: '没有按性质分列的单位个数。', en: 'Units are not counted by kind.' } }
    const sum = counted.reduce((all, { value }) => all + value, 0)
    const near = texts.slice(Math.max(0, texts.indexOf(kindsText) - 1), texts.indexOf(kindsText) + 1).toReversed()
    const whole = near.map((text) => countIn(text, WHOLE, 2)).find((one) => one !== null) ?? null
    const findings: FindingDraft<'sum' | 'more' | 'listed' | 'listedBelow'>[] = []
    let applications = 0
    if (whole) {
      applications += 1
      const withHead = /^(?:本部|本级|机关)/.test(WHOLE.exec(whole.text.flat)?.[1] ?? '')
      if (sum !== whole.value && !(withHead && sum === whole.value + 1)) {
        const words = (WHOLE.exec(whole.text.flat)?.[0] ?? '').replace(/\s+/g, '')
        findings.push({ message: 'sum', key: `whole ${words}`, data: { whole: words, sum }, places: [whole, ...counted].flatMap(placesAt), expected: `${sum}`, actual: `${whole.value}` })
      }
    }
    const listed = listedBelow(disclosure, kindsText)
    if (listed !== null) {
      applications += 1
      // A list that begins with the headquarters holds all; one without it may hold the subordinate units only.
      const withHead = listed.withHead && /^(?:本部|本级|机关)/.test(whole ? WHOLE.exec(whole.text.flat)?.[1] ?? '' : '')
      // 本部以及下属2家 with two units in all, the headquarters among them: the list and the kinds agree against it.
      const said = withHead && whole ? [whole.value + 1] : whole ? [sum, whole.value + 1, ...(listed.withHead ? [] : [whole.value])] : [sum]
      if (!said.includes(listed.count)) {
        const words = (whole ? WHOLE.exec(whole.text.flat)?.[0] : undefined)?.replace(/\s+/g, '') ?? `按性质分列共${sum}家`
        const below = withHead && whole ? listed.count - 1 : null
        findings.push({
          message: below === null ? 'listed' : 'listedBelow', key: `listed ${words}`, data: { whole: words, listed: listed.count, ...(below === null ? {} : { below }) }, places: (whole ? [whole, ...counted] : counted).flatMap(placesAt),
          ...(below === null ? { expected: `${sum}`, actual: `${listed.count}` } : { expected: `${below}`, actual: `${whole?.value ?? ''}` }),
        })
      }
    }
    const later = texts.slice(texts.indexOf(kindsText) + 1)
    const names = ['行政单位', '参公单位', '事业单位'] as const
    SOME.forEach((pattern, at) => {
      const known = kinds[at]
      for (const one of later.filter(({ flat }) => /机关运行经费/.test(flat)).flatMap((text) => (known ? countIn(text, pattern, 1) ?? [] : []))) {
        applications += 1
        if (known && one.value > known.value) findings.push(more(one, names[at] ?? '', known.value, [known]))
      }
    })
    const all = whole ? Math.max(sum, whole.value + 1) : sum
    for (const one of later.flatMap((text) => countIn(text, REPORTING, 1) ?? [])) {
      applications += 1
      if (one.value > all) findings.push(more(one, '预算单位', all, whole ? [whole] : counted))
    }
    return { applications, findings }
  },
})

function countIn(text: DocumentText, pattern: RegExp, group: number): Count | null {
  const match = pattern.exec(text.flat)
  const at = match?.indices?.[group]
  return match && at ? { text, value: Number.parseInt(match[group] ?? '', 10), at } : null
}

/** How many units the numbered paragraphs right behind 具体包括： list, from 1 on without a gap; null where they do not. */
function listedBelow({ paragraphs }: Disclosure, { paragraph }: DocumentText): { readonly count: number; readonly withHead: boolean } | null {
  const below = paragraphs.slice(paragraph + 1).filter(({ role }) => role === 'body').map(({ text }) => text)
  const [first = ''] = below
  // The first unit may stand behind 具体包括： on its line.
  const lead = /(?:包括|如下)[^：:]{0,16}[：:]\s*$/.test(paragraphs[paragraph]?.text.trim() ?? '') ? '' : /^\s*(?:具体)?(?:包括|如下)[^：:]{0,16}[：:](?=\s*[（(]?1)/.exec(first)?.[0] ?? null
  if (lead === null) return null
  let listed = 0
  let withHead = false
  for (const text of [first.slice(lead.length), ...below.slice(1)]) {
    if (!new RegExp(`^\\s*[（(]?${listed + 1}[）)]?\\s*[.．、]`).test(text) && !new RegExp(`^\\s*[（(]${listed + 1}[）)]`).test(text)) break
    withHead ||= listed === 0 && /本部|本级|机关/.test(text)
    listed += 1
  }
  return listed >= 2 ? { count: listed, withHead } : null
}

const placesAt = ({ text, at: [start, end] }: Count) =>
  placesOf(text.printed, text.offsets?.[start] ?? start, (text.offsets?.[end - 1] ?? end - 1) + 1)

function more(one: Count, kind: string, known: number, against: readonly Count[]): FindingDraft<'more'> {
  const words = one.text.flat.slice(Math.max(0, one.at[0] - 4), one.at[1] + 10).replace(/\s+/g, '')
  return { message: 'more', key: `${kind} ${words}`, data: { kind, known, words }, places: [one, ...against].flatMap(placesAt), expected: `≤ ${known}`, actual: `${one.value}` }
}
