import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gatePage } from './support.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}<footer>F</footer></body></html>`;

/** What of a page still loads something from another host, as a browser reads it. */
async function live(body: string, head = ''): Promise<string[]> {
  const { html } = await gatePage(page(body, head));
  const document = load(html);
  return document('*')
    .toArray()
    .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}))
    .filter(([name, value]) => !name.startsWith('data-latchkey-') && /\/\/other\.example/.test(value))
    .map(([name, value]) => `${name}=${value}`);
}

describe('is closed', () => {
  it.each([
    '<video src="https://other.example/v.mp4" poster="https://other.example/p.jpg"></video>',
    '<video><source src="https://other.example/v.mp4"><track src="https://other.example/t.vtt"></video>',
    '<audio src=//other.example/a.mp3></audio>',
    '<object data="https://other.example/o.svg"></object>',
    '<embed src="https://other.example/e.swf">',
    '<applet code="https://other.example/a.class"></applet>',
    '<input type="IMAGE" src="https://other.example/i.png">',
    '<picture><source srcset="https://other.example/a.webp 1x"><img src="https://other.example/a.png"></picture>',
    '<table background="https://other.example/t.gif"><tr><td background="//other.example/c.gif"></table>',
    '<svg><image href="https://other.example/i.png"/><image xlink:href="https://other.example/j.png"/><use href="https://other.example/s.svg#i"/><filter><feImage href="https://other.example/f.png"/></filter></svg>',
    '<svg><script href="https://other.example/s.js"></script></svg>',
    '<a href="/x" ping="https://other.example/p https://other.example/q">x</a>',
    '<iframe srcdoc="&lt;img src=&quot;https://other.example/i.png&quot;&gt;"></iframe>',
    '<iframe srcdoc="&lt;iframe srcdoc=&quot;&amp;lt;img src=//other.example/d.png&amp;gt;&quot;&gt;&lt;/iframe&gt;"></iframe>',
    '<img src="https:\\\\other.example/i.png"><img src=" //other.example/\n.png">',
    '<img srcset="/own.png 1x, https://other.example/2.png 2x">',
    '<iframe src="data:text/html,<img src=https://other.example/a.png>"></iframe>',
  ])('%s', async (body) => {
    expect(await live(body)).toEqual([]);
  });

  it.each([
    '<link rel="icon" href="https://other.example/i.ico">',
    '<link rel="manifest" href="https://other.example/m.json">',
    '<link rel="preload" as="image" imagesrcset="https://other.example/i.png 1x">',
    '<link rel="Alternate StyleSheet" href="https://other.example/s.css">',
    '<base href="https://other.example/"><link rel="stylesheet" href="s.css">',
  ])('%s', async (head) => {
    expect(
      (await live('', head)).filter(
        (attribute) => !attribute.startsWith('href=https://other.example/') || !head.includes('<base'),
      ),
    ).toEqual([]);
  });
});

it('puts aside only what is not the own', async () => {
  const { html } = await gatePage(page('<img src="/own.png" srcset="https://other.example/2.png 2x">'));
  expect(load(html)('img').attr()).toMatchObject({
    src: '/own.png',
    'data-latchkey-srcset': 'https://other.example/2.png 2x',
  });
});

it('opens an element of two services only for both', async () => {
  const { html } = await gatePage(
    page('<video src="https://other.example/v.mp4" poster="https://pictures.example/p.jpg"></video>'),
  );
  expect(load(html)('video').attr('data-latchkey-service')).toBe('other.example pictures.example');
});

it('reads a relative address under a foreign base as foreign', async () => {
  const { inventory } = await gatePage(page('<img src="x.png">', '<base href="https://other.example/a/">'));
  expect(inventory.services.map(({ id }) => id)).toEqual(['other.example']);
});

describe('speculation rules', () => {
  it('that name other sites wait', async () => {
    const rules =
      '<script type="speculationrules">{"prefetch":[{"urls":["https:\\/\\/other.example/next"]}]}</script>';
    const { html } = await gatePage(page(rules));
    expect(load(html)('script[data-latchkey-gate]').attr()).toMatchObject({
      type: 'text/plain',
      'data-latchkey-type': 'speculationrules',
    });
  });

  it('of the own site stay', async () => {
    const rules = page('<script type="speculationrules">{"prefetch":[{"urls":["/next"]}]}</script>');
    expect((await gatePage(rules)).html).toBe(rules);
  });
});

describe('meta refresh to another site', () => {
  const refresh = '<meta http-equiv="Refresh" content="0; URL=\'https://other.example/new\'">';

  it('stays on a page that is a redirect', async () => {
    const stub = page('<a href="https://other.example/new">Moved</a>', refresh);
    const { html, found } = await gatePage(stub);
    expect(html).toBe(stub);
    expect(found[0]?.decision).toMatchObject({ action: 'keep', reason: 'navigation' });
  });

  it('becomes a link on a page that says something', async () => {
    const { html } = await gatePage(page(`<p>${'Many words of a real page. '.repeat(20)}</p>`, refresh));
    expect(html).not.toContain('http-equiv');
    expect(load(html)('body > p:first-child a').attr('href')).toBe('https://other.example/new');
  });
});

it('reports a form that sends elsewhere, and leaves it', async () => {
  const form = page('<form action="https://other.example/subscribe"><button>Go</button></form>');
  const { html, inventory } = await gatePage(form);
  expect(html).toBe(form);
  expect(inventory.services[0]).toMatchObject({ id: 'other.example', decision: 'keep', moment: 'use' });
});

it('takes an own document of a frame aside with its address', async () => {
  const facade =
    '<iframe src="https://www.youtube.com/embed/x" srcdoc="<a href=https://www.youtube.com/embed/x?autoplay=1><img src=https://img.youtube.com/vi/x/hq.jpg></a>"></iframe>';
  const { html } = await gatePage(page(facade));
  const attributes = load(html)('iframe').attr() ?? {};
  expect(attributes['src']).toBeUndefined();
  expect(attributes['data-latchkey-srcdoc']).toContain('img.youtube.com');
  expect(
    load(attributes['srcdoc'] ?? '')('a')
      .first()
      .attr('href'),
  ).toBe('https://www.youtube.com/embed/x');
});

describe('what is written into an address, or into an SVG', () => {
  const service = async (body: string) => (await gatePage(page(body))).inventory.services.map(({ id }) => id);

  it.each([
    `<script src="data:text/javascript;base64,${btoa("new Image().src='https://other.example/p.gif'")}"></script>`,
    '<script src="data:text/javascript,fetch(%27https://other.example/%27)"></script>',
    '<link rel=stylesheet href="data:text/css,@import url(https://other.example/a.css)">',
    '<iframe src="javascript:\'<img src=https://other.example/a.png>\'"></iframe>',
    '<svg><style>@import url(https://other.example/a.css);</style></svg>',
    '<svg><style><![CDATA[a{fill:red} b{mask:url(https://other.example/m.svg)}]]></style></svg>',
    "<svg><script>new Image().src='https://other.example/p.gif'</script></svg>",
  ])('%s is seen, and waits', async (body) => {
    expect(await service(body)).toEqual(['other.example']);
    const { html } = await gatePage(page(body));
    expect(html).toContain('data-latchkey-gate=');
  });
});

describe('where what we add stands', () => {
  const frame = '<iframe src="https://www.youtube.com/embed/x"></iframe>';

  it('is never before the doctype', async () => {
    const { html } = await gatePage(`<!-- saved --><!doctype html><body>${frame}`);
    expect(html.startsWith('<!-- saved --><!doctype html>')).toBe(true);
  });

  it('is only in the head of a frameset, which would lose its frames', async () => {
    const { html } = await gatePage(
      '<html><head><script src="https://static.hotjar.com/c/hotjar-1.js"></script></head><frameset cols="50%,50%"><frame src="/own.html"></frameset></html>',
    );
    expect(html).toContain('data-latchkey-src');
    expect(html).toMatch(/<html><head><style data-latchkey-slot="style"/);
    expect(html).not.toContain('data-latchkey-slot="ask"');
  });

  it('is there on a page without html, head and body tags', async () => {
    const { html } = await gatePage(`<title>Hi</title><p>Hello${frame}`);
    expect(html).toContain('data-latchkey-slot="boot"');
  });
});

it('a hint belongs to the service that the page contacts at its host', async () => {
  const hint = '<link rel="dns-prefetch" href="//connect.facebook.net">';
  const { found } = await gatePage(
    page(`${hint}<script src="https://connect.facebook.net/en_US/fbevents.js"></script>`),
  );
  expect(found.map(({ service }) => service.id)).toEqual(['meta-pixel', 'meta-pixel']);
});
