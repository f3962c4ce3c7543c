import { describe, expect, it } from 'vitest'
import type { CheckedDocument } from '../../src/report/checked-document.ts'
import { failedDocument } from '../../src/report/checked-document.ts'
import { displayWidth, wrapText } from '../../src/report/text/display-width.ts'
import { textReport } from '../../src/report/text/text-report.ts'
import { finding, inventedDocument, ruleRun } from '../support/build-checked.ts'

const report = (document: CheckedDocument, language: 'zh' | 'en' = 'zh', colour = false) => textReport(document, { language, colour, width: 80 })

describe('text report', () => {
  it('says what the document is, and puts what follows under its cause', () => {
    const text = report(inventedDocument())
    expect(text).toContain('明州市档案局 2026年度部门预算')
    expect(text).toContain('错误2处，警告1处，归为2个原因')
    const [cause, derived, stray] = ['1. [错误] “合计”行', '└ [错误] 正文与表不一致', '2. [警告] 句末缺少句号'].map((words) => text.indexOf(words))
    expect(cause).toBeGreaterThan(0)
    expect(derived).toBeGreaterThan(cause!)
    expect(stray).toBeGreaterThan(derived!)
  })

  it('names the place by table, row and column, and shows the sum with its intervals', () => {
    const text = report(inventedDocument())
    expect(text).toContain('位置：第7行第5列《2026年部门支出预算总表》“合计”行“合计”列：1,259.64')
    expect(text).toMatch(/＋ 一般公共服务支出 +1,000\.00 {2}\[999\.995, 1,000\.005\]/)
    expect(text).toMatch(/≠ +表列（合计） +1,259\.64/)
  })

  it('tells rules that did not run from those that passed', () => {
    const text = report(inventedDocument())
    expect(text).toContain('共5条：未能执行1，发现问题2，通过1，不适用1')
    expect(text).toContain('codes/invented：未识别年度。')
    expect(text).toContain('performance/invented：文件中没有绩效目标表。')
  })

  it('never says that nothing was found where nothing was checked', () => {
    const base = inventedDocument()
    const unchecked = { ...base, run: { runs: [ruleRun('a/b', 'couldNotRun', { zh: '原因', en: 'why' })], findings: [] } }
    expect(report(unchecked)).toContain('没有一条规则得以执行，不能得出结论；1条规则未能执行')
    const clean = { ...base, run: { runs: [ruleRun('a/b', 'passed')], findings: [] } }
    expect(report(clean)).toContain('已执行的1条规则没有发现问题。')
    expect(report(failedDocument('坏.pdf', { code: 'encrypted', message: '文件已加密。' }))).toContain('未核对：文件已加密。')
  })

  it('lets no control character of a document reach the terminal, and no personal number', () => {
    const base = inventedDocument()
    const findings = [finding({ id: 'x', message: '\u001B]0;title\u0007电话13800000004\u202E', places: [{ type: 'text', line: 1, column: 1, text: '\u001B[2J' }] })]
    const text = report({ ...base, run: { runs: [], findings } })
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(text).toContain('138****0004')
    expect(report(base, 'zh', true)).toContain('\u001B[1;31m[错误]')
  })

  it('says amounts, units and the names of numbers in English', () => {
    const base = inventedDocument()
    const [wrong, ...others] = base.run?.findings ?? []
    const sum = others[0]?.calculation
    if (!wrong || !sum) throw new Error('no sum')
    const reported = { ...sum.reported, label: '《收支总表》“合计”行“预算数”列' }
    const terms = sum.terms.map((term) => ({ ...term, label: '《收支总表》“基本支出”行“预算数”列' }))
    const text = report({ ...base, run: { runs: [], findings: [{ ...wrong, expected: '1,200.00万元', actual: '1,259.64万元', calculation: { ...sum, reported, terms } }] } }, 'en')
    expect(text).toContain('printed: 1,259.64 × 10,000 yuan  expected: 1,200.00 × 10,000 yuan')
    expect(text).toContain('Arithmetic (10,000 yuan):\n     table "收支总表"\n')
    expect(text).toContain('reported (row "合计", column "预算数")')
  })

  it('keeps within the width of the terminal, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const line of report(inventedDocument(), language).split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
  })
})

describe('wrapping', () => {
  it('breaks between characters, not inside a number, and not before a closing mark', () => {
    expect(wrapText('预算安排1,259.64万元。', 12)).toEqual(['预算安排', '1,259.64万', '元。'])
    expect(wrapText('甲乙丙丁。', 8)).toEqual(['甲乙丙', '丁。'])
  })

  it('keeps a number with its unit', () => {
    expect(wrapText('支出合计为1,259.64万元，与第31页不符', 20)).toEqual(['支出合计为', '1,259.64万元，与第', '31页不符'])
  })

  it('loses nothing', () => {
    const text = '2026年“三公”经费（含因公出国）1,259.64万元，very-long-latin-word-that-does-not-fit-anywhere。'
    expect(wrapText(text, 10).join('')).toBe(text)
  })
})
