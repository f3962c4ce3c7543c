import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

interface Package {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package
const [, runtime = '', development = ''] = read('docs/dependencies.md').split(/^## /m)

/** Name, version, licence and reason of each row. */
const rows = (section: string): readonly (readonly string[])[] =>
  [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((match) => match.slice(1).map((cell) => cell.trim()))

test.each([['dependencies', dependencies, runtime], ['devDependencies', devDependencies, development]] as const)(
  'docs/dependencies.md lists %s as package.json does, each with a licence and a reason', (_, wanted, section) => {
    expect(Object.fromEntries(rows(section).map(([name, version]) => [name, version]))).toEqual(wanted)
    for (const [name, , licence, reason] of rows(section)) {
      const installed = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }
      expect(licence).toBe(installed.license)
      expect(reason?.length).toBeGreaterThan(4)
    }
  },
)

test('every dependency is pinned to one version', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
})
