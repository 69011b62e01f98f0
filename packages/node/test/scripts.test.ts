import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gatePage } from './support.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}<footer>F</footer></body></html>`;

/** What was decided about each inline script, in order; null: it runs at once. */
async function inlineScripts(body: string): Promise<(string | null)[]> {
  const { html, found } = await gatePage(page(body));
  return load(html)('script:not([src]):not([data-latchkey-src]):not([data-latchkey-slot])')
    .toArray()
    .map((element) => element.attribs['data-latchkey-service'] ?? null)
    .map(
      (service) =>
        service &&
        `${service}: ${found.find(({ decision }) => decision.service === service && decision.reason.startsWith('depends'))?.decision.reason ?? 'loads'}`,
    );
}

const leaflet = '<script src="https://unpkg.com/leaflet@1.9.4/dist/leaflet.js"></script>';

describe('an inline script', () => {
  it('that loads from a host that nobody knows waits', async () => {
    const body =
      "<script>var s=document.createElement('script');s.src='https://cdn.acme-widgets.io/w.js';document.head.appendChild(s)</script>";
    expect(await inlineScripts(body)).toEqual(['acme-widgets.io: loads']);
  });

  it('that only mentions addresses runs at once', async () => {
    const body =
      "<script>const share='https://twitter.com/intent/tweet';document.title='https://www.youtube.com/embed/x'</script>";
    expect(await inlineScripts(body)).toEqual([null]);
  });

  it('that needs a gated library waits with it', async () => {
    const body = `${leaflet}<script>L.map('map')</script><script>document.title='x'</script>`;
    expect(await inlineScripts(body)).toEqual(['unpkg: depends-on:unpkg', null]);
  });

  it('that needs a script which needs a gated library waits too', async () => {
    const body = `${leaflet}<script>var map=L.map('map')</script><script>map.setView([1,2],3)</script>`;
    expect(await inlineScripts(body)).toEqual(['unpkg: depends-on:unpkg', 'unpkg: depends-on:unpkg']);
  });

  it('runs at once where the library is the own', async () => {
    const body = '<script src="/leaflet.js"></script><script>L.map("map")</script>';
    expect(await inlineScripts(body)).toEqual([null]);
  });

  it('that imports a module from others waits', async () => {
    const body =
      "<script type='module'>import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs';mermaid.initialize({})</script>";
    const { html } = await gatePage(page(body));
    expect(load(html)('script[data-latchkey-gate]').attr()).toMatchObject({
      type: 'text/plain',
      'data-latchkey-type': 'module',
    });
  });
});

it('that imports what an import map sends to others waits; the map stays', async () => {
  const body = `<script type="importmap">{"imports":{"three":"https://cdn.other.example/three.js","own":"/own.js"}}</script><script type="module">import 'three'</script><script type="module">import 'own'</script>`;
  const { html } = await gatePage(page(body));
  const document = load(html);
  expect(document('script[data-latchkey-gate]').length).toBe(1);
  expect(document('script[data-latchkey-gate]').attr('data-latchkey-service')).toBe('other.example');
  expect(document('script[type=importmap]').length).toBe(1);
});

describe('an event handler', () => {
  it('that loads from others is put aside', async () => {
    const { html } = await gatePage(
      page(`<img src="/a.png" onerror="this.src='https://fallback.example/x.png'">`),
    );
    expect(load(html)('img').attr()).toMatchObject({
      src: '/a.png',
      'data-latchkey-onerror': "this.src='https://fallback.example/x.png'",
    });
    expect(load(html)('img').attr('onerror')).toBeUndefined();
  });

  it('that contacts others only on a click is listed and left', async () => {
    const body = page(`<button onclick="fetch('https://api.acme-widgets.io/vote')">Vote</button>`);
    const { html, inventory } = await gatePage(body);
    expect(html).toBe(body);
    expect(inventory.services).toMatchObject([{ id: 'acme-widgets.io', decision: 'keep', moment: 'use' }]);
  });
});
