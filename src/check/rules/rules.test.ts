import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexText, ruleFolders, RULES_FOLDER } from '../../../scripts/rule-folders.ts'
import { PAGES_FOLDER, rulePages } from '../../../scripts/rule-pages.ts'
import { RULES } from './index.ts'

const ids = ruleFolders().map((folder) => folder.id)

describe('the rule catalogue', () => {
  it('has rule, cases and test in every folder', () => {
    expect(ruleFolders().filter((folder) => folder.missing.length > 0)).toEqual([])
  })

  it('lists every rule: else run `npm run rules:pages`', () => {
    expect(readFileSync(join(RULES_FOLDER, 'index.ts'), 'utf8')).toBe(indexText(ids))
    expect(RULES.map((rule) => rule.id)).toEqual(ids)
  })

  it('has a fresh page for every rule: else run `npm run rules:pages`', async () => {
    for (const [path, text] of await rulePages()) {
      const file = join(PAGES_FOLDER, path)
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8'), file).toBe(text)
    }
  })

  for (const rule of RULES) {
    it(`${rule.id} is complete in both languages`, () => {
      const texts = [rule.title, rule.rationale, ...rule.basis, ...rule.assumptions, ...rule.exclusions, ...Object.values(rule.messages)]
      expect(rule.basis.length).toBeGreaterThan(0)
      expect(Object.keys(rule.messages).length).toBeGreaterThan(0)
      for (const text of texts) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/)
        expect(text.en).toMatch(/[A-Za-z]/)
        expect(text.en).not.toMatch(/[。，；：！？]/)
      }
      for (const message of Object.values(rule.messages)) {
        const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
        expect(new Set(holes(message.zh))).toEqual(new Set(holes(message.en)))
      }
    })
  }
})
