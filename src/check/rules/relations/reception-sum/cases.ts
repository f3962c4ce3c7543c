import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const reception = (total: string, domestic: string, foreignGuests = '', abroad = '0.00') => buildDisclosure({
  parts: [table({
    family: 'three-public', title: '财政拨款“三公”经费情况表', key: { measure: 'threePublic' },
    columns: [name(), amount('决算数')],
    rows: [
      { cells: ['公务接待费', total], keys: [{ item: 'officialReception' }] },
      { cells: ['国内接待费', domestic], keys: [{ item: 'domesticReception' }] },
      { cells: ['其中：外事接待费', foreignGuests], keys: [{ item: 'foreignGuestReception' }] },
      { cells: ['国（境）外接待费', abroad], keys: [{ item: 'overseasReception' }] },
    ],
  })],
})

export default {
  valid: [{ name: '国外接待费为零', given: () => reception('4.75', '4.75') }],
  invalid: [{ name: '国内接待费两位颠倒', parent: '国外接待费为零', given: () => reception('4.75', '4.57'), finds: [{ message: 'sum', at: '4.75', expected: '4.57万元' }] }],
  nearMiss: [{ name: '外事接待费是国内接待费的其中数，不再相加', given: () => reception('4.75', '4.75', '1.20') }, { name: '预算数只列到公务接待费', given: () => reception('4.75', '', '', '') }],
} satisfies RuleCases
