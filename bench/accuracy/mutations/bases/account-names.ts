import { readFileSync } from 'node:fs'

const FILES = ['functional_compiled_2022_2026.csv', 'functional_attested_2022_2025.csv', 'econ_compiled_2018_2026.csv'] as const

let names: ReadonlyMap<string, string> | null = null

/** Names of functional and economic accounts by code, from data/codes. Throws for a code that is not there. */
export function accountNames(): (code: string) => string {
  names ??= new Map(FILES.flatMap((file) =>
    readFileSync(new URL(`../../../../data/codes/${file}`, import.meta.url), 'utf8').split(/\r?\n/).slice(1).flatMap((line): [string, string][] => {
      const [first = '', second = '', third = ''] = line.split(',')
      return first === '部门' || first === '政府' ? [[second, third]] : /^\d{3,7}$/.test(first) ? [[first, second]] : []
    })))
  const known = names
  return (code) => {
    const name = known.get(code)
    if (name === undefined) throw new Error(`no name for account ${code}`)
    return name
  }
}
