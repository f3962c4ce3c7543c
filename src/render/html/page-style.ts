/**
 * The page's own style: no other file is asked for. Contrast of text and controls is at least 7:1 and 3:1; the layout
 * folds to one column at 320 CSS pixels, where only tables scroll sideways. Printed, it is A4 with repeated headers.
 */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1c2530; --soft: #4a5561; --line: #b9c2cc; --faint: #eef1f4; --accent: #1d4c7c; --paper: #fff; --desk: #f5f6f8;
  --serif: "Noto Serif SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun", serif; --sans: "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Heiti SC", sans-serif; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1.0625rem/1.9 var(--serif); overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { top: 1rem; }
.cover { padding: 4.5rem 1.5rem 3.5rem; text-align: center; background: var(--paper); border-bottom: 1px solid var(--line); }
.cover h1 { margin: 0; font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.6rem); line-height: 1.5; font-weight: 700; letter-spacing: .04em; text-wrap: balance; }
.cover h1 span { display: block; }
.cover p { margin: 1.5rem 0 0; color: var(--soft); }
.frame { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; max-width: 84rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
nav { font-family: var(--sans); font-size: .9375rem; line-height: 1.6; }
nav h2 { margin: 0 0 .75rem; font-size: 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0; }
nav a { display: block; padding: .3rem .6rem; border-left: 3px solid transparent; color: var(--ink); text-decoration: none; }
nav a:hover, nav a:focus-visible { border-left-color: var(--accent); background: var(--faint); text-decoration: underline; }
nav .level-2 { padding-left: 1rem; color: var(--soft); }
nav .level-3 { padding-left: 2rem; }
main { min-width: 0; padding: 1.5rem clamp(1rem, 4vw, 4rem) 3rem; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
main h2, main h3, main h4 { font-family: var(--sans); line-height: 1.5; text-wrap: balance; }
main h2 { margin: 3rem 0 1.25rem; padding-bottom: .5rem; border-bottom: 2px solid var(--accent); font-size: 1.5rem; }
main h2:first-child { margin-top: .5rem; }
main h3 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
main h4 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
main p { margin: .5em 0; text-indent: 2em; text-align: justify; max-width: 46em; }
.num { white-space: nowrap; font-variant-numeric: lining-nums; }
.sheet { margin: 1.5rem 0 2.5rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: .875rem/1.5 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
caption { padding: 0 0 .5rem; text-align: left; color: var(--ink); }
caption .title { font-size: 1.125rem; font-weight: 700; margin-bottom: .4rem; }
caption .line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; color: var(--soft); }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; vertical-align: middle; text-align: left; font-weight: 400; }
thead th, .center { text-wrap: balance; }
thead th { background: var(--faint); font-weight: 700; }
tbody tr:hover > * { background: #f7f9fb; }
.center { text-align: center; } .right, .decimal { text-align: right; }
.decimal { white-space: nowrap; }
.decimal[data-tail]::after { content: attr(data-tail); visibility: hidden; }
.strong { font-weight: 700; }
.form th { background: var(--faint); }
.wide table { min-width: 56rem; }
.note { text-indent: 0; font-size: .9rem; color: var(--soft); max-width: none; }
footer { padding: 1.5rem; text-align: center; font: .875rem/1.6 var(--sans); color: var(--soft); }
@media (min-width: 64rem) {
  .frame { grid-template-columns: 17rem minmax(0, 1fr); }
  nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
@media (max-width: 48rem) {
  caption .title, caption .line { position: sticky; left: 0; max-width: calc(100vw - 4.25rem); }
  caption .title { text-align: left !important; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; } }
@page :first { @bottom-center { content: none; } }
@page wide { size: A4 landscape; margin: 28mm 25mm 26mm; }
@media print {
  body { background: none; font-size: 12pt; }
  .skip { display: none; }
  .cover { border: 0; padding-top: 60mm; break-after: page; }
  .frame { display: block; padding: 0; max-width: none; }
  nav { position: static; max-height: none; overflow: visible; break-after: page; }
  main { border: 0; padding: 0; }
  main p { max-width: none; orphans: 2; widows: 2; }
  h2, h3, h4, caption { break-after: avoid; }
  .new-page { break-before: page; }
  .sheet { overflow: visible; margin: 4mm 0 6mm; }
  .landscape { page: wide; }
  .wide table { min-width: 0; }
  table { font-size: 8.5pt; line-height: 1.35; }
  .wide table { font-size: 8pt; }
  th, td { padding: .45mm 1.2mm; border-color: #333; }
  .form table { font-size: 8.5pt; line-height: 1.3; }
  .form th, .form td { padding: .5mm 1mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) { main, th, td { border-color: CanvasText; } }
`.trim()
