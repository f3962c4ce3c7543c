import type { PageRun } from '../page-flow.ts'
import { MARGIN, PAPER } from '../page-style.ts'
import { twips } from './xml-text.ts'

/** Paper, margins and page number of a run of pages. `first`: the body begins here, and its pages count from 1. */
export function sectionXml({ kind, landscape }: PageRun, first: boolean): string {
  const [width, height] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height]
  const { top, bottom, left, right } = landscape ? MARGIN.landscape : MARGIN.portrait
  return `<w:sectPr><w:footerReference w:type="default" r:id="${kind === 'body' ? 'rIdNumber' : 'rIdBlank'}"/><w:type w:val="nextPage"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="850" w:footer="${landscape ? 850 : 1400}" w:gutter="0"/>${first ? '<w:pgNumType w:start="1"/>' : ''}</w:sectPr>`
}
