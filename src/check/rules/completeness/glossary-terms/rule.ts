import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import type { Bilingual } from '../../../bilingual.ts'
import { isNonZero } from '../../../relations/operands.ts'
import { defineRule } from '../../../rule.ts'
import { unreadParts } from '../../../unread-parts.ts'

interface Term {
  readonly name: Bilingual
  /** How the glossary calls it. */
  readonly words: string
  /** Whether an amount is one of it. */
  readonly isOf: (fact: Fact) => boolean
  /** Only beside these, which are explained together with it; else beside any. */
  readonly beside?: string
  /** Not asked for: many glossaries leave it out. */
  readonly optional?: true
}

const TERMS: readonly Term[] = [
  { name: { zh: '财政拨款收入', en: 'fiscal appropriation income' }, words: '拨款(?:收入)?', isOf: ({ key }) => key.measure === 'income' && ['fiscal', 'generalPublic'].includes(key.fund), optional: true },
  { name: { zh: '基本支出', en: 'basic expenditure' }, words: '基本支出', isOf: ({ key }) => key.nature === 'basic', beside: '项目支出' },
  { name: { zh: '项目支出', en: 'project expenditure' }, words: '项目支出', isOf: ({ key }) => key.nature === 'project', beside: '基本支出' },
  { name: { zh: '“三公”经费', en: 'the three public expenses' }, words: '三公[”"’]?经费', isOf: ({ key }) => key.measure === 'threePublic' },
  { name: { zh: '机关运行经费', en: 'agency operating expenses' }, words: '机[关构]运行(?:经费|费)', isOf: ({ key }) => key.measure === 'agencyOperation' },
]

/** So many of the others are explained: a glossary of the usual terms, not one of the entity's own trade. */
const MANY = 3

/** `（五）基本支出预算：`, `“三公”经费是指`, or the term alone on its line. */
const explained = (words: string, text: string): boolean =>
  new RegExp(`${words}[^，。；、“]{0,12}?(?:[：:—]|是|指)|^[（(]?[一二三四五六七八九十\\d]*[、.．）)]*[“"]?${words}.{0,6}$`).test(text)

export default defineRule({
  id: 'completeness/glossary-terms',
  version: 1,
  severity: 'info',
  title: { zh: '名词解释应包括文中使用的常用名词', en: 'The glossary explains the usual terms that the document uses' },
  basis: [{ type: 'professional', zh: '财预〔2016〕143号（专业性较强的名词应予解释）', en: 'Circular Caiyu [2016] No. 143 (technical terms are explained)' }],
  rationale: { zh: '名词解释列了基本支出、项目支出、“三公”经费等，独缺文中列有金额的一项，多是漏写。', en: 'A glossary of basic and project expenditure, the three public expenses and so on that leaves out one with an amount in the document has most likely lost it.' },
  assumptions: [{ zh: '常用名词指财政拨款收入、基本支出、项目支出、“三公”经费、机关运行经费。', en: 'The usual terms: fiscal appropriation income, basic and project expenditure, the three public expenses, agency operating expenses.' }],
  exclusions: [{ zh: '没有名词解释的（另有规则）；常用名词解释不足三个的；文中没有该项金额的；基本支出、项目支出都未解释的；财政拨款收入（不少单位不作解释）；文件有部分未读出的。', en: 'No glossary (another rule); fewer than three usual terms explained; no amount of the term; neither basic nor project expenditure explained; fiscal appropriation income, which many leave out; documents of which a part was not read.' }],
  messages: { missing: { zh: '文中列有{name}的金额，名词解释没有解释“{name}”。', en: 'The document has an amount of {name}, which its glossary does not explain.' } },
  appliesTo: (disclosure) => glossaryOf(disclosure) !== null || { zh: '没有名词解释。', en: 'There is no glossary.' },
  check(disclosure) {
    const glossary = glossaryOf(disclosure)
    const known = glossary ? TERMS.filter(({ words }) => glossary.texts.some((text) => explained(words, text))) : []
    if (!glossary || known.length < MANY) return { applications: 0, findings: [], nothing: { zh: '名词解释解释的常用名词不足三个。', en: 'The glossary explains fewer than three of the usual terms.' } }
    const unread = unreadParts(disclosure)
    if (unread) return { applications: 0, findings: [], unable: { zh: `${unread.zh}未读出，名词解释可能不全。`, en: `Not read: ${unread.en}; the glossary may go on there.` } }
    const missing = TERMS.filter((term) => !known.includes(term) && !term.optional
      && (!term.beside || glossary.texts.some((text) => explained(term.beside ?? '', text)))
      && disclosure.facts.some((fact) => term.isOf(fact) && isNonZero(fact)))
    const findings = missing.map(({ name }) => ({ message: 'missing' as const, data: { name }, key: name.zh, places: glossary.places, absent: true }))
    return { applications: TERMS.length, findings }
  },
})

/**
 * The glossary's heading and its texts: everything below it, and definitions anywhere behind, since its own numbered terms may
 * look like headings of a higher level.
 */
function glossaryOf({ sections, paragraphs }: Disclosure) {
  const section = sections.find(({ title, heading, paragraphs: [from, to] }) => heading !== null && to > from && /名词解释|名词说明/.test(title))
  const heading = section?.heading === null || section === undefined ? undefined : paragraphs[section.heading]
  const places = heading ? placesOf(heading) : []
  if (!section || places.length === 0) return null
  const [from, to] = section.paragraphs
  const plain = (text: string): string => text.replace(/\s+/g, '')
  const behind = paragraphs.slice(to).map(({ text }) => plain(text)).filter((text) => DEFINITION.test(text))
  return { places, texts: [...paragraphs.slice(from, to).map(({ text }) => plain(text)), ...behind] }
}

const DEFINITION = /^[（(]?[一二三四五六七八九十\d]*[、.．）)]*[“"]?[^，。；;：:]{2,24}[”"]?(?:[：:，]?(?:是指|指的是|指|是与)|[：:]是)/
