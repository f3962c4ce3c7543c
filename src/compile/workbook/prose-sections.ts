import type { Budget, Reason } from '../../model/budget/budget.ts'
import { compareDecimals } from '../../model/decimal.ts'
import type { FamilyId } from '../../model/disclosure-table.ts'
import { COMPARED_WORDS, FUND_WORDS, PROSE_WORDS, REASON_WORDS } from './words.ts'
import type { WorkbookReader } from './workbook-reader.ts'

type Sections = Pick<Budget, 'prose' | 'glossary' | 'reasons' | 'uses' | 'performance' | 'specialFunds' | 'projectStatements' | 'emptyStatements'>

const SOURCES = ['中央财政资金', '省级财政资金', '市县（区）财政资金', '单位自筹', '其他资金'] as const
const SHEET_PROSE = ['项目概况', '立项依据', '项目设立必要性', '保证项目实施的制度、措施', '项目实施计划'] as const

/** Tables whose statement the clerk may word: as the drop-down list has them. */
const EMPTY_TABLES: Readonly<Record<string, FamilyId>> = {
  政府性基金预算支出表: 'government-fund-expenditure', 政府性基金预算收入表: 'government-fund-income', 国有资本经营预算表: 'state-capital',
  '“三公”经费表': 'three-public', 机关运行经费表: 'agency-operation', 政府采购预算表: 'procurement',
}

/** The sheets of words. */
export function proseSections(reader: WorkbookReader): Sections {
  const { records } = reader
  const prose: Record<string, string[]> = {}
  for (const record of records('文字说明')) {
    const name = record.word('内容', PROSE_WORDS)
    if (name !== null) (prose[name] ??= []).push(record.text('文字'))
  }
  return {
    prose,
    glossary: records('名词解释').map((record) => ({ term: record.text('名词'), text: record.text('解释') })),
    reasons: reasonsOf(reader),
    uses: records('资金用途').map((record) => ({ functional: record.code('功能科目编码') ?? '', text: record.text('主要用于').replace(/[。；]+$/, '') })),
    performance: performanceOf(reader),
    specialFunds: records('专项资金').map((record) => ({
      name: record.text('专项资金名称'),
      parts: {
        legalBasis: record.text('设立依据'), managementRules: record.text('管理办法'), applicationGuide: record.text('申报指南'),
        budgetArrangement: record.text('预算安排'), allocationResult: record.text('分配结果'), performance: record.text('预算绩效'),
      },
    })),
    projectStatements: records('项目说明').map((record) => ({
      name: record.text('项目名称'),
      parts: {
        overview: record.text('项目概述'), basis: record.text('立项依据'), implementer: record.text('实施主体'), plan: record.text('实施方案'),
        period: record.text('实施周期'), annualBudget: record.text('年度预算安排'), performanceGoal: record.text('绩效目标'),
      },
    })),
    emptyStatements: records('空表说明').flatMap((record) => {
      const family = record.word('表', EMPTY_TABLES)
      return family === null ? [] : [{ family, text: record.text('说明') }]
    }),
  }
}

function reasonsOf({ records }: WorkbookReader): readonly Reason[] {
  return records('增减原因').flatMap((record): Reason[] => {
    const about = record.word('内容', REASON_WORDS)
    if (!about) return []
    const code = record.code('功能科目编码')
    if (record.text('内容') === '功能科目' && code === null) record.problem('功能科目编码', '“内容”选“功能科目”的，要填写功能科目编码')
    const comparedWith = record.word('比较对象', COMPARED_WORDS) ?? 'previous'
    return [{ comparedWith, about: code === null ? about : { ...about, functional: code }, text: record.text('原因') }]
  })
}

function performanceOf({ records, problems }: WorkbookReader): Budget['performance'] {
  const indicators = records('绩效指标').map((record) => ({
    project: record.text('项目名称'), address: record.address('项目名称'),
    indicator: {
      level1: record.text('一级指标'), level2: record.text('二级指标'), level3: record.text('三级指标'),
      wholePeriodValue: record.text('实施期指标值'), annualValue: record.text('年度指标值'),
    },
  }))
  const sheets = records('绩效目标').map((record): Budget['performance'][number] => {
    const projectName = record.text('项目名称')
    const own = indicators.filter(({ project }) => project === projectName).map(({ indicator }) => indicator)
    if (projectName !== '' && own.length === 0) record.problem('项目名称', `“绩效指标”表中没有项目“${projectName}”的指标，请填写`)
    const sources = SOURCES.map((label) => ({ label, wholePeriod: record.amount(`${label}（实施期）`), annual: record.amount(`${label}（年度）`) }))
    for (const { label, wholePeriod, annual } of sources) {
      if (wholePeriod !== null && annual !== null && compareDecimals(annual, wholePeriod) > 0) record.problem(`${label}（年度）`, `“${label}（年度）”大于“${label}（实施期）”，实施期资金应包括年度资金，请核对`)
    }
    return {
      projectName, unit: record.text('实施单位'), projectType: record.text('项目属性'), period: record.text('项目期'), fund: record.word('资金性质', FUND_WORDS) ?? 'generalPublic',
      sources,
      prose: SHEET_PROSE.map((label) => ({ label, text: record.text(label) })), wholePeriodGoal: record.text('实施期目标'), annualGoal: record.text('年度目标'), indicators: own,
      responsiblePerson: record.text('负责人'), handler: record.text('经办人'), phone: record.text('联系电话'), filledOn: record.text('填报日期'),
    }
  })
  const names = new Set(sheets.map(({ projectName }) => projectName))
  for (const { project, address } of indicators) {
    if (project !== '' && !names.has(project)) problems.push({ sheet: '绩效指标', cell: address, message: `“绩效目标”表中没有项目“${project}”，请核对项目名称` })
  }
  return sheets
}
