import { share, table } from './markdown.ts'
import { addTallies, type RealSummary, type RealTally } from './real/summary.ts'
import { UNKNOWABLE } from './real/unknowable.ts'

const SLIPS: Readonly<Record<string, string>> = { digit: '一个数字改错', swapped: '相邻两位颠倒', point: '小数点错位', lost: '漏一位数字', year: '年份差一年' }
const CLAIMS: Readonly<Record<string, string>> = {
  amount: '数额', previous: '比较的基数', difference: '增减额', percentage: '增减比例', share: '占比', completion: '完成比例', count: '个数',
  year: '年份', date: '日期', percent: '其他比例', other: '其他数',
}
const FAMILIES: Readonly<Record<string, string>> = {
  'income-expenditure-summary': '收支总表', 'income-summary': '收入总表', 'expenditure-summary': '支出总表', 'fiscal-summary': '财政拨款收支总表',
  'general-public-expenditure': '一般公共预算支出表', 'basic-expenditure': '基本支出表', 'three-public': '“三公”经费表', 'government-fund-income': '政府性基金收入表',
  'government-fund-expenditure': '政府性基金支出表', 'state-capital': '国有资本经营表', 'agency-operation': '机关运行经费表', procurement: '政府采购表',
  'performance-sheet': '绩效目标申报表（资金）', 'performance-sheet:value': '绩效目标申报表（指标值）', 'unit-list': '单位构成表', unknown: '其他表',
}
/** The target that issue and page name. */
const TARGET = 97

const found = ({ first, any }: RealTally): number => first + any
const knowable = ({ planted, unknowable }: RealTally): number => planted - unknowable
const HEADER = ['改错', '首要位置', '其他位置', '仅提示', '报在别处', '未报', '无从得知', '可知的找到']
const row = (name: string, one: RealTally): (string | number)[] =>
  [name, one.planted, one.first, one.any, one.information, one.elsewhere, one.missed, one.unknowable, share(found(one), knowable(one))]

/** `unclaimed:year`: of a sentence that was not taken for a claim; `unnamed:amount`: of a quantity without a name. */
function claimName(group: string): string {
  const [first = '', second] = group.split(':')
  if (second === undefined) return CLAIMS[first] ?? first
  return `${CLAIMS[second] ?? second}（${first === 'unnamed' ? '量名不明' : '其他句子'}）`
}

/** Every number of the real documents, changed one at a time. */
export function realSection({ seed, cells, prose, families, claims, slips, unknowable, printed, left }: RealSummary): string[] {
  const [inCells, inProse] = [addTallies('cells', cells), addTallies('prose', prose)]
  const all = addTallies('all', [inCells, inProse])
  const named = all.namedRight + all.namedOther + all.namedWrong
  return [
    '## 真实文件逐个改数 Every number of the real documents, changed one at a time',
    `真实公开文件（空白模板除外）的表和正文共印有${printed}个数（编码、序号、文号、电话除外），每次改一个，改动在读出的源文件树上进行（PDF 不重印），再识别、核对。一份文件的表内或正文超过400个数的，按固定种子（\`${seed}\`）等距抽取；共改${all.planted}个${left > 0 ? `，${left}个没有合适的改法` : ''}。 Every number printed in tables and prose is changed in the tree that was read, one at a time, and the document is checked again.`,
    [
      '- 改法：一个数字改错、相邻两位颠倒、小数点错位、漏一位、年份差一年，随机取一种；几个数的四舍五入可以解释的小改动（末位4以内）不取。',
      '- “找到”：出现一条新的错误或警告，且其位置包括被改的数。“仅提示”“报在别处”不算找到。',
      '- “无从得知”：没有找到，而且文件里没有别的数、合计、比例可以看出它错了。类别由人逐个读过没有找到的数后划定（`bench/accuracy/real/unknowable.ts`），与规则无关；凡同样的数字在文件别处还印有一次的（程序在全文检索，不用规则），一律不算无从得知。',
      '- 规则曾按这些文件、另一种子的漏报改进过：改哪一位、改成什么是新的，文件却是旧的，所以这里的比例不是对未见文件的估计。 The rules were improved on what was missed in these very documents under another seed: this is no estimate for documents nobody has seen.',
      '- The classes of what cannot be known were drawn up by hand from the numbers themselves; a number whose digits are printed a second time anywhere in its document never counts as unknowable.',
    ].join('\n'),
    table(['', ...HEADER], [row('表', inCells), row('正文', inProse), row('合计', all)]),
    `目标：可知的数${TARGET}%以上找到：${found(all) * 100 >= TARGET * knowable(all) ? '达到' : '**没有达到**'}。${named}处的问题直接说出哪个数错、应为多少，其中${all.namedRight}处（${share(all.namedRight, named)}）说对，${all.namedOther}处说对了是哪个数而应为的数不同（原数与别处本来就不一致），${all.namedWrong}处说成了另一个数。 Of ${named} findings that name the wrong number and what it should read, ${share(all.namedRight, named)} are right.`,
    '### 表内，按文件 In tables, by document', table(['文件', ...HEADER], cells.map((one) => row(`\`${one.name}\``, one))),
    '### 正文，按文件 In prose, by document', table(['文件', ...HEADER], prose.map((one) => row(`\`${one.name}\``, one))),
    '### 按表 By table', table(['表', ...HEADER], families.map((one) => row(FAMILIES[one.name] ?? `\`${one.name}\``, one))),
    '### 按正文中的数 By kind of claim', table(['数', ...HEADER], claims.map((one) => row(claimName(one.name), one))),
    '### 按改法 By slip', table(['改法', ...HEADER], slips.map((one) => row(SLIPS[one.name] ?? one.name, one))),
    '### 无从得知的数 What cannot be known', table(['类别', '', '个'], unknowable.map(({ id, count }) => {
      const known = UNKNOWABLE.find((one) => one.id === id)
      return [known?.zh ?? id, known?.en ?? '', count]
    }), 2),
  ]
}
