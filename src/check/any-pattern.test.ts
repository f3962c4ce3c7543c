import { describe, expect, test } from 'vitest'
import { anyPattern, firstCharacters } from './any-pattern.ts'
import { TYPOS } from './rules/wording/common-typos/typos.ts'
import { RESIDUES } from './rules/wording/template-residue/residues.ts'

describe('anyPattern', () => {
  test.each([
    ['拔(款|付)', ['拔']],
    ['(?<![选插])拔款', ['拔']],
    ['(?!拔节)(?<=[^(])(结|节|盈)佘', ['结', '节', '盈']],
    ['[平坪](价|估)', ['平', '坪']],
    ['(?:一般|国有(?:资本)?)预算', ['一', '国']],
    ['[（(]\\s*若无', ['（', '(']],
    ['_{4,}', ['_']],
    // Nothing can be told of these.
    ['\\d元', null], ['[^年]末', null], ['[一-龥]末', null], ['(?:^|。)例', null], ['预?算', null], ['(?:上|下)?拔', null], ['.款', null], ['预{0,2}算', null], ['', null], ['(?:a|)款', null],
  ])('the first characters of %s', (source, expected) => {
    expect(firstCharacters(source)).toEqual(expected)
  })

  const texts = [
    '财政拔款收入', '选拔付出', '结佘', '节余', '。例：', '例：', 'X', '共XX万元', 'a×b', '（需要导入）', '2025年数', '万万元', '增加（减少）', '', '与预算持平', '无[款', '12元|3', '项目支初', '资全部到位', '二、二、', '一、二、', '我方', '（若无，则填无）', '____',
  ]
  const lists = { typos: TYPOS.map(({ wrong }) => wrong), residues: RESIDUES.map(({ pattern }) => pattern), others: [/[元|]3/, /\[款|\d元/g, /(?:^|[。；])\s*例/, /A(?=×B)/i, /([一二])、\1、/, /(?<who>[我你])方/] }
  test.each(Object.entries(lists))('%s: found where one of them alone is found', (_, patterns) => {
    const any = anyPattern(patterns)
    for (const text of texts) expect([text, any(text)]).toEqual([text, patterns.some((one) => text.search(one) >= 0)])
  })
})
