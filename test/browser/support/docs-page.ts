import { join } from 'node:path';
import type { CorpusFile } from '../../corpus/corpus-file.ts';
import { gateCopy, gateInPlace } from '../../corpus/gate-copy.ts';
import { type SiteOnDisk, writeSite } from '../../corpus/site-files.ts';

/** A page of documentation with the usual third parties in it. */
export function docsPage(body: string, { lang = 'en', head = '', dark = false } = {}): string {
  const colors = dark
    ? 'color: #eee; background: #17181c; color-scheme: dark'
    : 'color: #222; background: #fff';
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Guide</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 1rem/1.5 system-ui; ${colors} } header, main, footer { max-width: 46rem; margin: auto; padding: 1rem }
header { display: flex; gap: 1rem; justify-content: space-between; align-items: center } a { color: inherit } iframe, pre { max-width: 100%; overflow: auto } pre { padding: 1rem; background: #8882 }</style>
${head}</head><body>${body}</body></html>`;
}

const badge = (name: string) =>
  `<a href="https://${name}.example/"><img src="https://img.shields.io/badge/${name}-ok-green" alt="${name}: ok"></a>`;

const badges = ['build', 'tests', 'coverage', 'npm', 'licence', 'downloads', 'size', 'chat']
  .map(badge)
  .join('\n');

/** Eight linked badges, a diagram, a search, a film and statistics. */
export const usualBody = `<header><b>Acme</b><div id="docsearch"></div></header>
<main><h1>Guide</h1><p>${badges}</p>
<p>How requests travel:</p>
<pre class="mermaid">graph TD; Browser-->Server; Server-->Database;</pre>
<h2>See it</h2><iframe width="560" height="315" src="https://www.youtube.com/embed/x" title="Intro" allowfullscreen></iframe></main>
<footer>Acme 2026</footer>
<script type="module">
  import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs';
  mermaid.run();
</script>
<script src="https://cdn.jsdelivr.net/npm/@docsearch/js@3"></script>
<script>docsearch({ appId: 'X', apiKey: '0', indexName: 'acme', container: '#docsearch' });</script>`;

export const usualHead = `<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/@docsearch/css@3">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('js', new Date()); gtag('config', 'G-1');</script>`;

/** Writes a page as a site of its own, with other files of it, and a gated copy. Answers with the folders that are served. */
export async function gatedSite(
  html: string,
  scratch: string,
  files: Record<string, string> = {},
): Promise<{ site: SiteOnDisk; gated: string }> {
  const file: CorpusFile = {
    id: 'docs',
    html,
    siteUrl: 'https://handbook.example',
    kind: 'script',
    expectedThirdPartyHosts: [],
    browserContacts: [],
    files,
  };
  const site = await writeSite(file, join(scratch, 'site'));
  const { root } = await gateCopy(site, join(scratch, 'gated'), gateInPlace);
  return { site, gated: root };
}
