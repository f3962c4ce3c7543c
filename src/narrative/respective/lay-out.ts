import type { Encoded } from '../encode.ts'
import { listedNames } from './names.ts'
import { rewrite, type Edit, type Piece } from './rewrite.ts'

/** As many values of one kind in a row: 80.00万元、20.00万元; 80%和20%. */
const RUN = /[ⒶⓅ](?:(?:、|，|和|与|及|以及)[ⒶⓅ])+/y
const RESPECTIVELY = /分别(?:[^，。；：、ⒶⓅⓏ]{0,24}?)(?=[ⒶⓅ](?:、|，|和|与|及|以及)[ⒶⓅ])/g
/** A clause that says one thing more of each: `，分别占本年支出的63.41%和36.59%`, `，下降4.85%、4.58%`. */
const FURTHER = /，(?:[^，。；：、ⒶⓅⓏ]{0,24}?)(?=[ⒶⓅ](?:、|，|和|与|及|以及)[ⒶⓅ])/y
/** What a list says of each of its items, in front of 分别: 基本支出、项目支出占比分别为…. */
const SAID_OF_EACH = /(?:所?占比(?:例|重)?|增幅|降幅|增长率|(?:同比|(?:较|比)上年度?(?:决算数?|预算数?)?)?(?:增加|减少|增长|下降))$/

interface Run { readonly from: number; readonly to: number; readonly values: readonly number[] }

/**
 * `基本支出、项目支出分别为60万元、40万元，分别占60%和40%` laid out as if each were said by itself: `基本支出为60万元，占60%；
 * 项目支出为40万元，占40%`. Where it is not clear which value is whose, the values say nothing exact.
 */
export function layOutRespective(encoded: Encoded): Encoded {
  if (!encoded.text.includes('分别')) return encoded
  const edits: Edit[] = []
  let done = 0
  for (const match of encoded.text.matchAll(RESPECTIVELY)) {
    if (match.index < done) continue
    const edit = editAt(encoded.text, match.index, match[0].length, done)
    edits.push(edit)
    done = edit.to
  }
  return edits.length === 0 ? encoded : rewrite(encoded, edits)
}

function editAt(text: string, at: number, length: number, done: number): Edit {
  const run = runAt(text, at + length)
  if (!run) return { from: at, to: at, pieces: [] }
  const begin = Math.max(clauseStart(text, at), done)
  const said = SAID_OF_EACH.exec(text.slice(begin, at))?.[0].length ?? 0
  const predicate: Piece[] = [{ from: at - said, to: at }, { from: at + 2, to: at + length }]
  const names = listedNames(text, begin, at - said, run.values.length)
  if (names) {
    const { end, clauses } = further(text, run)
    return { from: begin, to: end, pieces: names.flatMap((name, index) => [...(index === 0 ? [] : [stop(run.from)]), ...name, ...predicate, one(run, index), ...saidOf(clauses, index)]) }
  }
  return behindEach(text, begin, at, length, run, done) ?? { from: run.from, to: run.to, pieces: [{ words: 'Ⓩ'.repeat(run.values.length), at: run.from }] }
}

/** `甲60万元、乙40万元，分别占60%和40%`: each share goes behind its amount. */
function behindEach(text: string, begin: number, at: number, length: number, run: Run, done: number): Edit | null {
  if (text[begin - 1] !== '，' || text.slice(begin, at).length > 16) return null
  const items = itemsBefore(text, begin - 1, run.values.length, done)
  const first = items?.[0]
  if (!items || !first) return null
  const { end, clauses } = further(text, run)
  const own = [{ at: begin - 1, pieces: [{ from: begin - 1, to: at }, { from: at + 2, to: at + length }], run }, ...clauses]
  return { from: first.from, to: end, pieces: items.flatMap((item, index) => [...(index === 0 ? [] : [stop(item.to)]), item, ...saidOf(own, index)]) }
}

/** The last `count` amounts of a list, each with the words in front of it, that end at `to`. */
function itemsBefore(text: string, to: number, count: number, done: number): readonly { readonly from: number; readonly to: number }[] | null {
  const items: { from: number; to: number }[] = []
  let end = to
  while (items.length < count) {
    if (text[end - 1] !== 'Ⓐ') return null
    const before = Math.max(...['Ⓐ', 'Ⓟ', 'Ⓩ', '。', '；', '：'].map((mark) => text.lastIndexOf(mark, end - 2))) + 1
    const from = before + (/^(?:、|，|以及|和|与|及|；|其中)+/.exec(text.slice(before, end))?.[0].length ?? 0)
    if (from < done || end - from < 3 || /，/.test(text.slice(from, end))) return null
    items.unshift({ from, to: end })
    end = text[before - 1] === '；' ? before - 1 : before
  }
  return items
}

interface Clause { readonly at: number; readonly pieces: readonly Piece[]; readonly run: Run }

/** What the clauses behind say of each as well. */
function further(text: string, first: Run): { readonly end: number; readonly clauses: readonly Clause[] } {
  const clauses: Clause[] = []
  let end = first.to
  for (;;) {
    FURTHER.lastIndex = end
    const match = FURTHER.exec(text)
    const run = match ? runAt(text, end + match[0].length) : null
    if (!match || run?.values.length !== first.values.length) return { end, clauses }
    const respectively = match[0].indexOf('分别')
    const pieces = respectively < 0
      ? [{ from: end, to: run.from }]
      : [{ from: end, to: end + respectively }, { from: end + respectively + 2, to: run.from }]
    clauses.push({ at: end, pieces, run })
    end = run.to
  }
}

const saidOf = (clauses: readonly Clause[], index: number): Piece[] => clauses.flatMap(({ pieces, run }) => [...pieces, one(run, index)])

const one = ({ values }: Run, index: number): Piece => ({ from: values[index] ?? 0, to: (values[index] ?? 0) + 1 })

const stop = (at: number): Piece => ({ words: '；', at })

/** The values in a row from `from` on, of one kind; null where fewer than two. */
function runAt(text: string, from: number): Run | null {
  RUN.lastIndex = from
  const match = RUN.exec(text)
  if (!match) return null
  const kind = text[from]
  const values: number[] = []
  let to = from
  for (let at = from; at < from + match[0].length; at += 1) {
    if (!/[ⒶⓅ]/.test(text[at] ?? '')) continue
    if (text[at] !== kind) break
    values.push(at)
    to = at + 1
  }
  return values.length < 2 ? null : { from, to, values }
}

/** Where the words of the list begin: behind the last mark, or behind 其中. */
function clauseStart(text: string, at: number): number {
  const mark = Math.max(...['，', '。', '；', '：', '（'].map((one) => text.lastIndexOf(one, at - 1))) + 1
  return mark + (/^其中/.exec(text.slice(mark, at))?.[0].length ?? 0)
}
