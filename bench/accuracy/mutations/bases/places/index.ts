import type { SampleBlock } from '../../block.ts'
import { capitalStreet } from './beijing.ts'
import { centralMinistry } from './central.ts'
import { eastCounty } from './jiangsu.ts'
import { northWestUnit } from './xinjiang.ts'
import { southWestHospital } from './yunnan.ts'

/** Final accounts after the habits of different places, each from its own invented books. */
export const PLACES: Readonly<Record<string, (seed: string) => SampleBlock[]>> = {
  central: centralMinistry, beijing: capitalStreet, jiangsu: eastCounty, yunnan: southWestHospital, xinjiang: northWestUnit,
}
