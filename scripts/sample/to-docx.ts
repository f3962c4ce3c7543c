import {
  AlignmentType, Document, Footer, HeadingLevel, LineRuleType, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableRow,
  TextRun, VerticalAlign, WidthType, type ISectionOptions,
} from 'docx'
import type { Align, SampleBlock, SampleTable } from '../../bench/accuracy/mutations/block.ts'

// Twentieths of a point. A4 with the margins of GB/T 9704.
const PAGE = { width: 11906, height: 16838 }
const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 }
const LINE = { line: 560, lineRule: LineRuleType.EXACT }

const FONT = {
  title: { eastAsia: '方正小标宋简体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  heading: { eastAsia: '黑体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
  body: { eastAsia: '仿宋_GB2312', ascii: 'Times New Roman', hAnsi: 'Times New Roman' },
}

/** A Word document in the style of government documents; wide tables stand in landscape sections. */
export async function toDocx(blocks: readonly SampleBlock[]): Promise<Uint8Array> {
  const document = new Document({ creator: '明算', title: blocks[0]?.type === 'title' ? blocks[0].text : '', sections: sections(blocks) })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function sections(blocks: readonly SampleBlock[]): ISectionOptions[] {
  const groups: { landscape: boolean; blocks: SampleBlock[] }[] = []
  blocks.forEach((block, i) => {
    // A heading goes with the table that follows it.
    const following = block.type === 'heading' ? blocks[i + 1] : undefined
    const landscape = (following?.type === 'table' ? following : block.type === 'table' ? block : null)?.landscape ?? false
    const last = groups.at(-1)
    if (last && last.landscape === landscape) last.blocks.push(block)
    else groups.push({ landscape, blocks: [block] })
  })
  return groups.map((group) => ({
    properties: {
      page: { size: { ...PAGE, orientation: group.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: MARGIN },
    },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
    children: group.blocks.flatMap((block) => render(block, group.landscape)),
  }))
}

function render(block: SampleBlock, landscape: boolean): (Paragraph | Table)[] {
  switch (block.type) {
    case 'title': return [new Paragraph({
      alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 }, pageBreakBefore: block.id !== 'title',
      children: [new TextRun({ text: block.text, font: FONT.title, size: 44 })],
    })]
    case 'heading': return [new Paragraph({
      heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1], spacing: LINE,
      keepNext: true, pageBreakBefore: block.newPage ?? false, indent: { firstLine: 640 }, children: [new TextRun({ text: block.text, font: FONT.heading, size: 32, color: '000000' })],
    })]
    case 'paragraph': return [new Paragraph({
      spacing: LINE, indent: { firstLine: 640 }, children: [new TextRun({ text: block.text, font: FONT.body, size: 32 })],
    })]
    case 'table': return tableParts(block, landscape)
  }
}

const line = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType], bold = false): Paragraph =>
  new Paragraph({ alignment, keepNext: true, children: [new TextRun({ text, font: bold ? FONT.heading : FONT.body, size: bold ? 28 : 21 })] })

function tableParts(table: SampleTable, landscape: boolean): (Paragraph | Table)[] {
  const available = (landscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right
  const sum = table.widths.reduce((a, b) => a + b, 0)
  const columnWidths = table.widths.map((width) => Math.round((available * width) / sum))
  const caption = table.caption.filter((text) => text !== '').join('　　　　')
  return [
    line(table.title, AlignmentType.CENTER, true),
    ...(caption === '' ? [] : [line(caption, AlignmentType.RIGHT)]),
    new Table({
      width: { size: available, type: WidthType.DXA },
      columnWidths,
      rows: table.rows.map((cells, index) => new TableRow({
        tableHeader: index < table.headerRows,
        cantSplit: true,
        children: cells.map((cell) => new TableCell({
          columnSpan: cell.columnSpan ?? 1,
          rowSpan: cell.rowSpan ?? 1,
          verticalAlign: VerticalAlign.CENTER,
          children: [new Paragraph({ alignment: ALIGN[cell.align ?? 'left'], children: [new TextRun({ text: cell.text, font: FONT.body, size: 18 })] })],
        })),
      })),
    }),
    ...table.notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, font: FONT.body, size: 21 })] })),
    new Paragraph({ children: [] }),
  ]
}

const ALIGN: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT,
}
