import type { BenchTable } from '../block.ts'
import type { Base } from '../bases/base.ts'
import { cellsOf, changeCell, changeTable, changeText, tablesOf, textPlaces, type CellPlace, type Mutation, type MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'
import { changeDigit } from './slips.ts'

const sheets = (base: Base): BenchTable[] => tablesOf(base.blocks).filter(({ id }) => id.startsWith('sheet-'))
const rowText = ({ table, row }: CellPlace): string => (table.rows[row] ?? []).map(({ text }) => text).join('|')
const isOneYear = (table: BenchTable): boolean => cellsOf(table).some(({ cell }) => cell.text === '1年')

type Choice = readonly [CellPlace, string]

/** Picks one of the cells that `to` changes. */
function pickCell(base: Base, random: Random, to: (place: CellPlace) => string | null): Mutation | null {
  const choices = sheets(base).flatMap(cellsOf).flatMap((place): Choice[] => {
    const text = to(place)
    return text === null || text === place.cell.text ? [] : [[place, text]]
  })
  return choices.length === 0 ? null : changeCell(base, ...random.pick(choices))
}

const isFunds = (text: string): boolean => /^[1-9][\d,]*$/.test(text)
const kind = (id: string, name: string, plant: MutationKind['plant'], rest: Partial<MutationKind> = {}): MutationKind => ({ id, name, group: 'performance', extent: 'exact', plant, ...rest })

const cell = (id: string, name: string, to: (place: CellPlace, random: Random) => string | null, rest: Partial<MutationKind> = {}): MutationKind =>
  kind(id, name, (base, random) => pickCell(base, random, (place) => to(place, random)), rest)

function procurementAmount(base: Base, random: Random): Mutation | null {
  const places = tablesOf(base.blocks).filter(({ id }) => id === 'procurement').flatMap(cellsOf)
    .filter(({ table, row, index }) => index === 6 && (table.rows[row]?.length ?? 0) > 12)
  if (places.length === 0) return null
  const place = random.pick(places)
  const text = changeDigit(place.cell.text, false, random)
  return text === null ? null : changeCell(base, place, text)
}

function specialFundPart(base: Base, random: Random): Mutation | null {
  const parts = base.blocks.filter((block) => block.type === 'paragraph' && /^special-(?!name|title)/.test(block.id))
  if (parts.length === 0) return null
  const part = random.pick(parts)
  return { blocks: base.blocks.filter((block) => block !== part), original: part.type === 'table' ? '' : part.text.slice(0, 5), printed: '', where: part.id, announced: nameOf(base) }
}

/** The fund's name: what the finding of a missing part points at. */
function nameOf(base: Base): string {
  const block = base.blocks.find(({ id }) => id === 'special-name')
  return block?.type === 'paragraph' ? block.text.replace(/^.*：/, '') : ''
}

function text(base: Base, random: Random, pattern: RegExp, prefix: string, to: (text: string) => string | null): Mutation | null {
  for (const place of random.shuffle(textPlaces(base, pattern, ({ id }) => id.startsWith(prefix)))) {
    const changed = to(place.block.text.slice(place.start, place.end))
    if (changed !== null) return changeText(base, place, changed)
  }
  return null
}

function sheetYear(base: Base, random: Random): Mutation | null {
  const all = sheets(base).filter(({ caption }) => caption[0].includes(String(base.year)))
  if (all.length === 0) return null
  const table = random.pick(all)
  const [left, right] = table.caption
  return { blocks: changeTable(base.blocks, table, { caption: [left.replace(String(base.year), String(base.year - 1)), right] }), original: left, printed: left.replace(String(base.year), String(base.year - 1)), where: table.id, extent: 'exact' }
}

export const PERFORMANCE_KINDS: readonly MutationKind[] = [
  cell('sources-unequal', '绩效表资金来源之和不等于总额', (place, random) => (isFunds(place.cell.text) && /市县/.test(rowText(place)) ? changeDigit(place.cell.text, false, random) : null), { extent: 'exact' }),
  cell('one-year-unequal', '一年期项目实施期与年度总额不等', (place, random) => (isFunds(place.cell.text) && /资金总额/.test(rowText(place)) && isOneYear(place.table) ? changeDigit(place.cell.text, false, random) : null)),
  cell('cost-above-funds', '成本指标超过项目资金', ({ cell: { text } }) => {
    const match = /^≤(\d+)(.*元)$/.exec(text)
    return match ? `≤${Number(match[1]) * 2 + 7}${match[2]}` : null
  }),
  cell('goal-number-changed', '目标数量与指标值不符', (place) => {
    const match = /^(\D*?)(\d{4}年[^\d]*?(?:至\d{4}年[^\d]*?)?)?([^\d]*?)(\d+)(公里|架|次)/.exec(place.cell.text)
    return match && /^\d{4}年/.test(place.cell.text) && /总体目标|^/.test(rowText(place)) && isGoal(place) ? place.cell.text.replace(`${match[4]}${match[5]}`, `${Number(match[4]) + 13}${match[5]}`) : null
  }),
  cell('rate-above-bound', '比率超过100%', ({ cell: { text } }) => (/^100%$/.test(text) ? '110%' : null)),
  cell('indicator-emptied', '指标值空缺', ({ cell: { text } }) => (/^[≥≤]?\d[\d.]*(?:%|万元|公里|架|次|条)$/.test(text) ? '' : null), { extent: 'row' }),
  cell('plan-year-stale', '实施计划年度未更新', (place) => (rowText(place).startsWith('项目实施计划') && /^20\d\d年/.test(place.cell.text) ? `${Number(place.cell.text.slice(0, 4)) - 1}${place.cell.text.slice(4)}` : null)),
  cell('required-field-emptied', '绩效表必填项空缺', (place) => (/^(?:立项依据|项目概况|项目设立必要性)/.test(rowText(place)) && place.index === 1 ? '' : null), { extent: 'row' }),
  kind('sheet-year-stale', '绩效表年度未更新', sheetYear),
  kind('project-count-wrong', '项目个数与申报表份数不符', (base, random) => text(base, random, /项目有(\d+)个/, 'targets', (one) => String(Number(one) + 2))),
  kind('procurement-price-wrong', '采购金额不等于数量乘单价', procurementAmount, { extent: 'row' }),
  kind('special-part-missing', '专项资金缺一项内容', specialFundPart, { extent: 'paragraph' }),
  kind('special-amount-wrong', '专项资金分配额与安排额不符', (base, random) => text(base, random, /(\d+\.\d\d)万元/, 'special-', (one) => changeDigit(one, true, random))),
]

const isGoal = ({ table, row }: CellPlace): boolean => (table.rows[row - 1] ?? []).some(({ text: label }) => /实施期目标|年度目标/.test(label))
