import type { FactKey } from '../model/fact.ts'
import type { LayoutColumn } from './family.ts'

/** Columns that several printed forms share. */

export const SHANGHAI_CODES: readonly LayoutColumn[] = [
  { header: ['项目', '功能分类科目编码', '类'], role: 'codeClass', key: null },
  { header: ['项目', '功能分类科目编码', '款'], role: 'codeGroup', key: null },
  { header: ['项目', '功能分类科目编码', '项'], role: 'codeItem', key: null },
  { header: ['项目', '功能分类科目名称'], role: 'name', key: null },
]

export const ONE_CODE: readonly LayoutColumn[] = [
  { header: ['项目', '科目编码'], role: 'code', key: null },
  { header: ['项目', '科目名称'], role: 'name', key: null },
]

export const FINAL_CODE: readonly LayoutColumn[] = [
  { header: ['项目', '功能分类科目编码'], role: 'code', key: null },
  { header: ['项目', '科目名称'], role: 'name', key: null },
]

const amount = (header: readonly string[], key: Partial<FactKey>): LayoutColumn => ({ header, role: 'amount', key })

/** 合计, 基本支出, 项目支出 under one heading (or none). */
export const byNature = (heading: readonly string[]): readonly LayoutColumn[] => [
  amount([...heading, '合计'], { nature: null }),
  amount([...heading, '基本支出'], { nature: 'basic' }),
  amount([...heading, '项目支出'], { nature: 'project' }),
]

/** 合计, 人员经费, 公用经费 under one heading. */
export const byBasicNature = (heading: readonly string[]): readonly LayoutColumn[] => [
  amount([...heading, '合计'], { nature: 'basic' }),
  amount([...heading, '人员经费'], { nature: 'personnel' }),
  amount([...heading, '公用经费'], { nature: 'publicUse' }),
]
