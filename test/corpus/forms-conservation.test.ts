import { describe, expect, test } from 'vitest'
import type { DisclosureTable } from '../../src/model/disclosure-table.ts'
import type { FormAmount, FormField, PerformanceSheet } from '../../src/model/performance-sheet.ts'
import type { Place } from '../../src/model/place.ts'
import type { Block } from '../../src/model/source-tree.ts'
import { headLabelOf, isFundSection, isFundSource, isFundTotal, isGoalLabel, isIndicatorHeaderWord, isIndicatorSection, isLevel1, isLevel2, isProseLabel } from '../../src/performance/form-labels.ts'
import { labelText } from '../../src/performance/form-text.ts'
import { splitForms } from '../../src/performance/split-forms.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { corpusDocuments, hasCorpus, recogniseDocument } from '../support/corpus.ts'

const placeKey = (place: Place): string => JSON.stringify(place)

const cellKeys = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => `${placeKey(cell.place)}${cell.text}`)) : [])).toSorted()

/** Places of everything that a sheet says. */
function boundPlaces(sheet: PerformanceSheet): Set<string> {
  const fields: (FormField | null)[] = [
    sheet.projectName, sheet.projectCode, sheet.department, sheet.implementingUnit, sheet.projectType, sheet.period, sheet.wholePeriodGoal, sheet.annualGoal,
    sheet.responsiblePerson, sheet.handler, sheet.phone, sheet.filledOn, ...sheet.prose.map(({ field }) => field), ...sheet.otherFields.map(({ field }) => field),
    ...sheet.indicators.flatMap(({ level3, value, weight }) => [level3, value, weight]),
  ]
  const amounts: FormAmount[] = [sheet.wholePeriodFunds, sheet.annualFunds].flatMap((funds) => (funds ? [funds.total, ...funds.sources.map(({ amount }) => amount)] : []))
  return new Set([...fields.flatMap((field) => field?.places ?? []), ...amounts.flatMap(({ places }) => places)].map(placeKey))
}

const isLabel = (text: string): boolean => {
  const label = labelText(text)
  return [headLabelOf, isFundSection, isFundTotal, isFundSource, isProseLabel, isGoalLabel, isLevel1, isLevel2, isIndicatorHeaderWord, isIndicatorSection].some((known) => Boolean(known(label)))
}

/** Filled cells of a form that are neither a label nor in any field. A value printed twice in one merged cell is bound once. */
function unboundCells(table: DisclosureTable, sheets: readonly PerformanceSheet[]): string[] {
  const bound = new Set(sheets.flatMap((sheet) => [...boundPlaces(sheet)]))
  return table.rows.flatMap((row) => row.cells.filter((cell, index) => {
    const repeats = row.cells[index - 1]?.text === cell.text
    return cell.text.trim() !== '' && !isLabel(cell.text) && !repeats && !cell.runs.some((run) => bound.has(placeKey(run.place)))
  }).map((cell) => `${row.index}: ${cell.text.slice(0, 40)}`))
}

describe.skipIf(!hasCorpus)('绩效目标申报表：什么也不丢', () => {
  for (const document of corpusDocuments()) {
    test(`拆分、合并之后每个单元格都在：${document.name}`, async () => {
      const { blocks } = await readDocument(document.bytes)
      const split = splitForms(blocks)
      expect(cellKeys(split)).toEqual(cellKeys(blocks))
      expect(split.filter((block) => block.type === 'paragraph')).toEqual(blocks.filter((block) => block.type === 'paragraph'))
    })
  }

  test('每个填了的单元格都成了字段', async () => {
    let sheets = 0
    for (const document of corpusDocuments()) {
      const disclosure = await recogniseDocument(document)
      sheets += disclosure.performance.length
      for (const table of disclosure.tables.filter(({ family }) => family === 'performance-sheet')) {
        expect(unboundCells(table, disclosure.performance.filter((sheet) => sheet.table === table.id))).toEqual([])
      }
    }
    expect(sheets).toBeGreaterThanOrEqual(19)
  })
})
