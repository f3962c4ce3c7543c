import { describe, expect, it } from 'vitest'
import { isBankCard, isIdentityNumber } from '../model/personal-number.ts'
import { maskPersonalData } from './mask-personal-data.ts'

describe('maskPersonalData', () => {
  it.each([
    ['联系电话13800138000。', '联系电话138****8000。'],
    ['138 0013 8000', '138 **** 8000'],
    ['１３８００１３８０００', '１３８****８０００'],
    ['１３８　００１３－８０００', '１３８　****－８０００'],
    ['13800138000,13900139000', '138****8000,139****9000'],
    ['+86 13800138000', '+86 138****8000'],
    ['0353-2000000 13800138000', '0353-2000000 138****8000'],
    ['身份证11010519491231002X', '身份证110105********002X'],
    ['身份证号：110105194912310021', '身份证号：110105********0021'],
    ['身份证号 110105 19491231 0021。', '身份证号 110105 ******** 0021。'],
    ['卡号6222020200000000000', '卡号6222020200000000000'],
  ])('%s → %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked)
  })

  it('leaves amounts, project codes and landlines alone', () => {
    for (const text of ['13800138000.00元', '0353-2293512', '14030022036Y200000095', '140300222036202200000', '21,259.64万元']) {
      expect(maskPersonalData(text)).toBe(text)
    }
  })

  it('knows the check digits', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true)
    expect(isIdentityNumber('110105194912310021')).toBe(false)
    expect(isBankCard('4111111111111111')).toBe(true)
    expect(isBankCard('4111111111111112')).toBe(false)
  })
})
