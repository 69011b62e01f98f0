import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gatePage } from './support.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}<footer>F</footer></body></html>`;

/** Attributes of the first element that matches, as a browser reads them. */
async function gatedElement(body: string, selector: string, head = '') {
  const { html, inventory, found } = await gatePage(page(body, head));
  return { attributes: load(html, null, true)(selector).attr() ?? {}, html, inventory, found };
}

const youtube =
  '<iframe width="560" height="315" src="https://www.youtube.com/embed/x?a=1&amp;b=2" title="Intro" allow="autoplay" allowfullscreen></iframe>';

describe('a frame', () => {
  it('keeps its place and loads our placeholder instead', async () => {
    const { attributes } = await gatedElement(youtube, 'iframe');
    expect(attributes).toMatchObject({
      'data-latchkey-gate': 'iframe',
      'data-latchkey-service': 'youtube',
      'data-latchkey-src': 'https://www.youtube.com/embed/x?a=1&b=2',
      'data-latchkey-title': 'Intro',
      'data-latchkey-allow': 'autoplay',
      allow: 'autoplay https://www.youtube.com',
      width: '560',
      allowfullscreen: '',
    });
    expect(attributes['src']).toBeUndefined();
    const link = load(attributes['srcdoc'] ?? '')('a').first();
    expect(link.attr('href')).toBe('https://www.youtube.com/embed/x?a=1&b=2');
  });

  it('that nobody sees gets an empty document', async () => {
    const { attributes } = await gatedElement(
      '<iframe src="https://www.youtube.com/embed/x" width="1" height="1"></iframe>',
      'iframe',
    );
    expect(attributes['srcdoc']).toBe('');
  });

  it('in a sandbox of another origin offers no "Always": nobody would hear the click', async () => {
    const { attributes } = await gatedElement(
      '<iframe sandbox="allow-scripts" src="https://www.youtube.com/embed/x"></iframe>',
      'iframe',
    );
    expect(attributes['sandbox']).toBe('allow-scripts');
    expect(load(attributes['srcdoc'] ?? '')('[data-latchkey-action=always]').length).toBe(0);
  });

  it('with the same attribute twice stays closed', async () => {
    const { attributes } = await gatedElement(
      '<iframe SRC=https://www.youtube.com/embed/x src=https://www.youtube.com/embed/y></iframe>',
      'iframe',
    );
    expect(attributes['src']).toBeUndefined();
    expect(attributes['data-latchkey-src']).toBe('https://www.youtube.com/embed/x');
  });
});

describe('a script', () => {
  it('is made inert, its own type and attributes kept', async () => {
    const { attributes } = await gatedElement(
      '',
      'script[data-latchkey-gate=script]',
      '<script async type="module" src="//www.googletagmanager.com/gtag/js?id=G-1"></script>',
    );
    expect(attributes).toMatchObject({
      type: 'text/plain',
      async: '',
      'data-latchkey-type': 'module',
      'data-latchkey-src': '//www.googletagmanager.com/gtag/js?id=G-1',
      'data-latchkey-service': 'google-analytics',
    });
    expect(attributes['src']).toBeUndefined();
  });

  it('without a URL is known by its text', async () => {
    const { attributes, inventory } = await gatedElement(
      "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config','G-1')</script>",
      'script[data-latchkey-gate=inline-script]',
    );
    expect(attributes['type']).toBe('text/plain');
    expect(inventory.services.map(({ id }) => id)).toEqual(['google-analytics']);
  });

  it('that is data runs nothing and stays', async () => {
    const body = '<script type="application/ld+json">{"url":"https://www.youtube.com/embed/x"}</script>';
    const { html, written } = await gatePage(page(body));
    expect(html).toBe(page(body));
    expect(written).toEqual([]);
  });
});

describe('what is asked where', () => {
  const asks = async (body: string, head = '') => {
    const { html } = await gatedElement(body, 'body', head);
    const document = load(html);
    return {
      banner: document('[data-latchkey-slot=ask]').length,
      boot: document('script[data-latchkey-slot=boot]').length,
      link: document('footer [data-latchkey-action=preferences]').length,
    };
  };

  it('statistics raise the banner', async () => {
    expect(await asks('', '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>')).toEqual({
      banner: 1,
      boot: 1,
      link: 1,
    });
  });

  it('a video asks where it stands', async () => {
    expect(await asks(youtube)).toEqual({ banner: 0, boot: 1, link: 1 });
  });

  it('a font is quiet', async () => {
    const font = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">';
    expect(await asks('', font)).toEqual({ banner: 0, boot: 1, link: 1 });
  });

  it('a picture gets a button after it, a badge in a link does not', async () => {
    const { html } = await gatedElement(
      '<p><a href="/"><img alt="build" src="https://img.shields.io/a.svg"></a> <img alt="map" src="https://pictures.example.net/a.png" width="300" height="200"></p>',
      'img',
    );
    const document = load(html);
    expect(document('button[data-latchkey-action=load]').length).toBe(1);
    expect(document('img[alt=map] + span + button').length).toBe(1);
    expect(document('a > img + span').text()).toBe('build');
  });

  it.each([
    ['<img alt="map" src="//x.example/a.png" width="300" height="200">', true, ' map', 'true'],
    ['<img alt="" src="//x.example/a.png" width="300" height="200">', true, '', undefined],
    ['<img alt="map" src="//x.example/a.png">', false, 'map', undefined],
    ['<img src="//x.example/a.png">', false, 'x.example', undefined],
    ['<a href="/"><img alt="me" src="//x.example/a.png" width="40" height="40"></a>', false, 'me', undefined],
    [
      '<img alt="build" src="https://img.shields.io/a.svg" width="90" height="20">',
      false,
      'build',
      undefined,
    ],
  ])(
    'a picture keeps its box where it asks in place, and its words are read once: %s',
    async (body, box, words, hidden) => {
      const { html } = await gatedElement(`<p>${body}</p>`, 'img');
      const document = load(html);
      expect(document('img[data-latchkey-box]').length).toBe(box ? 1 : 0);
      expect(document('[data-latchkey-part=alt]').text()).toBe(words);
      expect(document('[data-latchkey-part=alt]').attr('aria-hidden')).toBe(hidden);
    },
  );

  it('a fragment is gated without a question of its own', async () => {
    const { html } = await gatePage(youtube);
    expect(html).toContain('data-latchkey-src');
    expect(html).not.toContain('data-latchkey-slot="boot"');
  });
});

describe('hints and noscript', () => {
  it('removes connection hints to third parties, and keeps own ones', async () => {
    const own = '<link rel="preload" href="/a.css" as="style">';
    const { html } = await gatedElement(
      '',
      'link',
      `${own}<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin><link rel=dns-prefetch href=//cdn.example.net>`,
    );
    expect(load(html)('link').length).toBe(1);
    expect(html).toContain(own);
  });

  it('removes pixels and hidden frames from noscript', async () => {
    const { html, found } = await gatedElement(
      '<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
      'x',
    );
    expect(html).toContain('<noscript></noscript><noscript></noscript>');
    expect(found.map(({ decision }) => decision.reason)).toEqual(['noscript-tracker', 'noscript-tracker']);
  });

  it('turns a visible picture in noscript into a link', async () => {
    const { html } = await gatedElement(
      '<noscript><img alt="A chart" src="https://pictures.example.net/c.png"></noscript>',
      'x',
    );
    const link = load(html, { scriptingEnabled: false })('noscript a');
    expect([link.attr('href'), link.text()]).toEqual(['https://pictures.example.net/c.png', 'A chart']);
  });

  it('and one inside a link into its words, which leave that link whole', async () => {
    const picture = '<img alt="A chart" src="https://pictures.example.net/c.png">';
    for (const body of [
      `<a href="/chart/"><noscript>${picture}</noscript> in full</a>`,
      `<noscript><a href="/chart/">${picture} in full</a></noscript>`,
    ]) {
      const { html } = await gatedElement(body, 'x');
      const links = load(html, { scriptingEnabled: false })('a:not([data-latchkey-action])');
      expect(links.toArray().map(({ attribs }) => attribs['href'])).toEqual(['/chart/']);
      expect(links.text()).toBe('A chart in full');
    }
  });

  it('gives a visible frame in noscript its placeholder', async () => {
    const { html } = await gatedElement(`<noscript>${youtube}</noscript>`, 'x');
    const frame = load(html, { scriptingEnabled: false })('noscript iframe');
    expect(frame.attr('src')).toBeUndefined();
    expect(frame.attr('srcdoc')).toContain('https://www.youtube.com/embed/x');
  });
});

describe('what contacts nobody but the site', () => {
  it.each([
    '<img src="/a.png"><img src="https://docs.example.org/b.png"><img src="https://img.example.org/c.png">',
    '<pre><code>&lt;iframe src="https://www.youtube.com/embed/x"&gt;</code></pre>',
    '<textarea><iframe src="https://www.youtube.com/embed/x"></iframe></textarea>',
    '<template><iframe src="https://www.youtube.com/embed/x"></iframe></template>',
    '<!-- <iframe src="https://www.youtube.com/embed/x"></iframe> -->',
    '<a href="https://www.youtube.com/watch?v=x">video</a>',
    '<iframe src="about:blank"></iframe><img src="data:image/gif;base64,AA">',
    '<script>const text = "https://www.youtube.com/embed/x";</script>',
  ])('stays byte for byte: %s', async (body) => {
    const { html } = await gatePage(page(body));
    expect(html).toBe(page(body));
  });
});

describe('what the author says', () => {
  const font = page('', '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">');

  it('keep leaves it, with the reason in the inventory', async () => {
    const reason = 'Our lawyers looked at it and are fine';
    const { html, inventory } = await gatePage(font, { services: { 'google-fonts': { keep: reason } } });
    expect(html).toBe(font);
    expect(inventory.services[0]).toMatchObject({ decision: 'keep', reasonText: { '': reason } });
  });

  it('an ignored element is left and listed', async () => {
    const body = page(youtube.replace('<iframe', '<iframe data-latchkey-ignore="needed for the tests here"'));
    const { html, found } = await gatePage(body);
    expect(html).toBe(body);
    expect(found[0]?.decision).toMatchObject({ action: 'keep', reason: 'ignored-in-markup' });
  });

  it('a host can be named', async () => {
    const { inventory } = await gatePage(page('<iframe src="https://widget.acme.io/x"></iframe>'), {
      services: { 'widget.acme.io': { name: 'Acme Help', provider: 'Acme SAS', purpose: 'functional' } },
    });
    expect(inventory.services[0]).toMatchObject({
      id: 'widget.acme.io',
      name: 'Acme Help',
      purpose: 'functional',
      verified: true,
      provider: { entity: 'Acme SAS' },
    });
  });

  it('report edits nothing', async () => {
    const { html, inventory } = await gatePage(page(youtube), { mode: 'report' });
    expect(html).toBe(page(youtube));
    expect(inventory.services.length).toBe(1);
  });
});
