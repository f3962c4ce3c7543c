import type { PrintBlock } from '../model/print-document.ts'
import type { CompileContext, Variables } from './compile-context.ts'
import { performanceForm } from './forms/performance-form.ts'
import { unitList } from './forms/unit-list.ts'
import { holds } from './prose/conditions.ts'
import { entriesOf } from './prose/loops.ts'
import { joinRuns, writePieces } from './prose/pieces.ts'
import { fillPlain } from './prose/plain-text.ts'
import { tableBlock } from './tables/table-block.ts'
import type { BlockSpec, Pieces } from './template.ts'

/** The blocks of the document that a list of the template's stands for. */
export const writeBlocks = (specs: readonly BlockSpec[], variables: Variables, context: CompileContext): readonly PrintBlock[] =>
  specs.flatMap((spec) => ('when' in spec && !holds(spec.when, variables, context) && spec.type !== 'group' ? [] : writeBlock(spec, variables, context)))

function writeBlock(spec: BlockSpec, variables: Variables, context: CompileContext): readonly PrintBlock[] {
  const fill = (text: string): string => fillPlain(text, variables, context)
  switch (spec.type) {
    case 'cover': return [{ type: 'cover', lines: spec.lines.map(fill) }]
    case 'contents': return [{ type: 'contents' }]
    case 'pageBreak': return [{ type: 'pageBreak' }]
    case 'heading': return [{ type: 'heading', id: context.nextId('heading'), level: spec.level, text: fill(spec.text), newPage: spec.newPage ?? false }]
    case 'paragraph': return paragraph(spec.text, variables, context)
    case 'prose': return proseBlocks(spec, variables, context)
    case 'each': return entriesOf(spec.over, variables, context).flatMap((item) => writeBlocks(spec.blocks, { ...variables, item }, context))
    case 'group': return writeBlocks(holds(spec.when, variables, context) ? spec.blocks : (spec.otherwise ?? []), variables, context)
    case 'unitList': return [unitList(fill(spec.title), context)]
    case 'table': return [tableBlock(spec, context)]
    case 'performance': return context.budget.performance.flatMap((sheet, index) => [
      ...(spec.heading === undefined ? [] : writeBlocks([{ type: 'heading', level: 3, text: spec.heading }], { ...variables, item: { key: {}, texts: { n: String(index + 1), name: sheet.projectName } } }, context)),
      performanceForm(spec, sheet, index + 1, context),
    ])
  }
}

function paragraph(text: Pieces, variables: Variables, context: CompileContext): readonly PrintBlock[] {
  const id = context.nextId('paragraph')
  const runs = joinRuns(writePieces(text, variables, context, id))
  return runs.length === 0 ? [] : [{ type: 'paragraph', id, runs }]
}

/** What people wrote. Where the template may not be without it, its absence is a problem. */
function proseBlocks(spec: Extract<BlockSpec, { readonly type: 'prose' }>, variables: Variables, context: CompileContext): readonly PrintBlock[] {
  const texts = context.budget.prose[spec.name] ?? []
  if (texts.length === 0) {
    if (spec.required) context.problems.push({ code: 'missingProse', where: '文字说明', message: `没有填写“${spec.title}”` })
    return spec.fallback === undefined ? [] : paragraph(spec.fallback, variables, context)
  }
  return entriesOf({ prose: spec.name }, variables, context).flatMap((item) => paragraph(spec.pattern ?? '{item.text}', { ...variables, item }, context))
}
