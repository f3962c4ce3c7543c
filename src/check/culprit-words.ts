import { printedDecimals } from '../model/number-text.ts'
import type { Bilingual } from './bilingual.ts'
import { SLIP_TEXT } from './cause/recognise-slip.ts'
import { amountText, printedText } from './claim-arithmetic.ts'
import type { Culprit } from './claim-culprit.ts'

/** `2025年预算数2,067.73万元应为2,067.03万元（有一位数字不同）`, with what is printed and what it should read. */
export function culpritWords({ printed, meant, slip, sure }: Culprit, name: Bilingual): { readonly words: Bilingual; readonly expected: string; readonly actual: string } {
  const [actual, expected] = [printedText(printed), amountText(meant, printed.unit ?? 'wanyuan', printedDecimals(printed.text))]
  return {
    actual, expected,
    words: {
      zh: `${name.zh}${actual}${sure ? '应为' : '疑应为'}${expected}${slip ? `（${SLIP_TEXT[slip].zh}）` : ''}`,
      en: `${name.en}: ${actual} ${sure ? 'should' : 'probably should'} read ${expected}${slip ? ` (${SLIP_TEXT[slip].en})` : ''}`,
    },
  }
}
