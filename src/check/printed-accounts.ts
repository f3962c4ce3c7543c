import type { DisclosureTable, RowSubject } from '../model/disclosure-table.ts'
import type { Place } from '../model/place.ts'
import { normaliseAccountName } from '../model/classification/account-name.ts'
import { perDisclosure } from './per-disclosure.ts'

/** An account as a table prints it, with its code. */
export interface PrintedAccount {
  readonly code: string
  readonly name: string
  /** The name for comparison: no spaces, one form of brackets. */
  readonly plainName: string
  readonly table: DisclosureTable
  readonly subject: RowSubject
  /** Where the code stands, and where the name does: the row's label as a whole where they share a cell. */
  readonly codePlaces: readonly Place[]
  readonly namePlaces: readonly Place[]
}

/** Every row of a table that prints an account with its code and its name, in printed order; repeated headers left out. */
export const printedAccounts = perDisclosure((disclosure): readonly PrintedAccount[] => {
  // Every table prints the same names.
  const plainNames = new Map<string, string>()
  const plain = (name: string): string => {
    const known = plainNames.get(name) ?? normaliseAccountName(name)
    plainNames.set(name, known)
    return known
  }
  const accounts: PrintedAccount[] = []
  for (const table of disclosure.tables) {
    for (const { role, subjects } of table.rows) {
      for (const subject of role === 'body' ? subjects : []) {
        const code = subject && codeOf(subject)
        if (!subject || !code || subject.name === '' || subject.places.length === 0) continue
        const { codePlaces, namePlaces } = partsOf(subject)
        accounts.push({ code, name: subject.name, plainName: plain(subject.name), table, subject, codePlaces, namePlaces })
      }
    }
  }
  return accounts
}, ['tables'])

const CODE = /^[\d\s]+$/

/** A code column's cells hold digits only; the name's cell holds the rest. */
function partsOf({ places }: RowSubject): { readonly codePlaces: readonly Place[]; readonly namePlaces: readonly Place[] } {
  if (places.length === 1) return { codePlaces: places, namePlaces: places }
  const [codes, names]: [Place[], Place[]] = [[], []]
  for (const place of places) {
    if (CODE.test(place.text)) codes.push(place)
    else if (place.text !== '') names.push(place)
  }
  return { codePlaces: codes.length > 0 ? codes : places, namePlaces: names.length > 0 ? names : places }
}

/** The code that the row's facts are keyed by, as far as it is printed in the row; null for a label without a code. */
const codeOf = (subject: RowSubject): string | null => {
  const keyed = subject.key?.functional ?? subject.key?.economic ?? null
  return subject.bracketedCode !== null || subject.code !== null ? keyed : null
}

/** `《2026年部门收入预算总表》`, or what the table is without a title. */
export const tableName = (table: DisclosureTable): string =>
  table.title ? `《${table.title.text.replace(/\s+/g, '')}》` : '无标题的表'
