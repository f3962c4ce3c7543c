import type { FormField } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** From this many characters on, two equal texts were pasted, not written twice. */
const LONG = 40

export default defineRule({
  id: 'performance/pasted-text',
  version: 1,
  severity: 'info',
  title: { zh: '不同栏目不得粘贴同一段文字', en: 'Different fields do not hold one text' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '立项依据与必要性、措施与计划各有要求，粘贴同一段文字等于没有填写。', en: 'Basis and necessity, measures and plan ask for different things; the same text in both answers neither.' },
  assumptions: [{ zh: '同一表内40字以上逐字相同。', en: 'Forty characters or more, word for word, within one form.' }],
  exclusions: [{ zh: '一年期项目的实施期目标与年度目标。', en: 'The two goals of a one-year project.' }],
  messages: { pasted: { zh: '“{project}”的“{second}”与“{first}”文字相同。', en: '"{project}": "{second}" holds the same text as "{first}".' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'pasted'>[] = []
    for (const sheet of disclosure.performance) {
      const seen = new Map<string, { readonly label: string; readonly field: FormField }>()
      for (const entry of sheet.prose) {
        const text = entry.field.text.replace(/\s+/g, '')
        if (text.length < LONG) continue
        applications += 1
        const first = seen.get(text)
        const places = fieldPlaces(entry.field)
        if (!first) seen.set(text, entry)
        else if (places.length > 0) {
          findings.push({ message: 'pasted', data: { project: projectName(sheet), first: first.label, second: entry.label }, key: `${projectName(sheet)}|${first.label}|${entry.label}`, places: [...places, ...fieldPlaces(first.field)] })
        }
      }
    }
    return { applications, findings, nothing: { zh: '没有较长的文字栏目。', en: 'No field holds a long text.' } }
  },
})
