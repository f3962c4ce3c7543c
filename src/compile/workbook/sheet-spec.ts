import { CARRY_OVER_WORDS, CLASS_WORDS, COMPARED_WORDS, DECLARED_WORDS, FUND_WORDS, KIND_WORDS, NATURE_WORDS, PERIOD_COLUMNS, PROSE_WORDS, REASON_WORDS, SCOPE_WORDS, THREE_PUBLIC_WORDS, UNIT_TYPE_WORDS, YES_NO_WORDS } from './words.ts'

/** A column of the budget workbook. `list`: its drop-down list, by words or by a code table. */
export interface ColumnSpec {
  readonly name: string
  readonly note: string
  readonly type: 'text' | 'code' | 'amount' | 'number' | 'date'
  readonly width: number
  readonly required?: boolean
  readonly list?: readonly string[] | 'functional' | 'economic' | 'governmentEconomic' | 'units' | 'templates'
}

/** A sheet of the workbook: a row a record. `example` is one filled row, led by 例, which reading passes over. */
export interface SheetSpec {
  readonly name: string
  readonly purpose: string
  readonly columns: readonly ColumnSpec[]
  readonly example: readonly string[]
  /** Columns that tell its records apart: no two rows may say the same in them. */
  readonly unique?: readonly string[]
  /** What of a row taken over from last year has to become this year's; its content as a whole where it is not said. */
  readonly renew?: string
}

type More = Partial<Omit<ColumnSpec, 'name' | 'note' | 'type'>>
const text = (name: string, note: string, more: More = {}): ColumnSpec => ({ name, note, type: 'text', width: 18, ...more })
const code = (name: string, note: string, more: More = {}): ColumnSpec => ({ name, note, type: 'code', width: 14, ...more })
const listed = (name: string, note: string, words: object, more: More = {}): ColumnSpec => ({ name, note, type: 'text', width: 18, list: Object.keys(words), ...more })
const amount = (name: string, note: string, more: More = {}): ColumnSpec => ({ name, note, type: 'amount', width: 16, ...more })

const UNIT = code('单位编码', '“预算单位”表中的编码；只有一个单位的可以不填', { list: 'units' })
const FUNCTION = code('功能科目编码', '支出功能分类科目编码，填到项级（7位）', { required: true, list: 'functional' })
const FUND = listed('资金性质', '从下拉列表选择', FUND_WORDS, { required: true })
const PERIODS = PERIOD_COLUMNS.map(({ name, note }) => amount(name, note))

/** Keys of 基本信息, a row each: name, note, list. */
export const IDENTITY_ROWS: readonly (ColumnSpec & { readonly example: string })[] = [
  { ...listed('公开种类', '预算或决算', KIND_WORDS, { required: true }), example: '预算' },
  { ...listed('公开范围', '部门：本级和所属单位汇总；单位：一个单位', SCOPE_WORDS, { required: true }), example: '部门' },
  { ...text('年度', '四位年份，如2026', { required: true }), example: '2026' },
  { ...text('部门（单位）名称', '封面和各表所印的全称', { required: true }), example: '澄岭市河湖保护局' },
  { ...text('部门（单位）编码', '预算管理一体化系统中的编码', { required: true }), example: '050' },
  { ...text('行政区划', '带级别的名称，如“澄岭市”', { required: true }), example: '澄岭市' },
  { ...text('级次', '省级、市级、区级、县级、乡级', { required: true, list: ['省级', '市级', '区级', '县级', '乡级'] }), example: '市级' },
  { ...text('模板', '公开文件的格式', { required: true, list: 'templates' }), example: 'shanxi-13' },
]

export const SHEETS: readonly SheetSpec[] = [
  { name: '预算单位', unique: ['单位编码'], purpose: '纳入编制范围的预算单位，一行一个', columns: [
    code('单位编码', '预算单位编码', { required: true }), text('单位名称', '全称', { required: true, width: 36 }),
    listed('单位类别', '决定机关运行经费的口径和政府预算经济分类', UNIT_TYPE_WORDS, { required: true }), text('单位性质', '印在单位构成表中的文字，如“公益一类事业单位”；不填则印单位类别', { width: 24 }),
  ], example: ['050001', '澄岭市河湖保护局机关本级', '行政单位', '行政单位'] },
  { name: '文字说明', purpose: '只有人能写的文字：一段一行，按印出的次序排列', columns: [
    listed('内容', '这一段属于哪一部分', PROSE_WORDS, { required: true }), text('文字', '一个自然段，序号一并写上', { required: true, width: 100 }),
  ], example: ['主要职能', '1.贯彻执行国家和省有关河湖保护的法律法规和方针政策。'] },
  { name: '预算支出明细', purpose: '支出按单位、功能科目、经济科目、资金性质、项目填列；金额单位：元', columns: [
    UNIT, FUNCTION, code('部门经济科目编码', '部门预算支出经济分类科目编码，填到款级（5位）；基本支出必填', { list: 'economic' }),
    code('政府经济科目编码', '政府预算支出经济分类；不填则由部门经济科目和单位类别推定', { list: 'governmentEconomic' }), FUND,
    listed('支出性质', '从下拉列表选择', NATURE_WORDS, { required: true }), text('项目名称', '项目支出填写', { width: 30 }), ...PERIODS,
  ], example: ['050001', '2130301', '30101', '', '一般公共预算', '基本支出', '', '2286000.00', '2201000.00', '', '', ''] },
  { name: '收入', purpose: '收入按功能科目、资金来源填列；不填则视为与支出相等。金额单位：元', columns: [
    UNIT, { ...FUNCTION, required: false }, FUND, code('收入科目编码', '政府性基金收入填收入分类科目编码，如1030148；科目名称填在“科目名称”表'), ...PERIODS,
  ], example: ['050001', '2130301', '一般公共预算', '', '2286000.00', '2201000.00', '', '', ''] },
  { name: '结转结余', purpose: '年初、年末结转和结余，使用结余，结余分配；没有的不填。金额单位：元', columns: [
    listed('类别', '从下拉列表选择', CARRY_OVER_WORDS, { required: true }), FUND, { ...FUNCTION, required: false }, ...PERIODS,
  ], example: ['年初结转和结余', '一般公共预算', '2130301', '', '', '', '120000.00', '80000.00'] },
  { name: '“三公”经费', unique: ['单位编码', '项目'], purpose: '四项都要填，没有的填0；合计和公务用车购置及运行费由系统汇总。金额单位：元', columns: [UNIT, listed('项目', '从下拉列表选择', THREE_PUBLIC_WORDS, { required: true, width: 24 }), ...PERIODS],
    example: ['', '公务接待费', '12000.00', '15000.00', '', '', ''] },
  { name: '机关运行经费', unique: ['单位编码'], purpose: '按单位填列；不填则按行政单位、参公单位一般公共预算基本支出中的公用经费计算。金额单位：元', columns: [{ ...UNIT, required: true }, ...PERIODS],
    example: ['050001', '652400.00', '681000.00', '', '', ''] },
  { name: '国有资产和其他数量', unique: ['项目'], purpose: '车辆、房屋、设备，以及不能由其他表算出的数量', columns: [
    listed('项目', '从下拉列表选择', DECLARED_WORDS, { required: true, width: 32 }), { name: '数值', note: '金额填元，数量填个数；没有的填0', type: 'number', width: 16, required: true },
  ], example: ['车辆总数', '7'] },
  { name: '政府采购', renew: '的项目、数量和单价', purpose: '政府采购预算明细，一行一项；金额等于数量乘以单价。金额单位：元', columns: [
    UNIT, text('项目代码', '21位项目代码，可以不填'), text('项目名称', '', { required: true, width: 30 }), code('部门经济科目编码', '5位', { list: 'economic' }), text('支出项目类别', '如“其他特定专项工作经费”', { width: 24 }),
    text('采购品目', '政府采购品目名称', { required: true, width: 20 }), listed('采购类别', '货物、工程或服务', CLASS_WORDS, { required: true }), { name: '数量', note: '', type: 'number', width: 10, required: true },
    amount('单价', '元', { required: true }), FUND, listed('面向中小企业', '是或否', YES_NO_WORDS, { width: 12 }), listed('面向小微企业', '是或否', YES_NO_WORDS, { width: 12 }),
  ], example: ['050001', '', '河湖智慧监管系统运行维护', '30299', '政府购买服务经费', '运行维护服务', '服务', '1', '480000.00', '一般公共预算', '是', '否'] },
  { name: '增减原因', unique: ['内容', '功能科目编码', '比较对象'], purpose: '本年与上年（或决算与年初预算）不同的，逐项写明原因；没有变化的可以不写', columns: [
    listed('内容', '功能科目的增减选“功能科目”，并填编码', REASON_WORDS, { required: true, width: 26 }), code('功能科目编码', '内容为“功能科目”时填写', { list: 'functional' }),
    listed('比较对象', '预算填“上年”；决算还要说明与年初预算不同的原因', COMPARED_WORDS), text('原因', '接在“主要原因是”之后，不写句号', { required: true, width: 80 }),
  ], example: ['功能科目', '2130301', '上年', '人员工资正常晋级晋档'] },
  { name: '资金用途', unique: ['功能科目编码'], purpose: '“主要用于”之后的文字，一个功能科目一行（上海市预算、决算用）', columns: [FUNCTION, text('主要用于', '不写句号', { required: true, width: 80 })], example: ['2130301', '行政单位的基本支出'] },
  { name: '绩效目标', unique: ['项目名称'], purpose: '项目支出绩效目标申报表，一个项目一行；指标填在“绩效指标”表。金额单位：元', columns: [
    text('项目名称', '', { required: true, width: 30 }), text('实施单位', '', { required: true, width: 24 }), text('项目属性', '如“一次性项目（1年结束）”', { required: true }), text('项目期', '如“1年”', { required: true, width: 8 }), FUND,
    ...['中央财政资金', '省级财政资金', '市县（区）财政资金', '单位自筹', '其他资金'].flatMap((name) => [amount(`${name}（实施期）`, '元'), amount(`${name}（年度）`, '元')]),
    ...['项目概况', '立项依据', '项目设立必要性', '保证项目实施的制度、措施', '项目实施计划'].map((name) => text(name, '', { required: true, width: 40 })),
    text('实施期目标', '', { required: true, width: 40 }), text('年度目标', '', { required: true, width: 40 }),
    text('负责人', ''), text('经办人', ''), text('联系电话', '只填单位办公电话，不填个人手机号码'), { name: '填报日期', note: '如20260118', type: 'date', width: 14 },
  ], example: ['水土保持监测', '澄岭市河湖保护局', '延续性项目', '2年', '一般公共预算', '', '', '', '', '300000', '150000', '', '', '', '', '开展水土流失监测。', '《水土保持法》。', '掌握水土流失动态。', '按合同管理。', '年底前完成监测。', '完成两年监测。', '完成年度监测。', '李某某', '王某某', '0353-2000000', '20260118'] },
  { name: '绩效指标', purpose: '每个绩效指标一行，项目名称与“绩效目标”表一致', columns: [
    text('项目名称', '', { required: true, width: 30 }), text('一级指标', '', { required: true, list: ['产出指标', '成本指标', '效益指标', '满意度指标'] }),
    text('二级指标', '如数量指标、质量指标、时效指标、成本指标、社会效益指标', { required: true }), text('三级指标', '', { required: true, width: 30 }), text('实施期指标值', '如≥95%', { required: true }), text('年度指标值', '', { required: true }),
  ], example: ['水土保持监测', '产出指标', '数量指标', '监测点位数量', '≥12个', '≥12个'] },
  { name: '专项资金', unique: ['专项资金名称'], purpose: '附件2：专项资金信息公开，一项一行，六项内容都要写', columns: ['专项资金名称', '设立依据', '管理办法', '申报指南', '预算安排', '分配结果', '预算绩效'].map((name) => text(name, '', { required: true, width: 40 })),
    example: ['农村河道综合整治专项资金', '《……》', '《……》', '……', '2026年安排500万元，全部为政府性基金预算拨款。', '……', '……'] },
  { name: '项目说明', unique: ['项目名称'], purpose: '项目经费情况说明（上海市），一个项目一行，七项内容都要写', columns: ['项目名称', '项目概述', '立项依据', '实施主体', '实施方案', '实施周期', '年度预算安排', '绩效目标'].map((name) => text(name, '', { required: true, width: 40 })),
    example: ['人民调解', '……', '《……》', '……', '……', '2026年1月1日至2026年12月31日', '795万元', '……'] },
  { name: '名词解释', unique: ['名词'], purpose: '一个名词一行', columns: [text('名词', '', { required: true, width: 24 }), text('解释', '以句号结尾', { required: true, width: 100 })], example: ['基本支出', '指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。'] },
  { name: '空表说明', unique: ['表'], purpose: '不填则用模板的说明；表名与印出的一致', columns: [text('表', '', { required: true, width: 36, list: ['政府性基金预算支出表', '政府性基金预算收入表', '国有资本经营预算表', '“三公”经费表', '机关运行经费表', '政府采购预算表'] }), text('说明', '', { required: true, width: 80 })],
    example: ['国有资本经营预算表', '注：本部门2026年没有国有资本经营预算安排的支出，故本表为空表。'] },
  { name: '科目名称', unique: ['科目编码'], purpose: '科目表中没有的科目（新设科目、政府性基金收入科目），一行一个', columns: [code('科目编码', '', { required: true }), text('科目名称', '', { required: true, width: 40 })], example: ['1030148', '国有土地使用权出让收入'] },
]
