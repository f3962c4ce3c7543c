import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../model/source-tree.ts'
import { identityOf, paragraphOf, readProse, shortClaim } from '../../test/support/prose.ts'
import { accountNames } from '../tables/account-names.ts'
import { claimFacts } from './claim-facts.ts'
import { recogniseNarrative } from './recognise-narrative.ts'

const claimsOf = (line: string, kind: 'budget' | 'final' = 'budget'): string[] => readProse([line], { kind }).claims.map(shortClaim)

describe('what is not bound to the totals', () => {
  it.each([
    ['a sentence about what was bought', '通过公开招标购买设备，支出50.00万元。'],
    ['an amount behind a count', '全年接待20批次，共计支出2.50万元。'],
    ['a quantity with unknown words', '本部门信访专项支出30.00万元。'],
    ['an amount that is not exact', '2025年收入预算约1200万元。'],
    ['another body', '青岚市粮油检测中心2025年收入预算200.00万元，支出预算200.00万元。'],
    ['the department itself, where the document is of all its units', '青岚市粮食局本级支出预算900.00万元。'],
    ['two quantities in one', '基本支出和项目支出1200.00万元。'],
    ['two funds in one', '一般公共预算、政府性基金预算支出1200.00万元。'],
  ])('%s', (_, line) => {
    expect(readProse([line]).claims.filter(({ key }) => key.measure !== 'other').map(shortClaim)).toEqual([])
  })

  it('reads no claims from template words that leave the direction open', () => {
    expect(claimsOf('2025年收入预算1200.00万元，比2024年增加（减少）100.00万元，增长（下降）9.09%。')).toEqual(['income 2025 budget = 1200'])
  })
})

it('具体安排情况如下 lists the quantity that the sentence before began with', () => {
  const { claims } = readProse([
    '2025年一般公共预算拨款支出预算100.00万元，其中，公共安全支出80.00万元，住房保障支出20.00万元。具体安排情况如下：', '（一）基本支出：2025年本部门基本支出预算70.00万元。',
  ])
  expect(claims.map(shortClaim).at(-1)).toBe('expenditure 2025 budget generalPublic basic = 70')
})

it('主要包括 with an amount behind the words divides; with a list of accounts it says what the money is for', () => {
  expect(readProse(['2025年本年收入100.00万元，主要包括：一般公共预算拨款收入90.00万元，占90%；事业收入10.00万元，占10%。']).claims.map(shortClaim)).toEqual([
    'income 2025 budget = 100', 'income 2025 budget generalPublic = 90; 90% of income 2025 budget', 'income 2025 budget undertaking = 10; 10% of income 2025 budget',
  ])
  expect(readProse(['2025年公用经费10.00万元，主要包括：办公费、会议费等。']).claims).toHaveLength(1)
})

it('政府采购项目纳入部门预算', () => {
  expect(readProse(['第四部分 政府采购预算情况', '政府采购项目纳入2025年部门预算共计30.00万元，其中：货物采购10.00万元、服务采购20.00万元。']).claims.map(shortClaim)).toEqual([
    'procurement 2025 budget = 30', 'procurement 2025 budget goods = 10', 'procurement 2025 budget services = 20',
  ])
})

describe('what is said of one unit', () => {
  const lines = ['第三部分 支出情况', '2025年支出预算1200.00万元。', '（一）青岚市粮油检测站', '1.项目支出300.00万元，主要用于检测。']
  const read = (scope: 'department' | 'unit', units: readonly string[]): string[] => {
    const paragraphs = lines.map((line, index) => paragraphOf(line, index + 1))
    const sections = [
      { title: '支出情况', level: 1, heading: 0, ordinal: '第三部分', parent: null, paragraphs: [1, 4] }, { title: '青岚市粮油检测站', level: 2, heading: 2, ordinal: '（一）', parent: 0, paragraphs: [3, 4] },
    ] as unknown as Parameters<typeof recogniseNarrative>[1]
    return recogniseNarrative(paragraphs, sections, identityOf({ scope }), accountNames([]), units.map((name) => ({ code: null, name, places: [] }))).claims.map(shortClaim)
  }
  it('under its name alone, in a department of several units, is bound to nothing', () => {
    expect(read('department', ['青岚市粮食局本级', '青岚市粮油检测站'])).toEqual(['expenditure 2025 budget = 1200'])
    expect(read('department', [])).toHaveLength(2)
  })
})

describe('what hangs together', () => {
  it('takes the fund of the clause before, behind a comma', () => {
    expect(claimsOf('政府性基金预算财政拨款收入100.00万元，支出90.00万元。')).toEqual([
      'income 2025 budget governmentFund = 100', 'expenditure 2025 budget governmentFund = 90',
    ])
    expect(claimsOf('2025年财政拨款收入总计1150.00万元，支出总计1150.00万元。')).toEqual([
      'incomeGrandTotal 2025 budget fiscal = 1150', 'expenditureGrandTotal 2025 budget fiscal = 1150',
    ])
  })

  it('does not take it over a semicolon', () => {
    expect(claimsOf('财政拨款收入1150.00万元；支出预算1200.00万元。')).toEqual(['income 2025 budget fiscal = 1150', 'expenditure 2025 budget = 1200'])
  })

  it('takes a remainder for no account', () => {
    expect(claimsOf('2025年支出预算1200.00万元，其中：一般公共预算支出1150.00万元，其他支出50.00万元。').slice(0, 2)).toEqual([
      'expenditure 2025 budget = 1200', 'expenditure 2025 budget generalPublic = 1150',
    ])
    expect(readProse(['2025年支出预算1200.00万元，其中：其他支出50.00万元。']).claims[1]?.key.measure).toBe('other')
  })

  it('reads on behind the ground of a decision', () => {
    expect(claimsOf('根据青岚市财政局批复，2025年收入预算1200.00万元。')).toEqual(['income 2025 budget = 1200'])
  })

  it('binds nothing under a heading that names another body', () => {
    const { claims } = readProse(['一、青岚市粮油检测中心预算情况', '2025年收入预算200.00万元。', '二、市粮食局预算情况', '2025年收入预算1200.00万元。'])
    expect(claims.map(shortClaim)).toEqual(['income 2025 budget = 1200'])
  })

  it('keeps 全年预算 apart from the budget of the beginning of the year', () => {
    const { claims, numbers } = readProse(['2025年度支出全年预算为100.00万元，支出决算为95.00万元，完成全年预算的95%。'], { kind: 'final' })
    expect(claims.map(shortClaim)).toEqual(['expenditure 2025 final = 95; < 2025 adjusted 100; done 95%'])
    expect(claimFacts(claims, numbers).map(({ text, key }) => `${text} ${key.phase}`)).toEqual(['95.00 final', '100.00 adjusted'])
  })
})

describe('comparisons', () => {
  it('keeps a budget compared with its own year as printed', () => {
    expect(claimsOf('2025年收入预算1200.00万元，比2025年预算增加100.00万元。')).toEqual(['income 2025 budget = 1200; < 2025 budget –; increase 100'])
  })

  it('takes the amount compared with, printed in the comparison or before', () => {
    expect(claimsOf('2025年收入预算1200.00万元，比2024年1100.00万元增加100.00万元，增长9.09%，主要原因是人员增加。'))
      .toEqual(['income 2025 budget = 1200; < 2024 budget 1100; increase 100 9.09%; because 人员增加'])
    expect(claimsOf('2025年支出预算1200.00万元，2024年预算执行数为1000.00万元，增加200.00万元，增长20%。'))
      .toEqual(['expenditure 2025 budget = 1200; < 2024 execution 1000; increase 200 20%'])
  })

  it('is about the whole, not about its last part, where the sentence names nothing or only 收入', () => {
    const whole = ['income 2025 budget = 1200; < 2024 budget –; increase 100', 'income 2025 budget fiscal = 1150', 'income 2025 budget other = 50']
    expect(claimsOf('2025年收入预算1200.00万元，其中：财政拨款收入1150.00万元，其他收入50.00万元。比上年增加100.00万元。')).toEqual(whole)
    expect(claimsOf('2025年收入预算1200.00万元，其中：财政拨款收入1150.00万元，其他收入50.00万元。收入较上年增加100.00万元。')).toEqual(whole)
  })

  it('leaves the direction open where the template does', () => {
    expect(claimsOf('2025年收入预算1200.00万元，比2024年增加/减少0万元。')).toEqual(['income 2025 budget = 1200'])
  })

  it('marks a percentage whose direction is not that of the amount', () => {
    expect(claimsOf('2025年收入预算1200.00万元，比上年增加100.00万元，下降9.09%。'))
      .toEqual(['income 2025 budget = 1200; < 2024 budget –; increase 100 decrease 9.09%'])
  })

  it('reads a second comparison as a second claim of the amount', () => {
    expect(claimsOf('2025年度支出决算100.00万元，比年初预算增加5.00万元，增长5.26%；比上年决算减少10.00万元，下降9.09%。', 'final')).toEqual([
      'expenditure 2025 final = 100; < 2025 budget –; increase 5 5.26%',
      'expenditure 2025 final = 100; < 2024 final –; decrease 10 9.09%',
    ])
  })
})

describe('reasons', () => {
  it.each([
    ['at the end of the paragraph', '2025年支出预算100.00万元，比上年增加1.00万元，主要原因是：'],
    ['before a full stop', '2025年支出预算100.00万元，比上年增加1.00万元，主要原因是：。'],
  ])('are empty where nothing follows: %s', (_, line) => {
    expect(readProse([line]).claims[0]?.reason?.text).toBe('')
  })

  it('go on in the next paragraph where that is running text', () => {
    const { claims } = readProse(['一、支出', '2025年支出预算100.00万元，比上年增加1.00万元。主要原因：', '人员增加，以及项目增加。', '二、收入'])
    expect(claims[0]?.reason).toMatchObject({ text: '人员增加，以及项目增加', span: { paragraph: 2 } })
  })

  it('do not go on in a heading', () => {
    const { claims } = readProse(['一、支出', '2025年支出预算100.00万元，比上年增加1.00万元。主要原因：', '二、收入预算情况'])
    expect(claims[0]?.reason?.text).toBe('')
  })

  it('end before the next quantity and hold several points', () => {
    expect(claimsOf('2025年基本支出100.00万元，比上年增加1.00万元，主要原因：一是人员增加；二是工资调整；项目支出50.00万元，与上年持平。')).toEqual([
      'expenditure 2025 budget basic = 100; < 2024 budget –; increase 1; because 一是人员增加；二是工资调整',
      'expenditure 2025 budget project = 50; < 2024 budget –; flat',
    ])
  })

  it('are null where no reason is given', () => {
    expect(readProse(['2025年支出预算100.00万元。']).claims[0]?.reason).toBeNull()
  })
})

describe('codes', () => {
  it('keeps the printed code beside the names, and takes the code of an old name from the print', () => {
    const { claims } = readProse(['1、计划外支出（210类）不明医疗（11款）行政单位医疗（01项）14.97万元。'])
    expect(claims[0]).toMatchObject({ printedCode: '2101101', accountNames: ['计划外支出', '不明医疗', '行政单位医疗'] })
    expect(claims[0]?.key.functional).toBe('2101101')
  })
})

describe('places', () => {
  it('are those of the number, with its characters', () => {
    const text = '2025年收入预算1 ,200.50 万元。'
    const paragraph = paragraphOf(text, 7)
    const { claims, numbers } = recogniseNarrative([paragraph], [], identityOf(), accountNames([]))
    const start = text.indexOf('1 ,')
    expect(claims[0]?.amount).toMatchObject({ text: '1,200.50', span: { paragraph: 0, start, end: start + 9 } })
    expect(claims[0]?.amount?.places).toEqual(placesOf(paragraph, start, start + 9))
    expect(claims[0]?.amount?.places).toEqual([{ type: 'text', line: 7, column: start + 1, text: '1 ,200.50' }])
    expect(numbers.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([text, text])
  })
})

describe('facts of claims', () => {
  it('are the amounts and what they are compared with, once each, under one key', () => {
    const { claims, numbers } = readProse(['2025年收入预算1200.00万元，比2024年1100.00万元增加100.00万元；本部门信访支出30.00万元。'])
    expect(claimFacts(claims, numbers).map(({ key, text, value, origin }) => [key.measure, key.year, text, value?.digits, origin])).toEqual([
      ['income', 2025, '1200.00', 1_200_000_000n, { type: 'claim', claim: 0, role: 'amount' }],
      ['income', 2024, '1100.00', 1_100_000_000n, { type: 'claim', claim: 0, role: 'previous' }],
    ])
  })

  it('say what the print can stand for, in 分', () => {
    const { claims, numbers } = readProse(['2025年收入预算236.63万元。'])
    const [fact] = claimFacts(claims, numbers)
    expect([fact?.interval?.low, fact?.interval?.high].map((end) => Number(end?.digits) / 10 ** (end?.scale ?? 0))).toEqual([236_625_000, 236_635_000])
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    '2025年', '收入', '支出', '预算', '一般公共预算', '（类）', '（款）', '（', '）', '其中：', '，', '。', '；', '、', '：', '比上年', '增加', '减少', '12.5%',
    '100.00万元', '持平', '主要原因是', '主要用于', '占', '“三公”经费', '公务接待费', '3辆', '用车', '青岚市粮食局', ' ', '司法', '-',
  )

  it('is read to its end, each number of a claim standing where its span says', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const line = words.join('')
      const { claims } = readProse([line])
      for (const { amount, previous, change, share, completion, span } of claims) {
        expect(span.start).toBeLessThanOrEqual(span.end)
        for (const value of [amount, previous?.amount, change?.amount, change?.percent, share?.percent, completion?.percent]) {
          if (value) expect(line.slice(value.span.start, value.span.end)).toBe(value.text)
        }
      }
    }), { numRuns: 300 })
  })

  it('is read however long and monotonous it is', () => {
    for (const piece of ['支出', '1 ', '1,', '（类）', '-1', '100.00万元', '比上年', '政府性基金']) {
      expect(readProse([piece.repeat(4000)]).numbers.length).toBeGreaterThanOrEqual(0)
    }
  })
})
