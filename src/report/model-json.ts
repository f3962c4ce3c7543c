import { formatDecimal, type Decimal } from '../model/decimal.ts'
import { mask } from './mask.ts'
import { isPlace, placeJson } from './place-json.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const isDecimal = (value: object): value is Decimal => 'digits' in value && typeof value.digits === 'bigint' && 'scale' in value

/**
 * A value of the model as JSON, with the model's own names: exact decimals become strings, places the form of
 * {@link placeJson}, and personal data in texts is masked.
 */
export function modelJson(value: unknown): Json {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return mask(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(modelJson)
  if (typeof value !== 'object') throw new TypeError(`no JSON for a ${typeof value}`)
  if (isDecimal(value)) return formatDecimal(value)
  if (isPlace(value)) return { ...placeJson(value) } as { readonly [key: string]: Json }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, modelJson(entry)]))
}
