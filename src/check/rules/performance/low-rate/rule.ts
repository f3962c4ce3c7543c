import { compareDecimals, decimal } from '../../../../model/decimal.ts'
import type { FormField } from '../../../../model/performance-sheet.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { isSatisfaction, lowestPlausible } from '../../../bounded-rate.ts'
import { hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName } from '../../../self-evaluation.ts'

type Draft = FindingDraft<'low' | 'satisfaction'>

export default defineRule({
  id: 'performance/low-rate',
  version: 1,
  severity: 'warning',
  title: { zh: '满意度、合格率等指标值不应过低', en: 'Satisfaction and pass rates are not set implausibly low' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '财预〔2015〕88号 中央部门预算绩效目标管理办法（绩效目标应合理可行）', en: 'Circular Caiyu [2015] No. 88: performance targets are reasonable and attainable' },
  ],
  rationale: { zh: '满意度目标“≥9%”、合格率目标“≥8%”没有约束力，多为漏了一位数字（90%、98%）。', en: 'A satisfaction of 9 % or a pass rate of 8 % as a target asks for nothing; most often a digit is missing.' },
  formula: { zh: '满意度 ≥ 60%；合格率、准确率、及时率等 ≥ 50%', en: 'satisfaction ≥ 60 %; rates of passing, accuracy, punctuality ≥ 50 %' },
  assumptions: [],
  exclusions: [{ zh: '投诉率、差错率等越低越好的；上升、提高的幅度；考试、体质、水质、空气质量等本来可以很低的；写“≤”的。', en: 'Rates that should be low; growth; rates of examinations, fitness, water and air, which may well be low; upper bounds.' }],
  messages: {
    low: { zh: '“{project}”的指标“{indicator}”，其值“{value}”过低，可能漏了一位数字。', en: '"{project}": "{indicator}" with "{value}" is implausibly low; a digit may be missing.' },
    satisfaction: { zh: '“{project}”的满意度指标“{indicator}”，其值“{value}”低于60%。', en: '"{project}": the satisfaction "{indicator}" has "{value}", below 60 %.' },
  },
  appliesTo: (disclosure) => disclosure.selfEvaluations.length > 0 || hasSheets(disclosure),
  check(disclosure) {
    let applications = 0
    const judge = (project: string, name: string, heading: string, value: FormField | null): Draft[] => {
      const lowest = value && value.places.length > 0 ? lowestPlausible(name, heading, value.text) : null
      const measured = lowest === null ? [] : measuredIn((value?.text ?? '').replace(/\s+/g, ''))
      const [only] = measured
      if (lowest === null || measured.length !== 1 || only?.unit !== '%' || /≤|<|＜|不超过|不高于|小于/.test(only.bound)) return []
      applications += 1
      // 0 is what a form prints before anybody was asked.
      if (only.value.digits === 0n || compareDecimals(only.value, decimal(lowest)) >= 0) return []
      return [{
        message: isSatisfaction(name, heading) ? 'satisfaction' : 'low', data: { project, indicator: name, value: only.text },
        key: `${project}|${name}|${only.text}`, places: value?.places ?? [], actual: only.text,
      }]
    }
    const findings = [
      ...disclosure.performance.flatMap((sheet) => sheet.indicators.flatMap(({ level1, level2, level3, value }) => judge(projectName(sheet), level3.text.replace(/\s+/g, ''), level1 + level2, value))),
      ...disclosure.selfEvaluations.flatMap((evaluation) => evaluation.indicators.flatMap(({ level1, level3, target }) => judge(evaluationName(evaluation), level3.text.replace(/\s+/g, ''), level1.text, target))),
    ]
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有满意度、合格率一类的指标。', en: 'No indicator is of satisfaction or of passing.' } }
  },
})
