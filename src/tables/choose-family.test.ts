import { expect, test } from 'vitest'
import type { FamilyId } from '../model/disclosure-table.ts'
import { chooseFamily } from './choose-family.ts'
import { isTitleText } from './caption-text.ts'
import { plain } from './plain-text.ts'
import { normaliseTitle } from './title.ts'

const WORDS = '收入|支出|项目|科目编码|经济分类科目编码|科目名称|合计|采购品目|公务接待费|一级指标|项目名称'
const family = (title: string, words = WORDS): FamilyId | null => chooseFamily([normaliseTitle(title, '明州市档案局')], words)?.id ?? null

/** Titles as templates of provinces print them, each with the family it names. */
const TITLES: Readonly<Partial<Record<FamilyId, readonly string[]>>> = {
  'income-expenditure-summary': ['部门收支总表', '2026年部门财务收支预算总表', '2026年预算单位财务收支预算总表', '收支总体情况表', '收支总表', '收入支出决算总表', '2022 年预算收支总表', '明州市档案局2026年收支预算总表', '部门收支总体情况表', '表一：部门收支总表', '收支预算总表'],
  'income-summary': ['部门收入总表', '2026年部门收入预算总表', '收入总体情况表', '收入决算表', '收入总表', '部门收入总体情况表', '（2）部门收入总表', '收入预算表'],
  'expenditure-summary': ['财政拨款支出表（功能科目）', '部门支出总表', '支出预算总表', '支出总体情况表', '支出决算表', '2026年部门支出预算总表', '部门支出总体情况表', '支出总表', '支出预算表'],
  'fiscal-summary': ['财政拨款收支总表', '2026年部门财政拨款收支预算总表', '财政拨款收支预算总表', '财政拨款收支总体情况表', '财政拨款收入支出决算总表', '财政拨款收支预算总表（单位）'],
  'general-public-expenditure': ['一般公共预算支出表', '2026年部门一般公共预算支出功能分类预算表', '一般公共预算财政拨款支出表', '一般公共预算支出预算表', '一般公共预算支出情况表', '一般公共预算财政拨款支出决算表', '预算公开表5 2022年一般公共预算支出预算表', '表五 一般公共预算拨款支出预算表', '表十一 一般公共预算支出表'],
  'basic-expenditure': ['一般公共预算安排的基本支出分经济科目表(政府经济分类)', '一般公共预算财政拨款基本支出表', '2026年部门一般公共预算基本支出部门预算经济分类预算表', '一般公共预算基本支出预算表', '一般公共预算基本支出情况表', '一般公共预算基本支出明细表(按经济分类)', '一般公共预算财政拨款基本支出决算明细表'],
  'three-public': ['机构运行信息决算表', '机构运行经费支出、国有资产占用情况及政府采购支出信息表', '一般公共预算“三公”经费预算表', '2026年单位“三公”经费和机关运行经费预算表', '财政拨款三公经费支出表', '一般公共预算"三公"经费支出预算表', '政府性基金预算三公经费支出预算表', '财政拨款“三公”经费支出决算表', '三公经费及会议费、培训费支出决算表', '三公经费支出决算表'],
  'government-fund-income': ['政府性基金预算收入表', '2022年政府性基金预算收入预算表'],
  'government-fund-expenditure': ['政府性基金预算支出表', '2026年部门政府性基金预算支出功能分类预算表', '政府性基金预算财政拨款支出表', '政府性基金预算支出情况表', '政府性基金预算财政拨款收入支出决算表'],
  'state-capital': ['国有资本经营预算支出表', '国有资本经营预算收入(支出)表', '2026年部门国有资本经营预算支出功能分类预算表', '国有资本经营预算财政拨款收入支出决算表', '国有资本经营预算收入预算表'],
  'agency-operation': ['机关运行经费预算财政拨款情况统计表', '机关运行经费表'],
  procurement: ['部门综合预算政府采购（资产配置、购买服务）预算表', '政府采购预算明细表', '政府采购预算表', '（12）政府采购预算资金明细表（需要导入）'],
  'service-purchase': ['政府购买服务预算财政拨款明细表', '政府购买服务预算表'],
  'project-expenditure': ['部门综合预算专项业务经费支出表', '项目支出表', '项目支出预算表', '部门项目支出明细表'],
  'general-public-projects': ['一般公共预算项目支出表', '一般公共预算项目支出预算表'],
  'fiscal-expenditure-by-economy': ['财政拨款支出预算表(部门经济分类)', '财政拨款支出预算表'],
  'performance-sheet': ['项目支出绩效目标申报表', '项目支出绩效表', '部门预算项目支出绩效目标表', '部门项目绩效目标表', '明州市市级预算部门(单位)项目支出绩效目标申报表'],
  'overall-performance': ['部门整体支出绩效目标表', '部门（单位）整体支出绩效目标申报表'],
  'performance-self-evaluation': ['项目支出绩效自评表', '2024年度项目绩效自评表'],
}

test.each(Object.entries(TITLES))('%s', (id, titles) => {
  expect(titles.map((title) => [title, family(title)])).toEqual(titles.map((title) => [title, id]))
})

test('a title of something else, or none', () => {
  expect(family('人员信息表')).toBeNull()
  expect(family('')).toBeNull()
  expect(chooseFamily(['名词解释', ''], '因公出国（境）费|公务接待费|公务用车购置及运行费|2026年预算数')?.id).toBe('three-public')
})

test('titles are told from numbers, sentences and lines of contents', () => {
  const titles = ['2026年部门支出预算总表', '一般公共预算支出表（续）', '政府采购预算明细表（需要导入）']
  const others = ['公开01表', '财决公开01表', '预算公开表 5', '附表1', '表2', '续表', '具体情况详见下表', '本部门无此项预算，故本表为空表。', '3. 2026年部门支出预算总表 …………… 12', '表']
  expect(titles.filter((text) => !isTitleText(plain(text)))).toEqual([])
  expect(others.filter((text) => isTitleText(plain(text)))).toEqual([])
})

test('the list of the tables to come is none of them', () => {
  expect(chooseFamily(['部门决算表'], '序号|内容|是否空表|表格为空的理由|收入支出决算总表|支出决算表')).toBeNull()
})
