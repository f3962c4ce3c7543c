import * as fc from 'fast-check'
import type { Budget, BudgetLine } from '../../src/model/budget/budget.ts'
import type { BudgetIndicator, BudgetPerformanceSheet } from '../../src/model/budget/performance-sheet.ts'
import { addDecimals, compareDecimals, decimal, formatDecimal, multiplyDecimals, roundDecimal, subtractDecimals, ZERO, type Decimal } from '../../src/model/decimal.ts'
import type { Fund } from '../../src/model/fact.ts'
import { fromFen } from '../../src/model/unit.ts'
import type { TemplateId } from './template-id.ts'

/** What is drawn for the forms of a budget: how many there are, and which words they take. */
export interface MadeForms {
  readonly sheets: number
  readonly funds: number
  readonly statements: number
  readonly picks: readonly number[]
}

export const formsArbitrary: fc.Arbitrary<MadeForms> = fc.record({
  sheets: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 8, max: 12 }) }),
  funds: fc.integer({ min: 0, max: 3 }), statements: fc.integer({ min: 0, max: 3 }), picks: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
})

export const PROJECTS = [
  '业务工作经费', '河道日常巡查与保洁管护', '第三次全国土壤普查（外业调查采样）', '“智慧水务”平台运行维护', '2025—2027年农村供水保障工程前期工作', '档案数字化',
  '城镇老旧小区改造配套基础设施建设及既有居住建筑节能改造示范项目监督检查与第三方技术服务采购', '法律顾问服务费', '安全生产隐患排查治理', '人才公寓租金补贴', '政务服务大厅运行', '退役军人就业创业培训',
]

/** A project with what is spent on it in a year. */
interface Project {
  readonly name: string
  readonly fund: Fund
  readonly unit: string | null
  readonly fen: Decimal
}

type Forms = Pick<Budget, 'performance' | 'specialFunds' | 'projectStatements'>

/** The forms of a template for projects of the budget's own lines, so that they say nothing that its tables do not. */
export function formsOf(template: TemplateId, made: MadeForms, { year, lines, units, entity }: Pick<Budget, 'year' | 'lines' | 'units' | 'entity'>): Forms {
  const projects = projectsOf(lines, year)
  const pick = (index: number): number => made.picks[index % made.picks.length] ?? 0
  const unitName = (code: string | null): string => units.find((one) => one.code === code)?.name ?? entity.name
  return {
    performance: template === 'shanxi-13' ? projects.slice(0, made.sheets).map((project, i) => sheetOf(project, unitName(project.unit), year, pick(i))) : [],
    specialFunds: template === 'shanxi-13' ? projects.slice(0, made.funds).map((project, i) => specialFundOf(project, year, pick(i + 1))) : [],
    projectStatements: template === 'shanghai-9' ? projects.slice(0, made.statements).map((project, i) => statementOf(project, unitName(project.unit), year, pick(i + 2))) : [],
  }
}

/** Projects with something to spend in the year; none where an amount is negative, since a project's budget is not. */
function projectsOf(lines: readonly BudgetLine[], year: number): readonly Project[] {
  const found = new Map<string, Project>()
  const own = lines.filter(({ project }) => project !== null).map((line) => ({ line, fen: line.amounts.find((one) => one.year === year)?.fen ?? ZERO }))
  if (own.some(({ fen }) => fen.digits < 0n)) return []
  for (const { line: { project, fund, unit }, fen } of own) {
    const before = found.get(project ?? '')
    found.set(project ?? '', { name: project ?? '', fund: before?.fund ?? fund, unit: before?.unit ?? unit, fen: addDecimals(before?.fen ?? ZERO, fen) })
  }
  return [...found.values()].filter(({ fen }) => compareDecimals(fen, decimal(10_000n)) >= 0)
}

const wan = (fen: Decimal): string => formatDecimal(roundDecimal(fromFen(fen, 'wanyuan'), 2))

const GOALS = [
  '完成年度各项任务，保障工作正常开展。', '对12条河道、92公里河段开展日常巡查、水面保洁和堤防养护；问题处置及时率不低于98%，群众满意度不低于90%。',
  '1.完成前期工作；2.建成“一张图”平台（含移动端）；3.形成长效机制。', '按照《关于进一步加强项目支出绩效管理的通知》（澄财绩〔2025〕7号）要求，'.concat('健全制度、明确分工、压实责任，'.repeat(8), '确保资金安全规范使用。'),
]

function sheetOf({ name, fund, fen }: Project, unit: string, year: number, pick: number): BudgetPerformanceSheet {
  const years = (pick % 3) + 1
  const whole = (value: Decimal): Decimal => multiplyDecimals(value, decimal(BigInt(years)))
  const fiscal = fund === 'generalPublic' || fund === 'governmentFund' || fund === 'stateCapital'
  const first = pick % 2 === 0 ? { digits: fen.digits / 3n, scale: fen.scale } : ZERO
  const amounts: Readonly<Record<string, Decimal>> = fiscal ? { 省级财政资金: first, '市县（区）财政资金': subtractDecimals(fen, first) } : { 单位自筹: fen }
  const goal = GOALS[pick % GOALS.length] ?? ''
  return {
    projectName: name, unit, projectType: years === 1 ? '一次性项目（1年结束）' : '延续性项目（2—3年）', period: `${years}年`, fund,
    // What a source does not pay is left blank or filled with 0, as people do.
    sources: ['中央财政资金', '省级财政资金', '市县（区）财政资金', '单位自筹', '其他资金'].map((label) => {
      const annual = amounts[label] ?? (pick % 5 === 0 ? null : ZERO)
      return { label, wholePeriod: annual === null ? null : whole(annual), annual }
    }),
    prose: ['项目概况', '立项依据', '项目设立必要性', '保证项目实施的制度、措施', '项目实施计划'].map((label, i) => ({ label, text: GOALS[(pick + i) % GOALS.length] ?? '' })),
    wholePeriodGoal: goal, annualGoal: GOALS[(pick + 1) % GOALS.length] ?? '', indicators: indicatorsOf(pick, year, years, fen, whole(fen)),
    responsiblePerson: '许清源', handler: '方一禾', phone: '0300-2120036', filledOn: `${year}0112`,
  }
}

const INDICATORS: readonly (readonly [string, string, string, string])[] = [
  ['产出指标', '数量指标', '任务完成数量', '≥12个'], ['产出指标', '数量指标', '培训人次', '1200人次'], ['产出指标', '质量指标', '验收合格率', '100%'], ['产出指标', '质量指标', '数据准确率（抽查）', '≥99.5%'],
  ['产出指标', '时效指标', '任务完成及时率', '≥98%'], ['效益指标', '社会效益指标', '公共服务能力', '有效提升'], ['效益指标', '生态效益指标', '单位面积能耗下降', '≥3.5%'],
  ['效益指标', '可持续影响指标', '长效管理机制', '健全完善'], ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%'],
]

function indicatorsOf(pick: number, year: number, years: number, annual: Decimal, whole: Decimal): readonly BudgetIndicator[] {
  const rows = INDICATORS.filter((_, i) => i % 3 === 0 || (pick >> i) % 2 === 0).map(([level1, level2, level3, value]) => ({ level1, level2, level3, wholePeriodValue: value, annualValue: value }))
  const [before, after] = [rows.filter(({ level1 }) => level1 === '产出指标'), rows.filter(({ level1 }) => level1 !== '产出指标')]
  return [
    ...before, { level1: '产出指标', level2: '时效指标', level3: '完成时限', wholePeriodValue: `${year + years - 1}年底前`, annualValue: `${year}年底前` },
    { level1: '产出指标', level2: '成本指标', level3: '项目总成本', wholePeriodValue: `≤${formatDecimal(fromFen(whole, 'yuan'))}元`, annualValue: `≤${formatDecimal(fromFen(annual, 'yuan'))}元` }, ...after,
  ]
}

const FUND_NAMES: Readonly<Partial<Record<Fund, string>>> = { generalPublic: '一般公共预算拨款', governmentFund: '政府性基金预算拨款', stateCapital: '国有资本经营预算拨款' }

function specialFundOf({ name, fund, fen }: Project, year: number, pick: number): Budget['specialFunds'][number] {
  const total = roundDecimal(fromFen(fen, 'wanyuan'), 2)
  const first = { digits: total.digits / 2n, scale: total.scale }
  const second = { digits: total.digits / 5n, scale: total.scale }
  const parts = [first, second, subtractDecimals(subtractDecimals(total, first), second)]
  return {
    name: `${name}专项资金`,
    parts: {
      legalBasis: '《中华人民共和国预算法》；《澄岭市专项资金管理办法》（澄政办发〔2024〕31号）。', managementRules: '《澄岭市专项资金使用管理实施细则》（澄财农〔2025〕16号）。',
      applicationGuide: `申报主体为列入实施范围的乡镇人民政府，应当权属清晰、前期工作完成，于${year}年2月底前报送实施方案。`,
      budgetArrangement: `${year}年预算安排${wan(fen)}万元，全部为${FUND_NAMES[fund] ?? '单位资金'}。`,
      allocationResult: pick % 2 === 0 ? '待申报评审后按程序分配。' : `按任务量和考核结果分配，其中：${['清溪镇', '石桥镇', '柳塘乡'].map((place, i) => `${place}${formatDecimal(parts[i] ?? ZERO)}万元`).join('，')}。`,
      performance: `${year}年完成既定任务，工程验收合格率100%，受益群众满意度不低于90%。`,
    },
  }
}

const statementOf = ({ name, fen }: Project, unit: string, year: number, pick: number): Budget['projectStatements'][number] => ({
  name,
  parts: {
    overview: `${name}由${unit}组织实施，用于保障相关工作正常开展。`, basis: '《中华人民共和国预算法》；《澄岭市专项资金管理办法》（澄政办发〔2024〕31号）。', implementer: unit,
    plan: GOALS[pick % GOALS.length] ?? '', period: `${year}年1月1日至${year}年12月31日`, annualBudget: `${year}年预算安排${wan(fen)}万元。`, performanceGoal: GOALS[(pick + 1) % GOALS.length] ?? '',
  },
})
