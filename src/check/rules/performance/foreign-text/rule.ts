import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Words by which a bidder speaks of itself and of its client: no budget unit writes so. */
const FOREIGN = /本公司|我公司|我司|我方(?!案)|贵单位|贵局|投标人|本投标|业主/

export default defineRule({
  id: 'performance/foreign-text',
  version: 1,
  severity: 'warning',
  title: { zh: '不得照搬他人文字', en: "No text in somebody else's voice" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '申报表里写“本公司”“我方与业主”，是照搬了投标文件。', en: 'A form that speaks of "our company" and "the client" was copied from a bid.' },
  assumptions: [],
  exclusions: [{ zh: '“我方案”等词中的偶合；引用合同各方名称的“甲方、乙方”。', en: 'Chance sequences; names of contract parties.' }],
  messages: { foreign: { zh: '“{project}”的“{label}”出现“{words}”，疑似照搬投标文件。', en: '"{project}": "{label}" says "{words}", as a bid does.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'foreign'>[] = []
    for (const sheet of disclosure.performance) {
      for (const { label, field } of sheet.prose) {
        if (field.text === '') continue
        applications += 1
        const match = FOREIGN.exec(field.text)
        const [place] = field.places
        if (!match || !place) continue
        findings.push({ message: 'foreign', data: { project: projectName(sheet), label, words: match[0] }, key: `${projectName(sheet)}|${label}`, places: field.places, actual: match[0] })
      }
    }
    return { applications, findings, nothing: { zh: '申报表没有文字栏目。', en: 'The forms hold no prose.' } }
  },
})

