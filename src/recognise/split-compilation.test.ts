import { expect, test } from 'vitest'
import { checkDisclosure } from '../check/check-disclosure.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from './recognise.ts'

const read = async (text: string): Promise<Disclosure> => recognise(await readDocument(new TextEncoder().encode(text)))

/** A small disclosure whose figures agree; invented. */
const disclosure = (cover: readonly string[], year: number, wan: number): string => `${cover.join('\n')}

目  录

一、主要职能

二、预算表

主要职能
负责粮食储备的日常工作。

${year}年单位预算编制说明
${year}年收入预算${wan}.00万元，其中：财政拨款收入${wan}.00万元。支出预算${wan}.00万元。

${year}年预算单位财务收支预算总表
单位：万元
本年收入\t\t本年支出\t
项目\t预算数\t项目\t预算数
一、财政拨款收入\t${wan}.00\t一、粮油物资储备支出\t${wan}.00
收入总计\t${wan}.00\t支出总计\t${wan}.00

${year}年预算单位收入预算总表
单位：万元
科目编码\t科目名称\t合计\t财政拨款收入
222\t粮油物资储备支出\t${wan}.00\t${wan}.00
合计\t\t${wan}.00\t${wan}.00

${year}年预算单位支出预算总表
单位：万元
科目编码\t科目名称\t合计\t基本支出\t项目支出
222\t粮油物资储备支出\t${wan}.00\t${wan}.00\t
合计\t\t${wan}.00\t${wan}.00\t

${year}年预算单位一般公共预算支出功能分类预算表
单位：万元
科目编码\t科目名称\t合计\t基本支出\t项目支出
222\t粮油物资储备支出\t${wan}.00\t${wan}.00\t
合计\t\t${wan}.00\t${wan}.00\t
`

const FIRST = disclosure(['青岚市粮食局2026年部门预算'], 2026, 300)
const SECOND = disclosure(['青岚市2025年市级单位预算', '预算单位：青岚市粮食监测站'], 2025, 80)

const contradictions = (text: string) => read(text).then((one) => checkDisclosure(one).findings.filter(({ rule }) => /^(?:relations|cause)\/|document-year|compared-with-itself/.test(rule)))

test('two disclosures in one file are each a part, from cover to cover', async () => {
  const { parts } = await read(`${FIRST}\n绩效目标\n完成储备任务。\n\n${SECOND}`)
  expect(parts.map(({ entity, year, tables }) => [entity, year, tables.length])).toEqual([['青岚市粮食局', 2026, 4], ['青岚市粮食监测站', 2025, 4]])
  expect(parts[0]?.paragraphs.at(-1)?.text).toBe('完成储备任务。')
  expect(parts[1]?.paragraphs[0]?.text).toBe('青岚市2025年市级单位预算')
})

test('figures of one are not held against those of the other, and a slip is found in either', async () => {
  expect(await contradictions(`${FIRST}\n${SECOND}`)).toEqual([])
  const slip = SECOND.replace('收入预算80.00万元', '收入预算81.00万元')
  const [found] = await contradictions(`${FIRST}\n${slip}`)
  expect(found?.message).toContain('81')
  const both = await contradictions(`${slip}\n${slip.replace('粮食监测站', '粮食质量站')}`)
  expect(new Set(both.map(({ id }) => id)).size).toBe(both.length)
  expect(both.length).toBeGreaterThan(1)
})

test('every rule has one entry, with what was applied in all parts', async () => {
  const whole = checkDisclosure(await read(`${FIRST}\n${SECOND}`))
  const one = checkDisclosure(await read(FIRST))
  expect(whole.runs.map(({ rule }) => rule)).toEqual(one.runs.map(({ rule }) => rule))
  const of = (run: typeof one) => run.runs.find(({ rule }) => rule === 'relations/functional-hierarchy')?.applications ?? 0
  expect(of(whole)).toBe(2 * of(one))
})

test('an annex with its own list of contents is no second disclosure', async () => {
  expect((await read(`${FIRST}\n青岚市粮食局2026年部门预算\n\n目  录\n\n一、项目支出绩效目标表\n\n项目支出绩效目标表\n项目名称\t储备\n年度目标\t完成\n`)).parts).toEqual([])
  expect((await read(FIRST)).parts).toEqual([])
})
