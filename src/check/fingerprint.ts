import { hash } from 'node:crypto'

/**
 * 16 hexadecimal digits from the rule's id and what is wrong. `occurrence` tells apart findings whose semantic key is
 * the same; it is 0 for the first.
 */
export function fingerprint(rule: string, key: string, occurrence: number): string {
  const text = occurrence === 0 ? `${rule}\n${key}` : `${rule}\n${key}\n${occurrence}`
  return hash('sha256', text, 'hex').slice(0, 16)
}
