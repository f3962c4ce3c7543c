import type { FormField } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** From this many characters on, two equal texts were pasted, not written twice. */
const LONG = 40

/** From this many on, a passage that stands in one field twice was pasted twice. */
const PASSAGE = 30

export default defineRule({
  id: 'performance/pasted-text',
  version: 2,
  severity: 'info',
  title: { zh: '不同栏目不得粘贴同一段文字', en: 'Different fields do not hold one text' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '立项依据与必要性、措施与计划各有要求，粘贴同一段文字等于没有填写。', en: 'Basis and necessity, measures and plan ask for different things; the same text in both answers neither.' },
  assumptions: [{ zh: '同一表内40字以上逐字相同；一栏之内30字以上重复。', en: 'Forty characters or more, word for word, within one form; thirty within one field.' }],
  exclusions: [{ zh: '一年期项目的实施期目标与年度目标；引用的文件名称和文号。', en: 'The two goals of a one-year project; titles and numbers of documents cited.' }],
  messages: {
    pasted: { zh: '“{project}”的“{second}”与“{first}”文字相同。', en: '"{project}": "{second}" holds the same text as "{first}".' },
    contained: { zh: '“{project}”的“{second}”照录了“{first}”的全文。', en: '"{project}": "{second}" repeats the whole text of "{first}".' },
    repeated: { zh: '“{project}”的“{second}”内同一段文字出现两次：“{words}”。', en: '"{project}": "{second}" holds one passage twice: "{words}".' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: Draft[] = []
    for (const sheet of disclosure.performance) {
      const entries = sheet.prose.map(({ label, field }) => ({ label, field, text: field.text.replace(/\s+/g, ''), own: withoutTitles(field.text) }))
      entries.forEach((entry, index) => {
        if (entry.text.length < LONG || fieldPlaces(entry.field).length === 0) return
        applications += 1
        const copy = copyOf(entry, entries.slice(0, index), entries)
        const passage = copy ? null : repeatedPassage(entry.own)
        const project = projectName(sheet)
        if (copy) {
          findings.push({ message: copy.message, data: { project, first: copy.first.label, second: entry.label }, key: `${project}|${copy.first.label}|${entry.label}`, places: [...fieldPlaces(entry.field), ...fieldPlaces(copy.first.field)] })
        } else if (passage) {
          findings.push({ message: 'repeated', data: { project, second: entry.label, words: `${passage.slice(0, 20)}…` }, key: `${project}|${entry.label}|twice`, places: fieldPlaces(entry.field) })
        }
      })
    }
    return { applications, findings, nothing: { zh: '没有较长的文字栏目。', en: 'No field holds a long text.' } }
  },
})

type Draft = FindingDraft<'pasted' | 'contained' | 'repeated'>

interface Entry {
  readonly label: string
  readonly field: FormField
  /** Without white space. */
  readonly text: string
  /** Without the titles and numbers of documents too: citing the same ones is no copying. */
  readonly own: string
}

/** An earlier field with the same text, else any field whose whole text stands in this one. */
function copyOf(entry: Entry, before: readonly Entry[], all: readonly Entry[]): { readonly message: 'pasted' | 'contained'; readonly first: Entry } | null {
  const same = before.find(({ text }) => text === entry.text)
  if (same) return { message: 'pasted', first: same }
  const part = all.find((other) => other !== entry && other.own.length >= LONG && other.own.length < entry.own.length && entry.own.includes(withoutStop(other.own)))
  return part ? { message: 'contained', first: part } : null
}

/** A passage that stands in the text twice, without overlapping itself. */
function repeatedPassage(text: string): string | null {
  const seen = new Map<string, number>()
  for (let at = 0; at + PASSAGE <= text.length; at += 1) {
    const passage = text.slice(at, at + PASSAGE)
    const first = seen.get(passage)
    if (first === undefined) seen.set(passage, at)
    else if (at - first >= PASSAGE) return passage
  }
  return null
}

const withoutTitles = (text: string): string => text.replace(/\s+/g, '').replace(/《[^》]*》|[（(〔[][^（）()]{0,24}号[）)]/g, '')

const withoutStop = (text: string): string => text.replace(/[。；，]$/, '')
