import type { PrintedText } from '../../../../model/source-tree.ts'
import { claimFactIds, claimKey, spanPlaces, subjectName } from '../../../claim-texts.ts'
import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 主要原因是： with nothing behind it up to the end of the sentence, or a sentence that is 预算增减的主要原因 and no more. */
const NOTHING_FOLLOWS = /(?:主要)?原因(?:主要)?(?:是|为)?[：:]\s*(?=[。；;，,]|$)|(?:主要)?原因(?:是|为)\s*(?=[。；;]|$)|(?<=[，。；,;]\s*)主要原因(?:分析)?\s*(?=[。；;])|(?=主要原因|原因)(?<=(?:^|[。；])[^，。；、说写列反包及和应须请对与;]{0,24}(?:增减|增加|减少|变动|变化|增长|下降)(?:的|情况的?)?)(?:主要)?原因(?:说明|分析)?[：:]?\s*(?=[。；;])/

/** 主要原因qq。: letters where the reason begins, that no claim took for one. */
const LETTERS = /(?<=[，。；,;]\s*主要原因(?:分析)?(?:是|为)?[：:]?\s*)[A-Za-z]{1,6}(?=\s*[。；;])/

/** Letters, digits or one character in place of a reason. */
const JUNK = /^(?:[A-Za-z0-9]{1,6}|[\u4e00-\u9fff]|[-—/／.…]+|无|略|同上)$/

/** What announces a reason. */
const ANNOUNCED = /原因(?:主要)?(?:是|为|：|:)|原因(?:说明|分析)?(?=\s*(?:[。；;]|[A-Za-z]))/

export default defineRule({
  id: 'prose/empty-reason',
  version: 3,
  severity: 'error',
  title: { zh: '“主要原因是”之后应写明原因', en: 'A reason announced is a reason given' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（增减变化原因说明）', en: 'Circular Caiyu [2016] No. 143 (reasons for changes)' },
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
  ],
  rationale: { zh: '“主要原因是：”后面空着，或只有几个字母，是模板没有填写。', en: 'Nothing after the words "主要原因是", or a few letters, is a template that was not filled in.' },
  assumptions: [],
  exclusions: [{ zh: '原因写在下一段的；列举式“一是……二是……”。', en: 'A reason given in the next paragraph, or one that is a list.' }],
  messages: {
    nothing: { zh: '“主要原因”之后未写明原因：“{around}”。', en: 'A reason is announced and not given: "{around}".' },
    junk: { zh: '“{subject}”的原因只写了“{reason}”。', en: 'The reason for "{subject}" is only "{reason}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter((text) => text.in === 'paragraph')
    const announced = matchesIn(texts, ANNOUNCED)
    const findings: FindingDraft<'nothing' | 'junk'>[] = matchesIn(texts, NOTHING_FOLLOWS)
      .filter((found) => found.places.length > 0 && !goesOn(disclosure.paragraphs, found.text.paragraph, found.text.printed.text, found.match.index + found.match[0].length))
      .map((found) => ({ message: 'nothing', data: { around: surroundings(found, 20) }, key: surroundings(found, 20), places: found.places }))
    const taken = new Set(disclosure.claims.flatMap(({ reason }) => (reason ? [`${reason.span.paragraph} ${reason.text.replace(/[\s。；，]/g, '')}`] : [])))
    findings.push(...matchesIn(texts, LETTERS).filter((found) => found.places.length > 0 && !taken.has(`${found.text.paragraph} ${found.match[0]}`))
      .map((found) => ({ message: 'junk' as const, data: { subject: surroundings(found, 20), reason: found.match[0] }, key: `${surroundings(found, 20)}|${found.match[0]}`, places: found.places, actual: found.match[0] })))
    for (const claim of disclosure.claims) {
      const words = claim.reason?.text.replace(/[\s。；，]/g, '') ?? ''
      if (!claim.reason || !JUNK.test(words)) continue
      const places = spanPlaces(disclosure, claim.reason.span)
      if (places.length > 0) {
        findings.push({ message: 'junk', data: { subject: subjectName(claim), reason: words }, key: `${claimKey(claim)}|${words}`, places, facts: claimFactIds(disclosure, claim), actual: words })
      }
    }
    return { applications: announced.length, findings, nothing: { zh: '没有说明原因的文字。', en: 'No reasons are announced.' } }
  },
})

/** Whether the words stand at the very end of their paragraph and the next one gives the reason. */
function goesOn(paragraphs: readonly PrintedText[], index: number, text: string, end: number): boolean {
  if (text.slice(end).trim() !== '') return false
  const next = paragraphs[index + 1]?.text.trim() ?? ''
  return /^(?:一是|1[.、．]|（1）|\(1\)|①)/.test(next) || (!/^[一二三四五六七八九十（(第\d]/.test(next) && /[\u4e00-\u9fff]{6,}/.test(next) && next.length < 200 && !/^(?:财政|政府|一般公共|20\d\d)/.test(next))
}
