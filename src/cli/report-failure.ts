import type { DocumentError } from '../report/document-head.ts'

/** Says on standard error which document failed, why, and what to do. */
export function reportFailure(path: string, error: DocumentError): void {
  process.stderr.write(`mingsuan: ${path}: ${error.message}\n`)
}
