import { describe, expect, test } from 'vitest';
import { dependents, type PageScript } from '../../src/classify/dependents.ts';
import { analyse } from '../../src/javascript/analyse.ts';

const globals: Record<string, string[]> = {
  'google-analytics': ['gtag', 'ga'],
  youtube: ['YT'],
  matomo: ['_paq'],
};

const inline = (code: string): PageScript => ({ gatedFor: [], analysis: analyse(code, 'classic') });
const gatedInline = (service: string, code: string): PageScript => ({ ...inline(code), gatedFor: [service] });
const gated = (service: string, url = `https://${service}.test/x`): PageScript => ({
  gatedFor: [service],
  url,
  analysis: null,
});
const unread: PageScript = { gatedFor: [], url: 'https://own.test/app.js', analysis: null };

const found = (...scripts: PageScript[]) => [...dependents(scripts, (service) => globals[service] ?? [])];

describe('a script that reads a global of a gated service', () => {
  test('needs that service', () => {
    expect(found(gated('google-analytics'), inline(`gtag('event', 'x')`))).toEqual([
      [1, ['google-analytics']],
    ]);
  });

  test('also before the script that it waits for', () => {
    const listener = inline(`addEventListener('load', () => new YT.Player('p'))`);
    expect(found(listener, gated('youtube'))).toEqual([[0, ['youtube']]]);
  });

  test('needs every service that it reads from, in the order of the page', () => {
    const both = inline(`gtag('x'); new YT.Player('p')`);
    expect(found(gated('youtube'), gated('google-analytics'), both)).toEqual([
      [2, ['youtube', 'google-analytics']],
    ]);
  });

  test('needs what an inline loader of the service defines', () => {
    const loader = gatedInline('acme', `window.acme = function () { fetch('https://acme.test/') }`);
    expect(found(loader, inline(`acme('x')`))).toEqual([[1, ['acme']]]);
  });

  test('passes it on to those that read what it defines', () => {
    const scripts = [gated('youtube'), inline(`var player = new YT.Player('p')`), inline('player.play()')];
    expect(found(...scripts)).toEqual([
      [1, ['youtube']],
      [2, ['youtube']],
    ]);
  });
});

describe('a script that runs at once', () => {
  test('stubs contact nobody and need nobody', () => {
    const stub = inline(
      `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }`,
    );
    expect(found(stub, gated('google-analytics'))).toEqual([]);
  });

  test('nor does what a stub before it defines make a dependent', () => {
    const stub = inline('function gtag() {}');
    expect(found(stub, gated('google-analytics'), inline(`gtag('x')`))).toEqual([]);
    expect(found(gated('google-analytics'), inline(`gtag('x')`), stub)).toEqual([[1, ['google-analytics']]]);
  });

  test('reads nothing of a service that is not on the page', () => {
    expect(found(inline(`gtag('x')`), gated('youtube'))).toEqual([]);
  });
});

describe('a library of which only the address is known', () => {
  test.each([
    ['https://unpkg.com/leaflet@1.9.4/dist/leaflet.js', `L.map('m')`],
    ['https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.min.js', 'mermaid.run()'],
    [
      'https://cdn.jsdelivr.net/npm/katex@0.16/dist/contrib/auto-render.min.js',
      'renderMathInElement(document.body)',
    ],
    ['https://cdn.jsdelivr.net/npm/chart.js@4/dist/chart.umd.js', `new Chart(c)`],
    ['https://code.jquery.com/jquery-3.7.1.min.js', `$('a')`],
    ['https://cdnjs.cloudflare.com/ajax/libs/d3/7.9.0/d3.min.js', `d3.select('a')`],
  ])('%s', (url, code) => {
    const other = gated('other', 'https://cdn.jsdelivr.net/npm/vue@3/dist/vue.global.prod.js');
    expect(found(gated('cdn', url), other, unread, inline(code))).toEqual([[3, ['cdn']]]);
  });

  test('it defines nothing else', () => {
    expect(found(gated('cdn', 'https://unpkg.com/leaflet@1/leaflet.js'), inline('acme.run()'))).toEqual([]);
  });
});

describe('a script that nobody knows', () => {
  test('is the source of a name that no other script defines', () => {
    expect(found(gated('acme'), inline('widget.run()'))).toEqual([[1, ['acme']]]);
    expect(found(gated('one'), gated('two'), inline('widget.run()'), gated('three'))).toEqual([[2, ['two']]]);
  });

  test('not of one that another script of the page defines', () => {
    expect(found(gated('acme'), inline('widget.run()'), inline('var widget = {}'))).toEqual([]);
  });

  test('not while a script that runs at once is unread', () => {
    expect(found(gated('acme'), unread, inline('widget.run()'))).toEqual([]);
  });

  test('not when the script only asks whether it is there', () => {
    expect(
      found(gated('acme'), inline(`if (typeof widget === 'undefined') show()\nfunction show() {}`)),
    ).toEqual([]);
  });
});
