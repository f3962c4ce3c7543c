import type { FamilyId } from '../../../../model/disclosure-table.ts'
import type { Fund } from '../../../../model/fact.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds, subjectName } from '../../../claim-texts.ts'
import { printedAccounts, tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** The tables that print every item of a fund, between them. */
const TABLES_OF: Readonly<Partial<Record<Fund, readonly FamilyId[]>>> = {
  generalPublic: ['general-public-expenditure'], governmentFund: ['government-fund-expenditure'], stateCapital: ['state-capital'], all: ['expenditure-summary'],
  // 财政拨款支出主要内容: items of any of the three funds.
  fiscal: ['general-public-expenditure', 'government-fund-expenditure', 'state-capital', 'expenditure-summary'],
}

export default defineRule({
  id: 'prose/account-in-tables',
  version: 1,
  severity: 'warning',
  title: { zh: '文字所列项级科目应在表中', en: 'An item that prose names is in the table' },
  basis: [
    { type: 'law', zh: '预算法 第四十六条（功能分类到项）', en: 'Budget Law, Article 46 (by function to the item)' },
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
  ],
  rationale: { zh: '文字所列科目在相应的表中没有，不是科目名称写错，就是表中漏列。', en: 'An item of the text that its table lacks was misnamed, or left out of the table.' },
  assumptions: [{ zh: '以文字写明的编码或科目表中的名称确定科目。', en: 'The item is known by its printed code, or by its name in the classification.' }],
  exclusions: [{ zh: '金额为零的；没有相应表格的；上年数。', en: 'Amounts of zero; documents without the table; figures of last year.' }],
  messages: {
    missing: { zh: '正文所列“{name}”（{code}，{amount}），{table}中没有。', en: 'The text names "{name}" ({code}, {amount}), which {table} does not print.' },
    renamed: { zh: '正文所列“{name}”（{amount}），{table}中没有；表中金额相同的科目为“{right}”（{rightCode}）。', en: 'The text names "{name}" ({amount}); {table} has that amount under "{right}" ({rightCode}).' },
  },
  appliesTo: (disclosure) =>
    disclosure.claims.some(({ key }) => key.functional?.length === 7) || { zh: '文字没有说到项级科目。', en: 'Prose names no items.' },
  check(disclosure) {
    const accounts = printedAccounts(disclosure)
    let applications = 0
    const findings = disclosure.claims.flatMap((claim) => {
      const { key, amount } = claim
      const families = TABLES_OF[key.fund] ?? []
      const rows = accounts.filter(({ table }) => table.family !== null && families.includes(table.family) && !table.empty)
      const [first] = rows
      if (key.measure !== 'expenditure' || key.functional?.length !== 7 || key.year !== disclosure.year || amount?.kind !== 'amount' || amount.value.digits === 0n || rows.length === 0) return []
      applications += 1
      if (rows.some(({ code }) => code === key.functional) || amount.places.length === 0) return []
      const same = rows.find((row) => row.code.length === 7 && disclosure.facts.some((fact) => fact.origin.type === 'cell' && fact.origin.table === row.table.id
        && fact.key.functional === row.code && fact.key.nature === key.nature && fact.interval !== null && intervalsMeet(fact.interval, amount.interval)))
      const data = { name: subjectName(claim), code: key.functional, amount: printedText(amount), table: first ? tableName(first.table) : '', right: same?.name ?? '', rightCode: same?.code ?? '' }
      return [{
        message: same ? 'renamed' as const : 'missing' as const, data, key: `${key.fund}|${key.functional}`, absent: same === undefined, places: [...amount.places, ...(same?.namePlaces ?? [])],
        facts: claimFactIds(disclosure, claim), ...(same ? { expected: same.name, actual: subjectName(claim) } : {}),
      }]
    })
    return { applications, findings, nothing: { zh: '没有可对照的表。', en: 'There is no table to hold them against.' } }
  },
})
