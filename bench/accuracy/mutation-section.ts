import { share, table } from './markdown.ts'
import type { MutationSummary, Tally } from './mutations/summary.ts'

const GROUPS = { numbers: '数字', tables: '表', prose: '文字', completeness: '完整性', codes: '科目', performance: '绩效、采购、专项资金', wording: '表述、隐私' } as const
const TEMPLATES: Readonly<Record<string, string>> = {
  provincial: '部门预算，十三张表，万元', shanghai: '部门、单位预算，九张表，表为元、文字为万元', final: '部门决算，九张表，万元',
  northern: '部门预算，行次栏次编号、表头在格内', plateau: '部门预算，多单位、结转分栏的宽表', coastal: '部门预算，经济分类全口径、逐项说明', ministry: '部门预算，执行数与增减栏，按类说明', western: '部门预算，科目分三栏，项目按经济分类列支', upriver: '部门预算，说明在前，两年并列，收入合计含上年结转', metropolis: '部门预算，逐单位说明，三公按单位分年度两行', lakeland: '部门预算，单位与科目夹行，政府、部门经济分类宽表',
  corpus: '真实文件的数据重新排印',
}
const FORMATS: Readonly<Record<string, string>> = { txt: '文本', xlsx: 'XLSX', docx: 'DOCX', pdf: 'PDF' }
/** The targets that issue and page name. */
const TARGET = { found: 97, falseErrors: 0.05 } as const

const sum = (all: readonly Tally[], of: (one: Tally) => number): number => all.reduce((total, one) => total + of(one), 0)
const found = ({ first, any }: Tally): number => first + any

/** Mistakes planted one at a time in clean documents. */
export function mutationSection(results: MutationSummary): string[] {
  const { kinds, formats, templates, clean, missed, otherRules, planted } = results
  const all = sum(kinds, found)
  const falseErrors = clean.errors / clean.files
  const [numeric, named] = [sum(kinds, (one) => one.numeric), sum(kinds, (one) => one.named)]
  const row = (tally: Tally, ...cells: (string | number)[]): (string | number)[] => [
    ...cells, tally.planted, tally.first, tally.any, tally.elsewhere, tally.missed, share(found(tally), tally.planted), (tally.others / tally.planted).toFixed(2),
  ]
  const header = ['埋下', '首要位置', '其他位置', '报在别处', '未报', '找到', '每处另报']
  return [
    '## 埋入差错 Planted mistakes',
    `在${clean.documents}份没有差错的文件中，每次埋入一处差错，印成文本、XLSX、DOCX、PDF再读入核对，共${planted}处、${kinds.length}种。文件由固定种子随机生成（样例、预算和决算的三种模板，金额到分，文字由数据写成）${templates.some(({ name }) => name === 'corpus') ? '，或取真实文件的数据重新排印' : ''}。`,
    [
      '- 只埋与文件内其他内容矛盾、或本身就能看出的差错；只印一次、与什么都没有关系的数改错了，谁也看不出，不埋。最后一位小数的变动可能出自四舍五入，不埋；各项已说明原因的合计少了原因、科目名称只少“支出”二字、事业单位没有机关运行经费说明，不算差错；缺句号只埋在标题或编号段落之前（别处分不清是否换行）。',
      '- 规则曾按同一批文件（同样的种子）的漏报改进过，所以这里的比例偏高，不是对未见文件的估计。',
      '- “首要位置”：有一条问题的第一个位置就在埋差错的地方；“其他位置”：问题列出的其他位置在那里。位置由有差错的文件与没有差错的文件读入后逐格、逐段比较得出，与写文件的程序和规则都无关。漏行、重行、缺表没有自己的位置，以所在的表，或目录、标题、封面中说到它的地方为准。',
      '- “每处另报”：既不指向该处、也没有归到指向该处的问题之下的新问题，平均每处几条；多是同一差错引起的连带不符。',
    ].join('\n'),
    table(['目标', '结果', '达到'], [
      [`${TARGET.found}%以上的差错在其位置找到`, `${share(all, planted)}（${all}/${planted}）`, all / planted >= TARGET.found / 100 ? '是' : '**否**'],
      [`没有差错的文件，每份误报的错误少于${TARGET.falseErrors}条`, `${falseErrors.toFixed(3)}（${clean.files}个文件，错误${clean.errors}条，警告${clean.warnings}条）`, falseErrors < TARGET.falseErrors ? '是' : '**否**'],
    ], 3),
    `一个数印错的差错共${numeric}处，其中${named}处（${share(named, numeric)}）的问题直接说出了原来的数。`,
    '### 按种类 By kind',
    table(['类别', '差错', ...header, '说出原数'], kinds.map((kind) => [...row(kind, GROUPS[kind.group], kind.name), kind.numeric > 0 ? share(kind.named, kind.numeric) : '']), 2),
    '### 按格式 By format',
    table(['格式', ...header], formats.map((tally) => row(tally, FORMATS[tally.name] ?? tally.name))),
    '### 按文件 By document',
    table(['文件', ...header], templates.map((tally) => row(tally, TEMPLATES[tally.name] ?? tally.name))),
    ...(missed.length === 0 ? [] : [
      '### 没有在其位置找到的 Not found at their place',
      table(['差错', '文件', '格式', '位置', '结果'], missed.map(({ kind, base, format, where, found: how }) => [kinds.find(({ id }) => id === kind)?.name ?? kind, `\`${base}\``, FORMATS[format] ?? format, `\`${where}\``, how === 'missed' ? '未报' : '报在别处']), 5),
    ]),
    '### 另报的问题出自哪些规则 Rules of the further findings',
    table(['规则', '条'], Object.entries(otherRules).map(([rule, count]) => [`\`${rule}\``, count])),
  ]
}
