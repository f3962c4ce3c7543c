import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { budgetContent } from '../../src/compile/workbook/budget-content.ts'
import { writeWorkbook } from '../../src/compile/workbook/write-workbook.ts'
import { checkWorkbook } from '../../src/report/xlsx/check-workbook.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { inventedDocument } from '../support/build-checked.ts'
import { samplePrintDocument } from '../support/build-print-document.ts'
import { sampleBudget } from '../support/sample-budget.ts'

/**
 * The order of child elements that the schemas of Office Open XML demand (ECMA-376 Part 1, Annex A): programs that keep to
 * it refuse or repair a file that does not. Elements that none of our writers uses are left out.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr',
  'w:rPr': 'rStyle rFonts b bCs i iCs caps strike color spacing w kern position sz szCs highlight u effect bdr shd vertAlign lang eastAsianLayout',
  'w:tblPr': 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:sectPr': 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols vAlign titlePg textDirection bidi rtlGutter docGrid',
  'w:style': 'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr',
  'w:styles': 'docDefaults latentStyles style',
  'w:settings': 'view zoom defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl noLineBreaksAfter noLineBreaksBefore updateFields footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  'w:font': 'altName panose1 charset family notTrueType pitch sig',
  worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook: 'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize pivotCaches extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  c: 'f v is extLst',
}

/** Elements of a package that stand where the schema does not allow them: `part: child after sibling in parent`. */
function misplaced(bytes: Uint8Array): string[] {
  const found = new Set<string>()
  for (const [part, data] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(part)) continue
    const open: { name: string; last: string }[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => { throw error })
    parser.on('opentag', ({ name }) => {
      const parent = open.at(-1)
      const order = parent && ORDER[parent.name]?.split(' ')
      if (parent && order) {
        const local = name.replace(/^w:/, '')
        const [at, before] = [order.indexOf(local), order.indexOf(parent.last)]
        if (at < 0) found.add(`${part}: ${name} is unknown in ${parent.name}`)
        else if (at < before) found.add(`${part}: ${name} after ${parent.last} in ${parent.name}`)
        parent.last = local
      }
      open.push({ name, last: '' })
    })
    parser.on('closetag', () => void open.pop())
    parser.write(strFromU8(data)).close()
  }
  return [...found]
}

/** Parts that a relationship names and the package lacks, and parts without a content type. */
function dangling(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes)
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  const missing = Object.keys(parts).filter((name) => name.endsWith('.rels')).flatMap((name) => {
    const folder = name.replace(/_rels\/[^/]*$/, '')
    return [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
      if (/TargetMode="External"/.test(tag)) return []
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? ''
      const path = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1)
      return parts[path] ? [] : [`${name}: ${target}`]
    })
  })
  const untyped = Object.keys(parts).filter((name) => name !== '[Content_Types].xml' && !types.includes(`PartName="/${name}"`) && !types.includes(`Extension="${name.split('.').at(-1)}"`))
  return [...missing, ...untyped]
}

const packages: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['compiled DOCX', () => renderDocx(samplePrintDocument())],
  ['compiled XLSX', () => renderXlsx(samplePrintDocument())],
  ['review workbook', () => checkWorkbook(inventedDocument(), 'zh')],
  ['budget workbook', () => writeWorkbook(budgetContent(sampleBudget(), 'shanxi-13'))],
]

describe.each(packages)('%s', (_, make) => {
  it('is well-formed, its elements in the order of the schema, its parts all there', async () => {
    const bytes = await make()
    expect(misplaced(bytes)).toEqual([])
    expect(dangling(bytes)).toEqual([])
  })
})

it('the order is looked at', async () => {
  const parts = unzipSync(await renderDocx(samplePrintDocument()))
  const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array()).replace(/(<w:updateFields [^>]*>)(.*)(<w:themeFontLang [^>]*>)/, '$3$2$1')
  expect(misplaced(zipSync({ ...parts, 'word/settings.xml': strToU8(settings) }))).toContain('word/settings.xml: w:updateFields after compat in w:settings')
})
