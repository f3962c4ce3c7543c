import type { Block } from '../../model/source-tree.ts'
import type { XmlNode } from '../xml-tree.ts'
import type { DocxContext } from './docx-context.ts'

/** Reads block elements; tables are handed it for what their cells hold. */
export type BlockReader = (nodes: readonly XmlNode[], context: DocxContext, depth: number) => readonly Block[]
