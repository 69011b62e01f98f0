import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { filesOf, gatePage, optionsFor } from './support.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}<footer>F</footer></body></html>`;

/** Markup around the place of the only control: what stands before it and after it, and its text. */
async function placeIn(body: string, head = '') {
  const { html, inventory, folder } = await gatePage(page(body, head));
  const $ = load(html);
  const place = $('[data-latchkey-slot="place"]');
  const text = place.text();
  return { $, html, place, text, inventory, folder };
}

const mermaid = `<script type="module">
  import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs';
  mermaid.initialize({ startOnLoad: true });
</script>`;
const giscus = '<script src="https://giscus.app/client.js" data-repo="a/b" async></script>';
const disqus = `<script>(function () { var d = document, s = d.createElement('script');
s.src = 'https://example.disqus.com/embed.js'; (d.head || d.body).appendChild(s); })();</script>`;

describe('a library that draws content', () => {
  it('gets one line with a control before the first block that it draws', async () => {
    const { $, place, text } = await placeIn(
      `<h1>T</h1><pre class="mermaid">graph TD</pre><pre class="mermaid">graph LR</pre>${mermaid}`,
    );
    expect(place).toHaveLength(1);
    expect(place.prev().is('h1') && place.next().is('pre.mermaid')).toBe(true);
    expect(place.attr('data-latchkey-service')).toBe('jsdelivr');
    expect(text).toContain('Mermaid draws what belongs here.');
    expect($('[data-latchkey-action="load"]').text()).toBe('Load \u201cMermaid\u201d from jsDelivr once');
  });

  it('is not cut into a paragraph, nor put where the page only talks of it', async () => {
    const { place, html } = await placeIn(
      `<!-- <b class="math"> --><p>Let <span class="math">x</span> be.</p>
<script src="https://cdn.jsdelivr.net/npm/katex@0.16.11/dist/katex.min.js"></script>`,
    );
    expect(html).toContain('--><span data-latchkey-slot="place"');
    expect(place.next().is('p')).toBe(true);
  });

  it('stands in the empty element that its caller names', async () => {
    const { place, text } = await placeIn(
      `<script src="https://unpkg.com/leaflet@1.9.4/dist/leaflet.js"></script>
<div id="map" style="height: 200px"></div><div id="full">x</div>
<script>L.map('map').setView([51, 0], 13); console.log('full')</script>`,
    );
    expect(place.parent().is('#map')).toBe(true);
    expect(text).toContain('Leaflet draws what belongs here.');
  });

  it('stands before a canvas, which shows nothing else', async () => {
    const { place } = await placeIn(
      `<h2>x</h2><canvas id="chart"></canvas><script src="https://cdn.jsdelivr.net/npm/chart.js@4"></script>
<script>new Chart(document.getElementById('chart'), {})</script>`,
    );
    expect(place.next().is('canvas')).toBe(true);
  });

  it.each(['<pre class="mermaid">graph TD</pre>', '<p>So <code class="mermaid">x</code></p>'])(
    'is not lost with a part of the page that goes: %s',
    async (drawn) => {
      const gone = `<div data-latchkey-slot="when" data-latchkey-if="uses=video">${drawn}</div>`;
      const embed = '<iframe src="https://www.youtube.com/embed/x" title="Tour"></iframe>';
      const { place, html } = await placeIn(`${gone}<h2>B</h2>${drawn}${mermaid}`);
      expect(html).not.toContain('data-latchkey-if');
      expect(place).toHaveLength(1);
      expect(place.prev().is('h2')).toBe(true);
      const cut = gone.replace('uses=video', 'consent=none').replace('</div>', `${embed}</div>`);
      const settled = await placeIn(`${cut}<h2>B</h2>${drawn}${mermaid}`);
      expect(settled.html).not.toContain('youtube');
      expect(settled.place.prev().is('h2')).toBe(true);
    },
  );

  const when = (condition: string, body: string) =>
    `<div data-latchkey-slot="when" data-latchkey-if="${condition}">${body}</div>`;
  const drawing = (name: string) => `<pre class="mermaid">${name}</pre>`;
  const goes = (body: string) => when('uses=video', body);
  const stays = (body: string) => when('consent=needed', body);
  const inLine = (name: string) => `<p>So <code class="mermaid">${name}</code></p>`;

  it.each([
    ['the first part goes', goes(drawing('a')) + stays(drawing('B')) + stays(drawing('c'))],
    ['the second part goes', stays(drawing('B')) + goes(drawing('a'))],
    ['what stays in any case comes later', goes(drawing('a')) + stays(drawing('B')) + drawing('c')],
    ['a part within a part goes', stays(goes(drawing('a')) + drawing('B')) + drawing('c')],
    [
      'a part goes with one in it',
      goes(stays(drawing('a')) + drawing('b')) + stays(goes('x') + drawing('B')),
    ],
    [
      'parts that go are deep',
      goes(goes(drawing('a'))) + goes(stays(drawing('b'))) + stays(stays(drawing('B'))),
    ],
    [
      'drawings are elements that may go',
      goes('x') +
        drawing('a').replace('>', ' data-latchkey-slot="when" data-latchkey-if="uses=video">') +
        drawing('B'),
    ],
    ['a paragraph before is not closed', `${goes('<p>x')}<code class="mermaid">B</code>`],
    ['a paragraph that goes is not closed', `${goes('<p>x')}${stays(`<code class="mermaid">B</code>`)}`],
  ])('has its control at the first drawing that stays: %s', async (_, body) => {
    const { place, folder } = await placeIn(`<h1>T</h1>${body}<p>end</p>${mermaid}`);
    expect(place).toHaveLength(1);
    expect(place.next().text()).toBe('B');
    const once = filesOf(folder);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it('is placed in time where a page has thousands of drawings in its lines', async () => {
    const { place } = await placeIn(`<h1>T</h1>${inLine('x').repeat(10_000)}${mermaid}`);
    expect(place.next().is('p')).toBe(true);
  }, 20_000);

  it('has none where all that it draws goes', async () => {
    expect((await placeIn(`${goes(drawing('a'))}${goes(inLine('b'))}${mermaid}`)).place).toHaveLength(0);
  });

  it('stands in a part of the page that stays, when nothing else is drawn', async () => {
    const { place } = await placeIn(`${stays(drawing('graph TD'))}${mermaid}`);
    expect(place.parent().is('[data-latchkey-slot="when"]')).toBe(true);
  });

  it.each([
    ['nothing on the page is drawn', mermaid],
    [
      'all that is drawn is in a part that is not published',
      `<div data-latchkey-slot="when" data-latchkey-if="consent=none"><pre class="mermaid">a</pre><iframe src="https://www.youtube.com/embed/x" title="T"></iframe></div>${mermaid}`,
    ],
    ['the scanner only sees it in a template', `<template><p class="mermaid"></p></template>${mermaid}`],
    [
      'nobody knows the library to draw',
      `<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script><div id="tabs"></div><script>$('#tabs').addClass('on')</script>`,
    ],
    [
      'it is a badge',
      '<a class="github-button" href="https://github.com/a/b">Star</a><script src="https://buttons.github.io/buttons.js"></script>',
    ],
    ['it stands in a link', `<a href="/"><i class="mermaid"></i></a>${mermaid}`],
  ])('is left out where %s', async (_, body) => {
    expect((await placeIn(body)).place).toHaveLength(0);
  });
});

describe('a script that renders', () => {
  it.each([
    ['where its element is', `<div id="disqus_thread"></div><p>x</p>${disqus}`, '#disqus_thread'],
    ['in its own element', `<p>x</p><div class="giscus"></div>${giscus}`, '.giscus'],
  ])('gets one control %s', async (_, body, around) => {
    const { place, text, inventory } = await placeIn(body);
    expect(place.parent().is(around)).toBe(true);
    expect(text).toContain('once');
    expect(text).not.toContain('draws');
    expect(inventory.services[0]?.asks).toBe('place');
  });

  it('gets it right after the script where it renders there', async () => {
    const { place } = await placeIn(`<main><p>x</p>${giscus}<p>y</p></main>`);
    expect(place.prev().is('script') && place.next().is('p')).toBe(true);
  });

  it('never in the head, which that would end', async () => {
    const { $ } = await placeIn('<p>x</p>', giscus);
    expect($('[data-latchkey-slot="place"]')).toHaveLength(0);
  });

  it('gets it there, too, where the part goes that has its element', async () => {
    const gone =
      '<div data-latchkey-slot="when" data-latchkey-if="uses=video"><div class="giscus"></div></div>';
    const { place, folder } = await placeIn(`${gone}<main><p>x</p>${giscus}<p>y</p></main>`);
    expect(place.prev().is('script') && place.next().is('p')).toBe(true);
    const once = filesOf(folder);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it('and at the end of the page where it floats', async () => {
    const { place } = await placeIn(
      '<p>x</p>',
      '<script src="https://widget.intercom.io/widget/x"></script>',
    );
    expect(place.parent().is('footer')).toBe(true);
  });

  it('each gist in its own place', async () => {
    const gist = '<script src="https://gist.github.com/a/b.js"></script>';
    expect((await placeIn(`<p>1</p>${gist}<p>2</p>${gist}`)).place).toHaveLength(2);
  });
});

it('gating twice equals once, and the second run finds the same', async () => {
  const { folder, place } = await placeIn(
    `<pre class="mermaid">a</pre>${mermaid}<div id="docsearch"></div>
<script>docsearch({ appId: 'X', container: '#docsearch' });</script>${giscus}`,
  );
  expect(place).toHaveLength(3);
  const once = filesOf(folder);
  await gateFolder(optionsFor(folder));
  expect(filesOf(folder)).toEqual(once);
});
