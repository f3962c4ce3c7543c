import type { Disclosure } from '../../model/disclosure.ts'
import type { Box } from '../../model/place.ts'
import type { Page } from '../../model/source-tree.ts'
import { maskPrinted } from '../mask-printed.ts'
import { cover } from '../page-image/cover.ts'
import { openPages, type PageRenderer } from '../page-image/page-renderer.ts'
import { personalBoxes } from '../page-image/personal-boxes.ts'
import { encodePng } from '../page-image/png.ts'
import { printedTexts } from '../printed-texts.ts'
import { html, trusted, type Html } from './html.ts'
import type { Mark } from './marks.ts'
import { textLayer, type TextOfRun } from './text-layer.ts'
import { phrase, type Words } from './words.ts'

/** A page of letters stays sharp on a screen; long documents get less, so that the file stays small. */
const SHARPEST = 150 / 72
const COARSEST = 80 / 72
const FULL_SHARPNESS_PAGES = 40

const sharpness = (pages: number): number => Math.max(COARSEST, SHARPEST * Math.sqrt(Math.min(1, FULL_SHARPNESS_PAGES / pages)))

/** A PDF's pages as pictures, each with its words on top (unseen, but found and copied) and the marked places. */
export async function pagesHtml(disclosure: Disclosure, bytes: Uint8Array | undefined, marks: readonly Mark[], words: Words): Promise<Html> {
  const { source } = disclosure
  const renderer = bytes ? await openPages(bytes) : null
  try {
    const marksOf = Map.groupBy(marks, ({ place }) => (place.type === 'pdf' ? place.page : 0))
    const runsOf = Map.groupBy(printedRuns(disclosure), ({ place }) => (place.type === 'pdf' ? place.page : 0))
    const personal = personalBoxes(source)
    const scale = sharpness(source.pages.length)
    const sheets = source.pages.map((page) => pageHtml(page, {
      picture: renderer && picture(renderer, page, scale, personal.get(page.number) ?? []),
      runs: runsOf.get(page.number) ?? [], marks: marksOf.get(page.number) ?? [], words, pages: source.pages.length,
    }))
    return html`<div class="sheets">${sheets}</div>`
  } finally {
    renderer?.close()
  }
}

const printedRuns = ({ source }: Disclosure): readonly TextOfRun[] =>
  printedTexts(source).flatMap(({ text, runs }) => {
    const masked = maskPrinted(text)
    return runs.map((run) => ({ ...run, text: masked.slice(run.start, run.end) }))
  })

function picture(renderer: PageRenderer, { number, width }: Page, scale: number, personal: readonly Box[]): string | null {
  const raster = renderer.draw(number, scale)
  if (!raster) return null
  if (personal.length > 0) cover(raster, personal, width > 0 ? raster.width / width : scale)
  return Buffer.from(encodePng(raster)).toString('base64')
}

interface PageParts {
  readonly picture: string | null
  readonly runs: readonly TextOfRun[]
  readonly marks: readonly Mark[]
  readonly words: Words
  readonly pages: number
}

function pageHtml(page: Page, { picture, runs, marks, words, pages }: PageParts): Html {
  const { number, width, height } = page
  const label = phrase(words.page, { n: number })
  const image = picture === null
    ? html`<p class="no-picture">${words.pageMissing}</p>`
    : html`<img src="${trusted(`data:image/png;base64,${picture}`)}" width="${Math.round(width)}" height="${Math.round(height)}" alt="" loading="lazy" decoding="async">`
  return html`<section class="sheet${marks.length > 0 && ' marked'}${picture === null && ' plain'}" id="page-${number}" aria-label="${label}" data-page="${number}" data-width="${Math.round(width)}">
<div class="sheet-number" aria-hidden="true">${number} ${words.of} ${pages}</div>
<div class="sheet-body">${image}<svg viewBox="0 0 ${round(width)} ${round(height)}" preserveAspectRatio="none">${textLayer(runs)}${marks.map((mark) => markHtml(mark, page))}</svg></div>
</section>
`
}

/** A little larger than the letters, so that the frame does not touch them. */
const MARGIN = 1.5

function markHtml({ id, finding, severity, role, place }: Mark, page: Page): Html | null {
  if (place.type !== 'pdf') return null
  const [x, width] = span(place.box[0], place.box[2], page.width)
  const [y, height] = span(place.box[1], place.box[3], page.height)
  return html`<rect id="${id}" class="mark ${severity} ${role}" data-mark="${id}" data-finding="${finding}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="1.5"/>`
}

/** How much of what lies outside the page its mark shows at the page's edge. */
const EDGE = 6

/** Start and length of a mark along one side; what is not on the page is marked at its edge. */
function span(from: number, to: number, side: number): readonly [number, number] {
  const start = Math.min(Math.max(0, from - MARGIN), side - EDGE)
  const end = Math.max(Math.min(side, to + MARGIN), start + EDGE)
  return [start, Math.max(2, end - start)]
}

const round = (value: number): number => Math.round(value * 10) / 10
