import { expect, test } from 'vitest'
import { grid, line, identityOf, sourceOf } from '../../test/support/build-grid.ts'
import { factMap, readTables } from '../../test/support/read-facts.ts'
import { recogniseTables } from './recognise-tables.ts'

const HEADER = ['项目|<|2026年预算数|<|<', '科目编码|科目名称|合计|基本支出|项目支出']
const FIRST = grid([...HEADER, '201|一般公共服务支出|30.00|20.00|10.00', '20126|档案事务|30.00|20.00|10.00'], { page: 1 })
const above = [line('支出总表', { page: 1 }), line('单位：万元', { page: 1 })]
const furniture = line('— 1 —', { page: 1, role: 'pageNumber' })

test('a continuation with the header repeated, with its title, with 续表, or with neither', () => {
  const rest = ['2012601|行政运行|20.00|20.00|', '2012604|档案馆|10.00||10.00']
  const withHeader = grid([...HEADER, ...rest], { page: 2 })
  const bare = grid(rest, { page: 2 })
  for (const between of [[furniture], [furniture, line('支出总表', { page: 2 }), line('单位：万元', { page: 2 })], [line('续表', { page: 2 })]]) {
    const { tables } = readTables([...above, FIRST, ...between, withHeader])
    expect(tables).toHaveLength(1)
    expect(tables[0]?.rows.map((row) => row.role)).toEqual(['header', 'header', 'body', 'body', 'repeatedHeader', 'repeatedHeader', 'body', 'body'])
    expect(tables[0]?.pages).toEqual([1, 2])
  }
  const { tables } = readTables([...above, FIRST, furniture, bare])
  expect(tables[0]?.rows.map((row) => row.subjects[0]?.code ?? null)).toEqual([null, null, '201', '20126', '2012601', '2012604'])
})

test('a repeated header whose row is too low prints its labels in part', () => {
  const cut = grid(['项目|<|2026年预算数|<|<', '科目编码|科目名|合计|基本支|项目支', '2012601|行政运行|20.00|20.00|'], { page: 2 })
  expect(readTables([...above, FIRST, furniture, cut]).tables.map(({ pages }) => pages)).toEqual([[1, 2]])
  const form = (project: string) => grid([`项目名称|${project}|主管部门|档案局`, '年度资金|12.00|其中：财政拨款|12.00'])
  expect(readTables([line('项目支出绩效目标表'), form('库房改造二期'), line('项目支出绩效目标表'), form('库房改造')]).tables).toHaveLength(2)
  const other = grid(['项目|<|2026年预算数|<|<', '科目编码|科目名称|合计|人员经费|公用经费', '2012601|行政运行|20.00|20.00|'], { page: 2 })
  expect(readTables([...above, FIRST, furniture, other]).tables).toHaveLength(2)
})

test('a title on one line with its unit and number is a title', () => {
  const first = [line('公开03表 支出总表        单位：万元', { page: 1 }), FIRST]
  const again = grid([...HEADER, '2012601|行政运行|20.00|20.00|'], { page: 2 })
  expect(readTables([...first, line('公开05表 一般公共预算支出表   单位：万元', { page: 2 }), again]).tables.map((table) => [table.family, table.unit, table.title?.text])).toEqual([
    ['expenditure-summary', 'wanyuan', '支出总表'], ['general-public-expenditure', 'wanyuan', '一般公共预算支出表'],
  ])
  expect(readTables([...first, line('公开03表 支出总表        单位：万元', { page: 2 }), again]).tables).toHaveLength(1)
})

test('a running head that no reader marked, and a header of which only the lower row comes again', () => {
  const head = (page: number) => line('明州市档案局2026年部门预算', { page })
  const page = (number: number) => grid(['项目编码|项目名称', `0${number}|无`], { page: number })
  const rest = (rows: readonly string[]) => [head(1), ...above, FIRST, head(2), grid([...rows, '2012601|行政运行|20.00|20.00|'], { page: 2 }), head(3), page(3)]
  expect(readTables(rest([])).tables).toHaveLength(2)
  expect(readTables(rest(['科目编码|科目名称|合计|基本支出|项目支出'])).tables[0]?.rows.map((row) => row.role)).toEqual(['header', 'header', 'body', 'body', 'repeatedHeader', 'body'])
})

test('another title, another header, or a sentence between: a table of its own', () => {
  const again = grid([...HEADER, '201|一般公共服务支出|30.00|20.00|10.00'], { page: 2 })
  expect(readTables([...above, FIRST, line('一般公共预算支出表', { page: 2 }), line('单位：万元'), again]).tables.map((table) => table.family)).toEqual(['expenditure-summary', 'general-public-expenditure'])
  expect(readTables([...above, FIRST, line('以上是支出预算的安排情况，下面另作说明。'), again]).tables).toHaveLength(2)
  const other = grid(['项目|预算数', '公务接待费|1.00'], { page: 2 })
  expect(readTables([...above, FIRST, other]).tables).toHaveLength(2)
})

test('the same form for another unit is a table of its own', () => {
  const form = (name: string, page: number) => [line('支出总表', { page }), line(`编制单位：${name} 单位：万元`, { page }), grid([...HEADER, '201|一般公共服务支出|30.00|20.00|10.00'], { page })]
  expect(readTables([...form('甲单位', 1), ...form('乙单位', 2)]).tables).toHaveLength(2)
  expect(readTables([...form('甲单位', 1), ...form('甲单位', 2)]).tables).toHaveLength(1)
})

test('a row cut by the page break is put together: code, name, or labels after the amounts', () => {
  const cut = readTables([
    ...above,
    grid([...HEADER, '212|城乡社区支出|5.00||5.00', '212 080|[2120805]补助被征地农|5.00||5.00'], { page: 1 }),
    grid(['5|民支出|||', '|[213]农林水支出|2.00|2.00|', '|||1.00|'], { page: 2 }),
    grid(['21302|[21302]林业和草原|||', '2130204|[2130204]事业机构|2.00|2.00|'], { page: 3 }),
  ])
  expect(cut.tables).toHaveLength(1)
  const subjects = cut.tables[0]?.rows.flatMap((row) => row.subjects.map((subject) => subject && [subject.code, subject.bracketedCode, subject.name])) ?? []
  expect(subjects).toEqual([
    ['212', null, '城乡社区支出'],
    ['2120805', '2120805', '补助被征地农民支出'],
    [null, '213', '农林水支出'],
    ['21302', '21302', '林业和草原'],
    ['2130204', '2130204', '事业机构'],
  ])
  expect(factMap(cut)).toMatchObject({ 'expenditure|2026|budget|all|2120805||project|||': '5', 'expenditure|2026|budget|all|21302||basic|||': '1' })
})

test('a row cut by the page break is put together though the header is printed again between its parts', () => {
  const cut = readTables([
    ...above,
    grid([...HEADER, '212|城乡社区支出|5.00||5.00', '2120805|[2120805]补助被征地农|5.00||5.00'], { page: 1 }),
    grid([...HEADER, '|民支出|||', '213|农林水支出|2.00|2.00|'], { page: 2 }),
  ])
  expect(cut.tables).toHaveLength(1)
  const names = cut.tables[0]?.rows.flatMap((row) => row.subjects.map((subject) => subject?.name)) ?? []
  expect(names).toEqual(['城乡社区支出', '补助被征地农民支出', '农林水支出'])
})

test('whole labels at the top of a page are no remainders', () => {
  const { tables } = readTables([
    line('收入支出决算总表'), line('单位：万元'),
    grid(['收入|<|支出|<', '项目|决算数|项目|决算数', '一、其他收入|6.20|一、教育支出|6.20', '本年收入合计|6.20|本年支出合计|6.20'], { page: 1 }),
    grid(['使用非财政拨款结余||结余分配|', '年初结转和结余|1.00|年末结转和结余|1.00', '总计|7.20|总计|7.20'], { page: 2 }),
  ], { kind: 'final' })
  expect(tables).toHaveLength(1)
  expect(tables[0]?.rows.slice(3).map((row) => row.subjects.map((subject) => subject?.name))).toEqual([
    ['本年收入合计', '本年支出合计'], ['使用非财政拨款结余', '结余分配'], ['年初结转和结余', '年末结转和结余'], ['总计', '总计'],
  ])
})

test('a header of which only the upper row stands before a gap', () => {
  const { tables } = readTables([
    line('收入总表'), line('单位：万元'), grid(['项目|2026年预算数', '----|----']),
    grid(['功能科目编码|功能科目名称|本年收入合计|一般公共预算', '合计||9.00|9.00', '201|一般公共服务支出|9.00|9.00']),
  ], {}, 'text/plain')
  expect(tables).toHaveLength(1)
  expect(tables[0]?.columns.map((column) => column.header.join('/'))).toEqual(['项目/功能科目编码', '项目/功能科目名称', '2026年预算数/本年收入合计', '2026年预算数/一般公共预算'])
})

test('a list of the tables to come gives no title', () => {
  const list = ['（一）部门收支总表', '（二）部门支出总表', '（三）机关运行经费表'].map((text) => line(text))
  expect(readTables([...list, line('部门预算单位构成'), grid(['序号|单位名称', '1|局本级'])]).tables[0]).toMatchObject({ title: null, family: 'unit-list' })
  expect(readTables([line('（三）机关运行经费表'), line('2026年机关运行经费情况表'), line('单位：万元'), grid(['单位名称|预算数', '局本级|1.00'])]).tables[0]).toMatchObject({ family: 'agency-operation', title: { text: '2026年机关运行经费情况表' } })
})

test('grids without columns and covers in sheets are paragraphs of the flow', () => {
  const { tables, flow } = recogniseTables(sourceOf([
    grid(['2026年部门预算', '编制部门：明州市档案局'], { sheet: '封面' }),
    grid(['编制说明|<|<', '一、收入情况/二、支出情况|<|<'], { sheet: '说明' }),
    grid(['支出总表|<|<', '单位：元|<|<', '科目编码|科目名称|合计', '201|一般公共服务支出|1.00'], { sheet: '支出' }),
  ]), identityOf())
  expect(flow.map((item) => (item.type === 'table' ? item.table : item.paragraph.text))).toEqual(['2026年部门预算', '编制部门：明州市档案局', '编制说明', '一、收入情况', '二、支出情况', 0])
  expect(tables[0]).toMatchObject({ family: 'expenditure-summary', unit: 'yuan', sheet: '支出' })
})

test('a sheet with two tables one below the other is two', () => {
  const { tables } = readTables([
    grid(['支出总表|<|<', '||单位：元', '科目编码|科目名称|合计', '201|一般公共服务支出|1.00', '||', '“三公”经费表|<|<', '||单位：万元', '项目|2025年预算数|2026年预算数', '公务接待费|1.00|2.00'], { sheet: '全部' }),
  ])
  expect(tables.map((table) => [table.family, table.unit])).toEqual([['expenditure-summary', 'yuan'], ['three-public', 'wanyuan']])
})

test('a header whose rows a page end takes apart: its cells stand over the columns that are drawn below them', () => {
  const drawn = (table: ReturnType<typeof grid>, edges: readonly number[], page: number) => ({
    ...table,
    rows: table.rows.map((row, r) => ({ cells: row.cells.map((cell) => ({
      ...cell, place: { type: 'pdf' as const, page, box: [edges[cell.column] ?? 0, 20 * r, edges[cell.column + cell.columnSpan] ?? 0, 20 * r + 20] as const, text: cell.text },
    })) })),
  })
  const upper = drawn(grid(['项目|年初结转|本年支出|年末结转'], { page: 1 }), [0, 100, 150, 300, 350], 1)
  const lower = drawn(grid(['科目编码|科目名称|和结余|小计|基本支出|项目支出|和结余', '2120801|征地和拆迁补偿支出|1.00|9.00|4.00|5.00|2.00'], { page: 2 }), [0, 40, 100, 150, 200, 250, 300, 350], 2)
  const read = readTables([line('政府性基金预算财政拨款收入支出决算表', { page: 1 }), line('单位：万元', { page: 1 }), upper, lower])
  expect(read.tables).toHaveLength(1)
  expect(factMap(read)).toMatchObject({
    'openingCarryOver|2026|final|governmentFund|2120801|||||': '1', 'expenditure|2026|final|governmentFund|2120801|||||': '9',
    'expenditure|2026|final|governmentFund|2120801||project|||': '5', 'closingCarryOver|2026|final|governmentFund|2120801|||||': '2',
  })
})

test('a row of a two-sided table cut by the page end is put together by the account on its right', () => {
  const first = grid(['收入|<|支出|<', '项目|决算数|项目|决算数', '一、一般公共预|10.00|一、一般公|9.00'], { page: 1 })
  const rest = grid(['算财政拨款||共服务支出|', '|| 二、教育支出|1.00', '总计|10.00|总计|10.00'], { page: 2 })
  const read = readTables([line('财政拨款收入支出决算总表', { page: 1 }), line('单位：万元', { page: 1 }), first, rest])
  expect(factMap(read)).toMatchObject({ 'expenditure|2026|final|fiscal|201|||||': '9', 'income|2026|final|generalPublic||||||': '10' })
})

test('department, year and unit printed in the grid, and again on the next page', () => {
  const caption = '319明州市档案局|<|预算年度：2026|<|金额单位：万元'
  const page = (rows: readonly string[], number: number) => grid([caption, ...HEADER, '栏次|1|2|3|4', ...rows], { page: number })
  const { tables } = readTables([line('部门预算支出总表', { page: 1 }), page(['201|一般公共服务支出|30.00|20.00|10.00'], 1), furniture, page(['20126|档案事务|30.00|20.00|10.00'], 2)])
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({ family: 'expenditure-summary', unit: 'wanyuan', pages: [1, 2] })
  expect(tables[0]?.rows.map(({ role }) => role)).toEqual([
    'caption', 'header', 'header', 'header', 'body', 'repeatedHeader', 'repeatedHeader', 'repeatedHeader', 'repeatedHeader', 'body',
  ])
})

test('a page that ends inside the header: what stands below has the columns of the whole header', () => {
  const upper = grid(['项目|<|<|<|合计|基本支出|项目支出', '科目编码|<|<|科目名称|^|^|^'], { page: 1 })
  // the lines of 类, 款 and 项 are drawn on the next page only
  const drawn = { ...upper, columns: 5, rows: upper.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, column: cell.column === 0 ? 0 : cell.column - 2, columnSpan: cell.column === 0 ? Math.max(1, cell.columnSpan - 2) : cell.columnSpan })) })) }
  const lower = grid(['类|款|项|合计|30.00|20.00|10.00', '201|||一般公共服务支出|30.00|20.00|10.00', '201|26||档案事务|30.00|20.00|10.00'], { page: 2 })
  const { tables } = readTables([...above, drawn, furniture, lower])
  expect(tables).toHaveLength(1)
  expect(tables[0]?.rows.map((row) => row.subjects[0]?.code ?? null).filter((code) => code !== null)).toEqual(['201', '20126'])
})

test('a header over the page, the last columns of which print nothing', () => {
  const upper = grid(['项目|||收入预算|||', '科目编码||科目名称|合计|财政拨款收入|事业收入|其他收入'], { page: 1 })
  const lower = grid(['类|款|||||', '201||一般公共服务支出|30.00|30.00||', '201|26|档案事务|30.00|30.00||', '合计|||30.00|30.00||'], { page: 2 })
  const facts = factMap(readTables([line('收入总表', { page: 1 }), line('单位：万元', { page: 1 }), upper, furniture, lower]))
  expect(facts['income|2026|budget|fiscal||||||']).toBe('30')
  expect(Object.entries(facts).filter(([key, value]) => key.startsWith('income|2026|budget|other') && value !== null)).toEqual([])
})

test('a header repeated with its row of 合计, 类 款 项 being merged down over it', () => {
  const header = ['项目|<|<|<|合计|基本支出|项目支出', '功能分类科目编码|<|<|科目名称|^|^|^', '类|款|项|栏次|1|2|3', '^|^|^|合计|30.00|20.00|10.00']
  const upper = grid([...header, '201|<|<|一般公共服务支出|20.00|10.00|10.00'], { page: 1 })
  const facts = (again: readonly string[]) => readTables([line('支出决算表', { page: 1 }), line('单位：万元', { page: 1 }), upper, furniture, grid([...again, '208|<|<|社会保障和就业支出|10.00|10.00|'], { page: 2 })], { kind: 'final' })
  const joined = facts(header)
  expect(joined.tables).toHaveLength(1)
  expect(factMap(joined)).toMatchObject({ 'expenditure|2026|final|all||||||': '30', 'expenditure|2026|final|all|208|||||': '10' })
  // another unit's table has another total
  expect(facts([...header.slice(0, 3), '^|^|^|合计|31.00|21.00|10.00']).tables.length).toBeGreaterThan(1)
})
