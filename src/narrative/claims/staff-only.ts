import type { Claim } from '../../model/claim.ts'
import type { Paragraph } from '../../model/source-tree.ts'

const FAMILIES = '对个人和'
/** 人员支出10万元、公用支出2万元、对个人和家庭的补助支出1万元: three beside each other, nothing 其中 between them. */
const BESIDE = /人员(?:经费|支出)(?:合计|共计)?[\d,.]+(?:万|亿)?元[、，,；;](?:(?:日常)?公用(?:经费|支出)[\d,.]+(?:万|亿)?元[、，,；;])?对个人和?家庭的?补助(?:支出)?[\d,.]+/
const OF_STAFF = /人员(?:经费|支出)/

/** Where a document lists 人员支出 beside 对个人和家庭的补助 it is that of staff only, not the whole of 人员经费: no quantity that others print. */
export function staffOnly(claims: readonly Claim[], paragraphs: readonly Paragraph[]): readonly Claim[] {
  if (!paragraphs.some(({ text }) => text.includes(FAMILIES) && BESIDE.test(text.replace(/\s+/g, '')))) return claims
  return claims.map((claim) => (claim.key.nature === 'personnel' && OF_STAFF.test(claim.subject) ? { ...claim, key: { ...claim.key, measure: 'other' } } : claim))
}
