import type { Disclosure } from '../../src/model/disclosure.ts'
import { SPECIAL_FUND_PARTS, type SpecialFund, type SpecialFundPart } from '../../src/model/special-fund.ts'
import { buildDisclosure, paragraph, type Part } from './build-disclosure.ts'

/** A disclosure with one special fund; `parts` are its texts, a missing one is not printed. Other parts go before it. */
export function withSpecialFund(parts: Readonly<Partial<Record<SpecialFundPart, string>>>, before: readonly Part[] = [], name = '农村地质灾害治理搬迁专项资金'): Disclosure {
  const line = before.length + 1
  const texts = Object.values(parts)
  const built = buildDisclosure({ parts: [...before, paragraph(`专项资金名称：${name}`), ...texts.map((text) => paragraph(text))] })
  const fund: SpecialFund = {
    id: 0, name, namePlaces: [{ type: 'text', line, column: 8, text: name }],
    parts: Object.fromEntries(SPECIAL_FUND_PARTS.map((part) => {
      const text = parts[part]
      if (text === undefined) return [part, null]
      const at = line + 1 + texts.indexOf(text)
      return [part, { text, spans: [{ paragraph: at - 1, start: 0, end: text.length }], places: [{ type: 'text', line: at, column: 1, text }] }]
    })) as SpecialFund['parts'],
  }
  return { ...built, specialFunds: [fund] }
}
