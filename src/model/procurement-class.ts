import type { ProcurementRow } from './procurement-row.ts'

/** 货物, 工程, 服务 */
export type ItemClass = 'goods' | 'works' | 'services'

const WORDS: readonly (readonly [string, ItemClass])[] = [['货物', 'goods'], ['工程', 'works'], ['服务', 'services']]

/** The class that a row itself prints: in words, or as the letter of its item code (A 货物, B 工程, C 服务); null where it prints none. */
export function printedItemClass({ itemClass = '', itemCode }: Pick<ProcurementRow, 'itemClass' | 'itemCode'>): ItemClass | null {
  for (const [word, found] of WORDS) if (itemClass.includes(word)) return found
  const letter = itemCode?.[0]
  return letter === 'A' ? 'goods' : letter === 'B' ? 'works' : letter === 'C' ? 'services' : null
}

/** A guess by the name of an item, which does not settle the class. */
export function itemClassByName(name: string): ItemClass {
  if (/服务(?:费)?$/.test(name)) return 'services'
  return /(?:施工|工程|修缮)$/.test(name) ? 'works' : 'goods'
}
