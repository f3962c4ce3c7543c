import type { PrintDocument } from '../../model/print-document.ts'
import { outlineOf } from '../outline.ts'
import { beginsPage, pageFlow, type BodyBlock, type PageRun } from '../page-flow.ts'
import { prepareDocument, type PrepareOptions } from '../prepare-document.ts'
import { escapeHtml, htmlId, htmlText } from './escape-html.ts'
import { htmlTable } from './html-table.ts'
import { PAGE_STYLE } from './page-style.ts'

/**
 * The document as one web page: no script, no other file, made for screen readers, small screens and print.
 * @throws {RenderError}
 */
export function renderHtml(document: PrintDocument, options: PrepareOptions = {}): string {
  const prepared = prepareDocument(document, options)
  const cover = prepared.blocks.find((block) => block.type === 'cover')
  const lines = cover?.type === 'cover' && cover.lines.length > 0 ? cover.lines : [prepared.title]
  const dates = lines.filter((line) => DATE.test(line))
  const titles = lines.filter((line) => !DATE.test(line))
  const hasContents = prepared.blocks.some(({ type }) => type === 'contents')
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(prepared.entity)}">
<title>${escapeHtml(prepared.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="cover"><h1>${titles.map((line) => `<span>${htmlText(line)}</span>`).join('')}</h1>${dates.map((line) => `<p>${htmlText(line)}</p>`).join('')}</header>
<div class="frame">
${hasContents ? contents(prepared) : ''}
<main id="main" tabindex="-1">
${pageFlow(prepared).filter(({ kind }) => kind === 'body').map(runHtml).join('\n')}
</main>
</div>
<footer>${escapeHtml(prepared.entity)}</footer>
</body>
</html>
`
}

const DATE = /^\d{4}年\d{1,2}月/

const contents = (document: PrintDocument): string => `<nav aria-labelledby="contents"><h2 id="contents">目录</h2><ul role="list">
${outlineOf(document).map(({ id, level, text }) => `<li class="level-${level}"><a href="#${htmlId(id)}">${htmlText(text)}</a></li>`).join('\n')}
</ul></nav>`

/** A run of landscape pages in print is one part, so that headings stay with their wide table. */
function runHtml({ blocks, landscape }: PageRun): string {
  const parts = blocks.map((block, i) => blockHtml(block, i > 0 && beginsPage(blocks, i))).filter((part) => part !== '').join('\n')
  return landscape ? `<div class="landscape">\n${parts}\n</div>` : parts
}

function blockHtml(block: BodyBlock, newPage: boolean): string {
  const opening = newPage ? ' class="new-page"' : ''
  switch (block.type) {
    case 'heading': return `<h${block.level + 1} id="${htmlId(block.id)}"${opening}>${htmlText(block.text)}</h${block.level + 1}>`
    case 'paragraph': {
      const runs = block.runs.map(({ text, fact }) => (fact === null ? htmlText(text) : `<span class="num">${htmlText(text)}</span>`))
      return `<p id="${htmlId(block.id)}"${opening}>${runs.join('')}</p>`
    }
    case 'table': return htmlTable(block, newPage)
    case 'pageBreak': return ''
  }
}
