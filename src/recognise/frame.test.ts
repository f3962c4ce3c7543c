import { describe, expect, it } from 'vitest'
import type { Block, Paragraph, SourceTree } from '../model/source-tree.ts'
import { paragraphOf } from '../../test/support/prose.ts'
import { recogniseContents } from './contents.ts'
import { flowParagraphs } from './flow-paragraphs.ts'
import { recogniseIdentity } from './identity.ts'
import { recogniseSections } from './sections.ts'
import { recogniseUnits } from './units.ts'

const treeOf = (blocks: readonly Block[]): SourceTree => ({ mediaType: 'text/plain', sha256: '0'.repeat(64), pages: [], blocks, unread: [] })
const lines = (...texts: readonly (string | [string, Partial<Paragraph>])[]): Paragraph[] =>
  texts.map((text, index) => (typeof text === 'string' ? paragraphOf(text, index + 1) : paragraphOf(text[0], index + 1, text[1])))
const identify = (...texts: readonly string[]) => {
  const { kind, scope, year, entity } = recogniseIdentity(treeOf(lines(...texts)))
  return [kind, scope, year, entity]
}

describe('identity', () => {
  it('takes it from the cover of a Shanghai budget', () => {
    expect(identify('青岚市白沙区2026年区级部门预算', '预算主管部门：青岚市白沙区粮食局', '目 录')).toEqual(['budget', 'department', 2026, '青岚市白沙区粮食局'])
    expect(identify('青岚市2025年市级单位预算', '预算单位：青岚市粮食局')).toEqual(['budget', 'unit', 2025, '青岚市粮食局'])
  })

  it('takes it from a title over two lines', () => {
    expect(identify('青岚市粮食局', '2024年度部门决算')).toEqual(['final', 'department', 2024, '青岚市粮食局'])
    expect(identify('青岚市粮食局2024年度单位决算公开')).toEqual(['final', 'unit', 2024, '青岚市粮食局'])
  })

  it('takes a long name that the cover breaks over two lines', () => {
    expect(identify('青岚市白沙区人民政府柳荫街', '道办事处2024年度部门决算')).toEqual(['final', 'department', 2024, '青岚市白沙区人民政府柳荫街道办事处'])
    expect(identify('青岚市白沙区人民代表大会常务委', '员会办公室', '2024年度部门决算')).toEqual(['final', 'department', 2024, '青岚市白沙区人民代表大会常务委员会办公室'])
    expect(identify('青岚市白沙区柳荫街道办事处2024年度部', '门决算')).toEqual(['final', 'department', 2024, '青岚市白沙区柳荫街道办事处'])
    expect(identify('青岚市粮食局', '青岚市粮食检测中心2024年度单位决算')).toEqual(['final', 'unit', 2024, '青岚市粮食检测中心'])
  })

  it('goes by the majority, not by one title left over from last year', () => {
    expect(identify(
      '2025年部门财务收支预算总表', '编制部门：青岚市粮食局', '2024年部门收入预算总表', '编制部门：青岚市粮食局',
      '2025年部门支出预算总表', '编制部门：青岚市商务局', '2025年部门财政拨款收支预算总表', '编制部门：青岚市粮食局',
    )).toEqual(['budget', 'department', 2025, '青岚市粮食局'])
  })

  it('does not take the names of funds for the kind', () => {
    expect(identify('一般公共预算财政拨款支出决算表', '政府性基金预算财政拨款收入支出决算表', '国有资本经营预算财政拨款支出决算表')[0]).toBe('final')
  })

  it('knows no entity in a template, and nothing in a text of another kind', () => {
    expect(identify('青岚市XX局', '2024 年度部门决算', '第一部分 青岚市 XX 局概况')).toEqual(['final', 'department', 2024, null])
    expect(identify('会议通知', '请各位同事参加。')).toEqual(['unknown', 'unknown', null, null])
    expect(identify()).toEqual(['unknown', 'unknown', null, null])
  })

  it('gives the places of the name as it is printed', () => {
    const { entity, entityPlaces } = recogniseIdentity(treeOf(lines('部门名称：[036] 青岚市 粮食局')))
    expect(entity).toBe('青岚市粮食局')
    expect(entityPlaces).toEqual([{ type: 'text', line: 1, column: 12, text: '青岚市 粮食局' }])
  })
})

describe('sections', () => {
  const sectionsOf = (paragraphs: readonly Paragraph[]) =>
    recogniseSections(paragraphs, [], [], recogniseContents(paragraphs).paragraphs)
      .map(({ level, ordinal, title, parent, paragraphs: range }) => [level, ordinal, title, parent, ...range])

  it('nest by their ordinals and reach to the next of their rank', () => {
    expect(sectionsOf(lines('第一部分 部门概况', '一、主要职能', '负责粮食储备。', '二、机构设置', '（一）内设机构', '三个。', '第二部分 情况说明', '一、收入情况：', '收入100万元。'))).toEqual([
      [1, '第一部分', '部门概况', null, 1, 6],
      [2, '一、', '主要职能', 0, 2, 3],
      [2, '二、', '机构设置', 0, 4, 6],
      [3, '(一)', '内设机构', 2, 5, 6],
      [1, '第二部分', '情况说明', null, 7, 9],
      [2, '一、', '收入情况', 4, 8, 9],
    ])
  })

  it('are not list items, definitions or sentences with quantities', () => {
    expect(sectionsOf(lines(
      '（一）贯彻粮食工作的方针、政策。负责储备。', '1.组织收购；', '（一）财政拨款收入：指本年度取得的拨款。',
      '1、一般公共服务支出100.00万元。', '（二）公务接待费2.00万元，与上年持平。', '（十）完成交办的其他任务。',
    ))).toEqual([])
  })

  it('take titles that stand out, above 一、 and below 第一部分', () => {
    expect(sectionsOf(lines(['2025年部门预算编制说明', { centred: true }], '一、收入', '收入100万元。', ['其他相关情况说明', { centred: true }], '单位：万元'))).toEqual([
      [1, '', '2025年部门预算编制说明', null, 1, 3],
      [2, '一、', '收入', 0, 2, 3],
      [1, '', '其他相关情况说明', null, 4, 5],
    ])
  })

  it('put a title over two lines together and leave template marks off', () => {
    const options = { centred: true, fontSize: 16, page: 1 }
    expect(sectionsOf(lines(['第三部分青岚市粮食局2024年度部门决算情况', options], ['说明', options], '（一）支出安排情况与上年增减变化原因说明。例：')).map((section) => section[2]))
      .toEqual(['青岚市粮食局2024年度部门决算情况说明', '支出安排情况与上年增减变化原因说明'])
  })
})

describe('contents', () => {
  const entriesOf = (...texts: readonly string[]) => {
    const { entries, paragraphs } = recogniseContents(lines(...texts))
    return [entries.map(({ ordinal, title, page }) => [ordinal, title, page]), paragraphs.size]
  }

  it('are lines with leaders and page numbers under 目录', () => {
    expect(entriesOf('目  录', '一、部门主要职能 ………………………3', '二、部门预算表 . . . . . . . . . 5', '1.收支总表 ······ ', '一、部门主要职能', '负责粮食。')).toEqual([
      [['一、', '部门主要职能', 3], ['二、', '部门预算表', 5], ['1.', '收支总表', null]], 4,
    ])
  })

  it('are a plain list under 目录, down to where its first entry is printed again', () => {
    expect(entriesOf('目录', '第一部分 概况', '一、主要职能', '第二部分 名词解释', '第一部分 概况', '一、主要职能', '负责粮食。')).toEqual([
      [['第一部分', '概况', null], ['一、', '主要职能', null], ['第二部分', '名词解释', null]], 4,
    ])
  })

  it('hold unnumbered lines that are printed again below as headings', () => {
    expect(entriesOf('目录', '一、主要职能', '人民调解项目经费情况说明', '一、主要职能', '负责粮食。', '人民调解项目经费情况说明', '一、项目概述')).toEqual([
      [['一、', '主要职能', null], ['', '人民调解项目经费情况说明', null]], 3,
    ])
    // Words of a template left in a heading stand in its entry too.
    expect(entriesOf('目录', '一、概况', '二、增减变化说明。例：', '三、名词解释', '一、概况', '二、增减变化说明。例：')).toEqual([
      [['一、', '概况', null], ['二、', '增减变化说明。例:', null], ['三、', '名词解释', null]], 4,
    ])
    expect(entriesOf('目录', '一、主要职能', '青岚市粮食局概况', '负责粮食。')).toEqual([[['一、', '主要职能', null]], 2])
  })

  it('end where the heading of the first entry is printed with the name in it, be it on the same page', () => {
    const onePage = (...texts: readonly string[]) => recogniseContents(lines(...texts).map((line) => ({ ...line, page: 1 }))).entries.map(({ title }) => title)
    expect(onePage('目录', '一、部门主要职能', '二、部门预算表', '青岚市粮食局主要职能', '青岚市粮食局负责粮食。')).toEqual(['部门主要职能', '部门预算表'])
    expect(onePage('目录', '收支总表', '财政拨款收支总表', '部门收入总表', '收支总表')).toEqual(['收支总表', '财政拨款收支总表', '部门收入总表'])
  })

  it('are empty without a list', () => {
    expect(entriesOf('一、收入', '收入100万元。')).toEqual([[], 0])
  })
})

describe('paragraphs of a text', () => {
  const joinedOf = (...texts: readonly string[]) =>
    flowParagraphs(lines(...texts).map((paragraph) => ({ type: 'paragraph', paragraph })), 'text/plain').paragraphs

  it('are put together where a page end broke them, with the places of both parts', () => {
    const [whole, ...rest] = joinedOf('负责粮食、棉花和食糖的储备，组织收购和轮换，保障市场供应，编制全市储备规划，并监督实', '施；指导行业发展，管理粮库。')
    expect(rest).toEqual([])
    expect(whole?.text).toBe('负责粮食、棉花和食糖的储备，组织收购和轮换，保障市场供应，编制全市储备规划，并监督实施；指导行业发展，管理粮库。')
    expect(whole?.runs.map(({ place }) => place.type === 'text' && place.line)).toEqual([1, 2])
    expect(whole?.text.slice(whole.runs[1]?.start)).toBe('施；指导行业发展，管理粮库。')
  })

  it('stay apart where the second begins something or the first is complete', () => {
    const long = '负责粮食、棉花和食糖的储备，组织收购和轮换，保障市场供应，编制全市储备规划'
    expect(joinedOf(`${long}。`, '指导行业发展，管理粮库。')).toHaveLength(2)
    expect(joinedOf(long, '（二）指导行业发展，管理粮库。')).toHaveLength(2)
    expect(joinedOf(long, '2025年预算表')).toHaveLength(2)
    expect(joinedOf('一、概况', '负责粮食，管理粮库。')).toHaveLength(2)
    expect(joinedOf('四、关于青岚市白沙区粮食局2026年财政拨款收支预算情况的总体说明', '财政拨款收支总预算512.30万元，比上年增加。')).toHaveLength(2)
  })
})

describe('units', () => {
  it('are those of the list in prose', () => {
    const paragraphs = lines('二、机构设置', '本部门行政单位1家，事业单位1家，具体包括： 1. 青岚市粮食局本部', '2. 青岚市粮油检测中心。', '3.信息室不单列预算，并入本部。')
    const sections = recogniseSections(paragraphs, [], [], new Set())
    expect(recogniseUnits(paragraphs, sections, []).map(({ name, code }) => [name, code])).toEqual([['青岚市粮食局本部', null], ['青岚市粮油检测中心', null]])
  })

  it('are none in a list of duties', () => {
    const paragraphs = lines('一、主要职能', '主要包括：1.管理粮食局 2.其他。')
    expect(recogniseUnits(paragraphs, recogniseSections(paragraphs, [], [], new Set()), [])).toEqual([])
  })
})
