import type { Disclosure } from '../../../../model/disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, buildParagraph, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (rows: string[][], note = '', prose = '收入预算512.30万元。') => (): Disclosure => {
  const built = buildDisclosure({
    parts: [table({ family: 'government-fund-expenditure', title: '政府性基金预算支出表', key: { measure: 'expenditure', fund: 'governmentFund' }, columns: [code(), name(), amount('合计')], rows }), paragraph(prose)],
  })
  const notes = note === '' ? [] : [buildParagraph(note, 2)]
  return { ...built, tables: built.tables.map((one) => ({ ...one, notes, empty: rows.every((row) => (row[2] ?? '') === '') })) }
}

/** Two empty tables, the second with or without its note, and a sentence that covers it. */
const two = (...notes: string[]) => (): Disclosure => {
  const family = (kind: 'government-fund-expenditure' | 'state-capital', title: string) => table({ family: kind, title, columns: [code(), name(), amount('合计')], rows: [['', '合计', '']] })
  const built = buildDisclosure({ parts: [family('government-fund-expenditure', '政府性基金预算支出表'), family('state-capital', '国有资本经营预算支出表'), paragraph('本部门没有国有资本经营预算拨款安排的支出预算。')] })
  return { ...built, tables: built.tables.map((one, i) => ({ ...one, empty: true, notes: notes[i] ? [buildParagraph(notes[i], 5 + i)] : [] })) }
}
const NOTE = '注：本部门没有此项支出，故本表为空表。'

export default {
  valid: [
    { name: '两张空表都注明', given: two(NOTE, NOTE) },

    { name: '空表有说明', given: doc([['', '合计', '']], '注：本部门2026年无政府性基金预算，故本表为空表。') },
    { name: '有数的表', given: doc([['212', '城乡社区支出', '9.00']]) },
  ],
  invalid: [
    { name: '一张没有注明', parent: '两张空表都注明', given: two(NOTE), finds: [{ message: 'noNote', at: '国有资本经营预算支出表', severity: 'warning' }] },
    { name: '空表没有说明', parent: '空表有说明', given: doc([['', '合计', '']]), finds: [{ message: 'noStatement', at: '政府性基金预算支出表', severity: 'warning' }] },
    { name: '正文只写为0', parent: '空表有说明', given: doc([['', '合计', '']], '', '政府性基金拨款支出预算为0，与上年持平。'), finds: [{ message: 'zeroOnly', at: '政府性基金预算支出表', severity: 'info' }] },
    { name: '有数却说是空表', parent: '有数的表', given: doc([['212', '城乡社区支出', '9.00']], '注：本部门2026年无政府性基金预算，故本表为空表。'), finds: [{ message: 'contradicted', at: '注：本部门2026年无政府性基金预算，故本表为空表。', severity: 'error' }] },
    {
      name: '正文有数而表空着', parent: '空表有说明',
      given: () => {
        const built = doc([['', '合计', '']])()
        const prose = buildDisclosure({ parts: [paragraph('占位'), paragraph('占位'), paragraph('占位'), paragraph('占位'), paragraph('政府性基金预算支出9.00万元。', { key: { measure: 'expenditure', fund: 'governmentFund' }, subject: '政府性基金预算支出', amount: '9.00万元' })] })
        return { ...prose, tables: built.tables }
      },
      finds: [{ message: 'forgotten', at: '政府性基金预算支出表', severity: 'error' }],
    },
  ],
  nearMiss: [
    { name: '表下不带“注”字的说明', document: '明州市档案局2026年部门预算\n政府性基金预算支出表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t\t\t\t\n合计\t\t\t\t\n本部门2026年度无此项预算。\n' },
    { name: '正文说明没有', given: doc([['', '合计', '']], '', '本部门没有政府性基金拨款安排的支出预算。') },
    { name: '各表都印的假设性说明', given: doc([['212', '城乡社区支出', '9.00']], '注：若为空表，则为该部门（单位）无政府性基金收支。') },
    { name: '注释不是空表说明', given: doc([['212', '城乡社区支出', '9.00']], '注：本表反映部门本年度政府性基金预算支出情况。') },
  ],
} satisfies RuleCases
