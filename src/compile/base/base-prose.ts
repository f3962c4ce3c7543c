import type { Budget } from '../../model/budget/budget.ts'
import { addDecimals, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { SPECIAL_FUND_PARTS } from '../../model/special-fund.ts'
import { PROJECT_STATEMENT_PARTS } from '../../model/project-statement.ts'

const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/主要职[能责]|工作职责|部门职[能责]/, 'duties'], [/机构设置|机构情况/, 'organisation'], [/工作任务|工作重点|重点工作/, 'tasks'], [/绩效管理情况/, 'performanceManagement'],
]

type Prose = Pick<Budget, 'prose' | 'glossary' | 'performance' | 'specialFunds' | 'projectStatements'>

/** What people wrote in a disclosure, for them to go over: prose by section, terms, targets, funds. `thisYear`: with the targets' amounts of the year. */
export function baseProse(disclosure: Disclosure, thisYear: boolean): Prose {
  const prose: Record<string, readonly string[]> = {}
  for (const [title, name] of SECTIONS) {
    const section = disclosure.sections.find((one) => one.heading !== null && title.test(one.title))
    const texts = section ? paragraphsOf(disclosure, section.paragraphs) : []
    if (texts.length > 0) prose[name] = texts
  }
  const terms = disclosure.sections.find(({ title }) => /名词解释/.test(title))
  return {
    prose,
    glossary: terms ? glossaryOf(paragraphsOf(disclosure, terms.paragraphs)) : [],
    performance: performanceOf(disclosure, thisYear),
    specialFunds: disclosure.specialFunds.map(({ name, parts }) => ({ name, parts: mapped(SPECIAL_FUND_PARTS, (part) => parts[part]?.text ?? '') })),
    projectStatements: disclosure.projectStatements.map(({ name, parts }) => ({ name, parts: mapped(PROJECT_STATEMENT_PARTS, (part) => parts[part]?.text ?? '') })),
  }
}

/** The paragraphs of a section that are no headings of its parts. */
function paragraphsOf(disclosure: Disclosure, [from, to]: readonly [number, number]): readonly string[] {
  const headings = new Set(disclosure.sections.flatMap(({ heading }) => (heading === null ? [] : [heading])))
  return disclosure.paragraphs.slice(from, to)
    .filter((one, i) => one.role === 'body' && !headings.has(from + i) && /[。；：]/.test(one.text)).map(({ text }) => text.replace(/\s+/g, ''))
}

const glossaryOf = (texts: readonly string[]): Budget['glossary'] => texts.flatMap((text) => {
  const match = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*)?([^：:]{2,24})[：:](.+)$/.exec(text)
  return match ? [{ term: match[1] ?? '', text: match[2] ?? '' }] : []
})

const performanceOf = (disclosure: Disclosure, thisYear: boolean): Budget['performance'] => disclosure.performance.filter(({ scope }) => scope === 'project').map((sheet) => ({
  projectName: sheet.projectName.text, unit: sheet.implementingUnit?.text ?? '', projectType: sheet.projectType?.text ?? '', period: sheet.period?.text ?? '', fund: 'generalPublic',
  sources: sourcesOf(sheet, thisYear),
  prose: sheet.prose.map(({ label, field }) => ({ label, text: field.text })),
  wholePeriodGoal: sheet.wholePeriodGoal?.text ?? '', annualGoal: sheet.annualGoal?.text ?? '',
  indicators: indicatorsOf(sheet.indicators), responsiblePerson: '', handler: '', phone: '', filledOn: '',
}))

/** By source, with the words of the workbook: 市级财政资金 of one form is 市县（区）财政资金 of another. */
function sourcesOf({ wholePeriodFunds, annualFunds }: Disclosure['performance'][number], thisYear: boolean): Budget['performance'][number]['sources'] {
  const of = (funds: typeof annualFunds): readonly (readonly [string, Decimal])[] => (funds?.sources ?? []).flatMap(({ label, amount }) => (amount.fen === null ? [] : [[sourceName(label), amount.fen] as const]))
  const [whole, annual] = [of(wholePeriodFunds), of(thisYear ? annualFunds : null)]
  const sum = (all: readonly (readonly [string, Decimal])[], name: string): Decimal | null => {
    const own = all.filter(([label]) => label === name).map(([, fen]) => fen)
    return own.length === 0 ? null : own.reduce(addDecimals)
  }
  return [...new Set([...whole, ...annual].map(([label]) => label))].map((label) => ({ label, wholePeriod: sum(whole, label), annual: sum(annual, label) }))
}

function sourceName(label: string): string {
  if (/中央/.test(label)) return '中央财政资金'
  if (/省/.test(label)) return '省级财政资金'
  if (/市|县|区|本级|财政拨款|一般公共|政府性基金/.test(label)) return '市县（区）财政资金'
  return /自筹|单位资金|事业|经营/.test(label) ? '单位自筹' : '其他资金'
}

/** Both horizons of one indicator side by side, by their order under the same headings. */
function indicatorsOf(all: Disclosure['performance'][number]['indicators']): Budget['performance'][number]['indicators'] {
  const whole = all.filter(({ horizon }) => horizon === 'wholePeriod')
  const annual = all.filter(({ horizon }) => horizon === 'annual')
  const longer = whole.length >= annual.length ? whole : annual
  return longer.filter(({ level3 }) => level3.text !== '').map(({ level1, level2, level3 }) => {
    const valueIn = (list: typeof all): string => list.find((one) => one.level2 === level2 && one.level3.text === level3.text)?.value.text ?? ''
    return { level1, level2, level3: level3.text, wholePeriodValue: valueIn(whole), annualValue: valueIn(annual) }
  })
}

const mapped = <Name extends string>(names: readonly Name[], textOf: (name: Name) => string): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, textOf(name)])) as Record<Name, string>
