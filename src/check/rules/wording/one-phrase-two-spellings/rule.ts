import { allMatches } from '../../../../model/all-matches.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, type DocumentText } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { misspellings } from '../../../spelling/find-misspellings.ts'
import { TYPOS } from '../common-typos/typos.ts'
import { confusableGroups, isConfusable } from '../../../confusable-characters.ts'

/** How many equal characters must stand before and behind. */
const FRAMES: readonly (readonly [before: number, behind: number])[] = [[6, 6], [10, 2], [2, 10]]

/** A character that could be another, in its text without white space. */
interface Occurrence {
  readonly text: DocumentText
  readonly character: string
  /** Offset in the text's `flat`. */
  readonly at: number
  /** Where the run of words around it begins and ends. */
  readonly from: number
  readonly to: number
}

export default defineRule({
  id: 'wording/one-phrase-two-spellings',
  version: 1,
  severity: 'warning',
  title: { zh: '同一句话前后用字应一致', en: 'One phrase, one spelling' },
  basis: [
    { type: 'law', zh: '国家通用语言文字法 第九条', en: 'Law on the Standard Spoken and Written Chinese Language, Article 9' },
    { type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' },
  ],
  rationale: { zh: '同一句话两处只差一个形近或音近的字，其中必有一处是错字。', en: 'A sentence that stands in two places and differs by one character of a like shape or sound is misspelt in one of them.' },
  assumptions: [{ zh: '前后十二个字都相同，只差一个字，而这两个字容易混淆。', en: 'Twelve characters around are the same, and the two that differ are easily confused.' }],
  exclusions: [
    { zh: '两可的字（的、地、得，制定、制订）；已由错别字规则报告的。', en: 'Characters of free choice; slips that the rule on misspelt words reports.' },
    { zh: '同一处错字多次出现的只报一次。', en: 'A slip that occurs several times is reported once.' },
  ],
  messages: { differs: { zh: '同一句话前后用字不同：“{first}”与“{second}”，应核实。', en: 'One phrase is spelt in two ways: "{first}" and "{second}".' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = distinctTexts(documentTexts(disclosure))
    const doubtful = charactersToConfuse(texts)
    const suspects = misspellings(disclosure)
    const framed = new Map<string, Occurrence>()
    const reported = new Set<string>()
    const findings: FindingDraft<'differs'>[] = []
    for (const one of alikeAround(texts.flatMap((text) => occurrences(text, doubtful)))) {
      for (const frame of framesOf(one)) {
        const other = framed.get(frame)
        if (!other) framed.set(frame, one)
        else if (other.character !== one.character) {
          const pair = [one.character, other.character].toSorted().join('')
          const key = `${pair}|${frame.slice(0, frame.indexOf('|'))}`
          if (reported.has(pair) || [one, other].some((it) => isKnownTypo(it) || isSuspected(it, suspects))) continue
          reported.add(pair)
          const places = [one, other].flatMap(placesAt)
          if (places.length > 0) findings.push({ message: 'differs', data: { first: phraseAround(one), second: phraseAround(other) }, key, places, actual: phraseAround(one), expected: phraseAround(other) })
        }
      }
    }
    return { applications: texts.length, findings }
  },
})

/** Prose and cells of prose, each wording once: what is printed twice alike shows nothing. */
function distinctTexts(texts: readonly DocumentText[]): DocumentText[] {
  const seen = new Set<string>()
  return texts.filter(({ flat }) => {
    if (flat.length < 13 || seen.has(flat)) return false
    seen.add(flat)
    return true
  })
}

/** Characters of which the document also prints one that they are confused with: only they can differ. */
function charactersToConfuse(texts: readonly DocumentText[]): ReadonlySet<string> {
  const printed = new Set<string>()
  for (const { flat } of texts) for (let at = 0; at < flat.length; at += 1) if (isConfusable(flat.charCodeAt(at))) printed.add(flat.charAt(at))
  const counts = new Map<number, number>()
  for (const character of printed) for (const group of confusableGroups(character)) counts.set(group, (counts.get(group) ?? 0) + 1)
  return new Set([...printed].filter((character) => confusableGroups(character).some((group) => (counts.get(group) ?? 0) > 1)))
}

function occurrences(text: DocumentText, doubtful: ReadonlySet<string>): Occurrence[] {
  const { flat } = text
  const found: Occurrence[] = []
  for (const { index: from, 0: words } of allMatches(WORDS, flat)) {
    const to = from + words.length
    for (let at = from; at < to; at += 1) {
      if (isConfusable(flat.charCodeAt(at)) && doubtful.has(flat.charAt(at))) found.push({ text, character: flat.charAt(at), at, from, to })
    }
  }
  return found
}

/**
 * Those that stand between the same two characters before and the same two behind as another character of their group
 * does. Every frame holds these: the others, nearly all, need no frame.
 */
function alikeAround(all: readonly Occurrence[]): Occurrence[] {
  const characters = new Map<number, string>()
  const several = new Set<number>()
  for (const one of all) {
    for (const mark of marksOf(one)) {
      const known = characters.get(mark)
      if (known === undefined) characters.set(mark, one.character)
      else if (known !== one.character) several.add(mark)
    }
  }
  return several.size === 0 ? [] : all.filter((one) => marksOf(one).some((mark) => several.has(mark)))
}

/** A number for each group that the character may be taken from, made of the four characters next to it; two may share one by chance. */
function marksOf({ text: { flat }, character, at, from, to }: Occurrence): readonly number[] {
  if (at - 2 < from || at + 3 > to) return []
  const around = ((flat.charCodeAt(at - 2) * 31 + flat.charCodeAt(at - 1)) * 31 + flat.charCodeAt(at + 1)) * 31 + flat.charCodeAt(at + 2)
  return confusableGroups(character).map((group) => (around * 31 + group) | 0)
}

/** What frames are made of: digits, spaces and other signs say nothing. The shortest frame has twelve characters. */
const WORDS = /[\u4e00-\u9fff、，“”（）]{13,}/g

/** The words around it. */
const phraseAround = ({ text, at }: Occurrence): string => text.flat.slice(Math.max(0, at - 6), at + 7).trim()

/** The contexts of a character, each with the group it may be taken from. */
function framesOf({ text: { flat }, character, at, from, to }: Occurrence): string[] {
  const frames: string[] = []
  for (const [before, behind] of FRAMES) {
    if (at - before < from || at + 1 + behind > to) continue
    const words = `${flat.slice(at - before, at)}·${flat.slice(at + 1, at + 1 + behind)}|${before}|`
    for (const group of confusableGroups(character)) frames.push(`${words}${group}`)
  }
  return frames
}

const isSuspected = ({ text, at }: Occurrence, suspects: ReturnType<typeof misspellings>): boolean =>
  suspects.get(text.wording)?.some(({ from, words }) => from <= at && at < from + words.length) ?? false

const isKnownTypo = (one: Occurrence): boolean => TYPOS.some(({ wrong }) => wrong.test(phraseAround(one)))

function placesAt({ text, at }: Occurrence) {
  const from = Math.max(0, at - 1)
  const to = Math.min(text.flat.length - 1, at + 1)
  return placesOf(text.printed, text.offsets?.[from] ?? from, (text.offsets?.[to] ?? to) + 1)
}
