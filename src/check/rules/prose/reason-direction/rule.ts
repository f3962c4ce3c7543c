import { normaliseAccountName } from '../../../../model/classification/account-name.ts'
import type { Claim, TextSpan } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { FactKey } from '../../../../model/fact.ts'
import { claimFactIds, claimKey, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'
import { statesOppositeResult } from './opposite-result.ts'

export default defineRule({
  id: 'prose/reason-direction',
  version: 3,
  severity: 'info',
  title: { zh: '增减原因应与增减方向相符', en: 'The reason of a change points the same way as the change' },
  basis: [{ type: 'professional', zh: '财预〔2016〕143号（增减变化原因说明）', en: 'Circular Caiyu [2016] No. 143 (reasons for changes)' }],
  rationale: { zh: '经费减少，原因却说“经费增加”，多是套用了上年或别处的文字。', en: 'A decrease explained by an increase is mostly a text carried over from last year or from elsewhere.' },
  assumptions: [{ zh: '只看原因以增减词收尾、且通篇只有一个方向的。', en: 'Only reasons that end in a word of change and know one direction throughout.' }],
  exclusions: [
    { zh: '原因中增减两个方向都有，说到上年、疫情、结转、退休、节约等足以反过来的。', en: 'Reasons with both directions, or with what can turn them round: last year, carry-over, retirement, savings.' },
    { zh: '结转结余的变化；原因说的是另一项支出或另一种资金的（此增彼减）。', en: 'Changes of carry-over; reasons that speak of another kind of expenditure or fund, which may rise where this one falls.' },
    { zh: '一句中先后说了增、减两个变化的。', en: 'Sentences with changes in both directions.' },
    { zh: '原因的主语就是本科目（“宣传经费增加”），或者原因末尾说的结果（“导致相关支出减少”）与方向相反的，为警告；其余只作提示。', en: 'A warning where the reason is about the very account, or ends in a result that contradicts the change; information elsewhere.' },
  ],
  messages: {
    contrary: { zh: '“{subject}”{words}，所说原因“{reason}”方向相反，应核实。', en: '"{subject}" {words}, yet the reason given, "{reason}", points the other way.' },
    flat: { zh: '“{subject}”持平，所说原因“{reason}”却是增减，应核实。', en: '"{subject}" did not change, yet the reason given, "{reason}", is one of a change.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const explained = disclosure.claims.filter(({ key, change, reason }) => MEASURES.has(key.measure) && change !== null && reason !== null && reason.text.trim() !== '')
    const findings = explained.flatMap((claim) => {
      const { change, reason } = claim
      if (!change || !reason || !isContrary(disclosure, claim)) return []
      const places = spanPlaces(disclosure, reason.span)
      const text = reason.text.replace(/\s+/g, '')
      return places.length === 0 ? [] : [{
        message: change.direction === 'flat' ? 'flat' as const : 'contrary' as const,
        severity: namesItself(claim, text) || statesOppositeResult(claim) ? 'warning' as const : 'info' as const, key: `${claimKey(claim)}|${text}`, places: [...places, ...spanPlaces(disclosure, change.span)], facts: claimFactIds(disclosure, claim), actual: text,
        data: { subject: subjectName(claim), words: spanText(disclosure, change.span), reason: text },
      }]
    })
    return { applications: explained.length, findings, nothing: { zh: '没有写明原因的增减变化。', en: 'No change comes with a reason.' } }
  },
})

/** Carry-over falls where expenditure rises: not judged. */
const MEASURES: ReadonlySet<string> = new Set(['income', 'expenditure', 'incomeGrandTotal', 'expenditureGrandTotal', 'threePublic', 'agencyOperation', 'meeting', 'training'])

/** What the reason may end in behind its word of change: 减少人员经费开支. */
const OBJECT = '(?:[^，,；;、]{0,10}(?:支出|经费|开支|费用|资金|项目|投入|支付))?[等。；;，,]*$'
const ENDS_IN_DECREASE = new RegExp(`(?:减少|下降|压减|缩减|调减|压缩|削减)(?:了)?${OBJECT}`)
const ENDS_IN_INCREASE = /(?:支出|经费|业务量|工作量|项目|任务|费用|开支|投入|人员|标准)(?:较上年|比上年)?(?:有所|略有|相应)?(?:增加|增长|上升)[等。；;，,]*$/
const ANY_INCREASE = /增|加|升|高|新|扩|补|恢复|上调|购|追|涨/
const ANY_DECREASE = /减|降|少|压|缩|节|退|调出|调离|离职|取消|停|完成|结束|收回|划转|转出|未|无|不再|合并|撤/
const TURNS_ROUND = /\d{4}\s*年|上年|去年|以前|前期|同期|疫情|结转|结余|自有|其他资金|单位资金|非财政|导致|使得|致使|从而|效率|力度|一次性/

/** An increase whose reason knows only decreases, or the reverse. */
function isContrary(disclosure: Disclosure, claim: Claim): boolean {
  const { key, change, reason } = claim
  if (!change || !reason) return false
  const text = reason.text.replace(/\s+/g, '')
  if (speaksOfAnother(key, text)) return false
  const between = textBetween(disclosure, change.span, reason.span)
  if (between === null) return false
  if (/增|减|升|降|大于|小于/.test(between)) return false
  if (statesOppositeResult(claim)) return true
  if (text.length > 60 || TURNS_ROUND.test(text.replace(/较上年|比上年/g, ''))) return false
  if (change.direction === 'flat') return !/持平|不变|未|无|没有|抵/.test(text) && (ENDS_IN_DECREASE.test(text) && !ANY_INCREASE.test(text) || ENDS_IN_INCREASE.test(text) && !ANY_DECREASE.test(text))
  if (change.direction === 'increase') return ENDS_IN_DECREASE.test(text) && !ANY_INCREASE.test(text)
  return ENDS_IN_INCREASE.test(text) && !ANY_DECREASE.test(text)
}

/** What stands between a change and its reason, which may begin the next paragraph; null where they are further apart. */
function textBetween({ paragraphs }: Disclosure, change: TextSpan, reason: TextSpan): string | null {
  if (change.paragraph === reason.paragraph) return (paragraphs[change.paragraph]?.text ?? '').slice(change.end, reason.start)
  if (change.paragraph + 1 !== reason.paragraph) return null
  return `${(paragraphs[change.paragraph]?.text ?? '').slice(change.end)}${(paragraphs[reason.paragraph]?.text ?? '').slice(0, reason.start)}`
}

/** A reason that is the account's own name and a change: nothing can turn it round. */
function namesItself({ accountNames }: Claim, reason: string): boolean {
  const own = normaliseAccountName(accountNames.at(-1) ?? '').replace(/支出$/, '')
  const subject = normaliseAccountName(reason).replace(/(?:的?(?:支出|经费|资金|费用|预算))*(?:较上年|比上年)?(?:有所|略有|相应)?(?:增加|增长|上升|减少|下降)$/, '')
  return own.length >= 3 && subject.endsWith(own)
}

/** A reason about 项目支出 for 基本支出, about one fund for another: what the one gains the other may lose. */
function speaksOfAnother({ nature, fund }: FactKey, reason: string): boolean {
  if (nature === 'basic' || nature === 'personnel' || nature === 'publicUse') return /项目支出/.test(reason)
  if (nature === 'project') return /基本支出|人员经费|公用经费/.test(reason)
  return fund !== 'all' && /一般公共预算|政府性基金|国有资本|财政专户|事业收入|经营收入/.test(reason)
}
