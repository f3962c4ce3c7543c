import { compareDecimals, type Decimal } from '../../../../model/decimal.ts'
import { toHalfWidth } from '../../../../model/number-text.ts'
import type { PerformanceIndicator, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { recogniseSlip, SLIP_TEXT, type Slip } from '../../../cause/recognise-slip.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, measuredIn, projectName, type Measured } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const ONE_YEAR = /^[1一]年$/
/** What is counted or paid: a part of the period holds no more of it than the whole. */
const COUNTED = /数量|成本/
const RATES = /质量|满意/
const OTHER_RATES = 2
const OTHER_NUMBERS = 3
const TELLING_DIGITS = 4

export default defineRule({
  id: 'performance/annual-indicators',
  version: 3,
  severity: 'warning',
  title: { zh: '同一指标的年度值应与实施期值相符', en: "An indicator's value of the year fits that of the whole period" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '申报表左右两半各列实施期指标和年度指标，一年期项目两半说的是同一件事，值不同必有一处填错。', en: 'The form prints the indicators of the period and of the year side by side; of a project of one year both are the same, and where they differ one is wrong.' },
  formula: { zh: '项目期为1年：年度指标值 = 实施期指标值；其他项目的数量、成本指标：年度值 ≤ 实施期值，两者不只差数字颠倒；两半的比率都照抄、只有一个不同的：年度值 ≤ 实施期值', en: 'period of one year: value of the year = value of the period; of other projects what is counted or paid in the year ≤ in the period, and the two are not digits swapped; where both halves repeat every rate but one, that of the year ≤ that of the period' },
  assumptions: [{ zh: '左右两半二级指标、名称都相同的是同一指标。', en: 'Indicators of one name under one heading in both halves are the same.' }],
  exclusions: [{ zh: '一半中同名指标有几个的，指标值不是一个数的，单位不同的；多年期项目的比率逐年不同的。', en: 'Names that occur twice in a half, values that are not one number, different units; rates of a longer project that change from year to year.' }],
  messages: {
    slip: { zh: '“{project}”的指标“{indicator}”，年度值“{annual}”与实施期值“{whole}”只差一个笔误（{slip}），应核实。', en: '"{project}": "{indicator}" has {annual} for the year and {whole} for the whole period, a slip apart ({slip}).' },
    differs: { zh: '“{project}”为一年期项目，指标“{indicator}”的实施期值为“{whole}”，年度值为“{annual}”，两者应相同。', en: '"{project}" is a one-year project, yet "{indicator}" has {whole} for the period and {annual} for the year.' },
    above: { zh: '“{project}”的指标“{indicator}”，年度值“{annual}”高于实施期值“{whole}”，而其他指标两者都相同。', en: '"{project}": "{indicator}" has {annual} for the year, above {whole} for the whole period, while every other indicator has one value for both.' },
    exceeds: { zh: '“{project}”的指标“{indicator}”，年度值“{annual}”大于实施期值“{whole}”。', en: '"{project}": "{indicator}" has {annual} for the year, more than {whole} for the whole period.' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => {
      const oneYear = ONE_YEAR.test((sheet.period?.text ?? '').replace(/\s+/g, ''))
      const pairs = numbersOf(sheet)
      return pairs.flatMap((pair): FindingDraft<'differs' | 'above' | 'exceeds' | 'slip'>[] => {
        const { annual, whole, a, b } = pair
        const rate = b.unit === '%' && !COUNTED.test(annual.level2) && RATES.test(annual.level1 + annual.level2)
        if (!oneYear && !COUNTED.test(annual.level2) && !rate) return []
        applications += 1
        const order = compareDecimals(b.value, a.value)
        const slip = oneYear || rate ? null : slipOf(a.value, b.value)
        if (order === 0 || (!oneYear && order < 0 && !slip) || annual.value.places.length === 0) return []
        if (!oneYear && rate && !aloneDiffers(pair, pairs)) return []
        const indicator = nameOf(annual)
        return [{
          message: oneYear ? 'differs' : rate ? 'above' : slip ? 'slip' : 'exceeds', key: `${projectName(sheet)}|${indicator}`, actual: b.text, expected: oneYear ? a.text : null,
          data: { project: projectName(sheet), indicator, whole: a.text, annual: b.text, ...(slip ? { slip: SLIP_TEXT[slip] } : {}) }, places: [...annual.value.places, ...whole.value.places],
        }]
      })
    })
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有实施期和年度都列的指标。', en: 'No indicator is given for both period and year.' } }
  },
})

/** Two digits the wrong way round in a number that has four: no part of the other. */
function slipOf(whole: Decimal, annual: Decimal): Slip | null {
  const slip = whole.digits.toString().length >= TELLING_DIGITS ? recogniseSlip(annual, whole) : null
  return slip === 'swappedDigits' ? slip : null
}

const nameOf = ({ level3 }: PerformanceIndicator): string => toHalfWidth(level3.text).replace(/[\s,，。；;]+/g, '')

interface Pair {
  readonly whole: PerformanceIndicator
  readonly annual: PerformanceIndicator
  readonly a: Measured
  readonly b: Measured
}

/** Indicators of one name, once in each half under their heading, of one number and one unit. */
function numbersOf({ indicators }: PerformanceSheet): Pair[] {
  const named = Map.groupBy(indicators.filter((one) => nameOf(one) !== ''), (one) => `${one.level2}|${nameOf(one)}`)
  return [...named.values()].flatMap((all) => {
    const [[whole, ...more], [annual, ...others]] = [all.filter(({ horizon }) => horizon === 'wholePeriod'), all.filter(({ horizon }) => horizon === 'annual')]
    const [a, b] = [whole && onlyNumber(whole), annual && onlyNumber(annual)]
    return whole && annual && a && b && a.unit === b.unit && more.length === 0 && others.length === 0 ? [{ whole, annual, a, b }] : []
  })
}

/** Whether both halves repeat each other but for this pair: every other number, at least three or two rates. */
function aloneDiffers(pair: Pair, pairs: readonly Pair[]): boolean {
  const others = pairs.filter((one) => one !== pair)
  const enough = others.length >= OTHER_NUMBERS || others.filter(({ b }) => b.unit === '%').length >= OTHER_RATES
  return enough && others.every(({ a, b }) => compareDecimals(a.value, b.value) === 0)
}

function onlyNumber({ value }: PerformanceIndicator): Measured | null {
  const [only, second] = measuredIn(value.text.replace(/\s+/g, ''))
  return only && !second ? only : null
}
