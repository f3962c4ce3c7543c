import { describe, expect, it } from 'vitest'
import { fillTemplate } from './bilingual.ts'
import { englishUnit, englishValue } from './english-value.ts'

describe('englishValue', () => {
  it.each([
    ['24,079.42万元', '24,079.42 × 10,000 yuan'],
    ['-3,503,499.00元', '-3,503,499.00 yuan'],
    ['24,079.42万元、592.50万元', '24,079.42 × 10,000 yuan, 592.50 × 10,000 yuan'],
    ['24,079.42万元, 592.50万元', '24,079.42 × 10,000 yuan, 592.50 × 10,000 yuan'],
    ['减少56.95万元，下降1.87%', 'down 56.95 × 10,000 yuan, down 1.87%'],
    ['持平', 'unchanged'], ['3年', '3 years'], ['8103平方米', '8103 m²'],
  ])('%s → %s', (text, english) => expect(englishValue(text)).toBe(english))

  it('leaves words of the document, years and plain numbers alone', () => {
    for (const text of ['2024年', '公务用车', '352.67', '与2023年预算持平', '增加（减少）', '2024年12月31日', '1,846.78万元左右']) expect(englishValue(text)).toBe(text)
  })

  it('fills messages, but not what they quote as printed', () => {
    const template = { zh: '印为“{text}”，应为{amount}。', en: 'printed "{text}", should read {amount}.' }
    expect(fillTemplate(template, { text: '352.67万元', amount: '350.35万元' })).toEqual({
      zh: '印为“352.67万元”，应为350.35万元。', en: 'printed "352.67万元", should read 350.35 × 10,000 yuan.',
    })
  })
})

describe('englishUnit', () => {
  it.each([['万元', '10,000 yuan'], ['元', 'yuan'], ['人', '人']])('%s → %s', (unit, english) => expect(englishUnit(unit)).toBe(english))
})
