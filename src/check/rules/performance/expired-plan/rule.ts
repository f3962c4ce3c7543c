import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { FIVE_YEAR_PLANS } from './five-year-plans.ts'


export default defineRule({
  id: 'performance/expired-plan',
  version: 1,
  severity: 'info',
  title: { zh: '立项依据引用的规划应在期限之内', en: 'The plan that a project is based on is still in force' },
  basis: [
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
    { type: 'standard', zh: '财预〔2021〕101号（绩效目标与政策依据相衔接）', en: 'Circular Caiyu [2021] No. 101 (goals follow the policy they are based on)' },
  ],
  rationale: { zh: '“十三五”规划到2020年，“七五”普法规划到2020年；2022年的项目仍以其为依据，多是沿用旧表。', en: 'The 13th Five-Year Plan and the 7th law-publicity plan ended in 2020; a project of 2022 that rests on them was mostly copied.' },
  assumptions: [{ zh: '立项依据、设立依据一栏所引的规划是项目的依据。', en: 'Plans cited under the basis of the project are its basis.' }],
  exclusions: [{ zh: '同一栏另引了现行规划的；规划期满后一年之内的；其他栏目中回顾以前规划的。', en: 'Fields that cite the current plan too; the year after a plan ended; other fields that look back.' }],
  messages: { expired: { zh: '“{project}”的{label}引用“{words}”，该规划到{end}年期满。', en: '"{project}" names as its {label} "{words}", a plan that ended in {end}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => sheet.prose.flatMap(({ label, field }): FindingDraft<'expired'>[] => {
      const year = sheet.year ?? disclosure.year
      if (!/依据/.test(label) || year === null) return []
      const text = field.text.replace(/[\s“”"‘’]+/g, '')
      const cited = FIVE_YEAR_PLANS.flatMap((plan) => {
        const words = plan.name.exec(text)?.[0]
        return words ? [{ words, end: plan.end }] : []
      })
      applications += cited.length
      const [last] = cited.toSorted((a, b) => b.end - a.end)
      const places = fieldPlaces(field)
      if (!last || last.end + 1 >= year || places.length === 0) return []
      return [{ message: 'expired', data: { project: projectName(sheet), label: { zh: label, en: 'basis' }, words: last.words, end: last.end }, key: `${projectName(sheet)}|${last.words}`, places, actual: last.words }]
    }))
    return { applications, findings, nothing: { zh: '立项依据没有引用五年规划。', en: 'No basis cites a five-year plan.' } }
  },
})
