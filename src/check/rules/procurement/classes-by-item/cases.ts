import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

/** Two rows, a service and goods; prose that says how much each class is. */
function withProse(goods: string, services: string): Disclosure {
  const detail = procurementDisclosure(['187.00', '187.00', ''], [['林业服务', '1', '', '185.00', '185.00', ''], ['复印机', '1', '', '2.00', '2.00', '']])
  const prose = buildDisclosure({
    parts: [paragraph(
      `政府采购预算187万元，其中：货物${goods}万元、服务${services}万元。`,
      { key: { measure: 'procurement', item: 'goods' }, subject: '货物', amount: `${goods}万元` },
      { key: { measure: 'procurement', item: 'services' }, subject: '服务', amount: `${services}万元` },
    )],
  })
  const facts = [...detail.facts, ...prose.facts].map((fact, id) => ({ ...fact, id }))
  return { ...detail, paragraphs: prose.paragraphs, claims: prose.claims, facts }
}

export default {
  valid: [{ name: '两类都与品目相符', given: () => withProse('2.00', '185.00') }],
  invalid: [{
    name: '货物归入服务', parent: '两类都与品目相符', given: () => withProse('1.00', '186.00'),
    finds: [
      { message: 'differs', at: '1.00万元', severity: 'info', expected: '2.00万元' },
      { message: 'differs', at: '186.00万元', severity: 'info', expected: '185.00万元' },
    ],
  }],
  nearMiss: [{ name: '正文取整', given: () => withProse('2', '185') }],
} satisfies RuleCases
