import type { Run } from '../../model/source-tree.ts'
import { html, type Html } from './html.ts'

/** A run of printed letters and what it says, personal numbers masked. */
export interface TextOfRun extends Run {
  readonly text: string
}

/**
 * A page's words at their places, to be found, selected and read out. They are not painted: the picture shows them. A
 * run that stands upright on its page keeps its length along the page.
 */
export function textLayer(runs: readonly TextOfRun[]): Html | null {
  const texts = runs.map(runHtml)
  return texts.length > 0 ? html`<g class="words">${texts}</g>` : null
}

function runHtml({ place, text }: TextOfRun): Html | null {
  if (place.type !== 'pdf' || text.trim() === '') return null
  const [x0, y0, x1, y1] = place.box
  const [width, height] = [x1 - x0, y1 - y0]
  if (width <= 0 || height <= 0) return null
  const upright = height > width * 1.5 && text.length > 1
  const length = tenth(upright ? height : width)
  const size = tenth((upright ? width : height) * 0.85)
  // The letters' foot stands about a fifth above the lower edge of the box.
  const at = upright
    ? html`x="${tenth(x0 + width * 0.2)}" y="${tenth(y0)}" transform="rotate(90 ${tenth(x0 + width * 0.2)} ${tenth(y0)})"`
    : html`x="${tenth(x0)}" y="${tenth(y1 - height * 0.2)}"`
  return html`<text ${at} font-size="${size}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${text.replace(/\s+/g, ' ')}</text>`
}

const tenth = (value: number): number => Math.round(value * 10) / 10
