import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { SourceTree } from '../../src/model/source-tree.ts'
import { checkedDocument, failedDocument, type CheckedDocument } from '../../src/report/checked-document.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { cellPlace, finding, inventedDisclosure, inventedDocument, inventedRun } from '../support/build-checked.ts'

/** The invented document with its own paragraphs and tables as the source, as a reader would give it. */
function shownDocument(): CheckedDocument {
  const disclosure = inventedDisclosure()
  const [table] = disclosure.tables
  if (!table) throw new Error('no table')
  const source: SourceTree = {
    ...disclosure.source,
    blocks: [
      ...disclosure.paragraphs,
      { type: 'table', page: null, sheet: null, box: null, columns: 5, rows: table.rows.map(({ cells }) => ({ cells })), basis: 'marked' },
    ],
  }
  const whole: Disclosure = { ...disclosure, source }
  return checkedDocument('档案局.txt', whole, inventedRun(whole))
}

interface Node { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[]; value?: string }

function elements(markup: string): readonly Node[] {
  const found: Node[] = []
  const walk = (node: Node): void => {
    found.push(node)
    node.childNodes?.forEach(walk)
  }
  walk(parse(markup) as unknown as Node)
  return found
}

const attribute = (node: Node, name: string): string | undefined => node.attrs?.find((one) => one.name === name)?.value
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('')

describe('HTML report', () => {
  it('marks every place of every finding once, and leads only to marks that are there', async () => {
    const all = elements(await htmlReport(shownDocument(), 'zh'))
    const ids = all.map((node) => attribute(node, 'id')).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all.flatMap((node) => attribute(node, 'data-goto') ?? attribute(node, 'data-pick') ?? [])
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    const marked = all.find((node) => attribute(node, 'id') === 'm-0-0')
    expect(marked && textOf(marked)).toBe('1,259.64')
  })

  it('shows the sum with its intervals, calculated against reported', async () => {
    const all = elements(await htmlReport(shownDocument(), 'zh'))
    const table = all.find((node) => attribute(node, 'class') === 'calculation')
    const rows = table ? flatten(table, 'tr') : []
    expect(rows.map((row) => flatten(row, 'td', 'th').map(textOf))).toEqual([
      ['符号', '项目', '印出的数', '最小', '最大'],
      ['+', '一般公共服务支出', '1,000.00', '999.995', '1,000.005'],
      ['+', '社会保障和就业支出', '200.00', '199.995', '200.005'],
      ['=', '计算得', '1,200.00', '1,199.990', '1,200.010'],
      ['≠', '表列 合计', '1,259.64', '1,259.635', '1,259.645'],
      ['', '差额', '+59.64', ''],
    ])
  })

  it('lists what every rule did', async () => {
    const markup = await htmlReport(shownDocument(), 'zh')
    for (const words of ['未能执行 <b>1</b>', '通过 <b>1</b>', '未识别年度。', '文件中没有绩效目标表。', '错误2处，警告1处，归为2个原因；1条规则未能执行']) {
      expect(markup).toContain(words)
    }
  })

  it('lets nothing of a document become markup or script, and asks nothing of the network', async () => {
    const base = shownDocument()
    const nasty = '</script><script>alert(1)</script><img src=x onerror="alert(2)">\u202E&amp;'
    const disclosure = { ...base.disclosure!, entity: nasty, sections: [{ id: 0, level: 1, title: nasty, ordinal: '', parent: null, heading: 0, paragraphs: [0, 9] as const, tables: [] }] }
    const run = { runs: [], findings: [finding({ id: 'x', message: nasty, expected: nasty, rule: 'a/"><b>', basis: [nasty], places: [{ ...cellPlace(disclosure, 3, 2), text: nasty }] })] }
    const markup = await htmlReport({ ...base, path: nasty, disclosure, run }, 'zh')
    const all = elements(markup)
    expect(all.filter(({ nodeName }) => nodeName === 'script')).toHaveLength(1)
    expect(all.filter(({ nodeName }) => nodeName === 'img')).toEqual([])
    expect(all.flatMap(({ attrs }) => attrs ?? []).filter(({ name, value }) => /^on/.test(name) || /^(?:https?:)?\/\//.test(value))).toEqual([])
    expect(markup).not.toContain('\u202E')
  })

  it('names its own style and script in the content security policy, and nothing else', async () => {
    const all = elements(await htmlReport(shownDocument(), 'en'))
    const policy = attribute(all.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy')!, 'content') ?? ''
    const hash = (name: string): string => createHash('sha256').update(textOf(all.find(({ nodeName }) => nodeName === name)!)).digest('base64')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'sha256-${hash('style')}'`)
    expect(policy).toContain(`script-src 'sha256-${hash('script')}'`)
    expect(all.filter((node) => attribute(node, 'style') !== undefined)).toEqual([])
  })

  it('masks personal numbers, also where a mark or a line end cuts them', async () => {
    const base = shownDocument()
    const place = { type: 'text' as const, line: 1, column: 3, text: '电话138' }
    const text = '联系电话13800000004。'
    const paragraph = { ...base.disclosure!.paragraphs[0]!, text, runs: [{ start: 0, end: text.length, place: { ...place, column: 1, text } }] }
    const source = { ...base.disclosure!.source, blocks: [paragraph] }
    const markup = await htmlReport({ ...base, disclosure: { ...base.disclosure!, source }, run: { runs: [], findings: [finding({ id: 'x', places: [place] })] } }, 'zh')
    expect(markup).not.toMatch(/0{4,}4/)
    expect(markup).toContain('****0004')
  })

  it('says why a document was not checked', async () => {
    const markup = await htmlReport(failedDocument('坏.pdf', { code: 'encrypted', message: '文件已加密。' }), 'zh')
    expect(markup).toContain('这个文件没有核对')
    expect(markup).toContain('文件已加密。')
  })

  it('is the same for the same document', async () => {
    expect(await htmlReport(inventedDocument(), 'zh')).toBe(await htmlReport(inventedDocument(), 'zh'))
  })
})

function flatten(node: Node, ...names: readonly string[]): readonly Node[] {
  return (node.childNodes ?? []).flatMap((child) => (names.includes(child.nodeName) ? [child] : flatten(child, ...names)))
}
