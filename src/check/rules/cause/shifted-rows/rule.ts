import { findShiftedRows, SHIFTED_ROWS } from '../../../cause/shifted-rows.ts'
import { tableName } from '../../../describe-fact.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { factText } from '../../../relations/operands.ts'
import { defineRule } from '../../../rule.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'

export default defineRule({
  id: SHIFTED_ROWS,
  version: 1,
  severity: 'error',
  title: { zh: '金额与科目错行：从某行起各行金额都是别的科目的', en: 'Shifted rows: from one row on each amount is that of another account' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '科目和金额分别粘贴，科目多了或少了几行，其下每行都错。逐行报告有几十处，根源只有一处。',
    en: 'Where names and amounts are pasted separately and the names have a few rows more, every row below is wrong: dozens of contradictions, one cause.',
  },
  assumptions: [
    { zh: '本文件另有一张同样科目的表；错位以前至少五行与它相符，以后六成以上的行不符，而其金额依次是那张表中别的行的金额；上级与下级之和不符较多的那张表是错的。', en: 'Another table of the document has the same accounts: at least five rows agree in front of the shift, six tenths of those behind do not, their amounts are those of other rows there, in the same order, and more of its accounts are not the sum of what stands below them.' },
  ],
  exclusions: [{ zh: '零星几行不符的，逐项报告；两表口径不同、金额不相沿的。', en: 'Single rows that differ are reported one by one; tables of different funds, whose amounts do not follow each other.' }],
  messages: {
    shifted: {
      zh: '{table}自“{row}”行起金额与科目错行，共{count}行：该行印的{amount}是“{owner}”的金额。',
      en: '{table}: from "{row}" on the amounts stand beside other accounts ({count} rows); the {amount} printed there is that of "{owner}".',
    },
  },
  appliesTo: (disclosure) => disclosure.tables.length > 1 || { zh: '没有可以互相对照的表。', en: 'There are no two tables to compare.' },
  check(disclosure) {
    const findings = findShiftedRows(disclosure).flatMap(({ table, amounts, owner }) => {
      const [first] = amounts
      if (!first || first.places.length === 0) return []
      return [{
        message: 'shifted' as const, key: `${disclosure.tables[table]?.family ?? ''}|${first.key.functional}`,
        data: { table: tableName(disclosure, table), row: nameOf(disclosure, first), count: amounts.length, amount: factText(first), owner: nameOf(disclosure, owner) },
        places: [...first.places, ...owner.places, ...amounts.slice(1).flatMap(({ places }) => places)], facts: [...amounts.map(({ id }) => id), owner.id],
        actual: factText(first),
      }]
    })
    return { applications: disclosure.tables.length, findings }
  },
})

const nameOf = ({ tables }: Disclosure, { origin, key }: Fact): string =>
  (origin.type === 'cell' ? tables[origin.table]?.rows[origin.row]?.subjects[0]?.name : null) ?? key.functional ?? ''
