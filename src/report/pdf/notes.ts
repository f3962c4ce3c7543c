import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Box, Place } from '../../model/place.ts'
import type { Page } from '../../model/source-tree.ts'
import type { ReportLanguage } from '../checked-document.ts'
import type { DescribePlace } from '../describe-place.ts'
import { findingTree, type FindingNode } from '../finding-tree.ts'
import { valueIn } from '../in-language.ts'
import { mask } from '../mask.ts'
import { wrongPlaces } from '../place-roles.ts'
import { basisOf, ruleTitle } from '../rule-titles.ts'
import { SEVERITY_NAME } from '../words.ts'

/** One note to be put on a page. */
export interface Note {
  /** From 1. */
  readonly page: number
  /** null: the note is about the page as a whole. */
  readonly box: Box | null
  /** `against`: the place that a finding contradicts. */
  readonly kind: Severity | 'against'
  /** Stable over runs. */
  readonly name: string
  readonly subject: string
  readonly text: string
}

/** The notes of a run: at each finding's place what is wrong, at each place it contradicts a hint back to it. */
export function notesOf(
  findings: readonly Finding[], disclosure: Disclosure, where: DescribePlace, language: ReportLanguage,
): readonly Note[] {
  const { pages } = disclosure.source
  const countWrong = wrongPlaces(disclosure)
  let number = 0
  const walk = (node: FindingNode): readonly Note[] => {
    number += 1
    return [...notesOfFinding(node.finding, countWrong(node.finding), number, where, language), ...node.derived.flatMap(walk)]
  }
  const placed = findingTree(findings).flatMap(walk).map((note) => (note.box && isSeen(note.box, pages[note.page - 1]) ? note : { ...note, box: null }))
  // A hint back needs a place to stand at; what is wrong is said even where the page does not show it.
  return mergeByPlace(placed.filter(({ box, kind, name }) => box !== null || (kind !== 'against' && name.endsWith('-0'))))
}

const WEIGHT: Readonly<Record<Note['kind'], number>> = { error: 0, warning: 1, info: 2, against: 3 }

/** One note a place, in the colour of the most serious: marks over one another would hide the print. */
function mergeByPlace(notes: readonly Note[]): readonly Note[] {
  const places = Map.groupBy(notes, ({ page, box, name }) => (box ? `${page} ${box.join(' ')}` : name))
  return [...places.values()].map((group) => {
    const [first, ...others] = group.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])
    if (!first) throw new Error('an empty group')
    return { ...first, text: [first.text, ...others.map(({ subject, text }) => `${subject}\n${text}`)].join('\n\n') }
  })
}

function notesOfFinding(finding: Finding, wrong: number, number: number, where: DescribePlace, language: ReportLanguage): readonly Note[] {
  const zh = language === 'zh'
  const subject = `${zh ? '问题' : 'Finding '}${number} · ${SEVERITY_NAME[finding.severity][language]}`
  const message = mask(zh ? finding.message : finding.messageEn)
  const [first] = finding.places
  const text = [
    message,
    finding.expected === null ? '' : `${zh ? '应为：' : 'Expected: '}${mask(valueIn(finding.expected, language))}`,
    ...finding.places.slice(wrong, wrong + 6).map((place) => `${zh ? '对照：' : 'Compare: '}${where(place)} ${mask(place.text)}`.trim()),
    `${zh ? '规则：' : 'Rule: '}${ruleTitle(finding.rule, language)}（${finding.rule}）`,
    finding.basis.length > 0 ? `${zh ? '依据：' : 'Basis: '}${basisOf(finding, language).join(zh ? '；' : '; ')}` : '',
  ].filter(Boolean).join('\n')
  const back = `${zh ? '与此处对照：' : 'Compared with this place: '}${message}${first ? `\n${zh ? '问题所在：' : 'Found at: '}${where(first)}` : ''}`
  const note = (place: Place | undefined, index: number): Note => ({
    page: place?.type === 'pdf' ? place.page : 1,
    box: place?.type === 'pdf' && area(place.box) > 0 ? place.box : null,
    kind: index < wrong ? finding.severity : 'against',
    name: `${finding.id}-${index}`,
    subject,
    text: index < wrong ? text : back,
  })
  return first ? finding.places.map(note) : [note(undefined, 0)]
}

/** Whether the middle of a place is on its page. */
function isSeen([x0, y0, x1, y1]: Box, page: Page | undefined): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return page !== undefined && x >= 0 && y >= 0 && x <= page.width && y <= page.height
}

const area = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0)
