import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { countName, type CountKind, type PublicCount } from '../../../public-counts/count.ts'
import { proseCounts } from '../../../public-counts/prose-counts.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A count of the three public expenses, and the item that it stands behind. */
interface Counted { readonly item: string; readonly name: { readonly zh: string; readonly en: string }; readonly pattern: RegExp }

const NAMES = {
  overseasTravel: { zh: '因公出国（境）费', en: 'Travel abroad' }, officialReception: { zh: '公务接待费', en: 'Reception' }, vehiclePurchase: { zh: '公务用车购置费', en: 'Vehicles bought' },
} as const
const counted = (item: keyof typeof NAMES, pattern: RegExp): Counted => ({ item, name: NAMES[item], pattern })

const COUNTS: readonly Counted[] = [
  counted('overseasTravel', /因公出国（境）团组(?:数)?(?:为|共)?\s*(\d+)\s*[个次批]/),
  counted('officialReception', /(?:国内)?(?:公务)?接待\s*(\d+)\s*批次/),
  counted('officialReception', /(?:国内)?(?:公务)?接待批次(?:为|共)?\s*(\d+)\s*[个次批]/),
  counted('officialReception', /(?<!外）?)接待国内来访团组\s*(\d+)\s*[个次批]/),
  counted('vehiclePurchase', /(?<!计划|预计|拟)(?:购置|更新|新购|购买|购入)(?:公务用?车|执法执勤(?:用车|车辆)|车辆)(?:数|量)?(?:为|共)?\s*(\d+)\s*[辆台]/),
  counted('vehiclePurchase', /公务用?车(?:新增)?购置(?:数|数量|量)(?:为|共)?\s*(\d+)\s*[辆台]/),
  counted('vehiclePurchase', /(?<![从尚])(?:未|没有)(?:新?购[置买入]|新购|更新)公务用?车(?!运行)/),
]
/** Bought with other money, or not bought at all: the amount speaks of the fiscal appropriation only. */
const OTHER_MONEY = /捐赠|划[转拨入]|调[拨入]|无偿|非财政|自有资金|自筹|其他资金|上级|租赁/
/** 接待外宾2批次、12人次; 其中外事接待2批次），30人次（其中外事接待12人次: of one kind of guests, groups and persons. */
const FOREIGN_GUESTS = /(?:外宾|外事)(?:接待)?\s*(\d{1,5})\s*个?批次?(?:[，,、\s]*(?:外宾|来访)?(?:人员|人数|人次)?(?:共计?|累计|为)*|[）)][，,、\s]*\d+\s*人次?[（(]其中[：:]?(?:外宾|外事)(?:接待)?)\s*(\d{1,6})\s*人/
/** Who travelled with the delegation of another unit, or came with guests of others. */
const WITH_OTHERS = /参加|随(?:同|团)|其他单位|上级|组团单位/
const KEPT = /公务用车保有量(?:为|共)?\s*(\d+)\s*[辆台]/

export default defineRule({
  id: 'prose/three-public-counts',
  version: 3,
  severity: 'warning',
  title: { zh: '团组、批次、车辆的数量应与金额相称', en: 'Counts of trips, receptions and vehicles fit the amounts' },
  basis: [{ type: 'professional', zh: '财预〔2016〕143号（“三公”经费的数量说明）', en: 'Circular Caiyu [2016] No. 143 (counts behind the three public expenses)' }],
  rationale: { zh: '有金额而批次为0、购置了车辆而购置费为零、人次少于批次、保有量多于单位全部车辆，必有一处没有改。', en: 'Where money was spent on no reception, vehicles were bought for nothing, or more are kept than there are, one of the two is stale.' },
  assumptions: [{ zh: '公务用车保有量是单位车辆的一部分。', en: 'The official vehicles kept are among all the vehicles of the unit.' }],
  exclusions: [{ zh: '团组、接待的金额为零而有数量的：费用可由他人负担；车辆用非财政拨款购置或划转、捐赠的。', en: 'Trips and receptions without money, which somebody else may have paid; vehicles that were given, or bought with other money.' }],
  messages: {
    bought: { zh: '{item}为零，文中却写“{words}”。', en: '{item} is nothing, yet the text says "{words}".' },
    fewer: { zh: '{more}为{count}，{fewer}却只有{less}。', en: '{more}: {count}, but {fewer} only {less}.' },
    alone: { zh: '{fewer}为{less}，{more}却为0。', en: '{fewer}: {less}, yet {more}: 0.' },
    guests: { zh: '“{words}”：批次与人次不能一个为零、一个不为零。', en: '"{words}": of groups and guests one is zero and the other is not.' },
    none: { zh: '{item}为{amount}，文中却写“{words}”。', en: '{item} is {amount}, yet the text says "{words}".' },
    kept: { zh: '文中写“{words}”，多于共有车辆{all}辆。', en: 'The text says "{words}", more than all its {all} vehicles.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph }) => where === 'paragraph' && disclosure.paragraphs[paragraph]?.role === 'body')
    let applications = 0
    const none = COUNTS.flatMap(({ item, name, pattern }) => matchesIn(texts, pattern).flatMap((found): Draft[] => {
      const claim = claimOf(disclosure, item)
      if (!claim?.amount || found.places.length === 0 || isOfAnotherYear(found, disclosure) || isForeign(found)) return []
      applications += 1
      const count = Number.parseInt(found.match[1] ?? '0', 10)
      if (claim.amount.value.digits === 0n) {
        return item === 'vehiclePurchase' && count > 0 && !OTHER_MONEY.test(sentenceOf(found))
          ? [{ message: 'bought', data: { item: name, words: found.match[0] }, key: 'bought', places: [...found.places, ...claim.amount.places] }]
          : []
      }
      if (count !== 0) return []
      return [{ message: 'none', data: { item: name, amount: printedText(claim.amount), words: found.match[0] }, key: `${item}|${pattern.source}`, places: [...found.places, ...claim.amount.places] }]
    }))
    const fewer = FEWER.flatMap(([many, few]): Draft[] => {
      const [one, other] = [onlyCount(disclosure, many), onlyCount(disclosure, few)]
      if (!one || !other) return []
      applications += 1
      if (one.value === 0n && other.value > 0n && !texts.some(({ flat }) => flat.includes(other.text) && flat.includes('团组') && WITH_OTHERS.test(flat)))
        return [{ message: 'alone', data: { more: countName(many), fewer: countName(few), less: other.text }, key: `alone|${many}|${few}`, places: [...other.places, ...one.places] }]
      return other.value < one.value
        ? [{ message: 'fewer', data: { more: countName(many), count: one.text, fewer: countName(few), less: other.text }, key: `${many}|${few}`, places: [...other.places, ...one.places] }]
        : []
    })
    const guests = matchesIn(texts, FOREIGN_GUESTS).flatMap((found): Draft[] => {
      if (found.places.length === 0) return []
      applications += 1
      const [groups, persons] = [found.match[1], found.match[2]].map((digits) => Number.parseInt(digits ?? '', 10))
      const words = found.match[0].replace(/\s+/g, '')
      return (groups === 0) === (persons === 0) ? [] : [{ message: 'guests', data: { words }, key: `guests|${words}`, places: found.places, actual: words }]
    })
    const most = mostVehicles(disclosure)
    const kept = most === null ? [] : matchesIn(texts, KEPT).flatMap((found): Draft[] => {
      if (found.places.length === 0) return []
      applications += 1
      return BigInt(found.match[1] ?? '') > most.count
        ? [{ message: 'kept', data: { words: found.match[0], all: most.count.toString() }, key: 'kept', places: [...found.places, ...most.fact.places], facts: [most.fact.id] }]
        : []
    })
    return { applications, findings: [...none, ...fewer, ...guests, ...kept], nothing: { zh: '文中没有团组、批次、车辆的数量。', en: 'The text gives no such counts.' } }
  },
})

type Draft = FindingDraft<'none' | 'kept' | 'bought' | 'fewer' | 'alone' | 'guests'>

/** A delegation has a traveller, a reception a guest. */
const FEWER: readonly (readonly [CountKind, CountKind])[] = [['groups', 'travellers'], ['receptions', 'guests']]

/** What prose counts of a kind, where it does so in one way only. */
function onlyCount(disclosure: Disclosure, kind: CountKind): PublicCount | null {
  const [first, ...others] = proseCounts(disclosure).filter((one) => one.kind === kind)
  return first && others.every(({ value }) => value === first.value) ? first : null
}

const sentenceOf = ({ text, match }: TextMatch): string => {
  const end = text.flat.indexOf('。', match.index)
  return text.flat.slice(text.flat.lastIndexOf('。', match.index) + 1, end < 0 ? undefined : end)
}

/** The highest count of all vehicles that the document gives; null where it gives none. */
function mostVehicles(disclosure: Disclosure): { readonly fact: Fact; readonly count: bigint } | null {
  const counts = disclosure.facts.flatMap((fact) =>
    fact.key.measure === 'stateAssets' && fact.key.item === 'vehicles' && fact.key.unit === null && fact.value !== null && fact.value.scale === 0 ? [{ fact, count: fact.value.digits }] : [])
  return counts.toSorted((a, b) => (a.count < b.count ? 1 : -1))[0] ?? null
}

/** What prose states of an item in the document's own year and phase. */
const claimOf = (disclosure: Disclosure, item: string): Claim | undefined => disclosure.claims.find(({ key, amount }) =>
  key.measure === 'threePublic' && key.item === item && key.year === disclosure.year && key.phase === (disclosure.kind === 'final' ? 'final' : 'budget') && amount !== null)

/** `国（境）外公务接待支出0万元，接待0批次`, `外事接待0批次`: what its part of the sentence is about. */
const isForeign = ({ text, match }: TextMatch): boolean => {
  const part = text.flat.slice(0, match.index).split(/[。；：]/).at(-1) ?? ''
  return /外宾|外事|国（境）外|境外/.test(part.slice(part.lastIndexOf('国内') + 1))
}

const isOfAnotherYear = ({ text, match }: TextMatch, { year }: Disclosure): boolean => {
  const named = /(20\d{2})\s*年[^。；;]*$/.exec(text.flat.slice(0, match.index))?.[1]
  return named !== undefined && Number.parseInt(named, 10) !== year
}
