import type { ContentsEntry, Disclosure, Section } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { ordinalValue } from '../../../../recognise/ordinal-value.ts'

export interface SkippedPart {
  readonly title: string
  /** Its heading, and the line of the contents behind the gap. */
  readonly places: readonly Place[]
}

/** The parts that every form of a disclosure knows; where headings bear no number, only these are taken for parts. */
const KNOWN = /(?:名词解释|主要职[能责]|机构设置|机构情况|(?:编制|情况)说明|其他(?:相关)?情况)$/
const OUTER = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)$/

/**
 * 目录 goes from 二 to 四, and the body has a part between those two which the contents do not name: the line was left
 * out. Only where the contents' outermost numbers run on but for this gap, and one heading answers to it.
 */
export function skippedParts(disclosure: Disclosure, isAlike: (heading: string, line: string) => boolean): readonly SkippedPart[] {
  const jump = onlyJump(disclosure.contents)
  if (!jump || isUnread(disclosure, jump)) return []
  const [before, after] = jump
  const headings = disclosure.sections.filter(({ heading }) => heading !== null && heading > lastLine(disclosure))
  const from = headings.find(({ title }) => isAlike(title, before.title))
  const to = from && headings.find(({ title, level, heading }) => level === from.level && at(heading) > at(from.heading) && isAlike(title, after.title))
  if (!from || !to) return []
  const printed = printedContents(disclosure)
  const between = headings.filter((one) => one.level === from.level && at(one.heading) > at(from.heading) && at(one.heading) < at(to.heading) && isMissing(one, before, from, to))
  const [part] = between
  const paragraph = part ? disclosure.paragraphs[at(part.heading)] : undefined
  const line = disclosure.paragraphs[after.paragraph]
  if (between.length !== 1 || !part || !paragraph || !line || printed.includes(part.title)) return []
  if (disclosure.contents.some(({ title }) => isAlike(part.title, title))) return []
  return [{ title: part.title, places: [...placesOf(paragraph), ...placesOf(line)] }]
}

const at = (heading: number | null): number => heading ?? -1
const number = (ordinal: string): number => ordinalValue(ordinal)?.value ?? 0
const bare = (ordinal: string): string => ordinal.replace(/\s+/g, '')

/** The lines on both sides of the one number that the outermost series leaves out; null where it does not run on otherwise. */
function onlyJump(contents: readonly ContentsEntry[]): readonly [ContentsEntry, ContentsEntry] | null {
  const first = contents.find(({ ordinal }) => OUTER.test(bare(ordinal)))
  if (!first || number(first.ordinal) !== 1) return null
  const form = ordinalValue(bare(first.ordinal))?.form
  const parts = contents.filter(({ ordinal }) => OUTER.test(bare(ordinal)) && ordinalValue(bare(ordinal))?.form === form)
  const steps = parts.slice(1).map((one, index) => ({ step: number(one.ordinal) - number(parts[index]?.ordinal ?? ''), before: parts[index], after: one }))
  const jumps = steps.filter(({ step }) => step !== 1)
  const [jump] = jumps
  return parts.length >= 3 && jumps.length === 1 && jump?.step === 2 && jump.before ? [jump.before, jump.after] : null
}

/** The heading bears just the missing number, as its neighbours bear theirs; or none of the three is numbered. */
function isMissing({ ordinal, title }: Section, before: ContentsEntry, from: Section, to: Section): boolean {
  const missing = number(before.ordinal) + 1
  if (from.ordinal === '' && to.ordinal === '') return ordinal === '' && KNOWN.test(title)
  return OUTER.test(bare(ordinal)) && number(ordinal) === missing && number(from.ordinal) === missing - 1 && number(to.ordinal) === missing + 1
}

const lastLine = ({ contents }: Disclosure): number => Math.max(...contents.map(({ paragraph }) => paragraph))

/** All that is printed where the contents stand: a line may have run into the one before it. */
function printedContents(disclosure: Disclosure): string {
  const { contents, paragraphs } = disclosure
  const first = Math.min(...contents.map(({ paragraph }) => paragraph))
  return [...contents.map(({ title }) => title), ...paragraphs.slice(first, lastLine(disclosure) + 1).map(({ text }) => text)].join('').replace(/\s+/g, '')
}

/** Whether something on the pages of the two lines was not read: the line may be there. */
function isUnread({ source, paragraphs }: Disclosure, jump: readonly ContentsEntry[]): boolean {
  const pages = new Set(jump.map(({ paragraph }) => paragraphs[paragraph]?.page))
  return source.unread.some(({ place }) => place?.type !== 'pdf' || pages.has(place.page))
}
