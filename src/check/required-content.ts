import type { Disclosure, DisclosureKind } from '../model/disclosure.ts'
import type { FamilyId } from '../model/disclosure-table.ts'
import type { Severity } from '../model/finding.ts'
import type { Bilingual } from './bilingual.ts'

/** A table that every disclosure owes, by family. */
export interface RequiredTable {
  /** Any of these families fulfils the duty. */
  readonly families: readonly FamilyId[]
  readonly name: Bilingual
  readonly severity: Severity
}

const table = (families: readonly FamilyId[], zh: string, en: string, severity: Severity = 'error'): RequiredTable =>
  ({ families, name: { zh, en }, severity })

/**
 * The tables of 部门预算 and 部门决算: 财预〔2016〕143号 and the national templates (nine tables since 国有资本经营预算
 * joined them). Provinces print more (政府采购, 项目支出…); those are not demanded.
 */
export const REQUIRED_TABLES: readonly RequiredTable[] = [
  table(['income-expenditure-summary'], '收支总表', 'summary of income and expenditure'),
  table(['income-summary'], '收入总表', 'summary of income'),
  table(['expenditure-summary'], '支出总表', 'summary of expenditure'),
  table(['fiscal-summary'], '财政拨款收支总表', 'summary of fiscal appropriations'),
  table(['general-public-expenditure'], '一般公共预算支出表', 'general public budget expenditure'),
  table(['basic-expenditure'], '一般公共预算基本支出表', 'basic expenditure of the general public budget'),
  table(['three-public'], '“三公”经费支出表', 'three public expenses'),
  table(['government-fund-expenditure'], '政府性基金预算支出表', 'government fund budget expenditure'),
  table(['state-capital'], '国有资本经营预算支出表', 'state capital operating budget expenditure', 'warning'),
]

/** A part of the prose that every disclosure owes: found by its heading or by what a paragraph says. */
export interface RequiredSection {
  readonly id: string
  readonly kinds: readonly DisclosureKind[]
  readonly name: Bilingual
  readonly words: RegExp
  readonly severity: Severity
  readonly basis: string
}

const BOTH: readonly DisclosureKind[] = ['budget', 'final']

export const REQUIRED_SECTIONS: readonly RequiredSection[] = [
  { id: 'functions', kinds: BOTH, name: { zh: '主要职能（职责）', en: 'functions' }, words: /主要职[能责]|职能职责|职责职能|部门职[能责]|单位职[能责]|工作职责|职[能责]简介|基本职能|机构职能|(?:学校|医院)(?:概况|简介|基本情况)/, severity: 'warning', basis: '财预〔2016〕143号' },
  { id: 'organisation', kinds: BOTH, name: { zh: '机构设置（单位构成）', en: 'organisation' }, words: /机构设置|单位构成|机构情况|机构编制|部门构成|内设机构|机构组成|(?:单位|部门)基本情况|(?:设置|共有|包括)[^。]{0,12}个(?:预算)?单位/, severity: 'warning', basis: '财预〔2016〕143号' },
  { id: 'changes', kinds: BOTH, name: { zh: '收支增减变化情况说明', en: 'explanation of changes' }, words: /编制说明|情况说明|安排情况|增减变化|收支.{0,6}情况|收支.{0,4}说明/, severity: 'warning', basis: '财预〔2016〕143号' },
  { id: 'threePublic', kinds: BOTH, name: { zh: '“三公”经费情况说明', en: 'three public expenses' }, words: /三公/, severity: 'error', basis: '机关事务管理条例 第七条' },
  { id: 'agencyOperation', kinds: BOTH, name: { zh: '机关运行经费情况说明', en: 'agency operating expenses' }, words: /机[关构]运行经费/, severity: 'error', basis: '预算法 第十四条第二款' },
  { id: 'procurement', kinds: BOTH, name: { zh: '政府采购情况说明', en: 'government procurement' }, words: /政府采购|采购支出|采购预算/, severity: 'error', basis: '预算法 第十四条第三款' },
  { id: 'stateAssets', kinds: BOTH, name: { zh: '国有资产占有使用情况', en: 'state assets' }, words: /资产占[有用]|占[有用].{0,6}资产|国有资产(?!经营)|(?:共有|现有|保有|拥有|实有|占用)[^。]{0,12}(?:车辆|用车|车)|车辆(?:情况|编制|及|和|、)|单价.{0,8}万元.{0,10}设备/, severity: 'warning', basis: '行政事业性国有资产管理条例 第四十四条' },
  { id: 'performance', kinds: BOTH, name: { zh: '预算绩效情况说明', en: 'performance' }, words: /绩效(?!工资)/, severity: 'warning', basis: '预算法 第三十二条' },
  { id: 'glossary', kinds: BOTH, name: { zh: '名词解释', en: 'glossary' }, words: /名词解释|专业.{0,3}名词|专业术语/, severity: 'warning', basis: '财预〔2016〕143号' },
]

/**
 * Universities publish by 教财〔2012〕4号 (高等学校财务信息公开), whose tables have no “三公”经费: without it theirs is
 * not certainly wrong.
 */
const UNIVERSITY = /(?:大学|学院)$/
export const isUniversity = ({ entity }: Pick<Disclosure, 'entity'>): boolean => UNIVERSITY.test(entity ?? '')
