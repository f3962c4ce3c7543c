import type { ReportLanguage } from '../checked-document.ts'
import type { DocumentDigest } from '../document-digest.ts'
import { coveragePercent } from '../document-title.ts'
import { html, type Html, type HtmlValue } from '../html/html.ts'
import { pageOf } from '../html/page-of.ts'
import { pageWords } from '../html/words.ts'
import { groupName, ruleGroup, ruleTitle } from '../rule-titles.ts'
import { KIND_NAME, SCOPE_NAME } from '../words.ts'
import { summarise, type Summary } from './summarise.ts'
import { totals } from './summary-text.ts'

/**
 * The index page of a folder of reports: by document and by rule, most serious first. `reports` gives for the path of
 * each document the file name of its own report beside the index.
 */
export function summaryHtml(digests: readonly DocumentDigest[], language: ReportLanguage, reports: ReadonlyMap<string, string>): string {
  const zh = language === 'zh'
  const summary = summarise(digests)
  const title = zh ? '核对汇总' : 'Summary of checks'
  const body = html`<header class="top"><span class="brand" aria-hidden="true">明算</span><div class="top-title"><h1>${title}</h1><p>${totals(summary, zh)}</p></div></header>
<main class="summary"><h2>${zh ? '按文件' : 'By document'}</h2>${summary.folder !== '' && html`<p class="where">${zh ? '文件夹：' : 'Folder: '}${summary.folder}</p>`}${documentTable(summary, language, reports)}<h2>${zh ? '按规则' : 'By rule'}</h2>${ruleTable(summary, language)}
<p class="tool">${zh ? '“认定数字”是印出的数字中认定了含义、可以参与核对的比例；“未能执行”的规则不等于通过。' : '"Numbers": how many of the printed numbers were understood. A rule that could not run is not a pass.'}</p></main>`
  return pageOf(title, body, language, pageWords(language))
}

function documentTable({ documents, folder }: Summary, language: ReportLanguage, reports: ReadonlyMap<string, string>): Html {
  const zh = language === 'zh'
  return table(zh ? ['文件', '部门（单位）', '年度', '种类', '错误', '警告', '提示', '未能执行', '认定数字', '未读取'] : ['File', 'Entity', 'Year', 'Kind', 'Errors', 'Warnings', 'Notes', 'Not run', 'Numbers', 'Not read'], 4,
    documents.map((one) => {
      const report = reports.get(one.path)
      const name: HtmlValue = report ? html`<a href="${encodeURIComponent(report)}">${one.path.slice(folder.length)}</a>` : one.path.slice(folder.length)
      if (one.error) return html`<tr class="failed"><th scope="row">${name}</th><td colspan="9">${zh ? '未核对：' : 'Not checked: '}${one.error.message}</td></tr>`
      const kind = `${one.scope === 'unknown' ? '' : SCOPE_NAME[one.scope][language]}${zh ? '' : ' '}${one.kind === 'unknown' ? '' : KIND_NAME[one.kind][language]}`
      const { findings, outcomes, coverage } = one
      return html`<tr><th scope="row">${name}</th><td>${one.entity}</td><td>${one.year}</td><td>${kind}</td>${counts(findings)}${count(outcomes.couldNotRun, 'warning')}<td class="number">${coverage && coveragePercent(coverage)}</td>${count(coverage?.unread ?? 0, 'warning')}</tr>`
    }))
}

function ruleTable({ rules }: Summary, language: ReportLanguage): Html {
  const zh = language === 'zh'
  return table(zh ? ['规则', '编号', '类别', '错误', '警告', '提示', '有问题的文件', '通过', '不适用', '未能执行'] : ['Rule', 'Id', 'Group', 'Errors', 'Warnings', 'Notes', 'Documents', 'Passed', 'Not applicable', 'Not run'], 3,
    rules.map(({ rule, findings, failed, passed, notApplicable, couldNotRun }) =>
      html`<tr><th scope="row">${ruleTitle(rule, language)}</th><td><code>${rule}</code></td><td>${groupName(ruleGroup(rule), language)}</td>${counts(findings)}${count(failed)}${count(passed)}${count(notApplicable)}${count(couldNotRun, 'warning')}</tr>`))
}

const counts = ({ error, warning, info }: { readonly error: number; readonly warning: number; readonly info: number }): Html =>
  html`${count(error, 'error')}${count(warning, 'warning')}${count(info, 'info')}`

const count = (value: number, severity = ''): Html => html`<td class="number ${value > 0 && severity}">${value}</td>`

const table = (head: readonly string[], firstNumber: number, rows: readonly Html[]): Html =>
  html`<div class="table-frame" tabindex="0"><table class="summary-table"><thead><tr>${head.map((title, column) => html`<th scope="col"${column >= firstNumber && html` class="number"`}>${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
