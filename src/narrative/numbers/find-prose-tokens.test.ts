import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../../model/decimal.ts'
import { findProseTokens } from './find-prose-tokens.ts'

/** `1672.67 amount wanyuan`: the tokens of a text in short. */
const short = (text: string): string[] =>
  findProseTokens(text).map(({ text: printed, type, unit, approximate, threshold }) =>
    [printed, type, unit, approximate ? 'inexact' : null, threshold ? 'limit' : null].filter((part) => part !== null).join(' '))

describe('numbers in prose', () => {
  it.each<[string, string, string[]]>([
    ['amounts in their unit', '收入预算1,672.67万元，支出3.5亿元、20元', ['1,672.67 amount wanyuan', '3.5 amount yiyuan', '20 amount yuan']],
    ['a year is never an amount', '2024.00万元，2024年', ['2024.00 amount wanyuan', '2024 year']],
    ['an amount is never a year', '支出2077.09万元', ['2077.09 amount wanyuan']],
    ['stray spaces of justified lines', '本 年 收 入 合 计 2946.25 万 元', ['2946.25 amount wanyuan']],
    ['spaces inside numbers', '1, 259. 64 万元，21,259.6 4万元', ['1,259.64 amount wanyuan', '21,259.64 amount wanyuan']],
    ['spaced-out digits', '共计 2 9 4 6 . 2 5 万 元', ['2946.25 amount wanyuan']],
    ['full-width digits', '支出１２３．４５万元，占２０％', ['123.45 amount wanyuan', '20 percent']],
    ['percentages', '增长17.62%，占100.00％', ['17.62 percent', '100.00 percent']],
    ['negative change', '增长-5.2%', ['-5.2 percent']],
    ['dates', '截至2025年8月31日', ['2025 date', '8 date', '31 date']],
    ['a numeric date', '填报日期：2025.6.30', ['2025 date', '6 date', '30 date']],
    ['ranges of years', '国土空间规划（2021-2035年）', ['2021 year', '2035 year']],
    ['document numbers', '（财行〔2017〕144号）、普财[2018]30号、沪府规【2016】168号', ['2017 documentNumber', '144 documentNumber', '2018 documentNumber', '30 documentNumber', '2016 documentNumber', '168 documentNumber']],
    ['a house number is no document number', '南街542号', ['542 other']],
    ['codes level by level', '卫生健康支出（210）行政事业单位医疗（11）事业单位医疗（02）：预算', ['210 code', '11 code', '02 code']],
    ['list numbers', '1、收入；（2）支出', ['1 ordinal', '2 ordinal']],
    ['a list number before a year', '1. 2025 年基本支出', ['1 ordinal', '2025 year']],
    ['a list number before a year without space', '1.2025年基本支出', ['1 ordinal', '2025 year']],
    ['第 and 表', '第3季度，附件2，表5', ['3 ordinal', '2 ordinal', '5 ordinal']],
    ['account codes', '公共安全支出（204类）司法（06款）行政运行（01项）', ['204 code', '06 code', '01 code']],
    ['codes in brackets', '[2080505]机关事业单位养老保险（20805）', ['2080505 code', '20805 code']],
    ['a count is no code', '完成20项工作', ['20 count']],
    ['counts', '共有车辆3辆，设备2台（套），8000平方米，项目51个', ['3 count', '2 count', '8000 count', '51 count']],
    ['a span of years is a count', '实施期3年', ['3 count']],
    ['an area in 万亩 is no amount', '造林6万亩', ['6 count']],
    ['万 before a stop is an amount among money words', '国内接待支出2.5万，', ['2.5 amount wanyuan']],
    ['limits', '单价100万元（含）以上设备', ['100 amount wanyuan limit']],
    ['amounts that are not exact', '约300万元，1200余万元', ['300 amount wanyuan inexact', '1200 amount wanyuan inexact']],
    ['phone numbers', '电话：021-52560000，联系人手机13800000000', ['021 phone', '52560000 phone', '13800000000 phone']],
    ['identity numbers', '身份证号110101199003070000', ['110101199003070000 identity']],
    ['letters make a code', 'W060701单元X101街坊', ['060701 code', '101 code']],
  ])('%s', (_, text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it('reads any amount back, whatever spaces and widths its print has', () => {
    const amount = fc.tuple(fc.nat(99_999_999), fc.integer({ min: 0, max: 99 }), fc.boolean(), fc.boolean(), fc.boolean())
    fc.assert(fc.property(amount, ([whole, fraction, grouped, wide, loose]) => {
      const digits = grouped ? whole.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',') : whole.toString()
      const plain = `${digits}.${fraction.toString().padStart(2, '0')}`
      const spaced = loose ? plain.replace(/([.,])/g, '$1 ') : plain
      const printed = wide ? spaced.replace(/[\d.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : spaced
      const [token, ...others] = findProseTokens(`支出预算${printed} 万元，`)
      expect(others).toEqual([])
      expect(token?.type).toBe('amount')
      expect(formatDecimal(token!.value)).toBe(`${whole}.${fraction.toString().padStart(2, '0')}`)
      expect(token?.decimals).toBe(2)
    }))
  })

  it('keeps apart numbers that only white space or a mark separates', () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2099 }), fc.nat(9999), (year, amount) => {
      expect(short(`${year}年 ${amount}万元`)).toEqual([`${year} year`, `${amount} amount wanyuan`])
    }))
  })

  it('gives spans that hold the number', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('年', '万元', '，', ' ', '（', '）', '.', ',', '%', '收入', '第', '〔', '〕', '号', '-'), fc.nat(99999).map(String)), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end, unitEnd, text: printed } of findProseTokens(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).replace(/\s/g, '')).toBe(printed)
        expect(unitEnd).toBeGreaterThanOrEqual(end)
        last = end
      }
    }))
  })

  it('loses no digit of a text', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('年', '万元', '，', ' ', '.', '%', '人员'), fc.nat(99999).map(String)), { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      const digits = findProseTokens(text).map((token) => text.slice(token.start, token.end)).join('').replace(/\D/g, '')
      expect(digits).toBe(text.replace(/\D/g, ''))
    }))
  })
})
