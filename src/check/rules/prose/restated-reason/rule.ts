import { normaliseAccountName } from '../../../../model/classification/account-name.ts'
import type { Claim } from '../../../../model/claim.ts'
import { spanPlaces } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

/** The words of change that a reason may end in. */
const CHANGE = /(?:有所|略有|相应)?(?:增加|增长|上升|减少|下降|增多|降低)$/

/** Words that say no more than that there was money. */
const NO_MORE = /^(?:的|本年|当年|本部门|本单位|年初|相关|支出|经费|预算|资金|费用|安排|金额|数|较上年|比上年|与上年相比)*$/

export default defineRule({
  id: 'prose/restated-reason',
  version: 1,
  severity: 'info',
  title: { zh: '增减原因应具体，不得只重复增减本身', en: 'A reason says more than that there was a change' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（增减变化原因说明）', en: 'Circular Caiyu [2016] No. 143 (reasons for changes)' },
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
  ],
  rationale: { zh: '“行政单位医疗经费增加，主要原因是行政单位医疗经费增加”等于没有说明。', en: 'To explain an increase of an account by an increase of that account explains nothing.' },
  assumptions: [{ zh: '原因只由“支出、经费”之类或本科目的名称加“增加”“减少”组成。', en: 'The reason consists of words for money, or of the name of the account itself, and of a word of change.' }],
  exclusions: [
    { zh: '说到业务量、人员、项目的，虽简略也算原因；持平不需要原因。', en: 'Mention of workload, staff or projects is a reason, if a brief one; no change needs none.' },
    { zh: '方向相反的原因另行报告。', en: 'A reason that points the other way is reported by another rule.' },
  ],
  messages: { restated: { zh: '有{count}处增减原因只重复了增减本身，没有说明为什么，如“{reason}”。', en: '{count} reasons only restate the change, as "{reason}" does.' } },
  appliesTo: () => true,
  check(disclosure) {
    const explained = disclosure.claims.filter(({ change, reason }) => change !== null && change.direction !== 'flat' && reason !== null && reason.text.trim() !== '')
    const restated = explained.filter(isRestated)
    const places = restated.flatMap(({ reason }) => (reason ? spanPlaces(disclosure, reason.span) : []))
    const reason = restated[0]?.reason?.text.replace(/[\s。；，]+/g, '') ?? ''
    const findings = places.length === 0 ? [] : [{ message: 'restated' as const, data: { count: restated.length, reason }, key: 'restated', places, actual: reason }]
    return { applications: explained.length, findings, nothing: { zh: '没有写明原因的增减变化。', en: 'No change comes with a reason.' } }
  },
})

/** The reason is a word of change behind words for money or the account's own name, in the direction of the change. */
function isRestated({ change, reason, accountNames, subject }: Claim): boolean {
  const text = normaliseAccountName((reason?.text ?? '').replace(/[\s。；，]+/g, ''))
  const word = CHANGE.exec(text)?.[0] ?? ''
  if (word === '' || !change || (change.direction === 'increase') !== /增|上升/.test(word)) return false
  const rest = text.slice(0, -word.length)
  const own = [...accountNames, accountNames.slice(-2).join(''), subject].map((name) => normaliseAccountName(name)).filter((name) => name.length >= 3).sort((a, b) => b.length - a.length)
  return NO_MORE.test(rest) || own.some((name) => [name, name.replace(/支出$/, '')].some((part) => rest.startsWith(part) && NO_MORE.test(rest.slice(part.length))))
}
