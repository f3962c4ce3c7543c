import type { CellValue, WriteSheet } from 'hucre/xlsx'
import type { CheckRun } from '../../model/finding.ts'
import type { ReportLanguage } from '../checked-document.ts'
import type { DescribePlace } from '../describe-place.ts'
import { findingTree, type FindingNode } from '../finding-tree.ts'
import { valueIn } from '../in-language.ts'
import { basisOf, groupName, ruleGroup, ruleTitle } from '../rule-titles.ts'
import { SEVERITY_NAME } from '../words.ts'
import { createSheet } from './sheet-builder.ts'
import { BODY, CENTRED, HEAD, severityStyle } from './styles.ts'

const HEADER = {
  zh: ['序号', '严重程度', '派生自', '类别', '问题', '文件中', '应为', '位置', '印出的文字', '对照处', '规则', '依据', '编号'],
  en: ['No.', 'Severity', 'Follows from', 'Group', 'Finding', 'Printed', 'Expected', 'Place', 'Text there', 'Compared with', 'Rule', 'Basis', 'Id'],
} as const
const WIDTHS = [6, 10, 9, 12, 60, 18, 18, 40, 24, 48, 32, 34, 19]

const PLACES_SHOWN = 8

/** Every finding, one row each, causes before what follows from them. */
export function findingsSheet(run: CheckRun, where: DescribePlace, language: ReportLanguage): WriteSheet {
  const sheet = createSheet(WIDTHS)
  sheet.add([...HEADER[language]], HEAD, 24)
  let number = 0
  const walk = (node: FindingNode, cause: number | null): void => {
    number += 1
    const own = number
    const { finding } = node
    const styles = WIDTHS.map((_, column) => (column === 1 ? severityStyle(finding.severity) : column === 0 || column === 2 || column === 3 ? CENTRED : BODY))
    sheet.add(rowOf(node, own, cause, where, language), styles)
    for (const child of node.derived) walk(child, own)
  }
  for (const node of findingTree(run.findings)) walk(node, null)
  return sheet.build({
    name: language === 'zh' ? '全部问题' : 'Findings', freezePane: { rows: 1 },
    autoFilter: { range: `A1:M${Math.max(1, sheet.rows.length)}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  })
}

function rowOf({ finding }: FindingNode, number: number, cause: number | null, where: DescribePlace, language: ReportLanguage): CellValue[] {
  const zh = language === 'zh'
  const [first, ...others] = finding.places
  return [
    number, SEVERITY_NAME[finding.severity][language], cause, groupName(ruleGroup(finding.rule), language),
    zh ? finding.message : finding.messageEn, finding.actual && valueIn(finding.actual, language), finding.expected && valueIn(finding.expected, language),
    first ? where(first) : null, first ? first.text.replace(/\s+/g, ' ').trim() : null,
    others.slice(0, PLACES_SHOWN).map((place) => `${where(place)}${zh ? '：' : ': '}${place.text.replace(/\s+/g, ' ').trim()}`).join('\n') || null,
    `${ruleTitle(finding.rule, language)}\n${finding.rule}`, basisOf(finding, language).join(zh ? '；' : '; ') || null, finding.id,
  ]
}
