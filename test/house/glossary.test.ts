import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const MODEL = new URL('../../src/model/', import.meta.url)
const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
const named = new Set([...glossary.matchAll(/`([^`]+)`/g)].map(([, name]) => name))

/** What a file of the model names: exports, fields, and the words of its unions and lists. Comments do not count. */
function identifiers(text: string): Set<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
  const found = [
    ...code.matchAll(/^export (?:const|function|interface|type|class) (\w+)/gm),
    ...code.matchAll(/readonly (\w+)\??:/g),
    ...code.matchAll(/(?:[|=:,[]|^)\s*'([\w-]+)'(?=\s*(?:[|,\]\n]|$))/gm),
  ]
  return new Set(found.map(([, name]) => name ?? ''))
}

const files = readdirSync(MODEL).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test.each(files)('every identifier of src/model/%s is in docs/glossary.md', (file) => {
  const own = identifiers(readFileSync(new URL(file, MODEL), 'utf8'))
  expect(own.size).toBeGreaterThan(0)
  expect([...own].filter((name) => !named.has(name))).toEqual([])
})

test('no Chinese term has two rows', () => {
  const terms = [...glossary.matchAll(/^\| ([^|]+) \| `/gm)].map(([, term]) => term?.trim() ?? '')
  const twice = terms.filter((term, i) => terms.indexOf(term) !== i && !['段落'].includes(term))
  expect(twice).toEqual([])
})
