import type { Budget } from '../../model/budget/budget.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { SPECIAL_FUND_PARTS } from '../../model/special-fund.ts'
import { PROJECT_STATEMENT_PARTS } from '../../model/project-statement.ts'

const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/主要职[能责]|工作职责|部门职[能责]/, 'duties'], [/机构设置|机构情况/, 'organisation'], [/工作任务|工作重点|重点工作/, 'tasks'], [/绩效管理情况/, 'performanceManagement'],
]

type Prose = Pick<Budget, 'prose' | 'glossary' | 'performance' | 'specialFunds' | 'projectStatements'>

/** What people wrote in a disclosure, for them to go over: prose by section, terms, targets, funds. Amounts of the year are left out. */
export function baseProse(disclosure: Disclosure): Prose {
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
    performance: performanceOf(disclosure),
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

const performanceOf = (disclosure: Disclosure): Budget['performance'] => disclosure.performance.filter(({ scope }) => scope === 'project').map((sheet) => ({
  projectName: sheet.projectName.text, unit: sheet.implementingUnit?.text ?? '', projectType: sheet.projectType?.text ?? '', period: sheet.period?.text ?? '', fund: 'generalPublic',
  sources: (sheet.wholePeriodFunds?.sources ?? []).map(({ label, amount }) => ({ label: label.replace(/^其中[：:]|[：:]$/g, ''), wholePeriod: amount.fen, annual: null })),
  prose: sheet.prose.map(({ label, field }) => ({ label, text: field.text })),
  wholePeriodGoal: sheet.wholePeriodGoal?.text ?? '', annualGoal: sheet.annualGoal?.text ?? '',
  indicators: indicatorsOf(sheet.indicators), responsiblePerson: '', handler: '', phone: '', filledOn: '',
}))

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
