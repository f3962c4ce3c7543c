/** A stretch of a sentence that does something: states a value, compares, gives a reason. Offsets into encoded text. */
export interface Event {
  readonly kind:
    | 'value' | 'count' | 'compare' | 'change' | 'variance' | 'flat' | 'finalAgainstBudget' | 'share' | 'completion' | 'reason' | 'use' | 'within' | 'separator'
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
  /** Offsets of the named groups that matched. */
  readonly at: Readonly<Record<string, readonly [number, number] | undefined>>
}

const INCREASE = '增加|增长|增幅|上升|提高|上涨|增多'
const DECREASE = '减少|下降|降低|减幅|降幅|下调|压减|缩减|压缩|节约'
const PREVIOUS_YEAR = 'Ⓨ度?|上一?年度?|去年'
const PHASE_WORDS =
  '(?:年初|调整|当年|部门|单位|财政拨款|总)*(?:预算执行数?|执行数|预算(?:批复|安排)?数?|决算数?|年初数|批复数|支出数?|收入数?|数)'

/** `同口径比上年减少`, `按可比口径，比上年增长`: how it is compared, no word of what is. */
const SCOPE = '(?:(?:按照?)?(?:同|可比|相同|同一)口径(?:计算|比较|相比)?，?)?'

/**
 * In order of precedence at one place. A comparison needs the year or the phase that it compares with, so that 比例 and
 * 与…一致 in other senses are none.
 */
const EVENTS: readonly (readonly [Event['kind'], string])[] = [
  ['finalAgainstBudget', `决算数?(?:（[^（）]*）)?(?<relation>小于|大于|等于|低于|高于|少于|多于|超过|超出)(?<template>（[大小]于）)?(?:年初|调整)?预算数?(?<amount>Ⓐ)?`],
  ['compare', `${SCOPE}(?:比|较|与|同|和|相较于?|对比|相对于)(?<year>${PREVIOUS_YEAR})(?:的|我[局委]|本?部门|本?单位|同期|全年|年度)*(?:(?!${PHASE_WORDS})[\\u4e00-\\u9fff（）]{1,24}?(?=${PHASE_WORDS}(?:Ⓐ|相比|比较|增|减|下降|上升|持平|一致|相同)))?(?<phase>${PHASE_WORDS})?(?<amount>Ⓐ)?(?:相比较?|比较|对比)?`],
  ['compare', `(?:比|较|与|同|和|相较于?)(?<phase>(?:年初|调整|全年|当年|年度)*(?:预算|决算)(?:批复|安排)?数?)(?<amount>Ⓐ)?(?:相比较?|比较|对比)?(?=[^。；]{0,20}(?:${INCREASE}|${DECREASE}|持平|一致|相同|无变化|无增减))`],
  ['compare', `${SCOPE}(?<same>同比)`],
  ['completion', '(?:完成|占)(?:了)?(?:年初|调整|全年|当年|年度)*预算(?:安排)?(?:数|的)*(?:为)?(?<budget>Ⓐ)的(?<value>Ⓟ)'],
  ['completion', '(?:完成|占|为)(?:了)?(?:年初|调整|全年|当年|年度)*预算(?:安排)?(?:数|的)*(?:比例|比率)?(?:为|达到?)?(?<value>Ⓟ)'],
  ['completion', '(?:预算)?(?:执行率|完成率)(?:为|达到?|是)?(?<value>Ⓟ)'],
  ['variance', '预?决算差异率(?:为|是)?(?<value>Ⓟ)'],
  ['share', '占比?(?<of>[^，。；：ⒶⓅ]{0,40}?)(?:的)?(?:比重|比例)?(?:为|约为?|达到?)?(?<value>Ⓟ)'],
  ['reason', '(?:主要|变动)?原因(?:分析)?(?:主要)?(?:是因为|是由于|是|为|如下|在于)?：|(?:主要)?原因(?:主要)?(?:是因为|是由于|是|为|在于)'],
  // `决算数小于预算数的主要情况：…`
  ['reason', '(?<=(?:预算|决算|执行)数?|增减|变动|变化)的主要(?:情况|因素)(?:是|为)?：'],
  ['within', '主要包括：(?=[^，。；、：ⒶⓅ]{2,25}收入Ⓐ)'],
  ['use', '主要(?:是)?(?:用于|反映|保障|开支|包括)(?!以下|下列)|具体(?:包括|用于)|开支内容'],
  ['within', '其中(?:：|，)?|(?:主要)?用于以下(?:几个)?方面：?|(?:具体)?(?:安排|支出|使用)?(?:情况|构成|内容)如下：|(?:的)?(?:具体)?构成(?:情况)?为：|(?<!主要)包括：'],
  // 公务用车费用中含购置费10万元
  ['within', '(?<=费|费用|支出|经费|收入|资金)中(?:含有?|包含|包括)(?=[^，。；、：ⒶⓅ]{2,20}Ⓐ)'],
  ['change', `(?<direction>${INCREASE}|${DECREASE}|[增减多少](?=[ⒶⓅ]))(?<template>（(?:${INCREASE}|${DECREASE})）|[/／、或](?:${INCREASE}|${DECREASE}))?(?!到|至)(?:了|额|幅度?|率|比例|数|金额)*(?:为|是|约)?(?<value>[ⒶⓅⓏ])?`],
  ['flat', '(?:基本)?(?:持平|一致|相同|无变化|没有变化|未发生变化|无增减(?:变化|变动)?|保持不变|未变化|无变动)'],
  ['reason', '(?<after>主要(?:是由于|是因为|是因|是|系|由于|因))(?!用于)'],
  ['value', '[ⒶⓏ]'],
  ['value', '(?<=为|是)(?<bare>Ⓝ)(?=[，。；、）]|$)'],
  ['count', 'Ⓒ'],
  ['separator', '[。！？；，：、（）]'],
]

/** `增加增加27万元`, `增加持平`: the second word is what is meant. */
export const changesAgain = (text: string, at: number): boolean => /^(?:增加|减少|增长|下降|持平|一致)/.test(text.slice(at, at + 2))

/** The characters that an event can begin with: a quick test before nineteen patterns are tried. */
const BEGINNINGS = '[决按可比较与同和相对完占为预执主原具其用包情构内开中增减多少上提下降压缩节基持一没未无保ⒶⓏⓃⒸ。！？；，：、（）]'

/** The names of the groups of each event. None has a group without a name, so that groups can be found by their number. */
const GROUPS = EVENTS.map(([, pattern]) => [...pattern.matchAll(/\(\?<([a-z]+)>/g)].map(([, name]) => name ?? ''))

/** Each event is a group, and in it its own groups: by number, since an object of all their names would be made for every match. */
const COMBINED = new RegExp(`(?=${BEGINNINGS})(?:${EVENTS.map(([, pattern]) => `(${pattern.replace(/\(\?<[a-z]+>/g, '(')})`).join('|')})`, 'g')

/** The number of each event's group. */
const NUMBERS = EVENTS.map((_, index) => 1 + index + GROUPS.slice(0, index).reduce((sum, names) => sum + names.length, 0))

/** The first event of `text` from `from` on, or null. */
export function nextEvent(text: string, from: number): Event | null {
  COMBINED.lastIndex = from
  const match = COMBINED.exec(text)
  if (!match) return null
  const index = NUMBERS.findIndex((number) => match[number] !== undefined)
  const kind = EVENTS[index]?.[0]
  if (kind === undefined) return null
  const groups: Record<string, string | undefined> = {}
  const at: Record<string, readonly [number, number] | undefined> = {}
  for (const [i, plain] of (GROUPS[index] ?? []).entries()) {
    const value = match[(NUMBERS[index] ?? 0) + 1 + i]
    if (value === undefined) continue
    groups[plain] = value
    // the printed symbols of an event differ, so a group stands where its text first does
    const offset = match.index + match[0].indexOf(value)
    at[plain] = [offset, offset + value.length]
  }
  return { kind, start: match.index, end: match.index + match[0].length, groups, at }
}

const IS_INCREASE = new RegExp(`^(?:${INCREASE}|增|多)$`)

export const directionOf = (word: string): 'increase' | 'decrease' => (IS_INCREASE.test(word) ? 'increase' : 'decrease')

/** 决算数小于预算数: how the one stands to the other. */
export const relationOf = (word: string): 'increase' | 'decrease' | 'flat' =>
  word === '等于' ? 'flat' : /小于|低于|少于/.test(word) ? 'decrease' : 'increase'

/** Whether a value of the main year for the same words follows: `2025年执行数为…，2026年预算安排…`. */
export const mainValueFollows = (text: string, from: number): boolean =>
  /^，(?:Ⓨ)?(?:[^，。；Ⓐ]{0,12})(?:预算|决算|安排)[^，。；Ⓐ]{0,6}Ⓐ/.test(text.slice(from))
