import type { Disclosure } from '../../model/disclosure.ts'
import { perDisclosure } from '../per-disclosure.ts'
import { documentTexts, matchesIn, type TextMatch } from '../printed-texts.ts'
import { placesOf } from '../../model/source-tree.ts'
import { useName, type CountKind, type PublicCount } from './count.ts'

const N = String.raw`\s*(\d{1,6})\s*`
const NOT_FOREIGN = '(?<!(?:外事|外宾|境外|（境）外|国外)[^。；，]{0,6})'
/** One pattern a sentence of counts: its groups are of these kinds, in this order. */
const PATTERNS: readonly (readonly [RegExp, readonly CountKind[]])[] = [
  [new RegExp(`(?:出国|出境)(?:（境）)?[^。；\\d]{0,12}团组${N}[个次批](?:[^。；\\d比较]{0,14}${N}人)?`, 'dg'), ['groups', 'travellers']],
  [new RegExp(`(?:出国|出境)(?:（境）)?[^。；\\d]{0,8}${N}个团组(?:[^。；\\d比较]{0,10}${N}人)?`, 'dg'), ['groups', 'travellers']],
  [new RegExp(`(?<!拟|计划|预算)(?:购置|更新|新购|购买|购入)(?:更新|购置)?公务(?:用)?车(?:数)?(?:为|共)?${N}辆|公务(?:用)?车购置(?:数|量)?(?:为|共)?${N}辆`, 'dg'), ['bought', 'bought']],
  [new RegExp(`保有量?(?:为|共有|共|是|数)?${N}[辆台]`, 'dg'), ['kept']],
  [new RegExp(`${NOT_FOREIGN}(?:国内)?公务接待(?:批次|累计|共计?|总计|了|为)*${N}个?批次?(?:（[^（）]{0,24}）)?(?:[，、和及]?(?:共计?|累计|接待|人次|来宾|人员|为)*${N}人)?`, 'dg'), ['receptions', 'guests']],
  [new RegExp(`国内公务接待支出[^。；]{0,24}接待${N}个?批次?(?:（[^（）]{0,24}）)?[，、](?:共计?|累计|接待)*${N}人`, 'dg'), ['receptions', 'guests']],
  [new RegExp(`接待(?:国内)?来访团组${N}个[，、](?:来访人员|来宾|人员)*${N}人`, 'dg'), ['receptions', 'guests']],
  [new RegExp(`召开会议${N}[个次][，、](?:参加会议|参会)${N}人`, 'dg'), ['meetings', 'attendants']],
  [new RegExp(`(?:组织|举办)培训${N}[个次期][，、](?:组织|参加)培训${N}人`, 'dg'), ['trainings', 'trainees']],
]
/** `外宾接待支出0万元，…，共接待来访团组0个`: what a sentence on reception is about, unless it goes on to domestic ones. */
const FOREIGN = /(?:外宾|外事|国（境）外|境外)[^。；]{0,6}接待(?![^。；]*国内)/
/** A number of another year, of one unit, or one that is planned. */
const OTHERS = /本级|下属|所属|分别|上年|去年|同期|预计/

/** Counts that the prose states of the document's own year, of all its units. */
export const proseCounts = perDisclosure((disclosure): readonly PublicCount[] => {
  const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && /团组|保有|接待|公务(?:用)?车|培训|会议/.test(flat))
  const stated = PATTERNS.flatMap(([pattern, kinds]) => matchesIn(texts, pattern).filter((found) => isOwn(found, disclosure.year)).flatMap((found) => kinds.flatMap((kind, at) => countAt(found, at + 1, kind))))
  return [...withoutTwins(stated), ...assetCounts(disclosure)]
})

function isOwn({ text, match }: TextMatch, year: number | null): boolean {
  const start = Math.max(text.flat.lastIndexOf('。', match.index), text.flat.lastIndexOf('；', match.index)) + 1
  const lead = text.flat.slice(start, match.index)
  const years = [...(lead + match[0]).matchAll(/(20\d\d)\s*年/g)].map(([, digits]) => Number.parseInt(digits ?? '', 10))
  if (/接待/.test(match[0]) && FOREIGN.test(lead) && !match[0].startsWith('国内')) return false
  return !OTHERS.test(lead + match[0]) && (match[0].startsWith('国内公务接待') || !/其中[：:，,]?[^，。；]{0,6}$/.test(lead)) && years.every((one) => year === null || one === year)
}

function countAt({ text, match }: TextMatch, group: number, kind: CountKind): PublicCount[] {
  const span = match.indices?.[group]
  const digits = match[group]
  if (!span || digits === undefined) return []
  const places = placesOf(text.printed, text.offsets?.[span[0]] ?? span[0], (text.offsets?.[span[1] - 1] ?? span[1] - 1) + 1)
  return places.length > 0 ? [{ kind, value: BigInt(digits), text: digits, places, table: null }] : []
}

/** Two patterns may find one number. */
function withoutTwins(counts: readonly PublicCount[]): PublicCount[] {
  const seen = new Set<string>()
  return counts.filter(({ kind, places }) => {
    const key = `${kind}|${JSON.stringify(places)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** 车辆, by use, and equipment as the statement on state assets counts them. */
const assetCounts = ({ claims, year }: Disclosure): PublicCount[] => claims.flatMap(({ key, amount }): PublicCount[] => {
  if (key.measure !== 'stateAssets' || key.item === null || amount?.kind !== 'count' || amount.places.length === 0 || key.year !== year || amount.value.scale !== 0) return []
  const [name, use] = key.item.split(':')
  const kind: CountKind | null = name === 'vehicles' ? (use === undefined ? 'vehicles' : /^(?:value|netValue|originalValue)$/.test(use) ? null : `vehicles:${useName(use)}`) : key.item === 'equipment' ? 'equipment' : null
  return kind === null ? [] : [{ kind, value: amount.value.digits, text: amount.text.trim(), places: amount.places, table: null }]
})
