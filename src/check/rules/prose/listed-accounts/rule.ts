import { allMatches } from '../../../../model/all-matches.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import type { Place } from '../../../../model/place.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import type { FactIndex } from '../../../fact-index.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 人员经费…主要包括：A、B、C；公用经费…主要包括：D、E。 */
const LIST = /(人员经费|公用经费)[^。；;]{0,40}?(?:主要)?包括[：:]?\s*([^。；;]+)/g

/** An account of the table of basic expenditure, with what is printed for it. */
interface Account {
  readonly name: string
  readonly filled: boolean
  readonly places: readonly Place[]
  readonly facts: readonly number[]
}

type Draft = FindingDraft<'blank' | 'unlisted'>

export default defineRule({
  id: 'prose/listed-accounts',
  version: 1,
  severity: 'warning',
  title: { zh: '文字列举的经济科目应与基本支出表一致', en: 'The accounts that prose lists are those of the table' },
  basis: [
    { type: 'law', zh: '预算法 第四十六条（基本支出按经济性质分类编列到款）', en: 'Budget Law, Article 46 (basic expenditure by economic account)' },
    { type: 'professional', zh: '部门决算公开模板（不涉及的不列）', en: 'Template of departmental final accounts ("leave out what does not apply")' },
  ],
  rationale: { zh: '“主要包括”所列科目在表中没有数字，或表中有数字的科目没有列出，多是沿用上年文字。', en: 'An account listed in prose has no figure in the table, or the reverse: the list was taken over from last year.' },
  assumptions: [{ zh: '“主要包括”逐项列到款级科目。', en: 'The list goes through the 款 accounts one by one.' }],
  exclusions: [
    { zh: '以“等”结尾的列举，以及漏列超过三分之一的列举，只是举其主要，不要求列全。', en: 'A list that ends with 等, or that leaves out more than a third, names the main accounts only.' },
    { zh: '表中找不到的名称（可能是概括说法）。', en: 'Names that the table does not know (they may be summary words).' },
  ],
  messages: {
    blank: { zh: '{kind}列举了“{name}”，基本支出表中该科目没有数字。', en: '{kind} lists "{name}", for which the table of basic expenditure has no figure.' },
    unlisted: { zh: '基本支出表中“{name}”有{amount}，{kind}的列举中没有。', en: '"{name}" has {amount} in the table of basic expenditure, but is not in the list of {kind}.' },
  },
  appliesTo: (disclosure) =>
    disclosure.tables.some(({ family, empty }) => family === 'basic-expenditure' && !empty)
    || { zh: '没有基本支出表，或为空表。', en: 'There is no table of basic expenditure with figures.' },
  check(disclosure, context) {
    const accounts = accountsOf(disclosure, context.facts)
    const findings: Draft[] = []
    let applications = 0
    for (const paragraph of disclosure.paragraphs) {
      for (const match of allMatches(LIST, paragraph.text)) {
        const kind = match[1] ?? ''
        const names = (match[2] ?? '').split(/[、，,]/).map(plain).filter((name) => name !== '')
        const known = names.filter((name) => accounts.has(name))
        if (names.length < 3 || known.length * 2 < names.length) continue
        applications += names.length
        const start = match.index + match[0].length - (match[2] ?? '').length
        const at = (name: string): readonly Place[] => {
          const offset = paragraph.text.indexOf(name.slice(0, 4), start)
          return offset < 0 ? placesOf(paragraph, start, start + 6) : placesOf(paragraph, offset, Math.min(offset + name.length, match.index + match[0].length))
        }
        findings.push(...blanks(known, accounts, kind, at), ...(/等\s*$/.test(match[2] ?? '') ? [] : unlisted(names, accounts, kind, placesOf(paragraph, match.index, start))))
      }
    }
    return { applications, findings, nothing: { zh: '文字没有列举经济科目。', en: 'Prose lists no economic accounts.' } }
  },
})

const PERSONNEL = /^30[13]\d{2}/
const PUBLIC_USE = /^(?:302|30[79]|31\d)\d{2}/

const blanks = (names: readonly string[], accounts: ReadonlyMap<string, Account & { code: string }>, kind: string, at: (name: string) => readonly Place[]): Draft[] =>
  names.flatMap((name) => {
    const account = accounts.get(name)
    const places = at(name)
    if (!account || account.filled || places.length === 0) return []
    return [{ message: 'blank' as const, data: { kind: kindName(kind), name }, key: `blank|${kind}|${name}`, places: [...places, ...account.places], facts: account.facts }]
  })

function unlisted(names: readonly string[], accounts: ReadonlyMap<string, Account & { code: string; amount: string }>, kind: string, places: readonly Place[]): Draft[] {
  const range = kind === '人员经费' ? PERSONNEL : PUBLIC_USE
  const filled = [...accounts].filter(([, account]) => account.filled && range.test(account.code))
  const missing = filled.filter(([name]) => !names.includes(name))
  // 主要包括 that leaves out more than every third account names the main ones only.
  if (places.length === 0 || missing.length * 3 > filled.length) return []
  return missing.flatMap(([name, account]) => {
    return [{
      message: 'unlisted' as const, data: { kind: kindName(kind), name, amount: account.amount }, key: `unlisted|${kind}|${name}`, absent: true,
      places: [...places, ...account.places], facts: account.facts,
    }]
  })
}

const kindName = (kind: string) => ({ zh: kind, en: kind === '人员经费' ? 'personnel funds' : 'public-use funds' })

/** 款 accounts of the basic expenditure tables, by name. A name that two accounts bear is left out. */
function accountsOf(disclosure: Disclosure, { byTable }: FactIndex): ReadonlyMap<string, Account & { code: string; amount: string }> {
  const found = new Map<string, Account & { code: string; amount: string }>()
  const twice = new Set<string>()
  for (const table of disclosure.tables) {
    if (table.family !== 'basic-expenditure') continue
    const byRow = Map.groupBy(byTable.get(table.id) ?? [], ({ origin }) => (origin.type === 'cell' ? origin.row : -1))
    for (const row of table.rows) {
      row.subjects.forEach((subject, half) => {
        const code = subject?.key?.economic ?? null
        if (!subject || row.role !== 'body' || code === null || code.length !== 5) return
        const facts = (byRow.get(row.index) ?? []).filter(({ origin }) => origin.type === 'cell' && (table.columns[origin.column]?.half ?? 0) === half)
        const filled = facts.filter(hasAmount)
        const name = plain(subject.name)
        if (found.has(name) && found.get(name)?.code !== code) twice.add(name)
        found.set(name, { name, code, filled: filled.length > 0, amount: `${filled[0]?.text ?? ''}${table.unit ? UNIT_NAME[table.unit] : ''}`, places: filled[0]?.places ?? subject.places, facts: facts.map(({ id }) => id) })
      })
    }
  }
  for (const name of twice) found.delete(name)
  return found
}

const hasAmount = (fact: Fact): boolean => fact.value !== null && fact.value.digits !== 0n

const plain = (name: string): string => name.replace(/\s+/g, '').replace(/[（(]/g, '（').replace(/[）)]/g, '）').replace(/等$/, '')
