import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'

export interface ListedDocument {
  /** As the user would write it: the given path, with what lies below a given folder added. */
  readonly path: string
  /** Absolute. */
  readonly file: string
}

export interface Listing {
  /** In the order given; inside a folder by name. */
  readonly documents: readonly ListedDocument[]
  /** Files inside given folders that are no documents by their name. */
  readonly skipped: readonly string[]
  /** Given folders that hold no document. */
  readonly emptyFolders: readonly string[]
}

/**
 * What disclosures are published as. Only inside folders: a file that is named is always tried, whatever its name.
 * Formats that cannot be read yet are in the list too, so that they get an error and are not passed over.
 */
const DOCUMENT = new Set([
  '', '.pdf', '.xlsx', '.xlsm', '.xls', '.et', '.docx', '.docm', '.doc', '.wps', '.html', '.htm', '.mht', '.txt', '.tsv', '.ofd', '.rtf',
  '.ods', '.odt',
])

/**
 * Takes files as they are and folders with all that is in them, hidden files and folders left out, and `except`: what
 * the run itself writes.
 */
export async function listDocuments(paths: readonly string[], except: string | null = null): Promise<Listing> {
  const documents: ListedDocument[] = []
  const skipped: string[] = []
  const emptyFolders: string[] = []
  const own = except === null ? null : resolve(except)
  for (const path of paths) {
    const before = documents.length
    if (!(await isFolder(path))) documents.push({ path, file: resolve(path) })
    else {
      await walk(path, documents, skipped, own)
      if (documents.length === before) emptyFolders.push(path)
    }
  }
  return { documents, skipped, emptyFolders }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // What is missing or cannot be looked at becomes a document with an error, beside the others.
    return false
  }
}

const byName = new Intl.Collator('zh-CN', { numeric: true })

/** Links to folders are not followed: they may lead back up. */
async function walk(folder: string, documents: ListedDocument[], skipped: string[], own: string | null): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => byName.compare(a.name, b.name))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue
    const path = join(folder, entry.name)
    if (resolve(path) === own) continue
    if (entry.isDirectory()) await walk(path, documents, skipped, own)
    else if (entry.isSymbolicLink() && (await isFolder(path))) skipped.push(path)
    else if (DOCUMENT.has(extname(entry.name).toLowerCase())) documents.push({ path, file: resolve(path) })
    else skipped.push(path)
  }
}
