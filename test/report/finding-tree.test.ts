import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/model/place.ts'
import { countDerived, findingTree, type FindingNode } from '../../src/report/finding-tree.ts'
import { finding } from '../support/build-checked.ts'

const shape = (nodes: readonly FindingNode[]): unknown[] =>
  nodes.map((node) => (node.derived.length > 0 ? [node.finding.id, shape(node.derived)] : node.finding.id))

describe('findings by cause', () => {
  it('hangs what follows under its cause, most serious causes first', () => {
    const tree = findingTree([
      finding({ id: 'w', severity: 'warning' }), finding({ id: 'b', causes: ['a'] }), finding({ id: 'i', severity: 'info' }),
      finding({ id: 'a' }), finding({ id: 'c', causes: ['b'] }),
    ])
    expect(shape(tree)).toEqual([['a', [['b', ['c']]]], 'w', 'i'])
    expect(tree.map(countDerived)).toEqual([2, 0, 0])
  })

  it('keeps a finding whose cause is not there, or is itself', () => {
    expect(shape(findingTree([finding({ id: 'a', causes: ['gone'] }), finding({ id: 'b', causes: ['b'] })]))).toEqual(['a', 'b'])
  })

  it('shows each finding of a circle once', () => {
    const tree = findingTree([finding({ id: 'a', causes: ['b'] }), finding({ id: 'b', causes: ['a'] }), finding({ id: 'c', causes: ['a'] })])
    expect(shape(tree)).toEqual([['a', ['c']], 'b'])
  })

  it('comes to what a reader sees first, after what explains others', () => {
    const at = (page: number, top: number): Place => ({ type: 'pdf', page, box: [0, top, 9, top + 9], text: '1.00' })
    const tree = findingTree([
      finding({ id: 'late', places: [at(9, 10)] }), finding({ id: 'low', places: [at(2, 90)] }), finding({ id: 'high', places: [at(2, 10)] }),
      finding({ id: 'follows', places: [at(1, 1)], causes: ['cause'] }), finding({ id: 'cause', places: [at(5, 5)] }),
    ])
    expect(shape(tree)).toEqual([['cause', ['follows']], 'high', 'low', 'late'])
  })

  it('leaves findings on sheets, whose order is not known, as they were given', () => {
    const on = (sheet: string): Place => ({ type: 'sheet', sheet, cell: 'B2', text: '1.00' })
    expect(shape(findingTree([finding({ id: 'z', places: [on('表2')] }), finding({ id: 'a', places: [on('表1')] })]))).toEqual(['z', 'a'])
  })
})
