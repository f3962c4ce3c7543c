import { CELL_PITCH } from '../fit-columns.ts'
import { PART, type HeadingKind } from '../heading-style.ts'
import { BODY, SIZE } from '../page-style.ts'
import { twips } from './xml-text.ts'

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const LATIN = 'Times New Roman'
const fonts = (eastAsia: string): string => `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:cs="${LATIN}" w:eastAsia="${eastAsia}"/>`
const size = (points: number): string => `<w:sz w:val="${Math.round(points * 2)}"/><w:szCs w:val="${Math.round(points * 2)}"/>`
const exact = (points: number, before = 0, after = 0): string =>
  `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(points)}" w:lineRule="exact"/>`

/** Two characters of the paragraph's own size. */
const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
const NO_INDENT = '<w:ind w:firstLineChars="0" w:firstLine="0"/>'

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly run: string
  readonly next?: string
}

const style = ({ id, name, paragraph, run, next }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const HEADING: Readonly<Record<HeadingKind, { readonly font: string; readonly paragraph: string; readonly run: string }>> = {
  part: { font: '方正小标宋简体', paragraph: `${exact(PART.pitch, PART.around, PART.around)}${NO_INDENT}<w:jc w:val="center"/>`, run: size(SIZE.part) },
  first: { font: '黑体', paragraph: `${exact(BODY.pitch)}${INDENT}`, run: size(BODY.size) },
  second: { font: '楷体_GB2312', paragraph: `${exact(BODY.pitch)}${INDENT}`, run: size(BODY.size) },
  third: { font: '仿宋_GB2312', paragraph: `${exact(BODY.pitch)}${INDENT}`, run: `<w:b/>${size(BODY.size)}` },
}

const heading = (kind: HeadingKind, level: number): string => style({
  id: `Heading${level}`, name: `heading ${level}`, next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/>${HEADING[kind].paragraph}<w:outlineLvl w:val="${level - 1}"/>`,
  run: fonts(HEADING[kind].font) + HEADING[kind].run,
})

const contentsLine = (level: number, width: number): string => style({
  id: `TOC${level}`, name: `toc ${level}`,
  paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(width)}"/></w:tabs>${exact(24)}<w:ind w:leftChars="0" w:left="${(level - 1) * 280}" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>`,
  run: size(14),
})

/** The id of the style of cells in this size: `Cell105` for 10.5 points. */
export const cellStyle = (points: number): string => `Cell${Math.round(points * 10)}`

const cell = (points: number): string => style({
  id: cellStyle(points), name: `Cell ${points}`,
  paragraph: `${exact(points * CELL_PITCH)}${NO_INDENT}<w:jc w:val="left"/>`, run: size(points),
})

const TABLE = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="DisclosureTable"><w:name w:val="Disclosure Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

/** All styles; `kinds` of the three heading levels, `sizes` of type in cells, `width` of the type area in points. */
export function stylesXml(kinds: readonly HeadingKind[], sizes: readonly number[], width: number): string {
  const styles = [
    style({ id: 'Normal', name: 'Normal', paragraph: `<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${exact(BODY.pitch)}${INDENT}<w:jc w:val="both"/>`, run: fonts('仿宋_GB2312') + size(BODY.size) }),
    ...kinds.map((kind, i) => heading(kind, i + 1)),
    style({ id: 'Title', name: 'Title', paragraph: `${exact(44, 12, 12)}${NO_INDENT}<w:jc w:val="center"/>`, run: fonts('方正小标宋简体') + size(SIZE.cover) }),
    style({ id: 'CoverDate', name: 'Cover Date', paragraph: `${exact(BODY.pitch, 24, 0)}${NO_INDENT}<w:jc w:val="center"/>`, run: fonts('楷体_GB2312') + size(BODY.size) }),
    style({ id: 'TOCHeading', name: 'TOC Heading', paragraph: `${exact(36, 0, 18)}${NO_INDENT}<w:jc w:val="center"/>`, run: fonts('方正小标宋简体') + size(SIZE.part) }),
    ...[1, 2, 3].map((level) => contentsLine(level, width)),
    style({ id: 'TableTitle', name: 'Table Title', paragraph: `<w:keepNext/><w:keepLines/>${exact(24, 6, 2)}${NO_INDENT}<w:jc w:val="center"/>`, run: fonts('方正小标宋简体') + size(SIZE.tableTitle) }),
    style({ id: 'ListedTableTitle', name: 'Listed Table Title', paragraph: `<w:keepNext/><w:keepLines/>${exact(24, 6, 2)}${NO_INDENT}<w:jc w:val="center"/>`, run: fonts('方正小标宋简体') + size(SIZE.tableTitle) }),
    style({ id: 'TableCaption', name: 'Table Caption', paragraph: `<w:keepNext/>${exact(16)}${NO_INDENT}<w:jc w:val="left"/>`, run: size(SIZE.caption) }),
    style({ id: 'TableNote', name: 'Table Note', paragraph: `${exact(16, 2, 0)}${NO_INDENT}<w:jc w:val="left"/>`, run: size(SIZE.caption) }),
    style({ id: 'Spacer', name: 'Spacer', paragraph: `${exact(1)}${NO_INDENT}`, run: size(1) }),
    style({ id: 'Footer', name: 'footer', paragraph: `${exact(18)}${NO_INDENT}<w:jc w:val="center"/>`, run: fonts('宋体') + size(SIZE.pageNumber) }),
    ...sizes.map(cell),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋_GB2312')}${size(BODY.size)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${styles.join('')}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>${TABLE}</w:styles>`
}
