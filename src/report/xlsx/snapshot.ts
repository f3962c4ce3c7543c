import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import type { Box } from '../../model/place.ts'
import { cover } from '../page-image/cover.ts'
import { frame } from '../page-image/frame.ts'
import { openPages } from '../page-image/page-renderer.ts'
import { personalBoxes } from '../page-image/personal-boxes.ts'
import { encodePng } from '../page-image/png.ts'
import { wrongPlaces } from '../place-roles.ts'

/** A picture of the place of a finding, cut out of its page. Size in pixels as it is to be shown. */
export interface Snapshot {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

export interface Snapshots {
  of(finding: Finding): Snapshot | null
  close(): void
}

/** Pixels; what fits in the form's column. */
const MOST_WIDTH = 400
/** A small place is shown somewhat larger than it is printed. */
const LARGEST = 1.1
const PIXELS_PER_POINT = 1.6
/** What is shown around the place, points. */
const SIDE = 205
const ABOVE = 40
const MOST_HEIGHT = 230
const RED = [0xd0, 0x20, 0x20] as const
const TEAL = [0x14, 0x83, 0x8c] as const

const NONE: Snapshots = { of: () => null, close: () => {} }

/** Cuts pictures out of a PDF; out of other formats there are none. */
export async function openSnapshots(disclosure: Disclosure, bytes: Uint8Array | undefined): Promise<Snapshots> {
  const pages = bytes && disclosure.source.mediaType === 'application/pdf' ? await openPages(bytes) : null
  if (!pages) return NONE
  const personal = personalBoxes(disclosure.source)
  const countWrong = wrongPlaces(disclosure)
  return {
    of(finding) {
      const [first, ...others] = finding.places
      const wrong = countWrong(finding)
      if (first?.type !== 'pdf') return null
      const page = disclosure.source.pages[first.page - 1]
      if (!page || first.box[2] <= first.box[0] || first.box[1] >= page.height || first.box[3] <= 0) return null
      const cut = cutting(first.box, page.width, page.height)
      const raster = pages.draw(first.page, PIXELS_PER_POINT, cut)
      if (!raster || raster.rgb.every((value) => value === 255)) return null
      const origin = [cut[0], cut[1]] as const
      const scale = raster.width / (cut[2] - cut[0])
      cover(raster, personal.get(first.page) ?? [], scale, origin)
      others.forEach((place, index) => {
        if (place.type === 'pdf' && place.page === first.page) frame(raster, place.box, scale, origin, index + 1 < wrong ? RED : TEAL)
      })
      frame(raster, first.box, scale, origin, RED)
      const shown = Math.min(LARGEST, MOST_WIDTH / (cut[2] - cut[0]))
      return { png: encodePng(raster), width: Math.round((cut[2] - cut[0]) * shown), height: Math.round((cut[3] - cut[1]) * shown) }
    },
    close: () => pages.close(),
  }
}

function cutting([x0, y0, x1, y1]: Box, width: number, height: number): Box {
  const middle = (x0 + x1) / 2
  const half = Math.max(SIDE, (x1 - x0) / 2 + 12)
  const left = Math.max(0, Math.min(middle - half, width - 2 * half))
  const top = Math.max(0, y0 - ABOVE)
  return [left, top, Math.min(width, left + 2 * half), Math.min(height, Math.max(y1, 0) + ABOVE, top + MOST_HEIGHT)]
}
