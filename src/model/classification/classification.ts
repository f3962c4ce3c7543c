import { readFileSync } from 'node:fs'
import { accountList, type AccountList } from './account-list.ts'
import { levelOfCode, type Account, type AccountSystem } from './account.ts'
import { parseCsv } from './csv.ts'

const DATA = new URL('../../../data/codes/', import.meta.url)

let loaded: AccountList | null = null

/**
 * 政府收支分类科目 as far as it could be attested (data/codes/, whose README says what each status is worth). Read
 * once, on first use. Where two lists name a code, the attested one holds.
 */
export function classification(): AccountList {
  loaded ??= accountList([...functionalAttested(), ...functionalCompiled(), ...economic()])
  return loaded
}

const table = (file: string): ReturnType<typeof parseCsv> => parseCsv(readFileSync(new URL(file, DATA), 'utf8'))

function account(system: AccountSystem, row: Readonly<Record<string, string>>, attested: boolean): Account[] {
  const { code = '', name = '', maps_to_department_codes: mapped = '' } = row
  const level = levelOfCode(code)
  if (level === null || name === '') return []
  const departmentCodes = mapped.split(',').filter((part) => part !== '')
  return [{ system, code, name, level, status: attested ? 'attested' : 'unverified', departmentCodes }]
}

const functionalAttested = (): Account[] =>
  table('functional_attested_2022_2025.csv').flatMap((row) => account('functional', row, true))

const functionalCompiled = (): Account[] =>
  table('functional_compiled_2022_2026.csv').flatMap((row) => account('functional', row, row['status'] === 'attested'))

const economic = (): Account[] =>
  table('econ_compiled_2018_2026.csv').flatMap((row) =>
    account(row['system'] === '政府' ? 'governmentEconomic' : 'departmentEconomic', row, row['status'] === 'attested'),
  )
