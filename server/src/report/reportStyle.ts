/**
 * The style of a report, but for its colours, which whoever shows it sets: `--ink`, `--paper`, `--quiet`, `--rule`, `--mark`,
 * `--link`, one for each part of the charts (`--named` …), and for the numbers on them `--on-dark` (on named and unsourced),
 * `--on-weak` and `--on-light`.
 */
export const reportStyle = `
body { font: 15px/1.5 var(--font, system-ui, sans-serif); color: var(--ink); background: var(--paper);
  max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6em; line-height: 1.25; margin: 0; }
h2 { font-size: 1.2em; margin: 2em 0 .5em; }
h3 { font-size: 1em; margin: 1.5em 0 .5em; }
article { margin-top: 3em; padding-top: 1.5em; border-top: 3px solid var(--ink); }
article > h2 { font-size: 1.4em; margin: 0; }
a { color: var(--link); }
.meta, .note, .role, .count, .key-text { color: var(--quiet); }
.meta { margin: .2em 0 0; }
.count { font-weight: normal; }
.coverage { font-size: 1.2em; font-weight: 600; margin: 1.2em 0 .5em; }
.role { display: block; font-weight: normal; font-size: .9em; }
svg.bar { display: block; width: 100%; overflow: hidden; border-radius: 2px; }
svg.bar text { text-anchor: middle; dominant-baseline: central; font: 600 12px var(--font, system-ui, sans-serif); }
svg.key { vertical-align: -1px; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2em 1.4em; margin: .6em 0 0; padding: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid var(--rule); }
thead th, thead td { vertical-align: bottom; font-size: .85em; color: var(--quiet); font-weight: normal; }
tbody th { font-weight: normal; }
tr.group th { font-size: .85em; font-weight: 600; padding-top: 1em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 1em; }
thead .number { white-space: normal; }
.chart { width: 30%; min-width: 6em; padding-top: .55em; }
.box { width: 1em; }
.ask { white-space: nowrap; padding-right: 0; }
.sentence, tbody th, li, h1, h2 { overflow-wrap: anywhere; unicode-bidi: isolate; }
mark { color: inherit; background: var(--mark); padding: 0 .1em; }
rect.named, rect.quoted { fill: var(--named); }
rect.nameless, rect.reported { fill: var(--nameless); }
rect.weak { fill: var(--weak); }
rect.unsourced { fill: var(--unsourced); }
rect.exempt { fill: var(--exempt); }
text.on-named, text.on-unsourced { fill: var(--on-dark); }
text.on-nameless, text.on-exempt { fill: var(--on-light); }
text.on-weak { fill: var(--on-weak); }
@media (max-width: 46rem) {
  body { padding: 1rem; }
  .chart { width: 15%; min-width: 4em; }
  .number { padding-right: .6em; }
  .ask { white-space: normal; width: 7em; }
  .sources tbody th { min-width: 8em; }
}
@media (forced-colors: active) { svg { forced-color-adjust: none; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  svg, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, li, .legend { break-inside: avoid; }
  h1, h2, h3, tr.group { break-after: avoid; }
  thead { display: table-header-group; }
  article { break-before: page; border: 0; margin: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
}
`
