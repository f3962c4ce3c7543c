import { absoluteDecimal, compareDecimals, divideDecimals, shiftDecimal, subtractDecimals, type Decimal } from '../../src/model/decimal.ts'
import type { SampleBlock } from '../../bench/accuracy/mutations/block.ts'
import { amountOf, inProse, sumOf, total, type BudgetLine, type SampleSource } from './source.ts'
import { NUMERALS, procurementAmount } from './tables.ts'

const heading = (id: string, level: 1 | 2 | 3, text: string): SampleBlock => ({ type: 'heading', id, level, text })
const paragraph = (id: string, text: string): SampleBlock => ({ type: 'paragraph', id, text })

/** 增加27.35万元，增长3.25% · 减少1.50万元，下降7.94% · 与2025年预算持平 */
function change(now: Decimal, before: Decimal, year: number): string {
  const difference = subtractDecimals(now, before)
  const direction = compareDecimals(difference, { digits: 0n, scale: 0 })
  if (direction === 0) return `与${year - 1}年预算持平`
  const size = absoluteDecimal(difference)
  const words = direction > 0 ? ['增加', '增长'] : ['减少', '下降']
  const percent = before.digits === 0n ? '' : `，${words[1]}${inProse(shiftDecimal(divideDecimals(size, before, 4), 2))}%`
  return `比${year - 1}年预算${inProse(before)}万元${words[0]}${inProse(size)}万元${percent}`
}

export function overview(source: SampleSource): SampleBlock[] {
  const { entity, year, units } = source
  return [
    heading('overview', 1, `一、${entity}概况`),
    heading('duties', 2, '（一）主要职能'),
    ...source.duties.map((text, i) => paragraph(`duty-${i + 1}`, `${i + 1}.${text}`)),
    heading('units', 2, '（二）机构设置'),
    paragraph('units-text', `从预算单位构成看，纳入${entity}${year}年部门预算编制范围的预算单位共${units.length}个。`),
    {
      type: 'table', id: 'units-table', title: '部门预算单位构成', caption: ['', ''], widths: [1, 3, 6, 5], headerRows: 1, notes: [], landscape: false,
      rows: [
        ['序号', '单位编码', '单位名称', '单位性质'].map((text) => ({ text, align: 'center' as const })),
        ...units.map(({ code, name, type }, i) => [
          { text: String(i + 1), align: 'center' as const }, { text: code, align: 'center' as const }, { text: name }, { text: type },
        ]),
      ],
    },
    heading('tasks', 2, `（三）${year}年主要工作任务`),
    ...source.tasks.map((text, i) => paragraph(`task-${i + 1}`, `${i + 1}.${text}`)),
  ]
}

export function explanation(source: SampleSource): SampleBlock[] {
  const { year, entity } = source
  const of = (passes: (line: BudgetLine) => boolean) => [total(source, passes), total(source, passes, 'last')] as const
  const [all, allLast] = of(() => true)
  const [basic, basicLast] = of((line) => line.fund === 'generalPublic' && line.nature === 'basic')
  const [project, projectLast] = of((line) => line.fund === 'generalPublic' && line.nature === 'project')
  const [general, generalLast] = of((line) => line.fund === 'generalPublic')
  const [fund, fundLast] = of((line) => line.fund === 'governmentFund')
  const [own] = of((line) => line.fund === 'unitFunds')
  return [
    heading('explanation', 1, `二、${entity}${year}年部门预算安排情况说明`),
    heading('income-change', 2, '（一）收入预算总体安排情况及与上年增减变化原因说明'),
    paragraph('income-text', `${year}年收入预算${inProse(all)}万元，${change(all, allLast, year)}。其中：一般公共预算${inProse(general)}万元，政府性基金预算${inProse(fund)}万元，单位资金${inProse(own)}万元。主要原因是：河道管护和农村河道综合整治任务增加，相应增加财政拨款。`),
    heading('expenditure-change', 2, '（二）支出预算总体安排情况及与上年增减变化原因说明'),
    paragraph('expenditure-text', `${year}年支出预算${inProse(all)}万元，${change(all, allLast, year)}。主要原因是：河道管护和农村河道综合整治任务增加。`),
    paragraph('class-text', `按支出功能分类，${classList(source)}。`),
    heading('general-change', 2, '（三）一般公共预算支出安排情况及与上年增减变化原因说明'),
    paragraph('general-text', `${year}年一般公共预算支出${inProse(general)}万元，${change(general, generalLast, year)}。`),
    paragraph('basic-text', `1.${year}年基本支出${inProse(basic)}万元，${change(basic, basicLast, year)}，主要原因是人员工资正常晋级晋档，社会保险和住房公积金缴费基数按规定调整。`),
    paragraph('project-text', `2.${year}年项目支出${inProse(project)}万元，${change(project, projectLast, year)}，主要原因是河道保洁标准提高，补充防汛抢险物资。`),
    paragraph('items-text', '按功能分类科目，具体安排情况如下：'),
    ...functionItems(source),
    heading('fund-change', 2, '（四）政府性基金预算支出安排情况'),
    paragraph('fund-text', `${year}年政府性基金预算支出${inProse(fund)}万元，${change(fund, fundLast, year)}，均为项目支出。主要原因是：农村河道综合整治新增河段两处。`),
    heading('capital-change', 2, '（五）国有资本经营预算支出安排情况'),
    paragraph('capital-text', `${year}年本部门没有国有资本经营预算安排的支出。`),
  ]
}

function classList(source: SampleSource): string {
  const codes = [...new Set(source.lines.map((line) => line.function.slice(0, 3)))].sort()
  return codes
    .map((code) => `${source.functionNames[code]}（${code}类）${inProse(total(source, (line) => line.function.startsWith(code)))}万元`)
    .join('，')
}

/** One sentence a 项 of the general public budget. */
function functionItems(source: SampleSource): SampleBlock[] {
  const codes = [...new Set(source.lines.filter((line) => line.fund === 'generalPublic').map((line) => line.function))].sort()
  return codes.map((code, i) => {
    const passes = (line: BudgetLine): boolean => line.function === code && line.fund === 'generalPublic'
    const [now, before] = [total(source, passes), total(source, passes, 'last')]
    const name = (length: number): string => source.functionNames[code.slice(0, length)] ?? ''
    const reason = source.lines.find(passes)?.reason ?? ''
    return paragraph(
      `item-${code}`,
      `（${i + 1}）${name(3)}（类）${name(5)}（款）${name(7)}（项）${inProse(now)}万元，${change(now, before, source.year)}，主要原因是${reason}。`,
    )
  })
}

export function otherMatters(source: SampleSource): SampleBlock[] {
  const { year, entity } = source
  return [
    heading('other', 1, '三、其他重要事项情况说明'),
    heading('three-public-change', 2, '（一）“三公”经费安排情况及增减变化原因'),
    ...threePublicText(source),
    heading('agency-change', 2, '（二）机关运行经费安排情况'),
    paragraph('agency-text', agencyText(source)),
    heading('procurement-heading', 2, '（三）政府采购安排情况'),
    paragraph('procurement-text', procurementText(source)),
    heading('assets', 2, '（四）国有资产占有使用情况'),
    paragraph('assets-text', `截至${year - 1}年12月31日，${entity}共有车辆${source.assets.vehicles}辆，账面价值${source.assets.vehicleValue}万元；办公用房建筑面积${source.assets.houses}平方米；没有单价100万元（含）以上设备（不含车辆）。${year}年部门预算未安排购置车辆和单价100万元（含）以上设备。`),
    heading('targets', 2, '（五）项目预算的绩效目标设立情况说明'),
    paragraph('targets-text', targetsText(source)),
    heading('glossary', 2, '（六）名词解释'),
    ...source.glossary.map(([term, text], i) => paragraph(`term-${i + 1}`, `${i + 1}.${term}：${text}`)),
  ]
}

function threePublicText(source: SampleSource): SampleBlock[] {
  const { year, threePublic } = source
  const { overseasTravel, officialReception, vehiclePurchase, vehicleOperation } = threePublic
  const items = [overseasTravel, officialReception, vehiclePurchase, vehicleOperation]
  const [now, before] = [sumOf(items.map((item) => amountOf(item.amount))), sumOf(items.map((item) => amountOf(item.last)))]
  const line = (id: string, label: string, item: typeof overseasTravel): SampleBlock =>
    paragraph(id, `${label}${inProse(amountOf(item.amount))}万元，${change(amountOf(item.amount), amountOf(item.last), year)}，主要原因是${item.reason}。`)
  return [
    paragraph('three-public-text', `${year}年一般公共预算安排的“三公”经费预算${inProse(now)}万元，${change(now, before, year)}。主要原因是：${threePublic.reason}。`),
    line('overseas-text', '1.因公出国（境）费', overseasTravel),
    line('reception-text', '2.公务接待费', officialReception),
    line('purchase-text', '3.公务用车购置费', vehiclePurchase),
    line('operation-text', '4.公务用车运行维护费', vehicleOperation),
  ]
}

function agencyText({ year, entity, agencyOperation }: SampleSource): string {
  const now = sumOf(agencyOperation.units.map(({ amount }) => amountOf(amount)))
  return `${year}年${entity}所属行政单位和参照公务员法管理的事业单位机关运行经费财政拨款预算${inProse(now)}万元，${change(now, amountOf(agencyOperation.last), year)}。主要原因是：${agencyOperation.reason}。`
}

function procurementText({ year, entity, procurement }: SampleSource): string {
  const of = (kind: string | null): string =>
    inProse(sumOf(procurement.filter((row) => kind === null || row.kind === kind).map(procurementAmount)))
  return `${year}年${entity}政府采购预算总额${of(null)}万元，其中：政府采购货物预算${of('goods')}万元、政府采购工程预算${of('works')}万元、政府采购服务预算${of('services')}万元。`
}

/** Funds under performance targets in 万元: the sheets print 元. */
function targetsText({ year, entity, performance, specialFund }: SampleSource): string {
  const funds = (isGovernmentFund: boolean): string =>
    inProse(sumOf(performance
      .filter((sheet) => specialFund.name.startsWith(sheet.name) === isGovernmentFund)
      .map((sheet) => shiftDecimal(amountOf(sheet.annual), -4))))
  return `${year}年，财政批复${entity}绩效目标的项目有${performance.length}个，涉及一般公共预算资金${funds(false)}万元、政府性基金预算资金${funds(true)}万元。项目支出绩效目标申报表详见本公开第四部分（十三）。`
}

export function specialFund(source: SampleSource): SampleBlock[] {
  const { name, basis, rules, guide, arrangement, allocation, performance } = source.specialFund
  return [
    { type: 'title', id: 'special-title', text: `附件2：${source.entity}${source.year}年专项资金信息公开` },
    paragraph('special-name', `专项资金名称：${name}`),
    paragraph('special-basis', `设立依据：${basis}`),
    paragraph('special-rules', `管理办法：${rules}`),
    paragraph('special-guide', `申报指南：${guide}`),
    paragraph('special-arrangement', `预算安排：${arrangement}`),
    paragraph('special-allocation', `分配结果：${allocation}`),
    paragraph('special-performance', `预算绩效：${performance}`),
  ]
}

export const tablesHeading = ({ entity, year }: SampleSource): SampleBlock => ({ type: 'heading', id: 'tables', level: 1, text: `四、${entity}${year}年预算信息公开表`, newPage: true })

export const sheetsHeading = (): SampleBlock => ({ type: 'heading', id: 'performance-heading', level: 2, text: `（${NUMERALS[12]}）项目支出绩效目标申报表`, newPage: true })
