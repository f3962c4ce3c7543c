import type { Claim } from '../../../../model/claim.ts'

const LIMIT = 120

/** What the reason leads to: of the explained sum itself (相关支出, 经费总体), not of another item named. */
const OF_ITSELF = '(?:相关|有关|总体|整体|本项|该项|此项|本年|当年|本科目|该科目)?的?(?:支出|经费|费用|开支)(?:总体|整体|总额|总量|规模)?'
const DEGREE = '(?:较上年|比上年|同比|总体|整体|有所|略有|略微|相应|随之|小幅|大幅|呈|也)*'
const RESULT = new RegExp(`(?:导致|致使|使得|从而|造成|使)(?:了)?(?<what>[^，,；;。]{2,24}?)${DEGREE}(?<way>减少|下降|降低|增加|增长|上升)[等了。；;，,]*$`)
const ITSELF = new RegExp(`^${OF_ITSELF}$`)

/** A word of the sentence's own direction before the result: the reason weighs the one against the other. */
const RISES = /增|上升|上涨|上调|提高|提标|扩|补|恢复|购|追加|加大|新/
const FALLS = /减|降|少|压|缩|节|退|调出|调离|离职|取消|停|完成|结束|收回|划转|转出|未|无|不再|合并|撤/
/** What can turn a reason round: a change of an earlier year, money of another kind. */
const ELSEWHERE = /\d{4}\s*年|上年|去年|以前|前期|同期|疫情|结转|结余|自有|其他资金|单位资金|非财政|一次性/

/** `增加2.40万元，主要原因是……导致相关支出略有减少`: the reason ends in a result that contradicts the change. */
export function statesOppositeResult({ key, subject, change, reason }: Pick<Claim, 'key' | 'subject' | 'change' | 'reason'>): boolean {
  if (!change || !reason || change.direction === 'flat' || key.measure.startsWith('income')) return false
  const text = reason.text.replace(/\s+/g, '')
  if (text.length > LIMIT) return false
  const match = RESULT.exec(text)
  if (!match?.groups) return false
  const { what = '', way = '' } = match.groups
  const rises = /增|升/.test(way)
  if (rises === (change.direction === 'increase') || !(ITSELF.test(what) || isNamed(what, subject))) return false
  const before = text.slice(0, match.index)
  return !ELSEWHERE.test(before) && !(rises ? FALLS : RISES).test(before)
}

/** The result names the very subject: 公务接待费 of 公务接待费支出. */
function isNamed(what: string, subject: string): boolean {
  const bare = (text: string): string => text.replace(/\s+/g, '').replace(/(?:财政拨款)?(?:支出|预算|决算)+$/, '')
  return bare(what).length >= 3 && bare(what) === bare(subject)
}
