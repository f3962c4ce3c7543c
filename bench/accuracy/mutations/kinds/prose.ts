import type { Base } from '../bases/base.ts'
import { cellsOf, changeText, isAmount, tablesOf, textPlaces, type Mutation, type MutationKind, type TextPlace } from '../mutation.ts'
import type { Random } from '../random.ts'
import { addDecimals, equalDecimals, formatDecimal, negateDecimal, parseDecimal, roundDecimal, shiftDecimal } from '../../../../src/model/decimal.ts'
import { changeDigit, loseLeadingDigit, movePoint, swapDigits } from './slips.ts'

/** Picks one of the places and changes it; null where there is none, or none changes. */
function change(base: Base, random: Random, places: readonly TextPlace[], to: (place: TextPlace) => string | null): Mutation | null {
  for (const place of random.shuffle(places)) {
    const text = to(place)
    if (text !== null && text !== place.block.text.slice(place.start, place.end)) return changeText(base, place, text)
  }
  return null
}

type Plant = (base: Base, random: Random) => Mutation | null
const kind = (id: string, name: string, plant: Plant, rest: Partial<MutationKind> = {}): MutationKind => ({ id, name, group: 'prose', extent: 'exact', plant, ...rest })

/** A number that differs by more than rounding: a digit before the point is changed. */
const other = (text: string, random: Random): string | null => changeDigit(text, true, random)
/** A percentage that differs by more than 0.1. */
const otherPercent = (text: string, random: Random): string | null => (/^\d+\.\d\d$/.test(text) ? changeDigit(text.slice(0, -1), false, random)?.concat(text.slice(-1)) ?? null : null)

const NUMBER = String.raw`(\d[\d,]*\.\d\d)`
/** Amounts that a table prints too: those that stand right after their subject, above zero. */
const tabled = (base: Base): TextPlace[] => textPlaces(base, new RegExp(`(?:收入|支出|预算|经费|费|为|共|总计|合计|（项）|（类）|”|总额|购置费|运行费|安排)${NUMBER}万元`), (block) => /^(?:income|expenditure|general|fund|basic|project|item-|three-public|overseas|reception|purchase|operation|vehicles|agency|total|fiscal|structure|class)/.test(block.id))
  .filter(({ block, start }) => !/(?:增加|减少|执行数为|年初预算为|年预算|比\d{4}年预算)$/.test(block.text.slice(0, start)) && /[1-9]/.test(block.text.slice(start, start + 8)))

const changed = (base: Base): TextPlace[] => textPlaces(base, /(增加|减少)\d[\d,]*\.\d\d万元/)

/** 支出预算512.30万元，比2025年增加12.30万元: the amount of the year before in its place. */
function lastYearsAmount(base: Base, random: Random): Mutation | null {
  return change(base, random, textPlaces(base, new RegExp(`${NUMBER}万元，(?:比|较)[^，。；]{2,12}?(增加|减少)${NUMBER}万元`)), ({ match }) => {
    const [now, by] = [parseDecimal((match[1] ?? '').replace(/,/g, '')), parseDecimal((match[3] ?? '').replace(/,/g, ''))]
    if (!now || !by) return null
    const before = match[2] === '增加' ? addDecimals(now, negateDecimal(by)) : addDecimals(now, by)
    return before.digits > 0n ? formatDecimal(before) : null
  })
}

/** Every amount of the prose that the tables print in 元, cut off where it should be rounded. */
function truncated(base: Base): Mutation | null {
  const yuan = tablesOf(base.blocks).filter(({ caption }) => /单位：元/.test(caption[1])).flatMap(cellsOf).filter(({ cell }) => isAmount(cell)).flatMap(({ cell }) => parseDecimal(cell.text.replace(/,/g, '')) ?? [])
  const cut = new Map(yuan.flatMap((value) => {
    const [rounded, below] = [formatDecimal(roundDecimal(shiftDecimal(value, -4), 2)), formatDecimal(roundDecimal(addDecimals(shiftDecimal(value, -4), parseDecimal('-0.005') ?? value), 2))]
    return rounded === below || equalDecimals(shiftDecimal(value, -4), roundDecimal(shiftDecimal(value, -4), 2)) ? [] : [[rounded, below] as const]
  }))
  let count = 0
  const blocks = base.blocks.map((block) => (block.type !== 'paragraph' ? block : {
    ...block, text: block.text.replace(/\d[\d,]*\.\d\d(?=万元)/g, (printed) => {
      const below = cut.get(printed.replace(/,/g, ''))
      if (below !== undefined) count += 1
      return below ?? printed
    }),
  }))
  return count < 2 ? null : { blocks, original: '', printed: `${count}`, where: 'prose' }
}

/** 年初预算为512.30万元, 比2025年预算512.30万元: the figure that the sentence compares with. */
const figuresBefore = (base: Base): TextPlace[] =>
  textPlaces(base, new RegExp(`(?:年初预算(?:数)?为?|${base.year - 1}年(?:度)?(?:当年)?(?:预算|决算)(?:执行)?(?:数)?为?)${NUMBER}万元`)).filter(({ match }) => /[1-9]/.test(match[1] ?? ''))

function reverseDirection(base: Base, random: Random): Mutation | null {
  const places = textPlaces(base, /(?:比\d{4}年(?:度|预算(?:执行数)?)?(?:[\d,.]+万元)?|总计|支出|收入)(增加|减少)\d[\d,]*\.\d\d(?:万元|%)/)
    .filter(({ block, end }) => /^[\d,.]+万元，(?:增长|下降)/.test(block.text.slice(end)) || /预算执行数(?:增加|减少)$/.test(block.text.slice(0, end)))
  return change(base, random, places, ({ block, start, end }) => (block.text.slice(start, end) === '增加' ? '减少' : '增加'))
}

export const PROSE_KINDS: readonly MutationKind[] = [
  kind('prose-amount-stale', '文字金额与表不符', (base, random) => change(base, random, tabled(base), ({ match }) => other(match[1] ?? '', random)), { numeric: true }),
  kind('prose-point-moved', '文字金额小数点错位', (base, random) => change(base, random, tabled(base), ({ match }) => movePoint(match[1] ?? '', random)), { numeric: true }),
  kind('prose-digits-swapped', '文字金额相邻两位数字颠倒', (base, random) => change(base, random, tabled(base), ({ match }) => swapDigits(match[1] ?? '', true, random)), { numeric: true }),
  kind('prose-leading-digit-lost', '文字金额首位数字丢失', (base, random) => change(base, random, tabled(base), ({ match }) => loseLeadingDigit(match[1] ?? '')), { numeric: true }),
  kind('prose-last-year', '文字把上年数写成本年数', lastYearsAmount, { numeric: true }),
  kind('prose-figure-before-wrong', '文字中的年初预算、上年数错', (base, random) => change(base, random, figuresBefore(base), ({ match }) => other(match[1] ?? '', random)), { numeric: true }),
  kind('prose-truncated', '文字的万元数舍去尾数，未四舍五入', truncated),
  kind('prose-unit-changed', '文字单位错（元、万元）', (base, random) => change(base, random, tabled(base).map((place) => ({ ...place, start: place.end, end: place.end + 2 })), () => '元')),
  kind('direction-reversed', '增减方向写反', reverseDirection),
  kind('difference-stale', '增减额未更新', (base, random) => change(base, random,
    textPlaces(base, /(?:增加|减少)(\d[\d,]*\.\d\d)万元，(?:增长|下降)/), ({ match }) => other(match[1] ?? '', random)), { numeric: true }),
  kind('percent-stale', '增减比例未更新', (base, random) => change(base, random,
    [...textPlaces(base, /(?:增加|减少)\d[\d,]*\.\d\d万元，(?:增长|下降)(\d+\.\d\d)%/), ...textPlaces(base, /执行数(?:增加|减少)(\d+\.\d\d)%/)], ({ match }) => otherPercent(match[1] ?? '', random)), { numeric: true }),
  kind('share-wrong', '占比错误', (base, random) => change(base, random, textPlaces(base, /占(?:本年支出合计的)?(\d+\.\d\d)%/), ({ match }) => otherPercent(match[1] ?? '', random)), { numeric: true }),
  kind('completion-wrong', '完成预算比例错误', (base, random) => change(base, random, textPlaces(base, /完成(?:年初)?预算的(\d+\.\d\d)%/), ({ match }) => otherPercent(match[1] ?? '', random)), { numeric: true }),
  kind('compared-with-itself', '与本年自身比较', (base, random) => change(base, random,
    textPlaces(base, new RegExp(`[比与](${base.year - 1})年(?:度|预算)`)), () => `${base.year}`)),
  kind('as-of-date-stale', '截止日期未更新', (base, random) => change(base, random, textPlaces(base, /截至(\d{4})年\d+月\d+日/), ({ match }) => `${Number(match[1]) - 1}`)),
  kind('heading-year-stale', '标题年度未更新', (base, random) => change(base, random,
    textPlaces(base, new RegExp(`(${base.year})年`), ({ type, id }) => type === 'heading' && !id.startsWith('contents')), () => `${base.year - 1}`)),
  kind('reason-deleted', '增减原因空缺', (base, random) => change(base, random, textPlaces(base, /主要原因(?:是)?：?([^。；]+)[。；]/), ({ match }) => (match[0].includes('：') ? '' : null)), { extent: 'paragraph' }),
  kind('reason-left-over', '增减原因为随手填写的字符（qq）', (base, random) => change(base, random, textPlaces(base, /主要原因(?:是)?：?([^。；]+)[。；]/), () => 'qq')),
  kind('reason-removed', '增减原因整句缺失', (base, random) => change(base, random, textPlaces(base, /([，。]主要原因(?:是)?：?[^。；，]+)[。；]/)
    .filter(({ block, start, match }) => changed(base).some((one) => one.block === block && one.end < start) && match.input.indexOf('主要原因') === match.input.lastIndexOf('主要原因')
      // Of a total the reasons of its items are enough.
      && /^(?:item-|fund-text|agency-text|reception|operation|general-text|fiscal-text|total-text)/.test(block.id)), ({ block, start }) => (block.text[start] === '。' ? '' : '')), { extent: 'paragraph' }),
]
