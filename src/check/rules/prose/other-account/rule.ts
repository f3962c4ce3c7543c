import { normaliseAccountName } from '../../../../model/classification/account-name.ts'
import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { claimFactIds, spanPlaces } from '../../../claim-texts.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { paragraphAccounts } from '../../../paragraph-accounts.ts'
import { printedAccounts } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 主要用于城市管理执法。: what the money is for, up to the end of the clause. */
const PURPOSE = /主要用于[：:]?\s*([^，,。；;：:]{3,40}?)(?:等?(?:方面)?的?支出)?(?=[。；;，,])/

/** What a reason says of its subject: 经费增加, 支出有所减少, 保持不变. */
const CHANGE = /(?:的?(?:经费|支出|资金|费用|预算|项目))*(?:较上年|比上年)?(?:有所|略有|相应)?(?:增加|增长|上升|减少|下降|变化|调整|保持不变|基本不变|不变|持平)$/

/** Accounts that hold what has no account of its own, so that the name of another may well say what they are for. */
const CATCH_ALL = /^其他|一般行政管理事务|行政运行|机关服务|事业运行|机构运行/

/** Accounts whose purpose is one thing, by the word for it. */
const ONE_PURPOSE: readonly { readonly code: RegExp; readonly word: RegExp; readonly name: string }[] = [
  { code: /^2080505$/, word: /养老/, name: '机关事业单位基本养老保险缴费支出' },
  { code: /^2080506$/, word: /年金/, name: '机关事业单位职业年金缴费支出' },
  { code: /^21011(?:01|02|03)$/, word: /医疗|医保/, name: '行政事业单位医疗' },
  { code: /^2210201$/, word: /公积金/, name: '住房公积金' },
  { code: /^2210202$/, word: /提租/, name: '提租补贴' },
  { code: /^2210203$/, word: /购房/, name: '购房补贴' },
]

/** Accounts of administrative units beside those of public institutions: 行政运行, 行政单位医疗; 事业运行, 事业单位离退休. */
const NATURES = [
  { own: /^行政(?:单位|运行)/, other: /(?<!行政|机关)事业(?:单位|编制|人员|在职)/, also: /行政|机关|公务员|参公|参照/, name: '事业单位' },
  { own: /^事业(?:单位|运行)/, other: /行政(?:单位|机关|编制|人员|在职)/, also: /事业|参公|参照/, name: '行政单位' },
] as const

interface Entry {
  readonly claim: Claim
  readonly code: string
  readonly name: string
}

export default defineRule({
  id: 'prose/other-account',
  version: 1,
  severity: 'warning',
  title: { zh: '一项支出的用途、原因不得说成另一科目', en: 'The purpose and the reason of an item are not those of another' },
  basis: [{ type: 'professional', zh: '财预〔2016〕143号（增减变化原因说明）', en: 'Circular Caiyu [2016] No. 143 (reasons for changes)' }],
  rationale: { zh: '逐项说明由上一项复制而来，用途或原因里的科目名称没有改成本项的。', en: 'An entry copied from the one above, whose purpose or reason still names that account.' },
  assumptions: [{ zh: '用途或原因整句就是本文件另一科目的名称（加“经费增加”之类），才视为没有改；养老、年金、医疗、公积金、提租补贴、购房补贴六项，用途说的是其中另一项、没有本项的，也算；行政单位的科目（行政运行、行政单位医疗）只说用于事业单位，或者相反的，也算。', en: 'Only where the whole phrase is the name of another account of this document (with 经费增加 or the like), or where one of the six accounts of contributions is used for another of them and not for its own, or where an account of administrative units is for public institutions only, or the reverse.' }],
  exclusions: [
    { zh: '“其他……”“一般行政管理事务”“行政运行”等科目，可以用于别的事。', en: 'Accounts such as 其他…, 一般行政管理事务, 行政运行, which may serve anything.' },
    { zh: '上下级科目；同名科目。', en: 'Accounts above and below; accounts of one name.' },
  ],
  messages: {
    purpose: { zh: '“{name}”的用途写成了另一科目“{other}”。', en: 'The purpose given for "{name}" is the name of another account, "{other}".' },
    reason: { zh: '“{name}”的增减原因说的是另一科目“{other}”。', en: 'The reason given for "{name}" speaks of another account, "{other}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const others = accountsByName(disclosure)
    const entries = itemEntries(disclosure)
    const natures = itemEntries(disclosure, false).flatMap((entry) => otherNature(disclosure, entry))
    const findings = entries.flatMap((entry) => {
      const found: FindingDraft<'purpose' | 'reason'>[] = [...otherPurpose(disclosure, entry)]
      for (const [message, words] of [['purpose', purposeOf(disclosure, entry.claim)], ['reason', reasonOf(disclosure, entry.claim)]] as const) {
        const codes = words && others.get(plain(words.text))
        if (!codes || words.places.length === 0 || isOwn(entry, codes, words.text)) continue
        found.push({ message, data: { name: entry.name, other: words.text }, key: `${entry.code}|${words.text}`, places: words.places, facts: claimFactIds(disclosure, entry.claim), actual: words.text, expected: entry.name })
      }
      // One slip in two sentences of an entry is one thing to mend.
      const [first, second] = found
      return first && second && (first.key === second.key || first.message === second.message) ? [{ ...first, places: [...first.places, ...second.places] }] : found
    })
    return { applications: entries.length, findings: mergeDrafts([...findings, ...natures.filter(({ key }) => findings.every((one) => one.key !== key))]), nothing: { zh: '没有逐项说明的科目。', en: 'No accounts are explained one by one.' } }
  },
})

/** 住房公积金 that is 主要用于…缴纳职业年金: the word of another such account and none of its own. */
function otherPurpose(disclosure: Disclosure, { claim, code, name }: Entry): FindingDraft<'purpose'>[] {
  const own = ONE_PURPOSE.find((one) => one.code.test(code))
  const words = own ? purposeOf(disclosure, claim) : null
  if (!own || !words || words.places.length === 0 || own.word.test(words.text)) return []
  const other = ONE_PURPOSE.filter((one) => one !== own && one.word.test(words.text))
  const [only] = other
  return other.length === 1 && only
    ? [{ message: 'purpose', data: { name, other: only.name }, key: `${code}|${words.text}`, places: words.places, facts: claimFactIds(disclosure, claim), actual: words.text, expected: name }]
    : []
}

/** 行政单位医疗 that is 主要用于事业单位医疗: of the other kind of units alone. */
function otherNature(disclosure: Disclosure, { claim, code, name }: Entry): FindingDraft<'purpose'>[] {
  const nature = NATURES.find(({ own }) => own.test(name))
  const words = nature ? purposeOf(disclosure, claim) : null
  if (!nature || !words || words.places.length === 0 || !nature.other.test(words.text) || nature.also.test(words.text)) return []
  return [{ message: 'purpose', data: { name, other: nature.name }, key: `${code}|${words.text}`, places: words.places, facts: claimFactIds(disclosure, claim), actual: words.text, expected: name }]
}

/** The claims on 项, each account once for its purpose and once for its reason. */
const itemEntries = (disclosure: Disclosure, withoutCatchAll = true): Entry[] => disclosure.claims.flatMap((claim) => {
  const code = claim.key.functional
  const name = claim.accountNames.at(-1)
  return code?.length === 7 && name !== undefined && !(withoutCatchAll && CATCH_ALL.test(name)) ? [{ claim, code, name }] : []
})

/** Names of functional accounts in the document's tables, alone and behind the name of their 款, with their codes. */
function accountsByName(disclosure: Disclosure): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, string>()
  for (const { code, plainName, subject } of printedAccounts(disclosure)) if (subject.key?.functional) names.set(code, plainName)
  const codes = new Map<string, Set<string>>()
  const add = (name: string, code: string): void => { codes.set(name, (codes.get(name) ?? new Set()).add(code)) }
  for (const [code, name] of names) {
    if (name.length < 4) continue
    add(plain(name), code)
    const group = code.length === 7 ? names.get(code.slice(0, 5)) : undefined
    if (group !== undefined && group !== name) add(plain(`${group}${name}`), code)
  }
  return codes
}

/** Without 支出 at the end, which prose leaves out or doubles. */
const plain = (name: string): string => normaliseAccountName(name).replace(/(?:支出|经费)+$/, '')

/** One of the accounts is the entry's own or stands above or below it; or the words are part of its own name. */
const isOwn = ({ code, name, claim }: Entry, codes: ReadonlySet<string>, words: string): boolean =>
  [...codes].some((other) => other.startsWith(code) || code.startsWith(other))
  || plain(name).includes(plain(words)) || plain(words).includes(plain(name))
  // Of 款 and 项 together the end: 行政事业单位医疗行政单位医疗 holds 事业单位医疗, which is another account.
  || [plain(claim.accountNames.slice(-2).join(''))].some((both) => both.endsWith(plain(words)) || plain(words).includes(both))

interface Words {
  readonly text: string
  readonly places: ReturnType<typeof spanPlaces>
}

function reasonOf(disclosure: Disclosure, { reason }: Claim): Words | null {
  const text = reason?.text.replace(/\s+/g, '').replace(/[。；，]+$/, '') ?? ''
  return reason && CHANGE.test(text) ? { text: text.replace(CHANGE, ''), places: spanPlaces(disclosure, reason.span) } : null
}

/** The purpose named in the claim's own paragraph, where it speaks of one account only. */
function purposeOf(disclosure: Disclosure, claim: Claim): Words | null {
  const paragraph = disclosure.paragraphs[claim.span.paragraph]
  const codes = paragraphAccounts(disclosure).get(claim.span.paragraph)
  const match = paragraph && codes?.size === 1 ? PURPOSE.exec(paragraph.text) : null
  const words = match?.[1]
  if (!paragraph || !match || words === undefined) return null
  const start = match.index + match[0].indexOf(words)
  return { text: words.replace(/\s+/g, ''), places: placesOf(paragraph, start, start + words.length) }
}
