/** A node of the syntax tree (ESTree), as far as the rules here look at it. */
export type SyntaxNode = { readonly type: string } & Readonly<Record<string, unknown>>

const INEXACT = new Set(['parseFloat', 'toFixed', 'toPrecision', 'toExponential'])

const nameOf = (node: unknown): string | null => {
  const { type, name, property } = (node ?? {}) as Record<string, unknown>
  if (type === 'Identifier') return name as string
  if (type === 'MemberExpression' || type === 'ChainExpression') return nameOf(property)
  return null
}

/** Floating point where amounts are at home: `parseFloat`, `toFixed`, `Number(…)`. Counts and years use `Number.parseInt`. */
export function inexactCall(node: SyntaxNode): string | null {
  const callee = node['callee'] as SyntaxNode | undefined
  const name = nameOf(callee)
  if (name !== null && INEXACT.has(name)) return `${name} is floating point; amounts are exact (src/model/decimal.ts)`
  if (name === 'Number' && callee?.type === 'Identifier') {
    return 'Number() turns blank into 0 and rounds; use parseDecimal, or Number.parseInt for counts and years'
  }
  return null
}

const AMOUNT = /^(?:value|amount|fen|digits|total|previous)$/

/** A missing amount replaced by zero: blank is not zero. */
export function blankAsZero(node: SyntaxNode): string | null {
  const operator = node['operator']
  if (operator !== '??' && operator !== '||') return null
  const right = node['right'] as SyntaxNode
  const isBig = right.type === 'Literal' && 'bigint' in right && right['bigint'] === '0'
  const isZero = isBig || (right.type === 'Identifier' && right['name'] === 'ZERO')
  const isPlain = right.type === 'Literal' && right['value'] === 0
  const amount = AMOUNT.test(nameOf(node['left']) ?? '')
  if (isZero || (isPlain && (amount || operator === '||'))) return 'blank is not zero: keep null, or say why it is none'
  return null
}
