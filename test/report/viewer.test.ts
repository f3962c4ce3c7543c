import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { checkedDocument } from '../../src/report/checked-document.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { inventedDisclosure, inventedRun } from '../support/build-checked.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('HTML report in a browser (skipped without Chromium)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingsuan-report-'))
  const file = join(folder, 'report.html')
  const requests: string[] = []
  const problems: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const base = inventedDisclosure()
    const [table] = base.tables
    const source = {
      ...base.source,
      blocks: [...base.paragraphs, { type: 'table' as const, page: null, sheet: null, box: null, columns: 5, rows: table!.rows, basis: 'marked' as const }],
    }
    const disclosure: Disclosure = { ...base, source }
    writeFileSync(file, await htmlReport(checkedDocument('x.txt', disclosure, inventedRun(disclosure)), 'zh'))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(pathToFileURL(file).href)
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const selected = () => page.locator('.finding.selected').getAttribute('id')

  it('leads from a finding to its place and on to the place it contradicts', async () => {
    await page.click('#f-0 > .pick')
    expect(await page.locator('.inspector h2').textContent()).toContain('“合计”行为1,259.64万元')
    await page.locator('#m-0-0.here').waitFor()
    await page.click('.step.forward')
    await page.locator('#m-0-1.here').waitFor()
    expect(await page.locator('#m-0-1').textContent()).toBe('1,000.00')
    await page.keyboard.press('p')
    await page.locator('#m-0-0.here').waitFor()
  })

  it('leads from a term of the sum to where it is printed', async () => {
    await page.click('.inspector .calculation a >> text=社会保障和就业支出')
    await page.locator('#m-0-2.here').waitFor()
  })

  it('unfolds what follows from a finding when it is reached by its mark', async () => {
    await page.locator('#m-1-0').first().click({ position: { x: 4, y: 4 } })
    expect(await page.locator('#f-0 details').getAttribute('open')).not.toBeNull()
    expect(await selected()).toMatch(/^f-[12]$/)
  })

  it('goes through the findings by keys, and closes', async () => {
    await page.keyboard.press('Escape')
    expect(await page.locator('.inspector').isHidden()).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await selected()).toBe('f-0')
    await page.keyboard.press('ArrowDown')
    expect(await selected()).toBe('f-1')
    await page.keyboard.press('ArrowDown')
    expect(await selected()).toBe('f-2')
  })

  it('filters by severity and by words', async () => {
    await page.click('.chip.error')
    expect(await page.locator('#f-0').isHidden()).toBe(true)
    expect(await page.locator('#f-2').isVisible()).toBe(true)
    await page.click('.chip.error')
    await page.keyboard.press('/')
    await page.keyboard.type('1200.00')
    expect(await page.locator('#f-0').isVisible()).toBe(true)
    expect(await page.locator('#f-2').isHidden()).toBe(true)
    await page.fill('#search', '没有这几个字')
    expect(await page.locator('.no-match').isVisible()).toBe(true)
    await page.fill('#search', '')
  })

  it('shows the ledger, and everything in print', async () => {
    await page.click('#to-rules')
    expect(await page.locator('#tab-rules').textContent()).toContain('未识别年度。')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for (const part of ['#f-1 .message', '#f-0 .calculation', '#tab-rules .ledger', '#tab-about .about']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true)
    }
    expect(await page.locator('.inspector').isVisible()).toBe(false)
  })

  it('asked nothing of the network and broke no rule of its policy', () => {
    expect(requests).toEqual([pathToFileURL(file).href])
    expect(problems).toEqual([])
  })
})
