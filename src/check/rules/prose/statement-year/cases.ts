import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { DisclosureKind } from '../../../../model/disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (kind: DisclosureKind, year: number, ...texts: string[]) => () => buildDisclosure({ kind, year, parts: texts.map((text) => paragraph(text)) })

const INCOME = '2026年，明州市档案局收入预算512.30万元，比2025年预算增加12.30万元。'
const ACCOUNT = '行政运行300万元。2025年当年预算执行数为280万元，2026年预算安排300万元，比2025年预算执行数增加7.14%。'

const VEHICLES = '2024年度“三公”经费支出决算数比2023年度减少1.20万元，原因是2024年没有购车。2024年，档案局公务用车保有量为2辆。'
const TWICE = '2026年公务接待费预算2.00万元，比上年减少1.00万元。2026年出国费预算0万元。'
const AGAINST = ['公务接待费1.20万元，与2024年度预算相比，减少0.30万元。', '出国费0万元，与2024年度预算相比无变化。', '运行费3.00万元，与2024年度预算相比，增加0.10万元。']
const BESIDE = '档案事务2026年度预算12.50万元，2025年度预算10.00万元。2025年当年预算执行数为9.80万元，2026年预算安排12.50万元，比2025年预算执行数增加27.55%。'
const MANAGED = '明州市档案局2024年度预算绩效管理情况如下：按照2024年工作要点，制定了管理办法。'

export default {
  valid: [
    { name: '决算与本年预算比较', given: of('final', 2024, ...AGAINST) },
    { name: '并列两年的预算', given: of('budget', 2026, BESIDE) },
    { name: '段中另有本年度', given: of('final', 2024, VEHICLES) },
    { name: '两句都说本年', given: of('budget', 2026, TWICE) },
    { name: '绩效管理的年度没有错', given: of('final', 2024, MANAGED) },
    { name: '预算与上年比较', given: of('budget', 2026, INCOME, ACCOUNT) },
    { name: '决算与上年比较', given: of('final', 2024, '明州市档案局2024年度收入支出总计512.30万元。与2023年度相比，增加12.30万元。') },
    { name: '与上年比较，不写年份', given: of('budget', 2026, '“三公”经费预算12.00万元，比2025年减少1.00万元。', '公务接待费2.00万元，比上年减少1.00万元。', '公务用车运行费10.00万元，与上年持平。') },
    { name: '空表的说明', given: of('budget', 2026, '注：本部门2026年无政府性基金预算财政拨款安排的预算，故本表为空表。') },
  ],
  invalid: [
    { name: '决算与别年的预算比较', parent: '决算与本年预算比较', given: of('final', 2024, ...AGAINST.map((text) => text.replace('与2024年度预算相比，增加', '与2023年度预算相比，增加'))), finds: [{ message: 'budget', at: '2023', expected: '2024' }] },
    { name: '并列的上年预算写成前年', parent: '并列两年的预算', given: of('budget', 2026, BESIDE.replace('，2025年度预算', '，2024年度预算')), finds: [{ message: 'base', at: '2024', expected: '2025' }] },
    { name: '预算安排写作上年', parent: '并列两年的预算', given: of('budget', 2026, BESIDE.replace('2026年预算安排', '2025年预算安排')), finds: [{ message: 'own', at: '2025', expected: '2026' }] },
    { name: '与自身年度比较的是上年', parent: '段中另有本年度', given: of('final', 2024, VEHICLES.replace('2024年度“三公”经费支出决算数比', '2023年度“三公”经费支出决算数比')), finds: [{ message: 'own', at: '2023', expected: '2024' }] },
    { name: '保有量的年份', parent: '段中另有本年度', given: of('final', 2024, VEHICLES.replace('2024年，档案局公务用车保有量', '2023年，档案局公务用车保有量')), finds: [{ message: 'own', at: '2023', expected: '2024' }] },
    { name: '本年与上年比较写作上年', parent: '两句都说本年', given: of('budget', 2026, TWICE.replace('2026年公务接待费预算', '2025年公务接待费预算')), finds: [{ message: 'own', at: '2025', expected: '2026' }] },
    { name: '绩效管理的年度', parent: '绩效管理的年度没有错', given: of('final', 2024, MANAGED.replace('2024年度', '2023年度')), finds: [{ message: 'own', at: '2023', expected: '2024' }] },
    { name: '本年没有改', parent: '预算与上年比较', given: of('budget', 2026, INCOME.replace('2026年，', '2025年，'), ACCOUNT), finds: [{ message: 'own', at: '2025', expected: '2026' }] },
    { name: '与前年比较', parent: '预算与上年比较', given: of('budget', 2026, INCOME, ACCOUNT, '支出预算512.30万元，比2024年预算增加12.30万元。'), finds: [{ message: 'base', at: '2024', expected: '2025' }] },
    { name: '本年的执行数', parent: '预算与上年比较', given: of('budget', 2026, INCOME, ACCOUNT.replace('2025年当年', '2026年当年')), finds: [{ message: 'execution', at: '2026', expected: '2025' }] },
    { name: '改到了下一年', parent: '预算与上年比较', given: of('budget', 2026, INCOME, ACCOUNT.replace('2026年预算安排', '2027年预算安排')), finds: [{ message: 'own', at: '2027', expected: '2026' }] },
    { name: '决算写成上年', parent: '决算与上年比较', given: of('final', 2024, '明州市档案局2023年度收入支出总计512.30万元。与2023年度相比，增加12.30万元。'), finds: [{ message: 'own', at: '2023', expected: '2024' }] },
    { name: '空表说明是上年的', parent: '空表的说明', given: of('budget', 2026, '注：本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。'), finds: [{ message: 'own', at: '2025' }] },
    { name: '目录里的年份', parent: '决算与上年比较', given: of('final', 2024, '第二部分 明州市档案局2023年度部门决算表', '明州市档案局2024年度收入支出总计512.30万元。'), finds: [{ message: 'own', at: '2023', expected: '2024' }] },
    { name: '绩效各阶段的年度', parent: '决算与上年比较', given: of('final', 2024, '编报绩效目标的2024年度项目4个；绩效跟踪评价的2023年度项目4个；绩效自评的2024年度项目4个。'), finds: [{ message: 'own', at: '2023', expected: '2024' }] },
    { name: '别处与上年比较', parent: '与上年比较，不写年份', given: of('budget', 2026, '“三公”经费预算12.00万元，比2024年减少1.00万元。', '公务接待费2.00万元，比上年减少1.00万元。', '公务用车运行费10.00万元，与上年持平。'), finds: [{ message: 'base', at: '2024', expected: '2025' }] },
    { name: '与上年的数额比较', parent: '预算与上年比较', given: of('budget', 2026, INCOME, ACCOUNT, '2026年支出预算512.30万元，比2024年500.00万元增加12.30万元。'), finds: [{ message: 'base', at: '2024', expected: '2025' }] },
  ],
  nearMiss: [
    { name: '原因说到上年', given: of('budget', 2026, '公务用车购置费0万元，主要原因是2025年政府采购已完成车辆更新。', '2026年收入预算512.30万元，比2025年预算增加12.30万元。') },
    { name: '逐年说公务用车', given: of('final', 2024, '2023年，公务用车保有量为3辆。2024年，公务用车保有量为2辆。') },
    { name: '上年执行情况与再上年比', given: of('budget', 2026, '2025年公务接待费决算2.00万元，比上年减少1.00万元。2026年公务接待费预算2.00万元。') },
    { name: '两个年份都写明的比较', given: of('final', 2023, '2023年度支出决算为12.00万元，比2022年减少1.00万元；2022年比2021年减少3.40万元。') },
    { name: '先说上年，再说本年', given: of('budget', 2026, '2025年“三公”经费预算数为12.00万元，2026年为11.00万元。') },
    { name: '两年的预算先后说到，后一句与上年比', given: of('budget', 2026, '公务接待费2026年预算安排0.00万元。2025年预算安排0.00万元，与上年持平，主要原因是公务活动减少。') },
    { name: '起止年份和文件名', given: of('budget', 2026, '按照《2024年部门预算编制办法》，2024年-2026年预算安排300万元。') },
    { name: '上年结转的资金', given: of('budget', 2026, '本部门无2025年结转的一般公共预算拨款资金支出。') },
    { name: '上年结转', given: of('budget', 2026, '上年结转：指2025年结转的一般公共预算拨款资金支出。') },
    { name: '另与疫情以前比较', given: of('budget', 2023, '公务接待费2.00万元，比上年减少1.00万元，比2019年预算减少4.00万元。', '公务用车运行费10.00万元，与上年持平。') },
    { name: '全文都与前年比较', given: of('budget', 2026, '收入预算512.30万元，比2024年预算增加12.30万元。') },
  ],
} satisfies RuleCases
