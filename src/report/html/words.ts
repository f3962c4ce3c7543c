import type { ReportLanguage } from '../checked-document.ts'

/** The words of the page itself, beside those that reports share (../words.ts). */
const ZH = {
  product: '明算', report: '核对报告', findings: '问题', rules: '规则执行情况', about: '文件情况', document: '原文',
  search: '查找问题', searchHint: '输入文字、金额或页码', allGroups: '全部类别', group: '类别', severity: '严重程度',
  noMatch: '没有符合筛选条件的问题。', noFindings: '没有列出的问题。', selectHint: '选择左侧的问题，查看位置、对照处和算式。',
  wrongPlace: '问题所在', againstPlace: '对照处', termPlace: '算式中的数', places: '位置', blank: '（空）',
  printed: '文件中', expected: '应为', arithmetic: '算式', unit: '单位', sign: '符号', item: '项目', value: '印出的数', low: '最小', high: '最大',
  computed: '计算得', reported: '表列', difference: '差额', rangesApart: '两者的取值范围不相交，不是四舍五入造成的。', rangesMeet: '两者的取值范围相交。',
  rangeNote: '“最小”“最大”是印出的数四舍五入之前可能的范围。',
  rule: '规则', basis: '依据', why: '说明', causedBy: '由此问题派生', follows: '由此派生的问题', close: '关闭', previous: '上一处', next: '下一处',
  zoomOut: '缩小', zoomIn: '放大', fit: '适合宽度', page: '第{n}页', pages: '页', outcome: '结果', applications: '适用次数', reason: '原因', of: '/',
  file: '文件', hash: 'SHA-256', format: '格式', kind: '种类', scope: '范围', year: '年度', entity: '部门（单位）', note: '说明', tables: '表格', coverage: '数字',
  coverageLine: '印出{numbers}个，认定含义{bound}个（{percent}）', uncovered: '其余{n}个没有参与核对。', noNumbers: '没有读到数字。',
  unread: '未能读取之处', none: '无', unknown: '未识别', untitled: '无标题', sheet: '工作表', notShown: '原文中不显示的内容',
  keys: '键盘：↑ ↓ 逐条查看，n 下一处，p 上一处，/ 查找，Esc 关闭', skip: '跳到问题列表', notChecked: '这个文件没有核对', pageMissing: '这一页没有画出，文字如下。',
  partial: '其中有未核对的', toolLine: '由{tool}核对', personal: '个人信息已遮盖。', count: '{n}处', ruleCount: '{n}条', tableCount: '{n}张', clear: '清除筛选',
} as const

const EN: Record<keyof typeof ZH, string> = {
  product: 'Mingsuan', report: 'Check report', findings: 'Findings', rules: 'Rules', about: 'Document', document: 'Source',
  search: 'Search findings', searchHint: 'words, an amount or a page', allGroups: 'All groups', group: 'Group', severity: 'Severity',
  noMatch: 'No finding fits the filter.', noFindings: 'No findings are listed.', selectHint: 'Choose a finding to see its places, what it contradicts, and the arithmetic.',
  wrongPlace: 'Found here', againstPlace: 'Compared with', termPlace: 'Term of the sum', places: 'Places', blank: '(blank)',
  printed: 'Printed', expected: 'Expected', arithmetic: 'Arithmetic', unit: 'unit', sign: 'Sign', item: 'Item', value: 'Printed', low: 'Minimum', high: 'Maximum',
  computed: 'Calculated', reported: 'Reported', difference: 'Difference', rangesApart: 'The two ranges do not meet: rounding does not explain the difference.', rangesMeet: 'The two ranges meet.',
  rangeNote: 'Minimum and maximum: what the printed number may have been before rounding.',
  rule: 'Rule', basis: 'Basis', why: 'Why', causedBy: 'Follows from', follows: 'What follows from it', close: 'Close', previous: 'Previous place', next: 'Next place',
  zoomOut: 'Smaller', zoomIn: 'Larger', fit: 'Fit width', page: 'Page {n}', pages: 'pages', outcome: 'Outcome', applications: 'Applied', reason: 'Reason', of: '/',
  file: 'File', hash: 'SHA-256', format: 'Format', kind: 'Kind', scope: 'Scope', year: 'Year', entity: 'Entity', note: 'Note', tables: 'Tables', coverage: 'Numbers',
  coverageLine: '{numbers} printed, {bound} understood ({percent})', uncovered: 'The other {n} took no part in the check.', noNumbers: 'No numbers.',
  unread: 'Not read', none: 'none', unknown: 'unknown', untitled: 'untitled', sheet: 'Sheet', notShown: 'Content that the source does not show',
  keys: 'Keys: ↑ ↓ through the findings, n next place, p previous, / search, Esc close', skip: 'Skip to the findings', notChecked: 'This document was not checked', pageMissing: 'This page was not drawn; its text follows.',
  partial: 'a part unchecked', toolLine: 'Checked by {tool}', personal: 'Personal data is masked.', count: '{n}', ruleCount: '{n}', tableCount: '{n}', clear: 'Clear filter',
}

export type Words = Readonly<Record<keyof typeof ZH, string>>

export const pageWords = (language: ReportLanguage): Words => (language === 'zh' ? ZH : EN)

/** Fills the `{name}`s of a phrase. */
export const phrase = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
