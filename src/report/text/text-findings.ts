import type { CheckRun, Finding } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import type { ReportLanguage } from '../checked-document.ts'
import type { DescribePlace } from '../describe-place.ts'
import { countDerived, findingTree, type FindingNode } from '../finding-tree.ts'
import { unitIn, valueIn } from '../in-language.ts'
import { mask } from '../mask.ts'
import type { GroupPlaces } from '../place-roles.ts'
import { basisOf } from '../rule-titles.ts'
import { SEVERITY_NAME } from '../words.ts'
import { calculationLines } from './text-calculation.ts'
import type { TextWriter } from './text-writer.ts'

/** How places are said, and which of them are one. */
export interface PlaceWords {
  readonly where: DescribePlace
  readonly group: GroupPlaces
}

/** How many contradicted places and how many terms of a sum are written out; the rest is counted. */
const PLACES_SHOWN = 5

/** The findings, one block a cause, with what follows from it indented below. */
export function writeFindings(writer: TextWriter, run: CheckRun, words: PlaceWords, language: ReportLanguage): void {
  findingTree(run.findings).forEach((node, index) => {
    writeNode(writer, node, `${index + 1}. `, '', words, language)
    writer.blank()
  })
}

function writeNode(
  writer: TextWriter, node: FindingNode, number: string, margin: string, words: PlaceWords, language: ReportLanguage,
): void {
  const { finding } = node
  const zh = language === 'zh'
  const severity = SEVERITY_NAME[finding.severity][language]
  const lead = `${margin}${number}`
  const inner = margin + ' '.repeat(number.length)
  writer.line(`${lead}${writer.paint(finding.severity, `[${severity}]`)} `, mask(zh ? finding.message : finding.messageEn))
  writePlaces(writer, finding, inner, words, zh)
  if (finding.expected !== null || finding.actual !== null) writer.line(inner, expectation(finding, language))
  if (finding.calculation) {
    writer.line(inner, zh ? `算式（${finding.calculation.unit}）：` : `Arithmetic (${unitIn(finding.calculation.unit, language)}):`)
    for (const line of calculationLines(finding.calculation, writer.width - inner.length - 2, language)) writer.line(`${inner}  `, line)
  }
  const sources = basisOf(finding, language)
  const basis = sources.length > 0 ? (zh ? `　依据：${sources.join('；')}` : `  basis: ${sources.join('; ')}`) : ''
  writer.line(inner, `${zh ? '规则：' : 'Rule: '}${finding.rule}${basis}`, 'dim')
  if (node.derived.length === 0) return
  const derived = countDerived(node)
  writer.line(inner, zh ? `由此派生的问题（${derived}处）：` : `What follows from it (${derived}):`)
  node.derived.forEach((child) => writeNode(writer, child, '└ ', `${inner}  `, words, language))
}

function writePlaces(writer: TextWriter, finding: Finding, inner: string, words: PlaceWords, zh: boolean): void {
  const [wrong, ...others] = words.group(finding.places)
  if (!wrong) return
  const said = (places: readonly Place[]): string => {
    const text = mask(places.map((place) => place.text).join('')).replace(/\s+/g, ' ').trim()
    const quoted = text === '' ? (zh ? '（空）' : ' (blank)') : zh ? `：${shorten(text)}` : `: ${shorten(text)}`
    return `${places[0] ? words.where(places[0]) : ''}${quoted}`
  }
  const here = said(wrong)
  writer.line(`${inner}${zh ? '位置：' : 'Place: '}`, here)
  const against = [...new Set(againstPlaces(finding, others).map(said))].filter((text) => text !== here)
  for (const text of against.slice(0, PLACES_SHOWN)) writer.line(`${inner}${zh ? '对照：' : 'Against: '}`, text)
  const rest = against.length - PLACES_SHOWN
  if (rest > 0) writer.line(`${inner}${zh ? '      ' : '         '}`, zh ? `另有${rest}处` : `and ${rest} more`)
}

/** The terms of a sum stand in the arithmetic below; they are not said twice. */
function againstPlaces({ calculation }: Finding, groups: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const terms = new Set(calculation?.terms.map(({ place }) => JSON.stringify(place)))
  return groups.filter((group) => !group.every((place) => terms.has(JSON.stringify(place))))
}

const expectation = ({ expected, actual }: Finding, language: ReportLanguage): string => {
  const zh = language === 'zh'
  const say = (value: string): string => mask(valueIn(value, language))
  const is = actual === null ? (zh ? '文件中：空' : 'printed: blank') : zh ? `文件中：${say(actual)}` : `printed: ${say(actual)}`
  if (expected === null) return is
  return zh ? `${is}　应为：${say(expected)}` : `${is}  expected: ${say(expected)}`
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
