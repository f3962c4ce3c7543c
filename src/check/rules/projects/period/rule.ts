import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'projects/period',
  version: 2,
  severity: 'error',
  title: { zh: '项目实施周期应包括预算年度，止不早于起', en: "A project's period includes the budget year and ends after it begins" },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第三十二条', en: 'Budget Law, Articles 14 and 32' },
    { type: 'professional', zh: '部门预算公开情况检查表 项目经费情况说明', en: 'Review form for budget disclosure: statements of project funds' },
  ],
  rationale: { zh: '2026年预算安排的项目，实施周期只写到2025年，是沿用上年说明没有改。', en: "A project of the 2026 budget whose period ends in 2025 carries last year's statement." },
  assumptions: [{ zh: '周期写明起止年份。', en: 'The period names its years.' }],
  exclusions: [{ zh: '没有年份的周期（“一年”“全年”）；包括预算年度的多年周期。', en: 'Periods without a year; periods of several years that include it.' }],
  messages: {
    backwards: { zh: '“{project}”的实施周期“{period}”止于{end}年，早于起始的{start}年。', en: 'The period of "{project}" ("{period}") ends in {end}, before it begins in {start}.' },
    outside: { zh: '“{project}”的实施周期“{period}”不包括{year}年。', en: 'The period of "{project}" ("{period}") does not include {year}.' },
  },
  appliesTo: (disclosure) => {
    if (disclosure.projectStatements.length === 0) return { zh: '没有项目经费情况说明。', en: 'There are no statements of project funds.' }
    return disclosure.year !== null || { zh: '看不出文件的年度。', en: "The document's year cannot be told." }
  },
  check(disclosure) {
    const year = disclosure.year ?? 0
    const dated = disclosure.projectStatements.flatMap((statement) => {
      const part = statement.parts.period
      const years = [...(part?.text ?? '').matchAll(YEAR)].map((match) => Number.parseInt(match[1] ?? '', 10))
      const last = lastYear(part?.text ?? '', Math.max(...years))
      if (years.length > 0) years.push(last)
      return part && years.length > 0 ? [{ statement, part, years }] : []
    })
    const findings = dated.filter(({ years, part }) => (Math.max(...years) < year || Math.min(...years) > year) && !/每年|长期|至今|以后/.test(part.text)).flatMap(({ statement, part }) => {
      const period = part.text.replace(/\s+/g, '').slice(0, 40)
      return part.places.length === 0 ? [] : [{ message: 'outside' as const, data: { project: statement.name, period, year }, key: `${statement.name}|${period}`, places: part.places, actual: period }]
    })
    const backwards = dated.flatMap(({ statement, part }) => {
      const [, start = '', end = ''] = TERM.exec(part.text.replace(/\s+/g, '')) ?? []
      if (part.places.length === 0 || end === '' || Number.parseInt(end, 10) >= Number.parseInt(start, 10)) return []
      const period = part.text.replace(/\s+/g, '').slice(0, 40)
      return [{ message: 'backwards' as const, data: { project: statement.name, period, start, end }, key: `${statement.name}|${period}`, places: part.places, actual: period }]
    })
    return { applications: dated.length, findings: [...backwards, ...findings.filter(({ key }) => backwards.every((one) => one.key !== key))], nothing: { zh: '实施周期没有写年份。', en: 'No period names a year.' } }
  },
})

/** 2026年, 2026/3, 2026全年度, 2026年度; the end of 2025—2027 too. */
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:(?=\s*(?:年|全年|度|[-./]\s*\d{1,2}))|(?<=[-—–~～至到]\s*\d{4}))/g

/** The years between which a project runs: 2026年1月1日—2026年12月31日, 2026.1-2027.6. */
const TERM = /^((?:19|20)\d{2})(?:年度?|[./])?(?:\d{1,2}(?:月|[./])?)?(?:\d{1,2}日?)?[-—–~～至到]+((?:19|20)\d{2})(?!\d)/

/** The year in which a term that is counted from the start (合同工期490天, 建设期2年) ends at the latest. */
function lastYear(text: string, start: number): number {
  const match = /(?:工期|周期|建设期|实施期|服务期|合同期|期限)[^\d，。；;]{0,6}(\d{1,4})\s*(?:个)?(?:日历)?(天|日|月|年)/.exec(text)
  const length = Number.parseInt(match?.[1] ?? '0', 10)
  if (match?.[2] === '年') return start + length
  return start + Math.ceil(length / (match?.[2] === '月' ? 12 : 365))
}
