import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact, FactKey } from '../../../../model/fact.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { describeFact } from '../../../describe-fact.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'

/** What a sentence says there is none of, and the facts that would say otherwise. */
interface Denial { readonly pattern: RegExp; readonly name: { readonly zh: string; readonly en: string }; readonly is: (key: FactKey) => boolean }

const NONE = '(?:无|没有|未安排|未发生)(?:使用|涉及|安排|发生)?'
const END = '(?=(?:财政拨款|安排|的|预算|支出|收入|和|情况)*(?:[，。；]|$))'
const total = ({ functional, economic, nature, item }: FactKey): boolean => functional === null && economic === null && nature === null && item === null

const DENIALS: readonly Denial[] = [
  {
    pattern: new RegExp(`${NONE}政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入和支出|收入、支出|收入支出|收支|收入|支出|预算)${END}`),
    name: { zh: '政府性基金', en: 'government funds' },
    is: (key) => (key.measure === 'income' || key.measure === 'expenditure') && key.fund === 'governmentFund' && total(key),
  },
  {
    pattern: new RegExp(`${NONE}国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入和支出|收入、支出|收入支出|收支|收入|支出|预算)${END}`),
    name: { zh: '国有资本经营预算', en: 'state capital operations' },
    is: (key) => (key.measure === 'income' || key.measure === 'expenditure') && key.fund === 'stateCapital' && total(key),
  },
  {
    pattern: new RegExp(`${NONE}“?三公”?经费(?:财政拨款)?(?:支出|预算|安排)?${END}`),
    name: { zh: '“三公”经费', en: 'the three public expenses' },
    is: (key) => key.measure === 'threePublic' && key.item === null,
  },
  {
    pattern: new RegExp(`${NONE}机[关构]运行经费(?:财政拨款)?(?:支出|预算|安排)?${END}`),
    name: { zh: '机关运行经费', en: 'agency operating expenses' },
    is: (key) => key.measure === 'agencyOperation',
  },
]

/** Words by which a sentence is a rule for others to follow, or speaks of a part only. */
const NO_STATEMENT = /的(?:部门|单位)[，,]|如无|若无|除.{1,20}外|以外|空白表|保留该表|所属|下属|上年|去年/

export default defineRule({
  id: 'prose/denied-quantity',
  version: 1,
  severity: 'error',
  title: { zh: '说没有的收支，表中不得有数', en: 'What the text says there is none of has no figure in the tables' },
  basis: [
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
  ],
  rationale: { zh: '沿用上年“无政府性基金”“无‘三公’经费支出”的说明，而本年表中已有金额。', en: "Last year's statement that there were no government funds or no three public expenses was kept, while this year's tables hold some." },
  assumptions: [{ zh: '只看本年度、本口径、全部门的合计数。', en: "Only totals of the document's own year and phase, for all its units." }],
  exclusions: [
    { zh: '“预决算无……的单位作下述说明”等填写说明，说所属单位、上年的。', en: "Instructions of a template, and sentences on some of the units or on last year." },
    { zh: '表下注明是空表的（另有规则）。', en: 'Notes under a table, which another rule reports.' },
  ],
  messages: { denied: { zh: '文中说“{words}”，而{fact}为{amount}。', en: 'The text says "{words}", yet {fact} is {amount}.' } },
  appliesTo: ({ year }) => year !== null || { zh: '看不出文件的年度。', en: "The document's year cannot be told." },
  check(disclosure) {
    const noted = new Set(disclosure.tables.flatMap(({ notes }) => notes.map(({ text }) => text)))
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph, printed }) => where === 'paragraph' && disclosure.paragraphs[paragraph]?.role === 'body' && !noted.has(printed.text))
    let applications = 0
    const findings = DENIALS.flatMap(({ pattern, is }) => matchesIn(texts, pattern).flatMap((found) => {
      const { flat } = found.text
      const sentence = flat.slice(Math.max(flat.lastIndexOf('。', found.match.index), flat.lastIndexOf('；', found.match.index)) + 1, found.match.index + found.match[0].length + 12)
      if (NO_STATEMENT.test(sentence) || yearIn(sentence, disclosure) !== disclosure.year || found.places.length === 0) return []
      applications += 1
      const fact = printed(disclosure, is)
      if (!fact) return []
      return [{
        message: 'denied' as const, data: { words: found.match[0], fact: describeFact(disclosure, fact), amount: `${fact.text}${fact.unit ? UNIT_NAME[fact.unit] : ''}` }, key: found.match[0].replace(/\s+/g, ''),
        places: [...found.places, ...fact.places], facts: [fact.id],
      }]
    }))
    return { applications, findings, nothing: { zh: '文中没有说没有某项收支。', en: 'The text denies no income or expenditure.' } }
  },
})

/** The year that a sentence names, else the document's own. */
const yearIn = (sentence: string, { year }: Disclosure): number | null => {
  const named = /(20\d{2})\s*年/.exec(sentence)?.[1]
  return named === undefined ? year : Number.parseInt(named, 10)
}

/** A figure of a table, of the own year and phase and of all units, that is not zero. */
const printed = (disclosure: Disclosure, is: Denial['is']): Fact | undefined => disclosure.facts.find(({ key, value, origin, places }) =>
  origin.type === 'cell' && value !== null && value.digits !== 0n && key.unit === null && key.year === disclosure.year
  && key.phase === (disclosure.kind === 'final' ? 'final' : 'budget') && places.length > 0 && is(key))
