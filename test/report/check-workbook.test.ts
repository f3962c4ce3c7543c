import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { read, utils, type WorkBook } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { Finding } from '../../src/model/finding.ts'
import { checkedDocument, failedDocument } from '../../src/report/checked-document.ts'
import { itemOf } from '../../src/report/xlsx/assign-items.ts'
import { cellText } from '../../src/report/xlsx/cell-text.ts'
import { checkWorkbook } from '../../src/report/xlsx/check-workbook.ts'
import { REST, reviewItems } from '../../src/report/xlsx/review-items.ts'
import { cellPlace, finding, inventedDisclosure, inventedDocument, ruleRun } from '../support/build-checked.ts'

const open = (bytes: Uint8Array): WorkBook => read(bytes, { type: 'buffer', cellFormula: true })

const rowsOf = (book: WorkBook, name: string): (string | number | null)[][] => utils.sheet_to_json(book.Sheets[name]!, { header: 1, defval: null })

async function pdfDocument() {
  const file = await PDFDocument.create()
  file.addPage([300, 200]).drawText('1,259.64', { x: 40, y: 150, size: 14, font: await file.embedFont(StandardFonts.Helvetica) })
  const base = inventedDisclosure()
  const disclosure: Disclosure = { ...base, source: { ...base.source, mediaType: 'application/pdf', pages: [{ number: 1, width: 300, height: 200, glyphs: 8, images: 0 }] } }
  const place = { type: 'pdf' as const, page: 1, box: [40, 36, 96, 52] as const, text: '1,259.64' }
  return checkedDocument('x.pdf', disclosure, { runs: [ruleRun('a/b', 'failed')], findings: [finding({ id: 'a', places: [place] })] }, await file.save())
}

describe('workbook of a check', () => {
  it('fills in the reviewer’s form: the item, the answer, the numbered problems with their place', async () => {
    const book = open(await checkWorkbook(inventedDocument(), 'zh'))
    expect(book.SheetNames).toEqual(['检查情况表', '全部问题', '规则执行情况', '文件情况'])
    const rows = rowsOf(book, '检查情况表')
    expect(rows[0]?.[0]).toBe('2026年度部门预算公开情况检查表')
    const line = (item: string) => rows.find((row) => row[1] === item)
    const expenditure = line('《部门支出预算总表》')
    expect(expenditure?.[2]).toBe('否')
    expect(expenditure?.[3]).toContain('1. “合计”行为1,259.64万元')
    expect(expenditure?.[3]).toContain('位置：第7行第5列《2026年部门支出预算总表》“合计”行“合计”列')
    expect(expenditure?.[3]).toContain('由此派生的问题1处')
    expect(line('及时公开部门预算')?.[2]).toBe('需人工核对')
    expect(line('《部门收入预算总表》')).toMatchObject({ 2: '需人工核对', 3: '文件中没有找到此项内容。' })
  })

  it('answers yes only for what is there and was checked', async () => {
    const answer = async (runs: ReturnType<typeof ruleRun>[]) => {
      const document = { ...inventedDocument(), run: { runs, findings: [] } }
      return rowsOf(open(await checkWorkbook(document, 'zh')), '检查情况表').find((row) => row[1] === '《部门支出预算总表》')?.[2]
    }
    expect(await answer([ruleRun('a/b', 'passed')])).toBe('是')
    expect(await answer([ruleRun('a/b', 'couldNotRun', { zh: '原因', en: 'why' })])).toBe('需人工核对')
  })

  it('lists every finding with its cause, and every rule', async () => {
    const book = open(await checkWorkbook(inventedDocument(), 'zh'))
    expect(rowsOf(book, '全部问题').slice(1).map(([number, severity, cause]) => [number, severity, cause])).toEqual([[1, '错误', null], [2, '错误', 1], [3, '警告', null]])
    expect(rowsOf(book, '规则执行情况').slice(1).map((row) => [row[0], row[3], row[6]])).toContainEqual(['未能执行', 'codes/invented', '未识别年度。'])
  })

  it('puts a picture of the place into the form, in its own size', async () => {
    const parts = unzipSync(await checkWorkbook(await pdfDocument(), 'zh'))
    const pictures = Object.entries(parts).filter(([name]) => /^xl\/media\/.*\.png$/.test(name))
    expect(pictures).toHaveLength(1)
    const [, png] = pictures[0]!
    const view = new DataView(png.buffer, png.byteOffset)
    const [width, height] = [view.getUint32(16), view.getUint32(20)]
    const drawing = strFromU8(parts['xl/drawings/drawing1.xml']!)
    const [, cx, cy] = /<xdr:oneCellAnchor>.*?<xdr:ext cx="(\d+)" cy="(\d+)"\/>/.exec(drawing) ?? []
    expect(Number(cx) / Number(cy)).toBeCloseTo(width / height, 1)
    expect(drawing).not.toContain('twoCellAnchor')
  })

  it('holds no formula, whatever a document says', async () => {
    const base = inventedDocument()
    const nasty = ['=1+1', '+cmd|calc', '@SUM(A1)', '-2+3', '\t=1']
    const findings: Finding[] = nasty.map((text, i) => finding({ id: `${i}`, message: text, expected: text, actual: text, places: [{ ...cellPlace(base.disclosure!, 3, 2), text }] }))
    const bytes = await checkWorkbook({ ...base, path: '=x.pdf', run: { runs: [], findings } }, 'zh')
    const book = open(bytes)
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as { f?: string; v?: unknown }[])
    expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([])
    expect(cells.filter((cell) => typeof cell?.v === 'string' && /^[=+@\t]/.test(cell.v))).toEqual([])
    expect(cellText('-12.50')).toBe('-12.50')
  })

  it('says so where nothing was checked', async () => {
    await expect(checkWorkbook(failedDocument('坏.pdf', { code: 'encrypted', message: '文件已加密。' }), 'zh')).rejects.toMatchObject({ code: 'notChecked' })
  })
})

describe('lines of the review form', () => {
  const disclosure = inventedDisclosure()
  const items = reviewItems('budget')
  const lineOf = (given: Partial<Finding>) => itemOf(disclosure, items)(finding({ id: 'x', ...given })).id

  it('takes a finding by its table, its section, its rule or what it names', () => {
    const section = { id: 0, level: 1, title: '2026年部门预算编制说明', ordinal: '', parent: null, heading: 0, paragraphs: [1, 2] as const, tables: [] }
    const inSection = itemOf({ ...disclosure, sections: [section] }, items)
    const prose = disclosure.paragraphs[1]!.runs[0]!.place
    expect(lineOf({ places: [cellPlace(disclosure, 1, 2)] })).toBe('expenditure-summary')
    expect(inSection(finding({ id: 'x', places: [prose] })).id).toBe('explanation')
    expect(lineOf({ rule: 'completeness/contents-match' })).toBe('contents')
    expect(lineOf({ rule: 'completeness/required-tables', message: '缺少《部门财政拨款收支预算总表》。' })).toBe('fiscal-summary')
    expect(lineOf({ places: [] })).toBe(REST.id)
  })

  it.each([
    ['财务收支预算总表', 'income-expenditure-summary'], ['收入预算总表', 'income-summary'], ['支出预算总表', 'expenditure-summary'],
    ['财政拨款收支预算总表', 'fiscal-summary'], ['一般公共预算支出功能分类预算表', 'general-public-expenditure'],
    ['一般公共预算基本支出部门预算经济分类预算表', 'basic-expenditure'], ['名词解释', 'terms'], ['项目经费情况说明', 'projects'],
  ])('knows %s by its name', (name, id) => {
    expect(lineOf({ rule: 'completeness/required-tables', message: `没有公开“${name}”。` })).toBe(id)
  })
})
