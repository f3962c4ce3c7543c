import { parseDecimal, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { intervalsMeet, printedInterval, type Interval } from '../../../../model/interval.ts'
import type { Place } from '../../../../model/place.ts'
import type { EvaluatedNumber, SelfEvaluation } from '../../../../model/self-evaluation.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { toFen, type AmountUnit } from '../../../../model/unit.ts'
import type { Bilingual } from '../../../bilingual.ts'
import { middle, percentageInterval, percentText } from '../../../claim-arithmetic.ts'
import { comparableName } from '../../../performance-text.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, scored } from '../../../self-evaluation.ts'

const AMOUNT = String.raw`\s*(\d[\d,]*(?:\.\d+)?)\s*(万元|元)`
/** `项目全年预算数为431.65万元，执行数为419.90万元，完成预算的97.28%` */
const EXECUTED = new RegExp(`全年预算数?(?:为)?${AMOUNT}[，,；;、]\\s*(?:全年|实际|预算)?执行数?(?:为)?${AMOUNT}(?:[，,；;]\\s*(?:完成(?:全年|年度|年初)?预算的?|(?:预算)?执行率(?:为)?)\\s*(\\d+(?:\\.\\d+)?)\\s*[%％])?`, 'dg')
const SCORE = /自评(?:总)?(?:得分|分数|分)(?:为|是)?\s*(\d+(?:\.\d+)?)\s*分/dg
const UNITS: Readonly<Record<string, AmountUnit>> = { 元: 'yuan', 万元: 'wanyuan' }

interface Stated { readonly interval: Interval; readonly text: string; readonly places: readonly Place[] }
type Draft = FindingDraft<'rate' | 'form'>

export default defineRule({
  id: 'performance/evaluation-in-prose',
  version: 1,
  severity: 'error',
  title: { zh: '正文所说的自评得分、预算数、执行数应相符，并与自评表一致', en: 'Score, budget and executed amount stated of a self-evaluation fit one another and the form' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（预算支出绩效评价）', en: 'Budget Law, Article 57 (evaluation of the performance of expenditure)' },
    { type: 'law', zh: '预算法 第七十五条（决算草案做到数字准确）', en: 'Budget Law, Article 75 (accurate final accounts)' },
  ],
  rationale: { zh: '“全年预算数A万元，执行数B万元，完成预算的x%”，x应等于B÷A；所附自评表印有同一项目的，数应相同。', en: 'Of a budget of A with B executed, B ÷ A was completed; the form of the project prints the same figures.' },
  formula: { zh: '完成比例 = 执行数 ÷ 全年预算数；正文 = 自评表', en: 'completion = executed ÷ budget; prose = form' },
  assumptions: [{ zh: '段中写有某一份自评表的项目名称，且只有一份的，与该表比较。', en: 'A paragraph that names the project of just one form is compared with it.' }],
  exclusions: [{ zh: '一段写了几个项目的，不与自评表比较。', en: 'Paragraphs on several projects are not compared with forms.' }],
  messages: {
    rate: { zh: '全年预算数{budget}、执行数{executed}，完成比例应为{right}，文中写{printed}。', en: 'Budget {budget}, executed {executed}: {right} was completed, the text says {printed}.' },
    form: { zh: '“{project}”的{what}，正文为{said}，自评表为{printed}。', en: '"{project}", {what}: the text says {said}, the form {printed}.' },
  },
  appliesTo: ({ kind }) => kind === 'final' || { zh: '只用于决算。', en: 'For final accounts only.' },
  check(disclosure) {
    let applications = 0
    const findings: Draft[] = []
    const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && /自评|执行数/.test(flat))
    const against = (said: Stated | null, number: EvaluatedNumber | null | undefined, unit: AmountUnit | null, evaluation: SelfEvaluation, what: Bilingual): void => {
      const form = scored(number ?? null)
      if (!said || !form) return
      applications += 1
      const printed = unit ? { low: toFen(form.interval.low, unit), high: toFen(form.interval.high, unit) } : form.interval
      if (intervalsMeet(printed, said.interval)) return
      findings.push({ message: 'form', key: `${evaluationName(evaluation)}|${what.zh}`, data: { project: evaluationName(evaluation), what, said: said.text, printed: form.text }, places: [...said.places, ...form.places], expected: form.text, actual: said.text })
    }
    for (const found of matchesIn(texts, EXECUTED)) {
      const [budget, executed, rate] = [stated(found, 1), stated(found, 3), stated(found, 5)]
      if (!budget || !executed) continue
      const right = percentageInterval(executed.interval, budget.interval)
      if (rate && right) {
        applications += 1
        const expected = percentText(middle(right))
        if (!intervalsMeet(right, rate.interval)) findings.push({ message: 'rate', key: `${budget.text}|${executed.text}`, data: { budget: budget.text, executed: executed.text, right: expected, printed: `${rate.text}%` }, places: [...rate.places, ...executed.places, ...budget.places], expected, actual: `${rate.text}%` })
      }
      const evaluation = namedIn(found, disclosure)
      if (!evaluation) continue
      const [total] = evaluation.funds
      against(budget, total?.adjusted, evaluation.unit, evaluation, { zh: '全年预算数', en: 'budget of the year' })
      against(executed, total?.executed, evaluation.unit, evaluation, { zh: '全年执行数', en: 'executed amount' })
    }
    for (const found of matchesIn(texts, SCORE)) {
      const evaluation = namedIn(found, disclosure)
      if (evaluation) against(stated(found, 1), evaluation.total?.score, null, evaluation, { zh: '自评得分', en: 'score' })
    }
    return { applications, findings, nothing: { zh: '正文没有写项目自评的得分或执行数。', en: 'Prose states no score or executed amount of a self-evaluation.' } }
  },
})

/** The only form whose project the paragraph names, or null. */
function namedIn({ text }: TextMatch, { selfEvaluations }: Disclosure): SelfEvaluation | null {
  const flat = comparableName(text.flat)
  const named = selfEvaluations.filter(({ projectName }) => {
    const name = comparableName(projectName.text)
    return name.length >= 4 && flat.includes(name)
  })
  return named.length === 1 ? (named[0] ?? null) : null
}

/** A number of the match, an amount in 分 where a unit stands behind it. */
function stated({ text, match }: TextMatch, group: number): Stated | null {
  const span = match.indices?.[group]
  const digits = match[group]
  const value: Decimal | null = digits === undefined ? null : parseDecimal(digits.replaceAll(',', ''))
  if (!span || digits === undefined || !value) return null
  const unit = UNITS[match[group + 1] ?? '']
  const { low, high } = printedInterval(value, value.scale)
  const places = placesOf(text.printed, text.offsets?.[span[0]] ?? span[0], (text.offsets?.[span[1] - 1] ?? span[1] - 1) + 1)
  if (places.length === 0) return null
  return { interval: unit ? { low: toFen(low, unit), high: toFen(high, unit) } : { low, high }, text: unit ? `${digits}${match[group + 1]}` : digits, places }
}
