import { ACCOUNTING, type LayoutRelation } from './relation.ts'

const shared = {
  type: 'layout', severity: 'error', version: 1, basis: [ACCOUNTING],
  rationale: {
    zh: '一张表自己的合计栏、合计行与分栏、分行算不拢，读者无从知道哪个数是对的；这与表属哪一种、各栏是什么资金无关。',
    en: 'Where the totals of a table do not follow from its own columns and rows nobody can tell which number is right, whatever the table is of.',
  },
} as const

/** Sums by layout: they need no knowledge of what the table is, only its header, its rows and its numbers. */
export const LAYOUT_RELATIONS: readonly LayoutRelation[] = [
  {
    ...shared, name: 'columns-of-table', direction: 'columns',
    title: { zh: '表内每行：合计栏 = 各分栏之和', en: 'Every row: the total column is the sum of the columns under it' },
    formula: { zh: '合计（小计）栏 = 表头所列各分栏之和', en: 'a column headed total = the sum of the columns that the header puts beside it' },
    assumptions: [
      { zh: '表头怎样读（哪些栏并入合计）由本表的其余各行证明：至少两行有两个以上分项，且其余各行都成立。', en: 'How the header is to be read is proved by the other rows of the table: several amounts in at least two of them, and all of them hold.' },
      { zh: '按印出的末位数字取区间，各分栏的尾差累加。', en: 'Numbers stand for the interval of their print; the rounding of the parts adds up.' },
    ],
    exclusions: [
      { zh: '其余各行不能证明的读法、增减与比重栏；所在行有数而其他行都没有数的分栏。', en: 'Readings that the other rows do not prove, columns of changes and shares, columns in which no other row prints an amount.' },
      { zh: '别的关系已经核对过的同一算式。', en: 'Sums that another relation has judged.' },
    ],
  },
  {
    ...shared, name: 'rows-of-table', direction: 'rows',
    title: { zh: '表内每栏：合计行 = 各单位（科目、项目）行之和', en: 'Every column: a total row is the sum of the rows of units, accounts or projects' },
    formula: { zh: '合计行 = 同一级次各行之和；部门行 = 其下各单位行之和；单位行 = 其下各科目行之和', en: 'total = sum of the rows of one kind; department = sum of its units; unit = sum of its accounts' },
    assumptions: [
      { zh: '哪一级次的行相加得合计，由本表其余各栏证明：至少两栏成立，只有一个数不符。', en: 'Which rows add up is proved by the other columns of the table: at least two of them hold and one number only does not fit.' },
      { zh: '项目表只有一种行时，合计就是各行之和。', en: 'A list of projects without rows of another kind adds up to its total.' },
    ],
    exclusions: [
      { zh: '两栏以上不符的（有行不属于这一合计），差额恰为其他行的数的。', en: 'Where two columns or more do not fit (a row does not belong to the sum), and where amounts of other rows make up the difference.' },
      { zh: '别的关系已经核对过的同一算式。', en: 'Sums that another relation has judged.' },
    ],
  },
]
