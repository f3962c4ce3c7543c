import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listDocuments } from './list-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingsuan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), '')
}
for (const path of ['2.pdf', '10.pdf', '子/b.XLSX', '子/a.docx', '子/.git/c.pdf', '~$a.docx', '说明.png', '.x.pdf', '无扩展名']) put(path)
symlinkSync(folder, join(folder, '子/环'))

test('folders are walked in the order of names, numbers by value; hidden files, locks and loops are not', async () => {
  const { documents, skipped, emptyFolders } = await listDocuments([folder])
  expect(documents.map(({ path }) => relative(folder, path))).toEqual(['2.pdf', '10.pdf', '无扩展名', '子/a.docx', '子/b.XLSX'])
  expect(skipped.map((path) => relative(folder, path)).toSorted()).toEqual(['子/环', '说明.png'].toSorted())
  expect(emptyFolders).toEqual([])
})

test('a file that is named is taken whatever its name, a missing one too', async () => {
  const paths = [join(folder, '说明.png'), join(folder, '没有.pdf')]
  expect((await listDocuments(paths)).documents.map(({ path }) => path)).toEqual(paths)
})
