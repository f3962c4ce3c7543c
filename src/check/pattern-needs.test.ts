import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasBit, indexCharacters } from './character-index.ts'
import { needsOfSource, type Needs } from './pattern-needs.ts'
import { TYPOS } from './rules/wording/common-typos/typos.ts'
import { RESIDUES } from './rules/wording/template-residue/residues.ts'

/** Needs as text: the characters of each set. */
const shown = (needs: Needs): string => needs.map((set) => String.fromCharCode(...set)).join(' ')

describe('what a pattern needs', () => {
  test.each([
    ['拔(款|付)', '拔 款付'],
    ['(?<![选插])拔款', '拔 款'],
    ['(?!拔节)(?<=上)(结|节|盈)佘', '上 佘 结节盈'],
    ['[平坪](价|估算)', '平坪 价估'],
    ['(?:一般|国有(?:资本)?)预算', '预 算 一国'],
    ['(?:[甲乙丙]丁|戊)己|庚', '己庚'],
    ['[（(]\\s*若无', '若 无 （('],
    ['_{4,}甲{0,2}乙*丙?丁+?', '_ 丁'],
    ['\\d元', '元 0123456789'],
    ['[1-3][.\\]]\\.\\u4e00', '. 一 .] 123'],
    ['(?<who>我|你)方\\k<who>([一二])、\\1', '方 、 我你 一二'],
    ['a{b', 'a { b'],
    ['^例$|末', '例末'],
    ['[\\d元]', '0123456789元'],
    // Nothing can be told of these.
    ['\\s|元', ''], ['[^年]', ''], ['[一-龥\\d]', ''], ['[\\s元]', ''], ['.', ''], ['(?:上|下)?', ''], ['', ''], ['(?:a|)', ''],
  ])('%s', (source, expected) => {
    expect(shown(needsOfSource(source))).toBe(expected)
  })
})

describe('an index of characters', () => {
  const lists = [...TYPOS.map(({ wrong }) => wrong), ...RESIDUES.map(({ pattern }) => pattern), /[元|]3/, /\[款|\d元/g, /(?:^|[。；])\s*例/, /A(?=×B)/i, /([一二])、\1、/, /(?<who>[我你])方/, /^$/]
  const words = ['财政拔款收入', '选拔付出', '结佘', '节余', '。例：', '例：', 'X', '共XX万元', 'a×b', '（需要导入）', '2025年数', '万万元', '增加（减少）', '', '与预算持平', '无[款', '12元|3', '项目支初', '资全部到位', '二、二、', '一、二、', '我方', '（若无，则填无）', '____']

  test('no text in which a pattern matches is passed over', () => {
    assert(property(array(array(constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join('')), { maxLength: 80 }), (texts) => {
      const index = indexCharacters(texts)
      for (const pattern of lists) {
        const may = index.mayMatch(pattern)
        texts.forEach((text, i) => {
          if (text.search(pattern) >= 0) expect([pattern, text, may && hasBit(may, i)]).toEqual([pattern, text, true])
        })
      }
    }), { numRuns: 40 })
  })

  test('texts that lack a character are', () => {
    const index = indexCharacters(Array.from({ length: 70 }, (_, i) => (i === 65 ? '财政拔款' : i % 2 === 0 ? '财政拨款' : '拔草')))
    const may = index.mayMatch(/拔款/)
    expect(Array.from({ length: 70 }, (_, i) => i).filter((i) => may && hasBit(may, i))).toEqual([65])
    expect(index.mayMatch(/结佘/)).toBeNull()
    expect(index.mayMatch(/萝卜拔|卜款/)).toBeNull()
  })
})
