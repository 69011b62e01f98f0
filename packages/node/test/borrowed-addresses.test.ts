import { describe, expect, it } from 'vitest';
import { scanFolder } from '../src/gate-folder.ts';
import { folderOf, optionsFor } from './support.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}<footer>F</footer></body></html>`;

/** Of each place that is gated its service and the start of its source; of each that may contact somebody `? address`. */
async function contacts(body: string): Promise<string[]> {
  const html = page(body);
  const { found, plan } = await scanFolder(optionsFor(folderOf({ 'index.html': html })));
  return [
    ...found
      .filter(({ decision }) => decision.action === 'gate')
      .map(({ service, finding }) => `${service.id} ${html.slice(finding.end - 8, finding.end)}`),
    ...plan.notes.flatMap(({ uncertain }) => uncertain.map(({ url }) => `? ${url}`)),
  ];
}

const load = (address: string) =>
  `var s=document.createElement('script');s.src=${address};document.head.append(s)`;

describe('a script that loads what another inline script of the page tells it', () => {
  it.each([
    [
      'a property of the window',
      `window.CFG={host:"https://x.example"}`,
      `${load('CFG.host+"/a.js"')}/*load*/`,
    ],
    ['a variable', `var HOST="x.example"`, `fetch("https://"+HOST+"/a")/*load*/`],
    [
      'what a property is set to later',
      `window.CFG={};CFG.url="//x.example/a.js"`,
      `${load('window.CFG.url')}/*load*/`,
    ],
    [
      'a function that gives it',
      `function cdn(p){return "https://x.example/"+p}`,
      `new Image().src=cdn("a.gif")/*load*/`,
    ],
    [
      'HTML',
      `const FRAME="https://x.example/f"`,
      `document.write('<iframe src="'+FRAME+'"></iframe>')/*load*/`,
    ],
  ])('waits: %s', async (_, other, loader) => {
    expect(await contacts(`<script>${other}</script><script>${loader}</script>`)).toEqual([
      'x.example /*load*/',
    ]);
    expect(await contacts(`<script>${loader}</script><script>${other}</script>`)).toEqual([
      'x.example /*load*/',
    ]);
  });

  it('waits when it is a module, and when what it reads is told through a third', async () => {
    expect(
      await contacts(
        `<script>var HOST="x.example"</script><script>var CFG={url:"https://"+HOST}</script><script type=module>fetch(CFG.url)/*load*/</script>`,
      ),
    ).toEqual(['x.example /*load*/']);
  });

  it('waits with the caller that gives the address to its function', async () => {
    expect(
      await contacts(
        `<script>function get(u){${load('u')}}/* get */</script><script>get("https://x.example/a.js")/*call*/</script>`,
      ),
    ).toEqual(['x.example /*call*/']);
    const three = `<script>function get(u){${load('u')}}/*load*/</script><script>var CFG={u:"https://x.example/a.js"}</script><script>get(CFG.u)/*call*/</script>`;
    expect(await contacts(three)).toEqual(['x.example /*load*/', 'x.example /*call*/']);
  });

  it.each([
    ['an address of its own', `window.CFG={host:"https://docs.example.org"}`, load('CFG.host+"/a.js"')],
    [
      'an address that nothing loads',
      `window.CFG={share:"https://x.example"}`,
      `fetch("/a"+CFG.id);link.href=CFG.share`,
    ],
    ['another property', `window.CFG={host:"/api",docs:"https://x.example"}`, `fetch(CFG.host)`],
  ])('runs: %s', async (_, other, loader) => {
    expect(await contacts(`<script>${other}</script><script>${loader}</script>`)).toEqual([]);
  });

  it('is told on use when it loads on use', async () => {
    const body = `<script>var CFG={u:"https://x.example/a"}</script><script>button.onclick=()=>fetch(CFG.u)</script>`;
    const { inventory } = await scanFolder(optionsFor(folderOf({ 'index.html': page(body) })));
    expect(inventory.services).toMatchObject([{ id: 'x.example', decision: 'keep', moment: 'use' }]);
  });
});

describe('a script that loads what elements of the page tell it', () => {
  it.each([
    [
      'its own data',
      `<script data-src="https://x.example/a.js">${load('document.currentScript.dataset.src')}/*load*/</script>`,
    ],
    [
      'its own attribute',
      `<script data-host="x.example">const me=document.currentScript;fetch("https://"+me.getAttribute("data-host"))/*load*/</script>`,
    ],
    [
      'data of an element with an id',
      `<div id="app" data-api-url="https://x.example/"></div><script>fetch(document.getElementById("app").dataset.apiUrl+"v1")/*load*/</script>`,
    ],
    [
      'a data block',
      `<script type="application/json" id="cfg">{"cdn":{"host":"https://x.example"}}</script><script>const c=JSON.parse(document.getElementById("cfg").textContent);${load('c.cdn.host+"/a.js"')}/*load*/</script>`,
    ],
  ])('waits: %s', async (_, body) => {
    expect(await contacts(body)).toEqual(['x.example /*load*/']);
  });

  const lazy = `document.querySelectorAll("[data-src]").forEach(e=>{const f=document.createElement("iframe");f.src=e.dataset.src;e.append(f)})/*load*/`;
  const block = (url: string) => `<script type="application/json" class="cfg">{"a":["${url}"]}</script>`;
  const parses = `const c=JSON.parse(document.querySelector("script[type='application/json']").textContent);${load('c.a[0]')}/*load*/`;

  it('waits when it may load a service that is known', async () => {
    expect(
      await contacts(`<div data-src="https://www.youtube.com/embed/x"></div><script>${lazy}</script>`),
    ).toEqual(['youtube /*load*/']);
    expect(await contacts(`${block('https://www.youtube.com/embed/x')}<script>${parses}</script>`)).toEqual([
      'youtube /*load*/',
    ]);
  });

  it('is told, and runs, when it may load what nobody knows', async () => {
    expect(await contacts(`<div data-src="https://x.example/f"></div><script>${lazy}</script>`)).toEqual([
      '? https://x.example/f',
    ]);
    expect(await contacts(`${block('https://x.example/f')}<script>${parses}</script>`)).toEqual([
      '? https://x.example/f',
    ]);
  });

  it.each([
    ['of the own', `<div data-src="/own.png"></div><script>${lazy}</script>`],
    [
      'that nothing reads',
      `<div data-video="https://www.youtube.com/embed/x"></div><script>${lazy}</script>`,
    ],
    [
      'beside a script that loads nothing',
      `<div data-src="https://www.youtube.com/embed/x"></div><script>console.log(document.body.dataset.src)</script>`,
    ],
    [
      'whose name only looks like a property',
      '<div data-src="https://www.youtube.com/embed/x"></div><script>new Image().src=JSON.parse(localStorage.x).u</script>',
    ],
    [
      'for search engines',
      `<script type="application/ld+json">{"sameAs":["https://www.youtube.com/@x"]}</script><script>fetch(JSON.parse(localStorage.json).u)</script>`,
    ],
    [
      'that a script parses and loads nothing of',
      `${block('https://www.youtube.com/embed/x')}<script>const c=JSON.parse(document.querySelector("script.cfg").textContent);fetch("/api/"+c.a)</script>`,
    ],
  ])('runs with data %s', async (_, body) => {
    expect(await contacts(body)).toEqual([]);
  });
});
