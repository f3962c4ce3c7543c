import type { Base } from '../bases/base.ts'
import { cellsOf, changeCell, changeText, tablesOf, textPlaces, type Mutation, type MutationKind, type TextPlace } from '../mutation.ts'
import type { Random } from '../random.ts'

const pick = (base: Base, random: Random, places: readonly TextPlace[], text: (random: Random, place: TextPlace) => string): Mutation | null => {
  if (places.length === 0) return null
  const place = random.pick(places)
  return changeText(base, place, text(random, place))
}
/** Sentence ends in body paragraphs. */
const ends = (base: Base): TextPlace[] => textPlaces(base, /[^。](。)$/, ({ type }) => type === 'paragraph')

/** Before a heading or a numbered paragraph: elsewhere the paragraph could go on in the next line. */
function isLast({ blocks }: Base, block: TextPlace['block']): boolean {
  const next = blocks[blocks.indexOf(block) + 1]
  return next?.type === 'heading' || (next?.type === 'paragraph' && /^(?:\d+[.、]|[（(][一二三四五六七八九十\d]+[）)])/.test(next.text))
}

const kind = (id: string, name: string, plant: MutationKind['plant'], rest: Partial<MutationKind> = {}): MutationKind => ({ id, name, group: 'wording', extent: 'exact', plant, ...rest })

/** A resident identity number of nobody: region, birthday, sequence, and the check digit that belongs to them. */
function identityNumber(random: Random): string {
  const first = `110101${random.int(1960, 1999)}${String(random.int(1, 12)).padStart(2, '0')}${String(random.int(10, 28))}${random.int(100, 999)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return first + ('10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(first[i]), 0) % 11] ?? '')
}

/** A card number of nobody that passes Luhn's check. */
function cardNumber(random: Random): string {
  const first = `622202${Array.from({ length: 12 }, () => random.int(0, 9)).join('')}`
  const sum = [...first].toReversed().reduce((all, char, i) => all + (i % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(char)] ?? 0 : Number(char)), 0)
  return `${first}${(10 - (sum % 10)) % 10}`
}

function phone(base: Base, random: Random): Mutation | null {
  const mobile = `13${random.int(0, 9)}${random.int(10_000_000, 99_999_999)}`
  const cells = tablesOf(base.blocks).flatMap(cellsOf).filter(({ cell }) => /^0\d{2,3}-\d{7,8}$/.test(cell.text))
  if (cells.length > 0) return changeCell(base, random.pick(cells), mobile)
  return pick(base, random, ends(base), () => `，联系人电话${mobile}。`)
}

/** 本部门 in a unit's document, 本单位 in a department's. */
function scopeWord(base: Base, random: Random): Mutation | null {
  const places = textPlaces(base, /本单位/).filter(({ block }) => !/指/.test(block.text))
  return pick(base, random, places, () => '本部门')
}

export const WORDING_KINDS: readonly MutationKind[] = [
  kind('residue-example', '模板残留“例：”', (base, random) => pick(base, random, ends(base), () => '。例：')),
  kind('residue-xx', '模板残留XX', (base, random) => pick(base, random, textPlaces(base, /(\d[\d,]*\.\d\d)万元/, ({ type }) => type === 'paragraph'), () => 'XX')),
  kind('residue-choice', '模板残留“增加（减少）”', (base, random) => pick(base, random, textPlaces(base, /(增加|减少)\d/), () => '增加（减少）')),
  kind('doubled-full-stop', '句号重复', (base, random) => pick(base, random, ends(base), () => '。。')),
  kind('full-stop-lost', '段末缺句号', (base, random) => pick(base, random, ends(base).filter(({ block }) => block.text.length > 60 && isLast(base, block)), () => ''), { extent: 'paragraph' }),
  kind('quotation-lost', '引号不成对', (base, random) => pick(base, random, textPlaces(base, /“[^“”]+(”)/, ({ type }) => type === 'paragraph'), () => ''), { extent: 'paragraph' }),
  kind('bracket-lost', '括号不成对', (base, random) => pick(base, random, textPlaces(base, /[^（]（[^（）]{2,}(）)/, ({ type }) => type === 'paragraph'), () => ''), { extent: 'paragraph' }),
  kind('document-number-style', '发文字号括号不规范', (base, random) => pick(base, random, textPlaces(base, /(〔\d{4}〕)\d+号/), (_, { match }) => `[${match[1]?.slice(1, -1)}]`)),
  kind('passage-repeated', '段落重复', (base, random) => {
    const places = ends(base).filter(({ block }) => block.text.length > 40)
    if (places.length === 0) return null
    const { block } = random.pick(places)
    const at = base.blocks.indexOf(block)
    return { blocks: base.blocks.toSpliced(at, 0, { ...block, id: `${block.id}-again` }), original: '', printed: block.text, where: block.id }
  }),
  kind('scope-word', '单位文件称“本部门”', scopeWord),
  kind('mobile-number', '公开个人手机号码', phone),
  kind('identity-number', '公开个人身份证号码', (base, random) => pick(base, random, ends(base), (one) => `（身份证号：${identityNumber(one)}）。`)),
  kind('bank-card', '公开个人银行卡号', (base, random) => pick(base, random, ends(base), (one) => `（银行卡号：${cardNumber(one)}）。`)),
]
