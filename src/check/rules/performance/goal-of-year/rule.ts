import { compareDecimals } from '../../../../model/decimal.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** Shorter goals (完成年度任务) say little enough to be equal by chance. */
const LONG = 12

export default defineRule({
  id: 'performance/goal-of-year',
  version: 1,
  severity: 'info',
  title: { zh: '多年期项目的年度目标应是实施期目标的分年任务', en: "The year's goal of a project of several years is its part of the whole" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'standard', zh: '财预〔2021〕101号（绩效目标分解到年度）', en: 'Circular Caiyu [2021] No. 101 (goals are divided by year)' },
  ],
  rationale: { zh: '三年期项目的实施期目标与年度目标一字不差，看不出本年要完成多少。', en: 'Where the goals of three years and of this year are the same words, nobody sees what this year is to do.' },
  assumptions: [{ zh: '实施期资金大于年度资金的，是多年期项目。', en: 'Funds of the whole period above those of the year mean several years.' }],
  exclusions: [{ zh: '一年期项目；两个总额相等或没有写的。', en: 'One-year projects; forms whose totals are equal or missing.' }],
  messages: { same: { zh: '“{project}”的项目期为{period}，实施期目标与年度目标文字相同，没有分年任务。', en: '"{project}" takes {period}, but the goal of the year repeats that of the whole period.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    const sheets = disclosure.performance.filter(takesYears)
    const findings = sheets.filter(({ wholePeriodGoal, annualGoal }) => flat(wholePeriodGoal?.text) === flat(annualGoal?.text)).flatMap((sheet) => {
      const places = fieldPlaces(sheet.annualGoal)
      return places.length === 0 ? [] : [{
        message: 'same' as const, data: { project: projectName(sheet), period: flat(sheet.period?.text) || { zh: '多年', en: 'several years' } }, key: projectName(sheet), places: [...places, ...fieldPlaces(sheet.wholePeriodGoal)],
      }]
    })
    return { applications: sheets.length, findings, nothing: { zh: '没有写了两个目标的多年期项目。', en: 'No project of several years prints both goals.' } }
  },
})

function takesYears({ wholePeriodFunds, annualFunds, period, projectType, wholePeriodGoal, annualGoal }: PerformanceSheet): boolean {
  const [whole, annual] = [wholePeriodFunds?.total.fen, annualFunds?.total.fen]
  if (!whole || !annual || compareDecimals(whole, annual) <= 0 || /^[1一]年$|12个月/.test(flat(period?.text)) || /1年结束|一年结束/.test(projectType?.text ?? '')) return false
  return flat(wholePeriodGoal?.text).length >= LONG && flat(annualGoal?.text).length >= LONG
}

const flat = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '')
