import { expect, it } from 'vitest'
import { readCases, type ProseCase } from '../../test/support/prose.ts'

/** Sentences as final accounts of different places print them; department and figures are invented. */
const CASES: readonly ProseCase[] = [
  ['九、财政拨款“三公”经费、会议费、培训费支出情况说明'],
  ['2023年度财政拨款“三公”经费支出决算77.49万元（其中：一般公共预算支出70.49万元；政府性基金预算支出7.00万元）。', [
    'threePublic 2023 final = 77.49', 'threePublic 2023 final generalPublic = 70.49', 'threePublic 2023 final governmentFund = 7',
  ]],
  ['公务接待费预算20.00万元，支出决算18.00万元，完成预算的90.00%，决算数小于预算数的主要原因是控制接待标准；支出决算比上年减少2.00万元，下降10.00%，主要原因是接待减少。', [
    'threePublic 2023 final officialReception = 18; < 2023 budget 20; decrease; done 90.00%; because 控制接待标准',
    'threePublic 2023 final officialReception = 18; < 2022 final –; decrease 2 10.00%; because 接待减少',
  ]],
  ['十二、财政拨款机关运行经费支出决算情况说明'],
  ['2023年度机关运行经费支出决算23.00万元（其中：一般公共预算支出23.00万元；政府性基金预算支出0万元）。', [
    'agencyOperation 2023 final = 23', 'agencyOperation 2023 final generalPublic = 23', 'agencyOperation 2023 final governmentFund = 0',
  ]],
  ['十三、机构运行经费支出决算情况说明'],
  ['本部门2023年度机构运行经费支出决算23.00万元，比上年减少2.00万元，下降8.00%，变动原因：压减支出。', [
    'agencyOperation 2023 final = 23; < 2022 final –; decrease 2 8.00%; because 压减支出',
  ]],
  ['三、财政拨款支出决算情况说明'],
  ['（一）住房保障支出年初预算数为50.00万元，决算数为40.00万元，完成年初预算的80.00%，主要原因是人员调出。', [
    'expenditure 2023 final fiscal 221 = 40; < 2023 budget 50; done 80.00%; because 人员调出',
  ]],
]

it('一笔数按资金分列、原因之后又作比较、类级科目只写名称', () => expect(readCases(CASES, { kind: 'final', year: 2023 })).toEqual(CASES))
