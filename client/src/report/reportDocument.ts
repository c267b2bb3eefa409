import type { ReportDocument } from '../../../server/src/protocol.ts'

/**
 * The page of a webview: no script, nothing from anywhere, and of styles only the one that carries the nonce. What stands in
 * it comes escaped from the server.
 */
export function reportDocument({ html, style }: Omit<ReportDocument, 'title'>, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<style nonce="${nonce}">${style}${themeColors}</style>
</head>
<body><main>${html}</main></body>
</html>`
}

/** The report in the colours of the person's theme. */
const themeColors = `
:root { --font: var(--vscode-font-family); --ink: var(--vscode-editor-foreground); --paper: var(--vscode-editor-background);
  --quiet: var(--vscode-descriptionForeground); --link: var(--vscode-textLink-foreground);
  --rule: color-mix(in srgb, var(--ink) 18%, var(--paper)); --mark: var(--vscode-editor-findMatchHighlightBackground);
  --named: var(--vscode-charts-blue); --nameless: color-mix(in srgb, var(--named) 45%, var(--paper));
  --weak: var(--vscode-charts-yellow); --unsourced: var(--vscode-charts-red);
  --exempt: color-mix(in srgb, var(--ink) 20%, var(--paper));
  --on-dark: var(--paper); --on-light: var(--ink); --on-weak: #000; }
body { font-size: var(--vscode-font-size); }
svg.bar text { font-size: 11px; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
`
