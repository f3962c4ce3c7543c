import type { Bilingual } from '../check/bilingual.ts'

export const HELP: Bilingual = {
  zh: `明算 mingsuan：读取、核对、编制政府预算公开和决算公开文件

用法：
  mingsuan read 文件或文件夹…  [--format json|csv|xlsx] [--out 位置 [--resume]]
  mingsuan check 文件或文件夹… [--format text|json|ndjson|html|xlsx|sarif|pdf] [--out 位置 [--resume]] [--lang zh|en]
  mingsuan template [--out budget.xlsx] [--base 上年公开文件 | --tables 填好的表]
  mingsuan compile 工作簿.xlsx --out 文件夹 [--formats docx,xlsx,pdf,html,datapackage]
  mingsuan rules [规则编号]
  mingsuan --help | --version

在项目文件夹中用 npm start -- 代替 mingsuan，例如：
  npm start -- check 公开文件.pdf

可读格式：PDF（有文字层）、XLSX、XLS、DOCX、DOC、HTML、文本（表格以制表符或空格分栏）。
路径从您所在的文件夹算起。不带任何参数时，演示核对随项目提供的样例。

结束状态：0 没有“错误”级问题；1 至少有一处；2 用法不对，或有文件读不了（其余文件照常处理）。
各命令的说明：mingsuan 命令 --help`,
  en: `mingsuan: reads, checks and compiles Chinese government budget disclosures (budgets and final accounts)

Usage:
  mingsuan read PATH…  [--format json|csv|xlsx] [--out P [--resume]]
  mingsuan check PATH… [--format text|json|ndjson|html|xlsx|sarif|pdf] [--out P [--resume]] [--lang zh|en]
  mingsuan template [--out budget.xlsx] [--base LAST | --tables FILLED]
  mingsuan compile BUDGET.xlsx --out DIR [--formats docx,xlsx,pdf,html,datapackage]
  mingsuan rules [ID]
  mingsuan --help | --version

In the project's folder, write npm start -- instead of mingsuan, for instance:
  npm start -- check disclosure.pdf

Formats read: PDF (with a text layer), XLSX, XLS, DOCX, DOC, HTML, text (tables set with tabs or spaces).
Paths are taken from where you stand. Without arguments: a demonstration on the sample that comes with the project.

Exit status: 0 nothing of severity error; 1 at least one; 2 wrong usage, or a document that could not be read
(the others are still done). Help on a command: mingsuan COMMAND --help`,
}

export const COMMANDS: Readonly<Record<string, Bilingual>> = {
  read: {
    zh: `mingsuan read 文件或文件夹… [--format json|csv|xlsx] [--out 位置 [--resume]]

把公开文件读成表格、段落和事实，每个数都带它在原文件中的位置。
  --format json   全部内容（默认）
  --format csv    每个事实一行
  --format xlsx   供人查看的工作簿：概况、事实、各张表格；多个文件时 --out 为文件夹，每个文件一本
  --out 位置      写入文件（默认写到标准输出）
  --resume        接着做上次中断的运行（写明同样的文件夹和 --out），见 check --help
  --lang zh|en    提示信息的语言
文件夹会逐级读入，隐藏文件和不是文档的文件（图片、压缩包等）除外。`,
    en: `mingsuan read PATH… [--format json|csv|xlsx] [--out P [--resume]]

Reads disclosures into tables, paragraphs and facts, every number with its place in the source.
  --format json   everything (the default)
  --format csv    one row a fact
  --format xlsx   a workbook for people; with several documents --out is a folder, one workbook each
  --out P         write to a file (default: standard output)
  --resume        continue an interrupted run (same folder and --out), see check --help
  --lang zh|en    language of messages
Folders are read with their subfolders, without hidden files and files that are no documents (images, archives).`,
  },
  check: {
    zh: `mingsuan check 文件或文件夹… [--format text|json|ndjson|html|xlsx|sarif|pdf] [--out 位置 [--resume]] [--lang zh|en]

核对公开文件：表内、表间勾稽，文字与表格，比上年增减，完整性，编码，绩效目标，隐私，用语。
  --format text     在终端阅读（默认）
  --format json     全部结果（docs 中有格式说明）；ndjson 为每个文件一行
  --format html     一个网页：原文、问题、位置、算式
  --format xlsx     检查情况表和全部问题
  --format sarif    SARIF 2.1.0
  --format pdf      在原 PDF 上标注
  --out 位置        写入文件；多个文件的 html、xlsx、pdf 写入文件夹
  --resume          接着做上次中断的运行：写明同样的文件夹、格式和 --out，已经做完且没有改动的文件不再做，
                    结果与一次做完的相同。进度记在结果旁边的隐藏文件中，做完即删除
  --lang zh|en      语言（默认 zh）`,
    en: `mingsuan check PATH… [--format text|json|ndjson|html|xlsx|sarif|pdf] [--out P [--resume]] [--lang zh|en]

Checks disclosures: sums, relations between tables, prose against tables, year-on-year arithmetic, completeness,
codes, performance targets, privacy, wording.
  --format text     for the terminal (the default)
  --format json     everything; ndjson: one line a document
  --format html     one page: the source, the findings, their places, the arithmetic
  --format xlsx     the reviewer's form and all findings
  --format sarif    SARIF 2.1.0
  --format pdf      the source PDF, annotated
  --out P           write to a file; a folder for html, xlsx, pdf of several documents
  --resume          continue an interrupted run: with the same folder, format and --out, documents that are done and
                    unchanged are not done again, and the result is that of an uninterrupted run. Progress is kept in
                    a hidden file beside the result, which is gone once the run is finished
  --lang zh|en      language (default zh)`,
  },
  template: {
    zh: `mingsuan template [--out budget.xlsx] [--base 上年公开文件] [--tables 填好的表]

生成预算（决算）填报工作簿：逐栏说明、下拉列表、示例行。填好后用 compile 编制公开文件。
  --out 文件       写到哪里（默认 budget.xlsx；已有的文件不覆盖）
  --base 文件      上年的公开文件（read 能读的任何格式）：数字带入“上年”各栏，文字带入待核对，带入的行都有标记
  --tables 文件    按其他格式填好的表（如一体化系统导出的 xls）：数字带入“本年”各栏`,
    en: `mingsuan template [--out budget.xlsx] [--base LAST] [--tables FILLED]

Writes the budget workbook: every column explained, drop-down lists, example rows. Fill it in, then compile it.
  --out FILE       where to (default budget.xlsx; an existing file is not overwritten)
  --base FILE      last year's disclosure in any format that read takes: its numbers become last year's, its words are
                   taken over to be gone through; every row taken over is marked
  --tables FILE    tables filled in another layout: their numbers become this year's`,
  },
  compile: {
    zh: `mingsuan compile 工作簿.xlsx --out 文件夹 [--formats docx,xlsx,pdf,html,datapackage] [--template 编号] [--base 上年公开文件]

由填报工作簿编制整套公开文件：合计、差额、百分比、万元数都由系统计算，文字中的每个数都取自同一个来源。
生成后逐个读回：数字须与编制时一致，并执行全部核对规则。缺什么、错在哪一格，一次列全。
  --out 文件夹     写到哪里
  --formats 列表   要哪些格式（默认全部）
  --pdf-standard a-2a|ua-1  PDF 所依标准：PDF/A-2a 便于归档（默认），PDF/UA-1 便于无障碍阅读
  --template 编号  公开文件格式（默认按工作簿“基本信息”）：national-final、shanghai-9、shanxi-13
  --base 文件      工作簿没有上年数时，从上年公开文件取
结束状态：0 没有“错误”级问题；1 有；2 工作簿有错或缺项`,
    en: `mingsuan compile BUDGET.xlsx --out DIR [--formats docx,xlsx,pdf,html,datapackage] [--template ID] [--base LAST]

A whole disclosure from the budget workbook: totals, differences, percentages and 万元 are computed, and every number in
prose comes from the one place where the tables take theirs. Each file is read back: the numbers have to be the same,
and every rule is applied. What is missing or wrong is listed at once, by sheet and cell.
  --out DIR        where to
  --formats LIST   which formats (default: all)
  --pdf-standard a-2a|ua-1  the standard of the PDF: PDF/A-2a for archives (default), PDF/UA-1 for accessibility
  --template ID    national-final, shanghai-9 or shanxi-13 (default: as the workbook says)
  --base FILE      takes last year's figures from last year's disclosure where the workbook has none
Exit status: 0 nothing of severity error; 1 at least one; 2 the workbook is wrong or incomplete`,
  },
  rules: {
    zh: `mingsuan rules [规则编号] [--lang zh|en]

列出全部核对规则；带编号时显示该规则的依据、算法、不管的情形。`,
    en: `mingsuan rules [ID] [--lang zh|en]

Lists the rules; with an ID shows that rule's basis, method and exclusions.`,
  },
}
