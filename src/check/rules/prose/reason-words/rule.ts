import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { claimFactIds, claimKey, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/reason-words',
  version: 1,
  severity: 'error',
  title: { zh: '“增加（减少）的主要原因”应与所说的增减一致', en: 'The words that announce a reason say the same direction as the change' },
  basis: [{ type: 'professional', zh: '财预〔2016〕143号（增减变化原因说明）', en: 'Circular Caiyu [2016] No. 143 (reasons for changes)' }],
  rationale: { zh: '数字改成了增加，“减少的主要原因是”却沿用上年，前后矛盾。', en: 'The change was updated to an increase, and "the reason for the decrease" stayed from last year.' },
  assumptions: [{ zh: '紧接在增减变化之后，中间没有别的增减。', en: 'Directly behind the change, with no other change between.' }],
  exclusions: [{ zh: '“增减变动原因”；另有主语的（“人员经费减少的原因”）；中间说到其他增减或“其中”的。', en: 'Words of both directions; those with a subject of their own; where another change or a part stands between.' }],
  messages: {
    contrary: { zh: '“{subject}”{change}，其后却说“{words}”。', en: '"{subject}" {change}, followed by "{words}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const moving = disclosure.claims.filter(({ change }) => change !== null && change.direction !== 'flat')
    const lastOf = new Map(moving.flatMap((claim) => (claim.change ? [[claim.change.span.paragraph, claim] as const] : [])))
    const mixed = new Set(moving.flatMap(({ change }) => (change && change.direction !== lastOf.get(change.span.paragraph)?.change?.direction ? [change.span.paragraph] : [])))
    const findings = disclosure.claims.flatMap((claim) => {
      const { change } = claim
      if (!change || (change.direction !== 'increase' && change.direction !== 'decrease')) return []
      const found = announced(disclosure, claim)
      if (!found || (found.span.paragraph !== change.span.paragraph && (lastOf.get(change.span.paragraph) !== claim || mixed.has(change.span.paragraph)))) return []
      applications += 1
      if (/增加|增长|上升/.test(found.words) === (change.direction === 'increase')) return []
      const places = spanPlaces(disclosure, found.span)
      return places.length === 0 ? [] : [{
        message: 'contrary' as const, key: `${claimKey(claim)}|${found.words}`, places: [...places, ...spanPlaces(disclosure, change.span)], facts: claimFactIds(disclosure, claim), actual: found.words,
        data: { subject: subjectName(claim), change: spanText(disclosure, change.span), words: found.words },
      }]
    })
    return { applications, findings, nothing: { zh: '没有写“增加（减少）的原因”的增减变化。', en: 'No change is followed by words on the reason for an increase or decrease.' } }
  },
})

/** Between the change and the words: its amount, its percentage, and no other change. */
const WORDS = /^[^增减升降长其]{0,30}?[，。；：、（(,;]\s*(?:本年|预算|经费|支出|收入|费用|资金|总体|数)*((?:增加|增长|上升|减少|下降|降低)(?:较大|较多|幅度较大)?的?(?:主要)?原因)/
/** 增加11.94万元，增长0.21%: one change in two words. */
const RATE = /^[^，。；;]{0,20}[，,]\s*(?:增长|下降|增幅|降幅|上升|增加|减少)(?:了|为|率)?[^，。；增减升降原;]{0,12}%/

function announced({ paragraphs }: Disclosure, { change, key }: Claim): { readonly words: string; readonly span: NonNullable<Claim['change']>['span'] } | null {
  if (!change) return null
  const rest = paragraphs[change.span.paragraph]?.text.slice(change.span.end) ?? ''
  const rate = RATE.exec(rest)?.[0].length ?? 0
  const match = WORDS.exec(rest.slice(rate))
  const words = match?.[1]
  if (!match || words === undefined) return nextParagraph(paragraphs, change.span.paragraph, key.measure)
  const end = change.span.end + rate + match[0].length
  return { words, span: { paragraph: change.span.paragraph, start: end - words.length, end } }
}

/** A paragraph of its own that begins with the words: the reason of what the one above says, all in one direction. */
const OPENING = /^\s*(?:本年度?|20\d{2}年度?|财政拨款|一般公共预算|部门|单位|拨款|预算|决算|收支|收入|支出|总体|[、和与])*((?:增加|增长|上升|减少|下降|降低)(?:较大|较多|幅度较大)?的?(?:主要)?原因)/

function nextParagraph(paragraphs: Disclosure['paragraphs'], at: number, measure: string): { readonly words: string; readonly span: NonNullable<Claim['change']>['span'] } | null {
  const match = OPENING.exec(paragraphs[at + 1]?.text ?? '')
  const words = match?.[1]
  if (!match || words === undefined) return null
  // 收入增加的主要原因 below a paragraph on expenditure goes back further
  const named = match[0].slice(0, -words.length)
  if (!named.includes('收支') && (measure.startsWith('expenditure') ? /收入/.test(named) && !named.includes('支出') : measure.startsWith('income') && /支出/.test(named) && !named.includes('收入'))) return null
  return { words, span: { paragraph: at + 1, start: match[0].length - words.length, end: match[0].length } }
}
