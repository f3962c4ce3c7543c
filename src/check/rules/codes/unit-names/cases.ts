import type { Disclosure } from '../../../../model/disclosure.ts'
import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const place = (text: string) => [{ type: 'text' as const, line: 1, column: 1, text }]

const doc = (...units: [string | null, string][]) => (): Disclosure => buildDisclosure({
  parts: [paragraph('预算单位构成：明州市档案局、明州市档案馆')], units: units.map(([code, name]) => ({ code, name, places: place(name) })),
})

export default {
  valid: [{ name: '表中单位都已列出', given: doc([null, '明州市档案局'], [null, '明州市档案馆'], ['128001', '明州市档案局（本级）']) }],
  invalid: [
    { name: '表中多一个单位', parent: '表中单位都已列出', given: doc([null, '明州市档案局'], [null, '明州市档案馆'], ['128003', '明州市城建档案馆']), finds: [{ message: 'unlisted', at: '明州市城建档案馆' }] },
    { name: '一个编码两个名称', parent: '表中单位都已列出', given: doc([null, '明州市档案局'], [null, '明州市档案馆'], ['128001', '明州市档案局'], ['128001', '明州市档案馆']), finds: [{ message: 'twoNames', at: '明州市档案馆', severity: 'error' }] },
  ],
  nearMiss: [{
    name: '名单中的单位，编码印在表中',
    given: () => ({
      ...doc([null, '明州市档案局'], ['128002', '明州市档案馆'])(),
      sections: [{ id: 0, level: 1, title: '预算单位构成', ordinal: '一、', parent: null, heading: null, paragraphs: [0, 1] as const, tables: [] }],
    }),
  }, { name: '本级与部门同名', given: doc([null, '明州市档案局机关本级'], ['128001', '明州市档案局']) }],
} satisfies RuleCases
