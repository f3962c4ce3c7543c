import type { PrintedText } from '../model/source-tree.ts'
import type { TitleText } from './title-text.ts'
import { Votes } from './votes.ts'

/** Where the entity's name is printed. */
export interface EntityMention {
  readonly text: PrintedText
  readonly start: number
  readonly end: number
}

/** `编制部门：`, `预算单位：`, `部门名称：[036]`: the words in front of the name. 主管部门 of a project's form is another matter. */
const LABEL = /(?:编制|填报|编报|公开|预算主管|预算)(?:部门|单位)(?:名称|\(公章\)|\(盖章\))*[::]|(?:部门|单位)(?:\([^()]{1,6}\))?名称[::]|^(?:部门|单位)[::]/
const NAME = /^(?:\[?[\d.]+\]?[-_]?)?([\u4e00-\u9fff()·XxＸ×*]{3,40})/
/** `某市某局2024年度部门决算`, `某市某局概况`, `某市某局(部门)主要职能` */
const BEFORE_YEAR = /^(?:第[一二三四五]部分)?([\u4e00-\u9fff()·XxＸ×*]{4,40}?)(?:20\d{2}|[Xx×]{2,4}年)(?:年度?|度)?(?:[\u4e00-\u9fff()]{0,8}?)(?:部门|单位)?(?:预算|决算)/
const BEFORE_DUTIES = /^(?:第[一二三四五]部分)?(?:[一二三四五]、)?([\u4e00-\u9fff·XxＸ×*]{4,40}?)(?:\((?:部门|单位)\))?(?:概况|主要职[能责]|机构设置|基本情况)$/
const AFTER_TITLE = /^20\d{2}年度?([\u4e00-\u9fff()·]{4,40}?)(?:部门|单位)?(?:预算|决算)(?:信息)?(?:公开|$)/
const ORGANISATION = /(?:局|委员会|委|办公室|办|厅|院|中心|所|处|队|站|馆|校|学|医院|街道|办事处|镇|乡|政府|机关|本级|本部|部|会|社|团|公司|署|室|园|库|台|厂|组|法院|检察院)(?:\([^()]{1,8}\))?$/

/** Whether a name ends as those of organisations do. */
export const isOrganisation = (name: string): boolean => ORGANISATION.test(name)

/**
 * The name that most captions, titles and the cover give for the department or unit, with the first places where it is
 * printed; null where the document names none (a template with XX).
 */
export function entityVotes(texts: readonly TitleText[]): { readonly entity: string | null; readonly printed: readonly EntityMention[] } {
  const votes = new Votes<string>()
  const mentions = new Map<string, EntityMention[]>()
  for (const text of texts) {
    for (const { name, weight } of namesIn(text)) {
      if (!ORGANISATION.test(name)) continue
      votes.add(name, weight)
      const mention = mentionOf(text.printed, name)
      if (mention) mentions.set(name, [...(mentions.get(name) ?? []), mention])
    }
  }
  const winner = votes.winner()
  if (winner === null || /[XxＸ×*]{2}|某/.test(winner)) return { entity: null, printed: [] }
  return { entity: winner, printed: (mentions.get(winner) ?? []).slice(0, 3) }
}

function namesIn({ plain, cover }: TitleText): readonly { readonly name: string; readonly weight: number }[] {
  const label = LABEL.exec(plain)
  const labelled = label ? NAME.exec(plain.slice(label.index + label[0].length).replace(/(?:金额)?单位[::].*$/, '')) : null
  if (labelled?.[1]) return [{ name: labelled[1], weight: cover ? 6 : 2 }]
  const title = BEFORE_YEAR.exec(plain) ?? BEFORE_DUTIES.exec(plain) ?? AFTER_TITLE.exec(plain)
  if (title?.[1]) return [{ name: title[1].replace(/^(?:中共)?(?=关于)/, ''), weight: cover ? 6 : 2 }]
  return cover && plain.length >= 4 && plain.length <= 30 && /^[\u4e00-\u9fff()·XxＸ×]+$/.test(plain) ? [{ name: plain, weight: 5 }] : []
}

/** Where in the printed text the name stands, white space inside it allowed for. */
function mentionOf(text: PrintedText, name: string): EntityMention | null {
  const pattern = [...name].map((character) => (/[()]/.test(character) ? '[()（）]' : character.replace(/[.*+?^${}|[\]\\]/g, '\\$&'))).join('\\s*')
  const match = new RegExp(pattern).exec(text.text)
  return match ? { text, start: match.index, end: match.index + match[0].length } : null
}
