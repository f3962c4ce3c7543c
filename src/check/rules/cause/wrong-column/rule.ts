import { describeFact } from '../../../describe-fact.ts'
import { WRONG_COLUMN, wrongColumns } from '../../../cause/wrong-columns.ts'
import { factText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'
import { keyText } from '../../../../model/fact.ts'

export default defineRule({
  id: WRONG_COLUMN,
  version: 1,
  severity: 'error',
  title: { zh: '金额错栏：合计行与分项行的同一金额应在同一栏', en: 'An amount in the wrong column: a total and its parts stand in one column' },
  basis: [ACCOUNTING],
  rationale: {
    zh: '金额填到了相邻的栏，所在行仍与合计相等，两栏却各只有一头有数：一栏有合计没有分项，另一栏有分项没有合计。',
    en: 'An amount moved to the column beside leaves the row with its total, but of two columns one has a total without parts, the other parts without a total.',
  },
  formula: { zh: '每一金额栏：合计行（上级科目行）= Σ 下级各行', en: 'in every money column: row of the total (account above) = Σ rows below it' },
  assumptions: [{ zh: '除这两栏外，其他各栏至少有一栏有数，且凡有数的栏上下都相等；错栏的金额与另一栏分项之和相等。', en: 'At least one other column is filled, and all that are add up; the amount equals the sum of the parts in the other column.' }],
  exclusions: [{ zh: '行内有未能读成数的格、合并格的，不作判断。', en: 'Not judged where a cell of the rows is merged or is no number.' }],
  messages: {
    wrongColumn: {
      zh: '{where}为{amount}，其下各行该栏都没有数；同一金额的分项在{there}，那一栏的合计空白：金额填错了栏。',
      en: '{where} says {amount}, with nothing below it in that column; its parts stand at {there}, where the total is blank: the amount is in the wrong column.',
    },
  },
  appliesTo: (disclosure) => disclosure.tables.some(({ unit, empty }) => unit !== null && !empty) || { zh: '没有注明金额单位的表。', en: 'There is no table with a unit of money.' },
  check(disclosure) {
    const { judged, found } = wrongColumns(disclosure)
    const findings = found.map(({ total, parts }) => ({
      message: 'wrongColumn' as const, key: `${total.origin.type === 'cell' ? disclosure.tables[total.origin.table]?.family ?? '' : ''} ${keyText(total.key)}`,
      data: { where: describeFact(disclosure, total), amount: factText(total), there: parts[0] ? describeFact(disclosure, parts[0]) : '' },
      places: [total, ...parts].flatMap(({ places }) => places), facts: [total, ...parts].flatMap(({ id }) => (id < 0 ? [] : [id])), actual: factText(total),
    }))
    return { applications: judged, findings, ...(judged === 0 ? { nothing: { zh: '没有上下各栏都相等的合计行。', en: 'No total adds up in its columns.' } } : {}) }
  },
})
