import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { factText } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A list of fewer accounts may name examples only. */
const FEWEST = 3

/** How many of a table's accounts a list must name to be meant as a whole: two thirds. */
const isMeantWhole = (named: number, all: number): boolean => named >= FEWEST && named * 3 >= all * 2

/** A budget need not go through its accounts: one that has a paragraph for each but one (of many, a tenth) means to. */
const hasParagraphsForAllBut = (list: readonly Claim[], named: number, all: number): boolean =>
  named >= FEWEST && all - named <= Math.max(1, Math.floor(all / 20) * 2) && new Set(list.map(({ span }) => span.paragraph)).size >= named

/** Digits of 类 and 项. */
type Level = 3 | 7

export default defineRule({
  id: 'prose/accounts-left-out',
  version: 2,
  severity: 'warning',
  title: { zh: '说明应逐类、逐项列全', en: 'The explanation goes through every account' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '部门决算公开模板（支出结构、具体情况）', en: 'Template of departmental final accounts (structure of expenditure, item by item)' },
  ],
  rationale: { zh: '表中有数的科目，说明里没有，多是沿用上年文字或删改时漏掉。', en: 'An account with money in the table that the explanation passes over was mostly lost in editing.' },
  assumptions: [
    { zh: '决算说明列出了三分之二以上科目的，视为要列全。', en: 'An explanation of final accounts that names two thirds of the accounts is meant to name them all.' },
    { zh: '预算说明逐项各写一段，只差一项（二十项以上的，差十分之一以内）的，视为要列全。', en: 'An explanation of a budget that has a paragraph for all items but one (of twenty and more, but a tenth) is meant to have one for each.' },
  ],
  exclusions: [
    { zh: '以“等”结尾的列举，和只列了一部分科目的说明。', en: 'Lists that end with 等, and explanations that name a part of the accounts only.' },
    { zh: '预算说明中在一段里的列举，和“等”“主要”之外的小项。', en: 'Budgets: what one paragraph lists.' },
  ],
  messages: { left: { zh: '一般公共预算支出表中“{name}”为{amount}，{where}没有说明。', en: 'The table of general public expenditure has {amount} for "{name}"; {where} passes it over.' } },
  appliesTo: ({ kind }) => kind === 'final' || kind === 'budget' || { zh: '看不出是预算还是决算。', en: 'Whether it is a budget or final accounts cannot be told.' },
  check(disclosure) {
    const isBudget = disclosure.kind === 'budget'
    const claims = disclosure.claims.filter(({ key, amount }) => amount !== null && key.measure === 'expenditure' && (key.fund === 'generalPublic' || (isBudget && key.fund === 'fiscal')) && key.phase === disclosure.kind && key.year === disclosure.year && key.nature === null && key.functional !== null)
    const ofLevel = (level: Level): readonly Claim[] => claims.filter(({ key }) => key.functional?.length === level)
    const lists = isBudget ? [ofLevel(3)] : [...Map.groupBy(ofLevel(3), ({ span }) => span.paragraph).values()]
    const judged = [...lists.map((list) => ({ list, level: 3 as Level })), { list: ofLevel(7), level: 7 as Level }]
    let applications = 0
    const findings = judged.flatMap(({ list, level }): FindingDraft<'left'>[] => {
      const accounts = accountsOf(disclosure, level)
      const named = new Set(list.map(({ key }) => key.functional))
      // One that the text gives under a name or code the table does not have is not left out: prose/account-in-tables.
      const misnamed = list.filter(({ key }) => !accounts.has(key.functional ?? ''))
      const isMisnamed = ({ interval }: Fact): boolean => interval !== null && misnamed.some(({ amount }) => amount !== null && intervalsMeet(amount.interval, interval))
      const left = [...accounts].filter(([code, { fact }]) => !named.has(code) && !isMisnamed(fact))
      const found = accounts.size - left.length
      const last = list.at(-1)
      if (!last || !(isBudget ? hasParagraphsForAllBut(list, found, accounts.size) : isMeantWhole(found, accounts.size)) || endsOpen(disclosure, last)) return []
      applications += accounts.size
      return left.flatMap(([code, { fact, name }]) => draft(list, code, fact, name, level))
    })
    return { applications, findings, nothing: { zh: '说明没有逐类、逐项列出支出。', en: 'The explanation does not go through the accounts.' } }
  },
})

/** Accounts of a level with money in the table of general public expenditure, by code. */
function accountsOf(disclosure: Disclosure, level: Level): ReadonlyMap<string, { readonly fact: Fact; readonly name: string }> {
  const found = new Map<string, { fact: Fact; name: string }>()
  for (const fact of disclosure.facts) {
    const { key, origin, value } = fact
    if (origin.type !== 'cell' || key.measure !== 'expenditure' || key.fund !== 'generalPublic' || key.phase !== disclosure.kind || key.year !== disclosure.year) continue
    const table = disclosure.tables[origin.table]
    if (table?.family !== 'general-public-expenditure' || key.nature !== null || key.item !== null || key.unit !== null || key.functional?.length !== level || value === null || value.digits === 0n) continue
    found.set(key.functional, { fact, name: table.rows[origin.row]?.subjects[0]?.name ?? '' })
  }
  return found
}

const endsOpen = ({ paragraphs }: Disclosure, { span }: Claim): boolean => /等(?:方面|支出)*[。；]?\s*$/.test(paragraphs[span.paragraph]?.text ?? '')

function draft(list: readonly Claim[], code: string, fact: Fact, name: string, level: Level): FindingDraft<'left'>[] {
  const near = list.findLast(({ key }) => (key.functional ?? '') < code) ?? list[0]
  const places = [...(near?.amount?.places ?? []), ...fact.places]
  const where = level === 3 ? { zh: '支出结构说明', en: 'the structure of expenditure' } : { zh: '逐项说明', en: 'the explanation item by item' }
  return places.length === 0 || name === '' ? [] : [{ message: 'left', data: { name, amount: factText(fact), where }, key: `${level}|${code}`, absent: true, places, facts: [fact.id] }]
}
