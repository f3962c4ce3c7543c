import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allTexts, numberTokens, paragraphTexts, tablesOf, tableTexts } from '../../../test/support/tree-text.ts'
import { readDocument } from '../read-document.ts'

const read = (text: string) => readDocument(new TextEncoder().encode(text))

describe('reading text', () => {
  it('makes a table of each run of lines with tabs and keeps blank cells', async () => {
    const tree = await read('表\n\n项目\t\t金额\n\n合计\t\t1,234.50\t\n----\t----\n[212]城乡 社区\t\t0.00\n')
    expect(paragraphTexts(tree)).toEqual(['表'])
    expect(tablesOf(tree).map(tableTexts)).toEqual([[['项目', '', '金额']], [['合计', '', '1,234.50', ''], ['[212]城乡 社区', '', '0.00']]])
    expect(tablesOf(tree)[1]!.rows[0]!.cells[2]!.place).toEqual({ type: 'text', line: 5, column: 5, text: '1,234.50' })
  })

  it('frees quoted fields of their marks, also over lines', async () => {
    const tree = await read('甲\t"1,234.50"\t"他说""好"""\n乙\t"两\n行"\t3\n"三公"经费\t4\n')
    expect(tablesOf(tree).map(tableTexts)).toEqual([[['甲', '1,234.50', '他说"好"'], ['乙', '两\n行', '3'], ['"三公"经费', '4']]])
  })

  it('joins lines broken at a right margin and no others', async () => {
    const long = '一般公共预算是对以税收为主体的财政收入安排用于'
    expect(paragraphTexts(await read(`${long}\n保障和改善民生。\n第二段。\n`))).toEqual([`${long}保障和改善民生。`, '第二段。'])
    expect(paragraphTexts(await read('单\n位：\n万元\n'))).toEqual(['单位：万元'])
    expect(paragraphTexts(await read('甲部门\n2024年度决算公开\n'))).toEqual(['甲部门', '2024年度决算公开'])
  })

  it('joins the lines of pages at their common margin, justified lines and lines over a page break too', async () => {
    const page = [
      '    一、河湖管护支出安排情况', '    本年安排河道保洁和堤防养护支出一百二十六万元，用于全市十', '二条骨干河道的日常保洁、堤防除草和设施修补等，比上年增加了十',
      '六 万 元 ， 增 长 一 成 多 ， 原 因 是 新 增 两 条 河 道 纳 入 管 护 范', '围。其中堤防养护支出四十二万元，主要用于堤顶道路修复和护栏维', '护，其余支出用于水面漂浮物打捞以及岸坡垃圾清运工作，由各镇按',
      '月组织实施并按季度考核，考核结果与经费拨付挂钩，年底一并结算', '完毕。', '    岸坡绿化支出三十万元，用于补种乔木和草皮以及日常浇灌修剪，', '由各镇河道管理所分片负责，按完成的面积结算费用，市级每半年抽', '查一次。', '    二、水文监测支出安排情况', '    水文监测支出十八万元，用于自动测报站点运行和数据传输，覆盖',
      '', '                - 3 -', '', '\f全市主要控制断面，确保汛期信息及时准确。',
    ].join('\n')
    expect(paragraphTexts(await read(page)).map((text) => text.replaceAll(' ', ''))).toEqual([
      '一、河湖管护支出安排情况',
      '本年安排河道保洁和堤防养护支出一百二十六万元，用于全市十二条骨干河道的日常保洁、堤防除草和设施修补等，比上年增加了十六万元，增长一成多，原因是新增两条河道纳入管护范围。其中堤防养护支出四十二万元，主要用于堤顶道路修复和护栏维护，其余支出用于水面漂浮物打捞以及岸坡垃圾清运工作，由各镇按月组织实施并按季度考核，考核结果与经费拨付挂钩，年底一并结算完毕。',
      '岸坡绿化支出三十万元，用于补种乔木和草皮以及日常浇灌修剪，由各镇河道管理所分片负责，按完成的面积结算费用，市级每半年抽查一次。',
      '二、水文监测支出安排情况',
      '水文监测支出十八万元，用于自动测报站点运行和数据传输，覆盖全市主要控制断面，确保汛期信息及时准确。',
      '-3-',
    ])
  })

  it('takes titles above tables, as long as each other, for no margin', async () => {
    const title = '青岚市粮食和物资储备局一般公共预算支出情况'
    const tables = Array.from({ length: 8 }, (_, index) => `${title}表\n${index % 2 === 0 ? '单位：万元\n' : ''}合计\t1.00\n`).join('\n')
    expect(paragraphTexts(await read(`${tables}\n${title}如下\n\n本年没有变化。\n`)).slice(-2)).toEqual([`${title}如下`, '本年没有变化。'])
  })

  it('does not take rows laid out with spaces for sentences, and says how they were read', async () => {
    const rows = ['项目        合计      基本支出', '档案馆      412.30    312.10', '  （续）', '其他支出    88.50     0.00', '合计        500.80    312.10']
    const tree = await read(`支出总表\n单位：万元\n\n${rows.join('\n')}\n\n2026年支出500.80万元。\n`)
    expect(paragraphTexts(tree)).toEqual(['支出总表', '单位：万元', '2026年支出500.80万元。'])
    expect(tableTexts(tablesOf(tree)[0]!)[1]).toEqual(['档案馆', '412.30', '312.10'])
    expect(tree.unread.map(({ reason, text, place }) => [reason, text, place?.type === 'text' && place.line])).toEqual([['unruled', '', 4]])
    expect(paragraphTexts(await read('甲    1.00\n乙    2.00\n'))).toHaveLength(2)
  })

  it('tells indented paragraphs from rows, and contents lines and page numbers from the rest', async () => {
    const tree = await read('目 录\n一、概况\t1\n二、说明\t3\n\n\t缩进的段落。\n\n- 3 -\n\n三、收支………………5\n')
    expect(tree.blocks.map((block) => (block.type === 'paragraph' ? [block.text, block.role] : ['table']))).toEqual([
      ['目 录', 'body'], ['一、概况\t1', 'contents'], ['二、说明\t3', 'contents'], ['缩进的段落。', 'body'], ['- 3 -', 'pageNumber'], ['三、收支………………5', 'contents'],
    ])
  })

  it('reads UTF-16 and GB18030', async () => {
    const wide = Uint8Array.from([...'收入\t12'].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]))
    expect(tablesOf(await readDocument(wide)).map(tableTexts)).toEqual([[['收入', '12']]])
    expect(tablesOf(await readDocument(Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb, 9, 0x31, 0x32]))).map(tableTexts)).toEqual([[['收入', '12']]])
  })

  it('loses no number, and every place leads to its text', async () => {
    const line = fc.array(fc.constantFrom('收入', '\t', '1,234.50', ' ', '0', '-', '（一）', '。', '合计', '12.3%', '|'), { maxLength: 8 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const text = `文${lines.join('\n')}`
        const tree = await read(text)
        const found = [...allTexts(tree), ...tree.unread.map((one) => one.text)].flatMap((one) => one.split('\n'))
        expect(numberTokens(found)).toEqual(numberTokens(text.split(/[\n\t|]/)))
        for (const block of tree.blocks) {
          for (const printed of block.type === 'table' ? block.rows.flatMap((row) => row.cells) : [block]) {
            for (const { place } of printed.runs) expect(place.type === 'text' && text.split('\n')[place.line - 1]!.slice(place.column - 1, place.column - 1 + place.text.length)).toBe(place.text)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['+------+--------+\n| 项目 | 预算数 |\n+======+========+\n| 合计 | 12.50  |\n+------+--------+'],
    ['┌──────┬────────┐\n│ 项目 │ 预算数 │\n├──────┼────────┤\n│ 合计 │ 12.50  │\n└──────┴────────┘'],
  ])('reads a table drawn with characters as one', async (drawn) => {
    const tree = await read(`收支总表\n${drawn}\n注：本表为年初预算。\n`)
    expect(tablesOf(tree).map(tableTexts)).toEqual([[['项目', '预算数'], ['合计', '12.50']]])
    expect(paragraphTexts(tree)).toEqual(['收支总表', '注：本表为年初预算。'])
  })
})
