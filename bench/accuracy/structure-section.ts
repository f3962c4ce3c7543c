import { share, table } from './markdown.ts'
import { STRUCTURE_KINDS } from './real/structure-kinds.ts'
import type { StructureSummary, StructureTally } from './real/structure-part.ts'

const HEADER = ['改动', '找到', '仅提示', '报在别处', '未报', '比例']
const row = (name: string, one: StructureTally): (string | number)[] => [name, one.planted, one.here, one.information, one.elsewhere, one.missed, share(one.here, one.planted)]

/** Rows, tables, headings and sentences of the real documents taken out or changed, one at a time. */
export function structureSection({ seed, kinds, documents }: StructureSummary): string[] {
  const sum = (of: (one: StructureTally) => number): number => kinds.reduce((total, one) => total + of(one), 0)
  return [
    '## 真实文件的结构改动 Structural changes of the real documents',
    `在同样的真实文件的源文件树上，每次漏一行、对调两行、缺一张表、删一句话等，每种每份文件三次（固定种子 \`${seed}\`），共${sum(({ planted }) => planted)}处，找到${sum(({ here }) => here)}处（${share(sum(({ here }) => here), sum(({ planted }) => planted))}）。“找到”：新的错误或警告在改动之处（漏行、缺表、缺标题的，说到它的名称、编码也算）。没有剔除无从得知的：标题不在目录里、序号不断的，删去了谁也看不出。 Rows dropped or swapped, tables, headings and sentences taken out of the trees that were read; nothing is excluded as unknowable here.`,
    table(['改动', ...HEADER], kinds.map((one) => row(STRUCTURE_KINDS.find(({ id }) => id === one.name)?.name ?? one.name, one))),
    table(['文件', ...HEADER], documents.map((one) => row(`\`${one.name}\``, one))),
  ]
}
