import { describe, expect, it } from 'vitest'
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
})
