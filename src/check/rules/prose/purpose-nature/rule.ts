import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact, Nature } from '../../../../model/fact.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { paragraphAccounts } from '../../../paragraph-accounts.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { defineRule } from '../../../rule.ts'

/** 主要用于……等基本支出。: the nature that the purpose of an item ends in. */
const PURPOSE = /主要用于[：:]?[^。；;]{0,60}?(基本支出|项目支出)(?=[。；;，,])/

const NATURE: Readonly<Record<string, Nature>> = { 基本支出: 'basic', 项目支出: 'project' }

export default defineRule({
  id: 'prose/purpose-nature',
  version: 1,
  severity: 'info',
  title: { zh: '用途所说的基本支出、项目支出应与表一致', en: 'The nature of expenditure that a purpose names is that of the tables' },
  basis: [{ type: 'law', zh: '预算法实施条例 第五条（基本支出、项目支出）', en: 'Regulations for the Budget Law, Article 5 (basic and project expenditure)' }],
  rationale: { zh: '表中只有项目支出的科目，文字却说主要用于基本支出，是用途套用了别处的文字，或者表中列错了栏。', en: 'An account with project expenditure only, said to serve basic expenditure: the words were copied, or the column is wrong.' },
  assumptions: [],
  exclusions: [{ zh: '两种支出都有的科目；一句话里两种都说到的。', en: 'Accounts with both; sentences that name both.' }],
  messages: { other: { zh: '“{name}”的用途说是{said}，表中只有{printed}。', en: 'The purpose of "{name}" speaks of {said}; the tables print {printed} only.' } },
  appliesTo: () => true,
  check(disclosure) {
    const entries = disclosure.claims.filter(({ key, accountNames }) => key.functional?.length === 7 && accountNames.length > 0)
    let applications = 0
    const findings = entries.flatMap((claim) => {
      const said = purposeOf(disclosure, claim)
      const facts = said ? naturesOf(disclosure, claim) : []
      if (!said || facts.length === 0) return []
      applications += 1
      const amount = (nature: Nature): Fact | undefined => facts.find((fact) => fact.key.nature === nature && fact.value !== null && fact.value.digits !== 0n)
      const nature = NATURE[said.words] ?? 'basic'
      const other = amount(nature === 'basic' ? 'project' : 'basic')
      if (amount(nature) || !other || said.places.length === 0) return []
      const printed = nature === 'basic' ? '项目支出' : '基本支出'
      const name = claim.accountNames.at(-1) ?? ''
      return [{ message: 'other' as const, data: { name, said: said.words, printed }, key: `${claim.key.functional}|${said.words}`, places: [...said.places, ...other.places], facts: [other.id], actual: said.words, expected: printed }]
    })
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有说到基本支出或项目支出的用途。', en: 'No purpose names basic or project expenditure.' } }
  },
})

/** The nature that ends the purpose in the claim's paragraph, where it speaks of one account and one nature. */
function purposeOf(disclosure: Disclosure, { span }: Claim) {
  const paragraph = disclosure.paragraphs[span.paragraph]
  const match = paragraph && paragraphAccounts(disclosure).get(span.paragraph)?.size === 1 ? PURPOSE.exec(paragraph.text) : null
  if (!paragraph || !match?.[1] || (/基本支出/.test(match[0]) && /项目支出/.test(match[0]))) return null
  const start = match.index + match[0].lastIndexOf(match[1])
  return { words: match[1], places: placesOf(paragraph, start, start + match[1].length) }
}

/** What the tables print for the account by nature, in the year and phase of the document. */
const naturesOf = (disclosure: Disclosure, { key }: Claim): Fact[] => disclosure.facts.filter((fact) => fact.origin.type === 'cell' && fact.key.measure === 'expenditure'
  && fact.key.functional === key.functional && fact.key.year === disclosure.year && fact.key.phase === (disclosure.kind === 'final' ? 'final' : 'budget')
  && fact.key.unit === null && fact.key.project === null && (fact.key.nature === 'basic' || fact.key.nature === 'project'))
