import { allMatches } from '../model/all-matches.ts'
import type { DisclosureKind, DisclosureScope } from '../model/disclosure.ts'
import type { Identity } from '../model/identity.ts'
import { toHalfWidth } from '../model/number-text.ts'
import { placesOf, type PrintedText, type SourceTree } from '../model/source-tree.ts'
import { entityVotes, isOrganisation } from './entity-votes.ts'
import type { TitleText } from './title-text.ts'
import { Votes } from './votes.ts'

const COVER_WEIGHT = 12
/** How many texts of a document without pages count as its cover. */
const COVER_TEXTS = 6
const LONGEST = 60

/**
 * What a document says it is: 预算 or 决算, of a 部门 or a 单位, of which year, by whom. Every title, heading and
 * caption has a vote and the cover has twelve, so that one left-over title of last year does not decide.
 */
export function recogniseIdentity(source: SourceTree): Identity {
  const texts = titleTexts(source)
  const { entity, printed } = entityVotes(texts)
  return {
    kind: kindOf(texts),
    scope: scopeOf(texts),
    year: yearOf(texts),
    entity,
    entityPlaces: printed.flatMap(({ text, start, end }) => placesOf(text, start, end)),
  }
}

function titleTexts(source: SourceTree): readonly TitleText[] {
  const texts: TitleText[] = []
  let coverLeft = COVER_TEXTS
  for (const block of source.blocks) {
    const printed = block.type === 'paragraph' ? [block] : block.rows.slice(0, 8).flatMap((row) => row.cells)
    for (const text of printed) {
      const plain = toHalfWidth(text.text).replace(/[\s"“”'‘’]/g, '')
      if (plain === '' || plain.length > LONGEST || /[。;]$/.test(plain)) continue
      if (/^目[录錄]$/.test(plain)) coverLeft = 0
      const cover = block.type === 'paragraph' && coverLeft > 0 && (block.page ?? 1) === 1
      if (cover) coverLeft -= 1
      const begun = texts.at(-1)
      // A long name goes on in the next line of the cover.
      if (cover && begun?.cover && goesOn(begun.plain, plain)) texts.splice(-1, 1, { printed: joined(begun.printed, text), plain: begun.plain + plain, cover })
      else texts.push({ printed: text, plain, cover })
    }
  }
  return texts
}

/** Whether a line of the cover is the rest of the one above it: of a name, or of `2024年度部|门决算`. */
const goesOn = (begun: string, plain: string): boolean =>
  (isUnfinishedName(begun) && /^[\u4e00-\u9fff]/.test(plain)) || REST_OF_WORD.test(plain) || (/20\d{2}年度?(?:部门?|单位?)?$/.test(begun) && /^(?:部?门|单?位)?[预决]算/.test(plain))

/** What no name begins with: the end of 委员会, 办公室, 办事处, 人民政府, 人民法院, 检察院. */
const REST_OF_WORD = /^(?:员会|公室|事处|民政府|民法院|民检察院|察院)/

/** Words of a name that do not end as names of organisations do, nor say what the document is. */
const isUnfinishedName = (plain: string): boolean => plain.length >= 4 && /^[\u4e00-\u9fff()·]+$/.test(plain) && !isOrganisation(plain) && !/预算|决算|公开|年|附件|目录|封面|部门$|单位$/.test(plain)

function joined(first: PrintedText, rest: PrintedText): PrintedText {
  const shift = first.text.length
  return { text: first.text + rest.text, runs: [...first.runs, ...rest.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))] }
}

const weightOf = ({ cover }: TitleText): number => (cover ? COVER_WEIGHT : 1)

/** Words in which 预算 is no budget of this document: names of funds, bodies and systems. */
const OTHER_BUDGETS =
  /一般公共预算|公共财政预算|政府性基金预算|国有资本经营预算|预算(?:主管)?(?:部门|单位)|预算绩效|预算管理|预算执行|部门预算(?:支出)?经济分类|政府预算(?:支出)?经济分类|年初预算|预算数/g

function kindOf(texts: readonly TitleText[]): DisclosureKind {
  const votes = new Votes<DisclosureKind>()
  for (const text of texts) {
    const plain = text.plain.replace(OTHER_BUDGETS, '')
    if (plain.includes('决算')) votes.add('final', weightOf(text))
    else if (plain.includes('预算')) votes.add('budget', weightOf(text))
  }
  return votes.winner() ?? 'unknown'
}

function scopeOf(texts: readonly TitleText[]): DisclosureScope {
  const votes = new Votes<DisclosureScope>()
  for (const text of texts) {
    const plain = text.plain.replace(/部门预算(?:支出)?经济分类/g, '').replace(/(?:部门)?(?:预算|决算)?单位构成|部门\((?:单位|含)\)?|部门和单位|部门、单位/g, '')
    const department = /部门(?:\([^()]*\))?(?:预算|决算)|(?:编制|预算主管|主管)部门:|部门(?:财务)?(?:收支|收入|支出|财政拨款)/.test(plain)
    const unit = /(?<!预算)单位(?:\([^()]*\))?(?:预算|决算)|(?:编制|预算)单位:|预算单位(?:财务|收支|收入|支出|财政拨款)/.test(plain)
    if (department !== unit) votes.add(department ? 'department' : 'unit', weightOf(text))
  }
  return votes.winner() ?? 'unknown'
}

const YEARS = /(20\d{2})年/g

function yearOf(texts: readonly TitleText[]): number | null {
  const votes = new Votes<number>()
  for (const text of texts) {
    const named = /(?<!\d)(20[0-4]\d)(?!\d)(?:年度?|度)?.{0,40}?(?:预算|决算|公开|收支|支出|收入|绩效)/.exec(text.plain)
    if (named) votes.add(Number.parseInt(named[1] ?? '', 10), weightOf(text))
    else for (const [, year] of allMatches(YEARS, text.plain)) votes.add(Number.parseInt(year ?? '', 10), text.cover ? COVER_WEIGHT : 0.1)
  }
  return votes.winner()
}
