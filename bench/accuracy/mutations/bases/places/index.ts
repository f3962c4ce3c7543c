import type { BenchBlock } from '../../block.ts'
import { capitalStreet } from './capital.ts'
import { centralMinistry } from './central.ts'
import { eastCounty } from './east.ts'
import { gorgeTownship } from './gorge.ts'
import { harbourCourt } from './harbour.ts'
import { hillSchool } from './hill-school.ts'
import { riverCounty } from './river-county.ts'
import { northWestUnit } from './north-west.ts'
import { southWestHospital } from './south-west.ts'

/** Final accounts after the habits of one place, from the books that the seed makes. */
export interface Place {
  readonly year: number
  /** Whether its tables round the amounts of the books. */
  readonly rounded: boolean
  readonly blocks: (seed: string) => BenchBlock[]
}

/** Final accounts after the habits of different places, each from its own invented books. */
export const PLACES: Readonly<Record<string, Place>> = {
  central: { year: 2023, rounded: true, blocks: centralMinistry },
  capital: { year: 2022, rounded: true, blocks: capitalStreet },
  east: { year: 2023, rounded: true, blocks: eastCounty },
  river: { year: 2021, rounded: false, blocks: riverCounty },
  southWest: { year: 2022, rounded: false, blocks: southWestHospital },
  gorge: { year: 2023, rounded: true, blocks: gorgeTownship },
  harbour: { year: 2023, rounded: false, blocks: harbourCourt },
  hillSchool: { year: 2022, rounded: true, blocks: hillSchool },
  northWest: { year: 2024, rounded: false, blocks: northWestUnit },
}
