import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A count of the three public expenses, and the item that it stands behind. */
interface Counted { readonly item: string; readonly name: { readonly zh: string; readonly en: string }; readonly pattern: RegExp }

const COUNTS: readonly Counted[] = [
  { item: 'overseasTravel', name: { zh: '因公出国（境）费', en: 'Travel abroad' }, pattern: /因公出国（境）团组\s*(\d+)\s*个/ },
  { item: 'officialReception', name: { zh: '公务接待费', en: 'Reception' }, pattern: /(?:国内)?(?:公务)?接待\s*(\d+)\s*批次/ },
  { item: 'officialReception', name: { zh: '公务接待费', en: 'Reception' }, pattern: /(?:国内)?(?:公务)?接待批次\s*(\d+)\s*[个次批]/ },
  { item: 'vehiclePurchase', name: { zh: '公务用车购置费', en: 'Vehicles bought' }, pattern: /(?:购置|更新)(?:公务用车|执法执勤(?:用车|车辆)|车辆)\s*(\d+)\s*[辆台]/ },
]
const KEPT = /公务用车保有量(?:为|共)?\s*(\d+)\s*[辆台]/

export default defineRule({
  id: 'prose/three-public-counts',
  version: 1,
  severity: 'warning',
  title: { zh: '团组、批次、车辆的数量应与金额相称', en: 'Counts of trips, receptions and vehicles fit the amounts' },
  basis: [{ type: 'professional', zh: '财预〔2016〕143号（“三公”经费的数量说明）', en: 'Circular Caiyu [2016] No. 143 (counts behind the three public expenses)' }],
  rationale: { zh: '有金额而批次为0、保有量多于单位全部车辆，必有一处没有改。', en: 'Where money was spent on no reception, or more vehicles are kept than there are, one of the two is stale.' },
  assumptions: [{ zh: '公务用车保有量是单位车辆的一部分。', en: 'The official vehicles kept are among all the vehicles of the unit.' }],
  exclusions: [{ zh: '金额为零而有数量的：费用可由他人负担。', en: 'Counts without money: somebody else may have paid.' }],
  messages: {
    none: { zh: '{item}为{amount}，文中却写“{words}”。', en: '{item} is {amount}, yet the text says "{words}".' },
    kept: { zh: '文中写“{words}”，多于共有车辆{all}辆。', en: 'The text says "{words}", more than all its {all} vehicles.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph }) => where === 'paragraph' && disclosure.paragraphs[paragraph]?.role === 'body')
    let applications = 0
    const none = COUNTS.flatMap(({ item, name, pattern }) => matchesIn(texts, pattern).flatMap((found): FindingDraft<'none' | 'kept'>[] => {
      const claim = claimOf(disclosure, item)
      if (!claim?.amount || found.places.length === 0 || isOfAnotherYear(found, disclosure) || isForeign(found)) return []
      applications += 1
      if (Number.parseInt(found.match[1] ?? '', 10) !== 0 || claim.amount.value.digits === 0n) return []
      return [{ message: 'none', data: { item: name, amount: printedText(claim.amount), words: found.match[0] }, key: `${item}|${pattern.source}`, places: [...found.places, ...claim.amount.places] }]
    }))
    const most = mostVehicles(disclosure)
    const kept = most === null ? [] : matchesIn(texts, KEPT).flatMap((found): FindingDraft<'none' | 'kept'>[] => {
      if (found.places.length === 0) return []
      applications += 1
      return BigInt(found.match[1] ?? '') > most.count
        ? [{ message: 'kept', data: { words: found.match[0], all: most.count.toString() }, key: 'kept', places: [...found.places, ...most.fact.places], facts: [most.fact.id] }]
        : []
    })
    return { applications, findings: [...none, ...kept], nothing: { zh: '文中没有团组、批次、车辆的数量。', en: 'The text gives no such counts.' } }
  },
})

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
  const named = /(20\d{2})\s*年[^。；]*$/.exec(text.flat.slice(0, match.index))?.[1]
  return named !== undefined && Number.parseInt(named, 10) !== year
}
