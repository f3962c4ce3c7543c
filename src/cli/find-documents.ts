import type { Language } from './language.ts'
import { listDocuments, type ListedDocument } from './list-documents.ts'
import { UsageError } from './usage-error.ts'

/**
 * The documents that the paths name, without what `out` names in their folders: results are no documents to work on.
 * What a folder holds beside documents is said, not passed over.
 */
export async function findDocuments(paths: readonly string[], out: string | null, language: Language): Promise<readonly ListedDocument[]> {
  const { documents, skipped, emptyFolders } = await listDocuments(paths, out)
  if (documents.length === 0 && emptyFolders.length > 0) {
    throw new UsageError(
      `${emptyFolders.join('、')} 中没有可读的文件（PDF、XLSX、XLS、DOCX、DOC、HTML、TXT）。`,
      `${emptyFolders.join(', ')}: no documents in it (PDF, XLSX, XLS, DOCX, DOC, HTML, TXT).`,
    )
  }
  for (const folder of emptyFolders) note(language, `${folder} 中没有可读的文件。`, `${folder}: no documents in it.`)
  if (skipped.length > 0) {
    const some = skipped.slice(0, 5).join(language === 'zh' ? '、' : ', ')
    const more = skipped.length > 5 ? '…' : ''
    note(language, `未读取 ${skipped.length} 个不是文档的文件：${some}${more}`, `${skipped.length} files that are no documents were left out: ${some}${more}`)
  }
  return documents
}

const note = (language: Language, zh: string, en: string): void => {
  process.stderr.write(`mingsuan: ${language === 'zh' ? zh : en}\n`)
}
