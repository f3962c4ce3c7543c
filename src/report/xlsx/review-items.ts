import type { Bilingual } from '../../check/bilingual.ts'
import type { FamilyId } from '../../model/disclosure-table.ts'
import type { DisclosureKind } from '../../model/disclosure.ts'

/** One line of the 公开情况检查表, and what of a document and of the rules belongs to it. */
export interface ReviewItem {
  readonly id: string
  readonly group: Bilingual
  /** `{scope}` stands for 部门 or 单位. */
  readonly name: Bilingual
  /** Nothing in the document itself tells: a person has to look. */
  readonly manual?: true
  /** Tables of these families are this item. */
  readonly families?: readonly FamilyId[]
  /** Sections with such a title are this item. Earlier items of the list come first. */
  readonly sections?: RegExp
  /** Findings of these rules belong here, wherever they stand. */
  readonly rules?: RegExp
  /** Findings of completeness rules whose message names it belong here. */
  readonly named?: RegExp
}

const TIMELINESS: Bilingual = { zh: '及时性', en: 'Timeliness' }
const CONTENT: Bilingual = { zh: '内容规范性', en: 'Regularity of content' }

const part = (id: string, zh: string, en: string, sections: RegExp, more: Partial<ReviewItem> = {}): ReviewItem =>
  ({ id, group: CONTENT, name: { zh, en }, sections, named: sections, ...more })

const table = (id: FamilyId, zh: string, en: string, named: RegExp): ReviewItem =>
  ({ id, group: CONTENT, name: { zh: `《${zh}》`, en }, families: [id], named })

/** Prose parts that both kinds share; narrow titles before wide ones. */
const COVER: ReviewItem = { id: 'cover', group: CONTENT, name: { zh: '封面', en: 'Cover' }, rules: /^completeness\/cover/, named: /封面/ }
const CONTENTS: ReviewItem = { id: 'contents', group: CONTENT, name: { zh: '目录', en: 'Contents' }, rules: /^completeness\/contents/, named: /目录/ }
const DUTIES = part('duties', '主要职能', 'Duties', /主要职[能责]|职能简介|部门职[能责]|单位职[能责]/)
const UNITS = part('units', '机构设置', 'Organisation', /机构设置|单位构成|机构构成|机构情况/)
const TERMS = part('terms', '名词解释', 'Terms', /名词解释/)
const OTHER = part('other-notes', '其他相关说明', 'Other notes', /其他(?:相关|重要)?(?:情况|事项)?的?(?:情况)?说明|三公.*说明|机关运行经费|政府采购|国有资产占[有用]|绩效目标设置|预算绩效/)
const PROJECTS = part('projects', '项目经费情况说明', 'Project statements', /项目(?:支出|经费)?(?:情况)?说明|项目经费/, { families: ['performance-sheet', 'overall-performance', 'project-expenditure'] })

const BUDGET_ITEMS: readonly ReviewItem[] = [
  { id: 'timely', group: TIMELINESS, name: { zh: '及时公开{scope}预算', en: 'Budget published in time' }, manual: true },
  COVER, CONTENTS, DUTIES, UNITS, TERMS,
  part('explanation', '预算编制说明', 'Explanation of the budget', /编制说明|收支(?:预算)?情况说明|预算(?:收支|安排)?(?:总体)?情况|增减变[化动]/),
  table('income-expenditure-summary', '{scope}财务收支预算总表', 'Income and expenditure', /(?<!拨款)收支(?:预算)?总表/),
  table('income-summary', '{scope}收入预算总表', 'Income', /(?<!财政拨款)收入(?:预算)?总表/),
  table('expenditure-summary', '{scope}支出预算总表', 'Expenditure', /(?<!收)支出(?:预算)?总表/),
  table('fiscal-summary', '{scope}财政拨款收支预算总表', 'Fiscal appropriation', /财政拨款收支(?:预算)?总表/),
  table('general-public-expenditure', '{scope}一般公共预算支出功能分类预算表', 'General public budget by function', /一般公共预算(?:拨款)?支出(?:功能分类)?(?:预算)?表/),
  table('government-fund-expenditure', '{scope}政府性基金预算支出功能分类预算表', 'Government funds', /政府性基金/),
  table('state-capital', '国有资本经营预算支出功能分类预算表', 'State capital operations', /国有资本经营/),
  table('basic-expenditure', '{scope}一般公共预算基本支出部门预算经济分类预算表', 'Basic expenditure by economic account', /基本支出/),
  table('three-public', '{scope}“三公”经费和机关运行经费预算表', 'Three public expenses and agency operations', /三公/),
  OTHER, PROJECTS,
]

const FINAL_ITEMS: readonly ReviewItem[] = [
  { id: 'timely', group: TIMELINESS, name: { zh: '及时公开{scope}决算', en: 'Final accounts published in time' }, manual: true },
  COVER, CONTENTS, DUTIES, UNITS,
  table('income-expenditure-summary', '收入支出决算总表', 'Income and expenditure', /(?<!拨款)收入支出决算总表/),
  table('income-summary', '收入决算表', 'Income', /(?<!拨款)收入决算表/),
  table('expenditure-summary', '支出决算表', 'Expenditure', /(?<!拨款(?:基本)?|经费|收入)支出决算表/),
  table('fiscal-summary', '财政拨款收入支出决算总表', 'Fiscal appropriation', /财政拨款收入支出决算总表/),
  table('general-public-expenditure', '一般公共预算财政拨款支出决算表', 'General public expenditure', /一般公共预算财政拨款支出决算表/),
  table('basic-expenditure', '一般公共预算财政拨款基本支出决算表', 'Basic expenditure', /基本支出决算/),
  table('three-public', '财政拨款“三公”经费支出决算表', 'Three public expenses', /三公/),
  table('government-fund-expenditure', '政府性基金预算财政拨款收入支出决算表', 'Government funds', /政府性基金/),
  table('state-capital', '国有资本经营预算财政拨款收入支出决算表', 'State capital operations', /国有资本经营/),
  part('explanation', '决算情况说明', 'Explanation of the final accounts', /决算(?:总体|结构|具体)?情况(?:说明)?/),
  part('other-notes', '其他重要事项的情况说明', 'Other notes', /其他重要事项|机关运行经费|政府采购|国有资产占|预算绩效/),
  TERMS,
]

export const reviewItems = (kind: DisclosureKind): readonly ReviewItem[] => (kind === 'final' ? FINAL_ITEMS : BUDGET_ITEMS)

/** Findings that belong to no line of the form stand under it. */
export const REST: ReviewItem = { id: 'rest', group: { zh: '其他', en: 'Other' }, name: { zh: '其他问题', en: 'Other findings' } }
