import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CorpusFile } from '../corpus/corpus-file.ts';
import { gateCopy, gateInPlace } from '../corpus/gate-copy.ts';
import { type Measurement, measureSnippet } from '../corpus/measure-snippet.ts';
import { writeSite } from '../corpus/site-files.ts';
import { type Lab, openLab } from '../support/lab.ts';
import { withScratch } from '../support/scratch.ts';

interface Page {
  library: string;
  html: string;
  /** In the DOM when the page's own code has done its work with the library. */
  drawn: string;
}

const pages: Page[] = [
  {
    library: 'Leaflet',
    html: `<link rel="stylesheet" href="https://unpkg.com/leaflet@1.9.4/dist/leaflet.css">
<script src="https://unpkg.com/leaflet@1.9.4/dist/leaflet.js"></script>
<div id="map" style="height: 200px"></div>
<script>
  const map = L.map('map').setView([51.505, -0.09], 13);
  L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png').addTo(map);
</script>`,
    drawn: 'data-view="51.505,-0.09,13"',
  },
  {
    library: 'Mermaid, which draws on load',
    html: `<pre class="mermaid">graph TD; A-->B;</pre>
<script type="module">
  import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs';
  mermaid.initialize({ startOnLoad: true });
</script>`,
    drawn: '<svg role="img">',
  },
  {
    library: 'Mermaid, imported when needed',
    html: `<pre class="mermaid">graph TD; A-->B;</pre>
<script type="module">
  const graphs = document.querySelectorAll('.mermaid');
  if (graphs.length > 0) {
    const { default: mermaid } = await import('https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs');
    await mermaid.run({ nodes: graphs });
  }
</script>`,
    drawn: '<svg role="img">',
  },
  {
    library: 'KaTeX, rendered by onload',
    html: `<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/katex.min.css" crossorigin="anonymous">
<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/katex.min.js" crossorigin="anonymous"></script>
<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/contrib/auto-render.min.js" crossorigin="anonymous" onload="renderMathInElement(document.body);"></script>
<p>$$x^2$$</p>`,
    drawn: '<p class="katex">',
  },
  {
    library: 'KaTeX, rendered when the page is there',
    html: `<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/katex.min.js"></script>
<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/contrib/auto-render.min.js"></script>
<script>
  document.addEventListener('DOMContentLoaded', () => {
    renderMathInElement(document.body, { delimiters: [{ left: '$$', right: '$$', display: true }] });
  });
</script>
<p>$$x^2$$</p>`,
    drawn: '<p class="katex">',
  },
  {
    library: 'jQuery',
    html: `<script src="https://code.jquery.com/jquery-3.7.1.min.js" crossorigin="anonymous"></script>
<ul id="tabs"><li>One</li></ul><p class="year"></p>
<script>$(function () { $('#tabs').addClass('ready'); });</script>
<script>(function ($) { $('.year').text('2026'); })(jQuery);</script>`,
    drawn: '<ul class="ready" id="tabs">',
  },
  {
    library: 'jQuery with a plug-in of the page',
    html: `<script src="https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js"></script>
<script>jQuery.fn.tabs = function () {}; window.startTabs = () => jQuery('#tabs').addClass('ready');</script>
<ul id="tabs"><li>One</li></ul>
<script>startTabs();</script>`,
    drawn: '<ul class="ready" id="tabs">',
  },
];

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

function measure(html: string): Promise<Measurement> {
  const file: CorpusFile = {
    id: 'dependents',
    html,
    siteUrl: 'https://handbook.example',
    kind: 'script',
    expectedThirdPartyHosts: [],
    browserContacts: [],
  };
  return withScratch(async (scratch) => {
    const site = await writeSite(file, join(scratch, 'site'));
    const { root } = await gateCopy(site, join(scratch, 'gated'), gateInPlace);
    return measureSnippet(lab, site, root);
  });
}

it.each(pages)('$library: no error before consent, the same page after', async ({ html, drawn }) => {
  const { ungated, gated, accepted } = await measure(html);
  expect(ungated.dom.join('\n'), 'without Latchkey').toContain(drawn);
  expect(ungated.scripted.uncaught).toEqual([]);

  expect(gated.scripted).toMatchObject({ hosts: [], uncaught: [] });
  expect(gated.dom.join('\n')).not.toContain(drawn);

  expect(accepted).toMatchObject({ hosts: ungated.scripted.hosts, failure: null, uncaught: [] });
  expect(accepted.dom).toEqual(ungated.dom);
});
