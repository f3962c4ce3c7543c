import { share, table } from './markdown.ts'
import { STRUCTURE_KINDS } from './real/structure-kinds.ts'
import type { StructureSummary, StructureTally } from './real/structure-part.ts'

const HEADER = ['改动', '找到', '仅提示', '报在别处', '未报', '无从得知', '比例']
const row = (name: string, one: StructureTally): (string | number)[] => [name, one.planted, one.here, one.information, one.elsewhere, one.missed, one.unknowable, share(one.here, one.planted - one.unknowable)]

/** Rows, tables, headings and sentences of the real documents taken out or changed, one at a time. */
export function structureSection({ seed, kinds, documents }: StructureSummary): string[] {
  const sum = (of: (one: StructureTally) => number): number => kinds.reduce((total, one) => total + of(one), 0)
  return [
    '## 真实文件的结构改动 Structural changes of the real documents',
    `在同样的真实文件的源文件树上，每次漏一行、对调两行、缺一张表、删一句话等，每种每份文件三次（固定种子 \`${seed}\`），共${sum(({ planted }) => planted)}处，找到${sum(({ here }) => here)}处（${share(sum(({ here }) => here), sum(({ planted }) => planted))}；可知的${share(sum(({ here }) => here), sum(({ planted, unknowable }) => planted - unknowable))}）。“找到”：新的错误或警告在改动之处（漏行、缺表、缺标题的，说到它的名称、编码也算）。“无从得知”：没有找到，而且文件里没有别的内容可以看出，只有四种（人工划定，\`bench/accuracy/real/unknowable-structure.ts\`）：另外还印有一次的表；目录里没有、一列最后一个、又不是法规要求说明的标题；持平的、前面已说过原因的、分项另有原因的、标题里的原因；表内仍印“无”的空表说明。 Rows dropped or swapped, tables, headings and sentences taken out of the trees that were read: the first share is of all, the second of those that can be known. Unknowable are four classes drawn up by hand: a table printed twice; the last heading of a list that no contents names and no law asks for; a reason of what did not change, or that is given a second time or by the parts; a note that the table's own cells repeat.`,
    table(['改动', ...HEADER], kinds.map((one) => row(STRUCTURE_KINDS.find(({ id }) => id === one.name)?.name ?? one.name, one))),
    table(['文件', ...HEADER], documents.map((one) => row(`\`${one.name}\``, one))),
  ]
}
