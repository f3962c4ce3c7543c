import type { FactKey } from '../../model/fact.ts'
import type { CurrentSubject, DraftClaim } from './draft-claim.ts'
import { isUnknownAccount, SOME_ACCOUNT } from './subject-key.ts'

/** How a line goes on about the account of the line above: `20.04万元，…`, `年初预算为…`, `支出决算为…`, `2025年当年预算执行数为…`. */
const GOES_ON = /^Ⓐ|^(?:Ⓨ(?:年?度)?[，、]?)?(?:当年|本年度?|全年|年初|年末|调整后?(?:的)?)*(?:支出)?(?:预算|决算)(?:执行)?(?:安排)?(?:数|支出)?(?:为|是|[ⒶⓅ]|小于|大于|等于|与)|^完成(?:了)?(?:年初|全年|调整)?预算/

export const goesOnAboutAccount = (text: string): boolean => GOES_ON.test(text)

/** `主要用于：…。` on a line of its own: what a line says of what the money is for, or why, is still about the account above. */
export const isAside = (text: string): boolean => /^(?:主要|资金|经费)?用于|^(?:主要)?原因/.test(text)

const isAccount = (key: FactKey): boolean => key.functional !== null || isUnknownAccount(key)

/** Of one account or another: what a line below says without naming one is bound to nothing, least of all to the whole section. */
const SEVERAL: CurrentSubject = { key: SOME_ACCOUNT, alternatives: [], text: '', start: 0, printedCode: null, accountNames: [] }

/** The account that a paragraph speaks of, for the paragraph below that goes on about it: known to the tables or not. */
export function spokenAccount({ claims, subject }: { readonly claims: readonly DraftClaim[]; readonly subject: CurrentSubject | null }): CurrentSubject | null {
  const [first, ...rest] = claims
  if (!first) return subject && isAccount(subject.key) ? { ...subject, start: 0 } : null
  if (!claims.some(({ key }) => isAccount(key))) return null
  if (!isAccount(first.key) || rest.some(({ key }) => key.functional !== first.key.functional || (isUnknownAccount(first.key) && key.item !== first.key.item))) return SEVERAL
  const { key, alternatives, subject: text, printedCode, accountNames } = first
  return { key, alternatives, text, start: 0, printedCode, accountNames }
}
