import type { LegalDocument } from './legal-pages.ts';

/** The legal pages as files of a folder, each a page on its own. */
export function standalonePages(documents: readonly LegalDocument[]): Map<string, Buffer> {
  return new Map(
    documents.map((document) => [`${document.route}index.html`, Buffer.from(standalonePage(document))]),
  );
}

/** Looks of such a page. */
export const standaloneStyle = `:root { color-scheme: light dark }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1rem }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid }
table { border-collapse: collapse; width: 100%; margin-block: 1rem; font-size: .9375em }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid #8886 }
caption { text-align: start; font-weight: 600; padding-block: .4rem }
code { overflow-wrap: break-word }
th { overflow-wrap: break-word; hyphens: auto }
dt { font-weight: 600 }
dd { margin: 0 0 .6rem }
[role=note] { border-inline-start: 4px solid #c80; padding-inline-start: 1rem }
@media screen and (width < 46rem) { table { display: block; overflow-x: auto } caption { display: block } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt }
  p, li, dd { orphans: 3; widows: 3 }
  caption, thead, dt, p:has(+ table) { break-after: avoid }
  caption { break-inside: avoid }
  thead { display: table-header-group }
  td, th:not([rowspan]) { break-inside: avoid }
  td code { overflow-wrap: anywhere }
  table:has(th:nth-child(7)) :is(td, th) { padding-inline: .2rem; font-size: .85em }
  tbody:first-of-type > tr:first-child { break-before: avoid }
  a[data-footnote-backref] { display: none }
  a[href^=http]::after { content: " \\2066(" attr(href) ")\\2069"; font-size: .85em; overflow-wrap: anywhere }
  th a[href^=http]::after { content: none }
}
`;

/** A legal page on its own, where no layout of the site is around it. */
export function standalonePage({ title, lang, dir, html, head }: LegalDocument): string {
  const words = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html>
<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words}</title>
${head}
<style>
${standaloneStyle}</style>
</head>
<body>
<main>
${html}
</main>
</body>
</html>
`;
}
