import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds } from '../../../claim-texts.ts'
import type { Bilingual } from '../../../bilingual.ts'
import { documentTexts } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** What final accounts say besides the amount of an item, and the words that say it. */
interface Detail { readonly name: Bilingual; readonly words: RegExp }

const DETAILS: Readonly<Record<string, readonly Detail[]>> = {
  overseasTravel: [
    { name: { zh: '因公出国（境）团组数', en: 'the number of delegations' }, words: /团组|出访团|批次.{0,8}出国|出国（境）.{0,12}批/ },
    { name: { zh: '因公出国（境）人数', en: 'the number of travellers' }, words: /(?:出国|出境|团组|出访|累计).{0,40}人(?:次|数)?/ },
  ],
  officialVehicles: [
    { name: { zh: '公务用车购置费（没有购置的写明没有）', en: 'the cost of vehicles bought (or that none were)' }, words: /(?:用车|车辆)(?:购置|更新)(?!(?:费用?)?(?:及|和|与|、))|购置(?:公务用车|车辆)|(?:未|没有|无)(?:新增|新购|购置|更新)/ },
    { name: { zh: '公务用车运行维护费', en: 'the running cost' }, words: /(?<!购置(?:费)?(?:及|和|与|、)(?:公务用车)?)运行(?:维护)?(?:费|经费|支出)/ },
    { name: { zh: '公务用车保有量', en: 'the number of vehicles kept' }, words: /保有量|保有.{0,8}[辆台]|(?:实有|现有|共有|年末)[^，。；;]{0,10}公务用车[^，。；;]{0,8}\d\s*[辆台]|公务用车[^，。；;]{0,10}(?:实有|现有|共有)/ },
  ],
  officialReception: [
    { name: { zh: '国内公务接待批次', en: 'the number of domestic receptions' }, words: /(?<!(?:外宾|外事|国（境）外)[^，。；）;]{0,12})\d[\d,]*\s*(?:余|多)?(?:个)?(?:批次?|次)|国内(?:公务)?接待批次|接待[^，。；;]{0,8}(?:团组|批)[^，。；、\d;]{0,3}\d|接待批次[^，。；、\d;]{0,8}\d|(?:没有|未)发生.{0,6}接待/ },
    { name: { zh: '国内公务接待人次', en: 'the number of guests' }, words: /(?<!(?:外宾|外事|国（境）外)[^。；）;]{0,20})\d[\d,]*\s*(?:余|多)?人(?:次|数)?|国内(?:公务)?接待人(?:次|数)|接待人(?:次|数)[^，。；、\d;]{0,8}\d|(?:没有|未)发生.{0,6}接待/ },
  ],
}

export default defineRule({
  id: 'completeness/three-public-details',
  version: 1,
  severity: 'warning',
  title: { zh: '决算的“三公”经费应说明团组、车辆和接待的数量', en: 'Final accounts give the counts behind the three public expenses' },
  basis: [
    { type: 'professional', zh: '财预〔2016〕143号（因公出国（境）团组数及人数，公务用车购置数及保有量，国内公务接待的批次、人数）', en: 'Circular Caiyu [2016] No. 143 (delegations and travellers, vehicles bought and kept, domestic receptions and guests)' },
    { type: 'law', zh: '机关事务管理条例 第七条', en: 'Regulations on Agency Affairs, Article 7' },
  ],
  rationale: { zh: '“三公”经费决算除金额外，还应公开团组数及人数、公务用车购置数及保有量、国内公务接待批次及人数，公务用车应分购置费和运行维护费。', en: 'Besides the amounts final accounts publish delegations and travellers, vehicles bought and kept, receptions and guests; vehicles are divided into purchase and running cost.' },
  assumptions: [{ zh: '数量在正文或表中任何一处写明即可；购置费与运行维护费应在正文中分开说明。', en: 'It is enough that prose or a table gives a count somewhere; purchase and running cost are told apart in prose.' }],
  exclusions: [{ zh: '预算；金额为零的分项；没有说明分项金额的（另有规则）。', en: 'Budgets, items of zero, items without an amount in prose (another rule).' }],
  messages: { missing: { zh: '{item}为{amount}，没有说明{details}。', en: '{item} is {amount}; nothing is said on {details}.' } },
  appliesTo: ({ kind }) => kind === 'final' || { zh: '只用于决算。', en: 'For final accounts only.' },
  check(disclosure) {
    const items = Object.keys(DETAILS).flatMap((item) => {
      const claim = disclosure.claims.find(({ key, amount }) => key.measure === 'threePublic' && key.item === item && key.phase === 'final' && key.year === disclosure.year && amount !== null)
      return claim?.amount && claim.amount.value.digits !== 0n ? [{ item, claim }] : []
    })
    const texts = textsOf(disclosure)
    const findings = items.flatMap(({ item, claim }): FindingDraft<'missing'>[] => {
      const about = item === 'officialReception' ? texts.filter((text) => text.includes('接待')) : texts
      const missing = (DETAILS[item] ?? []).filter(({ words }) => !about.some((text) => words.test(text)))
      const places = placesOfClaim(disclosure, claim)
      if (missing.length === 0 || !claim.amount || places.length === 0) return []
      const details = { zh: missing.map(({ name }) => name.zh).join('、'), en: missing.map(({ name }) => name.en).join(', ') }
      return [{
        message: 'missing', data: { item: NAMES[item] ?? { zh: item, en: item }, amount: printedText(claim.amount), details },
        key: `${item}|${missing.map(({ name }) => name.en).join()}`, absent: true, places, facts: claimFactIds(disclosure, claim),
      }]
    })
    return { applications: items.length, findings, nothing: { zh: '正文没有“三公”经费分项的数。', en: 'Prose states no item of the three public expenses.' } }
  },
})

const NAMES: Readonly<Record<string, Bilingual>> = {
  overseasTravel: { zh: '因公出国（境）费', en: 'Travel abroad' }, officialVehicles: { zh: '公务用车购置及运行维护费', en: 'Vehicles' }, officialReception: { zh: '公务接待费', en: 'Reception' },
}

/** Labels of tables that count; those of accounts and columns are printed by every form. */
const COUNTED = /团组|保有|批次|人次/

/** Clauses of prose that say something of the year, and labels of tables that count; definitions say nothing. */
const textsOf = (disclosure: Disclosure): readonly string[] => documentTexts(disclosure)
  .filter(({ in: where, paragraph, flat }) => (where === 'paragraph' ? disclosure.paragraphs[paragraph]?.role === 'body' : COUNTED.test(flat)))
  .map(({ flat }) => flat.replace(/\s+/g, ''))
  .filter((text) => /出国|出境|用车|车辆|接待|团组|保有|批次/.test(text) && !/[:：]\s*指|是指|反映单位/.test(text))
  .flatMap((text) => text.split(/(?<=[。；])/))

function placesOfClaim(disclosure: Disclosure, claim: Claim) {
  const { amount, span } = claim
  const paragraph = disclosure.paragraphs[span.paragraph]
  return amount && amount.places.length > 0 ? amount.places : paragraph ? placesOf(paragraph) : []
}
