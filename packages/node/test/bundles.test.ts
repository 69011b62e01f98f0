import { describe, expect, it } from 'vitest';
import { gateFolder, scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const page = { 'index.html': html('<p>Hello</p><script type="module" src="app.js"></script>') };

/** What is found in one script file, as `service how line`. */
async function contactsIn(code: string, config = {}): Promise<string[]> {
  const { plan } = await scanFolder(optionsFor(folderOf({ ...page, 'app.js': code }), config));
  return plan.bundles.contacts.map(({ service, how, line }) => `${service.id} ${how} ${line}`);
}

const loader =
  'const s=document.createElement("script");s.src="https://maps.googleapis.com/maps/api/js";document.head.append(s)';
const started = 'import{p as e}from"./p.js";\ne.init("phc_abc",{api_host:"https://eu.i.posthog.com"})';

describe('a script file of its own', () => {
  it('that contacts a known service is told with its place, and left as it is', async () => {
    const files = { ...page, 'assets/app.js': `const a="\u00e9";\n${loader}` };
    const folder = folderOf(files);
    const { plan, written } = await gateFolder(optionsFor(folder));
    expect(plan.bundles.contacts).toMatchObject([
      { path: 'assets/app.js', how: 'load', url: 'https://maps.googleapis.com/maps/api/js', line: 2 },
    ]);
    const [contact] = plan.bundles.contacts;
    const bytes = Buffer.from(files['assets/app.js']);
    expect(bytes.subarray(contact?.start).toString()).toMatch(/^"https:\/\/maps\.googleapis/);
    expect(written).toEqual([]);
    expect(filesOf(folder).get('assets/app.js')).toBe(bytes.toString('latin1'));
  });

  it('is known by the signature of a service that it starts', async () => {
    expect(await contactsIn(started)).toContain('posthog load 2');
  });

  it.each([
    [
      'an element in a component',
      'import{j as e}from"./x.js";e.jsx("iframe",{src:"https://www.youtube.com/embed/x"})',
    ],
    [
      'a style sheet in a component',
      'import{j as e}from"./x.js";e.jsx("link",{rel:"stylesheet",href:"https://www.youtube.com/a.css"})',
    ],
    [
      'markup in a text',
      'import{n}from"./x.js";n(\'<iframe src="https://www.youtube.com/embed/x"></iframe>\',2)',
    ],
    ['code that does not parse', 'for {{ var u = "https://www.youtube.com/embed/x"'],
    [
      'code that is too long to parse',
      `${'/* filler */'.repeat(90_000)};var u="https://www.youtube.com/embed/x"`,
    ],
  ])('may contact somebody: %s', async (_, code) => {
    expect(await contactsIn(code, { guard: false })).toEqual(['youtube uncertain 1']);
  });

  it.each([
    [
      'a link in a component',
      'import{j as e}from"./x.js";e.jsx("a",{href:"https://www.youtube.com/@x",children:"c"})',
    ],
    [
      'a link in the settings of a theme',
      'import{d}from"./x.js";d({social:[{icon:"youtube",link:"https://www.youtube.com/@x"}]})',
    ],
    [
      'a link in code that does not parse',
      'for {{ var u = \'<a class="x" href="https://www.youtube.com/@x">\'',
    ],
    ['a text', 'const u="https://www.youtube.com/@x";export{u}'],
  ])('only mentions: %s', async (_, code) => {
    expect(await contactsIn(code)).toEqual(['youtube mention 1']);
  });

  it('contacts on use what it contacts in a click, and services that are only ever used', async () => {
    const click = `document.querySelector("b").addEventListener("click",()=>{const f=document.createElement("iframe");f.src="https://www.youtube.com/embed/x";document.body.append(f)})`;
    expect(await contactsIn(click)).toEqual(['youtube use 1']);
    expect(await contactsIn('fetch("https://x-dsn.algolia.net/1/indexes")')).toEqual([
      'algolia-docsearch use 1',
    ]);
  });

  it('runs what the author keeps', async () => {
    const services = { 'google-maps': { keep: 'The map is what people come for' } };
    expect(await contactsIn(loader, { services })).toEqual(['google-maps kept 1']);
  });

  it('that waits for consent has asked, for all scripts of the site', async () => {
    const folder = folderOf({
      ...page,
      'a.js': 'import{start}from"./b.js";if(await window.latchkey?.consent("posthog"))start()',
      'b.js': started,
    });
    const result = await scanFolder(optionsFor(folder));
    expect(new Set(result.plan.bundles.contacts.map(({ how }) => how))).toEqual(new Set(['asked']));
    expect(reportOf(result, 'found').warnings.join()).not.toContain('PostHog');
  });
});

describe('a service that own code asks about', () => {
  const files = {
    'index.html': html('<script type="module" src="/assets/app.js"></script>'),
    'inline.html': html(
      '<script type="module">import{go}from"./assets/app.js?v=1";go()</script><script>var x="latchkey.consent"</script>',
    ),
    'asks.html': html('<script>window.latchkey.consent("hotjar").then(start)</script>'),
    'other.html': html('<script src="/assets/other.js"></script>'),
    'plain.html': html('<p>nothing</p>'),
    'assets/app.js': 'import{start}from"./chunk-1.js";export const go=()=>start()',
    'assets/chunk-1.js':
      'if(await window.latchkey?.consent("posthog"))start();latchkey.consent("posthog");latchkey.consent("nobody-knows-it")',
    'assets/other.js': 'console.log(1)',
  };

  it('is in the inventory, with the place, and so in banner and preferences', async () => {
    const folder = folderOf(files);
    const { inventory, found } = await gateFolder(optionsFor(folder));
    expect(inventory.services).toMatchObject([
      { id: 'hotjar', decision: 'gate', asks: 'banner', reason: 'asked-in-code', moment: 'consent' },
      { id: 'posthog', decision: 'gate', asks: 'banner', places: 1 },
    ]);
    expect(found.map(({ finding: { page, line } }) => `${page}:${line}`)).toEqual([
      'asks.html:1',
      'assets/chunk-1.js:1',
    ]);
    const written = filesOf(folder);
    expect(written.get('_latchkey/preferences.en.html')).toContain('value="posthog"');
    expect(written.get('_latchkey/island.js')).toContain('"posthog":{');
  });

  it('is asked about on the pages whose scripts ask, and on no others', async () => {
    const folder = folderOf(files);
    await gateFolder(optionsFor(folder));
    const once = filesOf(folder);
    for (const path of ['index.html', 'inline.html', 'asks.html']) {
      expect(once.get(path), path).toContain('data-latchkey-slot="ask"');
      expect(once.get(path), path).toContain('data-latchkey-slot="boot"');
    }
    for (const path of ['other.html', 'plain.html'] as const) expect(once.get(path)).toBe(files[path]);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it('is offered where nothing else is', async () => {
    const folder = folderOf({
      'index.html': files['index.html'],
      'assets/app.js': files['assets/chunk-1.js'],
    });
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder).get('_latchkey/preferences.en.html')).toContain('value="posthog"');
    expect(filesOf(folder).get('index.html')).toContain('data-latchkey-slot="ask"');
  });

  it('may start when the author keeps it', async () => {
    const folder = folderOf({
      'index.html': files['index.html'],
      'assets/app.js': files['assets/chunk-1.js'],
    });
    const keep = 'Our lawyers looked at it and are fine';
    const { inventory } = await gateFolder(optionsFor(folder, { services: { posthog: { keep } } }));
    expect(inventory.services.find(({ id }) => id === 'posthog')).toMatchObject({ decision: 'keep' });
    expect(filesOf(folder).get('_latchkey/island.js')).toContain('"kept":["posthog"]');
    expect(filesOf(folder).get('index.html')).toContain('data-latchkey-slot="boot"');
    expect(filesOf(folder).get('index.html')).not.toContain('data-latchkey-slot="ask"');
  });
});

describe('the report', () => {
  it('has one block per service that own scripts contact, and none for mentions', async () => {
    const folder = folderOf({
      'index.html': html(video),
      'app.js': started,
      'more.mjs': loader,
      'link.js': 'const u="https://vimeo.com/acme";export{u}',
    });
    const { summary, warnings } = reportOf(await gateFolder(optionsFor(folder)), 'gated');
    expect(summary).toContain('what is in the HTML waits');
    expect(summary).toContain('own scripts contact 2 services at run time');
    expect(summary).not.toContain('all of it waits');
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/^Own scripts contact PostHog at run time.*\n {4}app\.js:2:/);
    expect(warnings[0]).toContain("window.latchkey?.consent('posthog')");
    expect(warnings[1]).toContain('more.mjs:1:');
  });

  it('does not say that nobody is contacted when only own scripts do', async () => {
    const folder = folderOf({ ...page, 'app.js': loader });
    const { summary } = reportOf(await gateFolder(optionsFor(folder, { guard: false })), 'gated');
    expect(summary).toContain('The HTML contacts no third party, but own scripts contact 1 service');
    expect(summary).toContain('No page was changed.');
  });

  it('does not deny that a page was changed when only own scripts contact somebody', async () => {
    const slot = '<div data-latchkey-slot="fact" data-latchkey-fact="pages"></div>';
    const folder = folderOf({ 'index.html': html(slot), 'app.js': loader });
    const { summary } = reportOf(await gateFolder(optionsFor(folder, { guard: false })), 'gated');
    expect(summary).toMatch(/^The HTML contacts no third party, but own scripts .*run time\.$/m);
  });

  it('does not say that all waits when a place of the same service was left alone', async () => {
    const ignored = video.replace('<iframe', '<iframe data-latchkey-ignore="shown to the press"');
    const folder = folderOf({ 'index.html': html(video + ignored) });
    const { summary } = reportOf(await gateFolder(optionsFor(folder)), 'gated');
    expect(summary).toContain('all but 1 place waits');
  });

  it('says that all waits when own scripts only mention others', async () => {
    const folder = folderOf({
      'index.html': html(video),
      'app.js': 'const u="https://vimeo.com/acme";export{u}',
    });
    const { summary, warnings } = reportOf(await gateFolder(optionsFor(folder)), 'gated');
    expect(summary).toContain('all of it waits');
    expect(warnings).toEqual([]);
  });

  it('names service workers, in pages and in files', async () => {
    const folder = folderOf({
      'index.html': html(
        '<script>\nnavigator.serviceWorker.register("/sw.js")</script><pre>serviceWorker.register(</pre>',
      ),
      'sw.js':
        'importScripts("https://cdn.example/w.js");\nw.precacheAndRoute([{url:"index.html",revision:"1"}])',
    });
    const { warnings } = reportOf(await scanFolder(optionsFor(folder)), 'found');
    expect(warnings.map((warning) => warning.split(' ', 1)[0])).toEqual([
      'index.html:2',
      'sw.js:1',
      'sw.js:2',
    ]);
  });

  it('counts what feeds show of others', async () => {
    const item =
      '&lt;p class="a"&gt;&lt;img alt="x" src="https://pictures.example/a.png"&gt;&lt;img src="/own.png"&gt;';
    const folder = folderOf({
      ...page,
      'feed.xml': `<?xml version="1.0"?><rss><item>${item}<![CDATA[<iframe src="https://www.youtube.com/embed/x">]]></item></rss>`,
      'feed.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: ['<img src="https://pictures.example/b.png">'],
      }),
      'sitemap.xml': '<urlset><img src="https://pictures.example/a.png"/></urlset>',
    });
    const { warnings } = reportOf(await scanFolder(optionsFor(folder)), 'found');
    expect(warnings).toEqual([
      expect.stringContaining('feed.json is a feed with 1 thing of others'),
      expect.stringContaining('feed.xml is a feed with 2 things of others'),
    ]);
  });
});
