import { writeXlsx } from 'hucre/xlsx'
import type { ReportLanguage } from '../checked-document.ts'
import type { DocumentDigest } from '../document-digest.ts'
import { coveragePercent } from '../document-title.ts'
import { groupName, ruleGroup, ruleTitle } from '../rule-titles.ts'
import { KIND_NAME, SCOPE_NAME } from '../words.ts'
import { createSheet } from '../xlsx/sheet-builder.ts'
import { BODY, CENTRED, HEAD } from '../xlsx/styles.ts'
import { summarise, type Summary } from './summarise.ts'

/** The summary of a folder as a workbook: by document and by rule. `reports`: the file name of each document's own report. */
export function summaryWorkbook(
  digests: readonly DocumentDigest[], language: ReportLanguage, reports: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const summary = summarise(digests)
  return writeXlsx({ sheets: [documentSheet(summary, language, reports), ruleSheet(summary, language)] })
}

const page = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' } as const

function documentSheet({ documents }: Summary, language: ReportLanguage, reports: ReadonlyMap<string, string>) {
  const zh = language === 'zh'
  const sheet = createSheet([6, 50, 30, 8, 10, 9, 8, 8, 8, 8, 10, 10, 10, 10, 12, 10, 40])
  sheet.add(zh
    ? ['序号', '文件', '部门（单位）', '年度', '种类', '范围', '页数', '错误', '警告', '提示', '问题根源', '规则通过', '规则不适用', '未能执行', '认定数字', '未读取', '说明']
    : ['No.', 'File', 'Entity', 'Year', 'Kind', 'Scope', 'Pages', 'Errors', 'Warnings', 'Notes', 'Causes', 'Passed', 'Not applicable', 'Not run', 'Numbers', 'Not read', 'Remark'], HEAD, 24)
  documents.forEach((one, index) => {
    const { findings, causes, outcomes, coverage, error } = one
    const counted = error ? [null, null, null, null, null, null, null, null, null] : [
      findings.error, findings.warning, findings.info, causes.error + causes.warning + causes.info,
      outcomes.passed, outcomes.notApplicable, outcomes.couldNotRun, coverage && coveragePercent(coverage), coverage?.unread ?? null,
    ]
    const report = reports.get(one.path)
    sheet.add([
      index + 1, one.path, one.entity, one.year, one.kind === 'unknown' ? null : KIND_NAME[one.kind][language],
      one.scope === 'unknown' ? null : SCOPE_NAME[one.scope][language], one.pages, ...counted,
      error ? (zh ? `未核对：${error.message}` : `Not checked: ${error.message}`) : report ?? null,
    ], [CENTRED, BODY, BODY, ...Array.from({ length: 13 }, () => CENTRED), BODY])
  })
  return sheet.build({ name: zh ? '按文件' : 'By document', freezePane: { rows: 1 }, autoFilter: { range: `A1:Q${sheet.rows.length}` }, pageSetup: page })
}

function ruleSheet({ rules }: Summary, language: ReportLanguage) {
  const zh = language === 'zh'
  const sheet = createSheet([14, 46, 34, 8, 8, 8, 14, 12, 12, 14])
  sheet.add(zh
    ? ['类别', '规则', '规则编号', '错误', '警告', '提示', '有问题的文件', '通过', '不适用', '未能执行']
    : ['Group', 'Rule', 'Id', 'Errors', 'Warnings', 'Notes', 'Documents with findings', 'Passed', 'Not applicable', 'Not run'], HEAD, 24)
  for (const { rule, findings, failed, passed, notApplicable, couldNotRun } of rules) {
    sheet.add(
      [groupName(ruleGroup(rule), language), ruleTitle(rule, language), rule, findings.error, findings.warning, findings.info, failed, passed, notApplicable, couldNotRun],
      [CENTRED, BODY, BODY, ...Array.from({ length: 7 }, () => CENTRED)],
    )
  }
  return sheet.build({ name: zh ? '按规则' : 'By rule', freezePane: { rows: 1 }, autoFilter: { range: `A1:J${sheet.rows.length}` }, pageSetup: page })
}
