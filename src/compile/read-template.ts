import { readdirSync, readFileSync } from 'node:fs'
import type { Template } from './template.ts'

const FOLDER = new URL('../../data/templates/', import.meta.url)

/** The ids of the templates that ship with the project. */
export const templateIds = (): readonly string[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)).sort()

/** A template of data/templates/ by its id. Throws, naming the ones there are, where it does not exist. */
export function readTemplate(id: string): Template {
  if (!templateIds().includes(id)) throw new Error(`没有模板“${id}”，现有：${templateIds().join('、')}`)
  return JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as Template
}
