import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { claimFactIds, claimKey, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

/** Quantities whose change has to be explained: income, expenditure, 三公, 机关运行经费. */
const EXPLAINED: ReadonlySet<string> = new Set(['income', 'expenditure', 'incomeGrandTotal', 'expenditureGrandTotal', 'threePublic', 'agencyOperation'])

/** How many paragraphs further on a reason may stand: the reason of several changes is often given once behind them. */
const REACH = 4

/** `注：二、“三公”经费增减变化原因说明：…`: one statement of the reasons, in the notes. */
const THREE_PUBLIC_REASONS = /(?:^|[。：:])(?:[注备说明]{1,2}[：:])?(?:[一二三四五六]、|\d[.．、])?[“"]?三公[”"]?经费(?:预算)?增减(?:变化|变动)?(?:情况)?原因说明[：:].{2,}/

/** How many characters back in its paragraph. */
const REACH_BACK = 120

/** The same for a total that is divided (其中：) into parts of a paragraph each. */
const PARTS_REACH = 8

/** The words that lead to a reason in a paragraph of its own: `决算数小于预算数的主要情况：`. */
const REASON = /原因|(?:预算|决算|执行)数?的主要(?:情况|因素)(?:是|为)?[：:]/

export default defineRule({
  id: 'prose/reason-given',
  version: 4,
  severity: 'warning',
  title: { zh: '增减变化应说明原因', en: 'A change is explained' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（增减变化原因说明）', en: 'Circular Caiyu [2016] No. 143 (reasons for changes)' },
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
  ],
  rationale: { zh: '收支、“三公”经费、机关运行经费比上年或比预算有增减的，应当说明原因。', en: 'Changes of income, expenditure, the three public expenses and agency operating expenses have to be explained.' },
  assumptions: [{ zh: '本段或其后几段、同一部分内说明了原因即可。', en: 'A reason in the paragraph or a few further on, in the same part, is enough.' }],
  exclusions: [
    { zh: '持平的；表中已列本年、上年而文字没有说到的。', en: 'No change; figures that only a table sets side by side.' },
    { zh: '合计已说明原因、分项都不再说明的（按支出功能科目划分：……）。', en: 'Parts of a total that is explained, where no part is explained by itself.' },
  ],
  messages: { missing: { zh: '“{subject}”{words}，未说明原因。', en: '"{subject}" {words}: no reason is given.' } },
  appliesTo: () => true,
  check(disclosure) {
    const changed = disclosure.claims.filter((claim) =>
      EXPLAINED.has(claim.key.measure) && claim.change !== null && claim.change.direction !== 'flat' && (claim.change.amount !== null || claim.change.percent !== null || isAgainstBudget(claim, disclosure)) && !isZero(claim))
    const noted = disclosure.paragraphs.some(({ text }) => THREE_PUBLIC_REASONS.test(text.replace(/\s+/g, '')))
    const unexplained = changed.filter((claim) => claim.reason === null && !(noted && claim.key.measure === 'threePublic') && !reasonNearby(disclosure, claim) && !isDivided(claim, changed))
    const findings = unexplained.flatMap((claim) => {
      const span = claim.change?.span
      const places = span ? spanPlaces(disclosure, span) : []
      if (!span || places.length === 0) return []
      return [{
        message: 'missing' as const, data: { subject: subjectName(claim), words: spanText(disclosure, span) }, key: claimKey(claim), absent: true, places,
        facts: claimFactIds(disclosure, claim),
      }]
    })
    return { applications: changed.length, findings, nothing: { zh: '没有写明增减的数字。', en: 'No change is stated.' } }
  },
})

/** 决算数大于年初预算数: final accounts explain it, whether or not they say by how much. */
const isAgainstBudget = ({ key, previous }: Claim, { kind }: Disclosure): boolean =>
  kind === 'final' && key.phase === 'final' && (previous?.phase === 'budget' || previous?.phase === 'adjusted') && previous.year === key.year

const isZero = (claim: Claim): boolean =>
  (claim.change?.amount?.value.digits ?? 1n) === 0n || (claim.change?.percent?.value.digits ?? 1n) === 0n

function reasonNearby(disclosure: Disclosure, claim: Claim): boolean {
  const { paragraph, end } = claim.change?.span ?? claim.span
  const rest = disclosure.paragraphs[paragraph]?.text.slice(end) ?? ''
  if (/原因|由于|因为|系因|主要是/.test(rest)) return true
  const before = disclosure.paragraphs[paragraph]?.text.slice(0, claim.span.start) ?? ''
  if (REASON.test(before.slice(-REACH_BACK)) && !isSiblings(disclosure, claim)) return true
  // `收、支预算总计各增加10万元。其中：`: a total that is divided right behind is explained by the reasons of its parts.
  if (/其中[：:]?$/.test(rest.trim()) && disclosure.paragraphs.slice(paragraph + 1, paragraph + 1 + PARTS_REACH).some(({ text }) => /原因/.test(text))) return true
  // `财政拨款收入支出增加的主要原因是…`: further on, where it says whose reason it is.
  const whose = claim.key.measure.startsWith('income') ? '收入' : claim.key.measure.startsWith('expenditure') ? '支出' : null
  if (whose !== null && disclosure.paragraphs.slice(paragraph + 1, paragraph + 1 + PARTS_REACH).some(({ text }) => text.includes('原因') && new RegExp(`^[^，。；;\\d]{0,24}${whose}[^，。；;\\d]{0,16}原因`).test(text.trim()))) return true
  // A paragraph that reports a change of its own explains that one, unless it begins with the reason.
  return disclosure.paragraphs.slice(paragraph + 1, paragraph + 1 + REACH).some(({ text }, i) =>
    REASON.test(text) && (/^[^，。；\d;]{0,40}原因/.test(text.trim()) || !hasOtherChange(disclosure, paragraph + 1 + i, claim)))
}

/** The reason in front is that of another part of the same whole, which has a change of its own: it explains that one. */
function isSiblings(disclosure: Disclosure, { key, span }: Claim): boolean {
  const owners = disclosure.claims.filter(({ reason }) => reason !== null && reason.span.paragraph === span.paragraph && reason.span.start < span.start && reason.span.end > span.start - REACH_BACK)
  return key.measure === 'threePublic' && key.item !== null && owners.length > 0 && owners.every((owner) =>
    owner.change !== null && owner.key.measure === 'threePublic' && owner.key.item !== null && owner.key.item !== key.item && !isDividedInto(owner.key, key))
}

/** One of the parts that a total with its reason is divided into (按支出功能科目划分：……), of which none is given a reason of its own. */
function isDivided(claim: Claim, changed: readonly Claim[]): boolean {
  const distance = (other: Claim): number => claim.span.paragraph - other.span.paragraph
  const whole = changed.findLast((other) => other !== claim && other.reason !== null && isDividedInto(other.key, claim.key) && distance(other) >= 0 && distance(other) <= PARTS_REACH)
  const others = whole ? changed.filter((other) => other !== claim && isDividedInto(whole.key, other.key) && Math.abs(distance(other)) <= PARTS_REACH) : []
  return others.length > 0 && others.every(({ reason }) => reason === null)
}

const isDividedInto = (whole: Claim['key'], part: Claim['key']): boolean => whole.year === part.year && (part.measure === 'threePublic'
  ? whole.measure === 'threePublic' && whole.item === 'officialVehicles' && (part.item === 'vehiclePurchase' || part.item === 'vehicleOperation')
  : isPart(part, whole) && part.functional?.length !== 7)

const hasOtherChange = (disclosure: Disclosure, paragraph: number, whole: Claim): boolean =>
  disclosure.claims.some(({ change, amount, key }) => amount !== null && change !== null && change.span.paragraph === paragraph && !isPart(key, whole.key))

/** Of a total the reasons of its parts are enough. */
const isPart = (part: Claim['key'], whole: Claim['key']): boolean => part.measure === whole.measure
  && (['functional', 'nature', 'economic', 'item'] as const).some((dimension) => whole[dimension] === null && part[dimension] !== null)
  && (['functional', 'nature', 'economic', 'item'] as const).every((dimension) => whole[dimension] === null || whole[dimension] === part[dimension])
