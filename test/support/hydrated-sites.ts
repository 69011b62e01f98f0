/** Small sites that behave in the browser like those of frameworks, by path: file texts. */
export interface HydratedSite {
  name: string;
  files: Record<string, string>;
}

const video =
  '<iframe src="https://www.youtube.com/embed/x" title="Intro" width="560" height="315"></iframe>';

/** Asks an API of others when its button is clicked, and shows the answer. */
const playground = `<button id="try">Try it</button><output id="answer"></output>`;
const tryIt = `document.addEventListener('click', async ({ target }) => {
  if (target.id !== 'try') return;
  const response = await fetch('https://api.acme-tools.example/v1/hello');
  document.querySelector('#answer').textContent = await response.text();
});`;

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Pages that a router makes from its own scripts, the first one anew and the others without loading them. */
const vitePress: HydratedSite = (() => {
  const shell = (path: string, content: string) =>
    page(
      path,
      `<link rel="modulepreload" href="/assets/${path}.md.js"><script type="module" src="/assets/app.js"></script>`,
      `<div id="app"><nav><a href="/">Home</a> <a href="/guide.html">Guide</a></nav><main>${content}</main></div><script>window.__VP_HASH_MAP__=JSON.parse("{}")</script>`,
    );
  const chunk = (content: string) => `export const render=(h)=>h(\`${content}\`,1);`;
  const home = `<h1>Home</h1>${playground}`;
  const guide = `<h1>Guide</h1>${video}${playground}`;
  return {
    name: 'VitePress',
    files: {
      'index.html': shell('index', home),
      'guide.html': shell('guide', guide),
      'assets/index.md.js': chunk(home),
      'assets/guide.md.js': chunk(guide),
      'assets/app.js': `const show = async () => {
  const name = location.pathname.replace(/^\\/|\\.html$/g, '') || 'index';
  const { render } = await import('/assets/' + name + '.md.js');
  render((html) => { document.querySelector('main').innerHTML = html; });
  document.documentElement.dataset.shown = name;
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('nav a');
  if (!link) return;
  event.preventDefault();
  history.pushState({ scroll: 0 }, '', link.href);
  show();
});
history.replaceState({ scroll: 0 }, '');
show();
${tryIt}`,
    },
  };
})();

/** Islands that load their component when they are there; one of them has no markup of its own before. */
const astro: HydratedSite = {
  name: 'Astro',
  files: {
    'index.html': page(
      'Home',
      '<script type="module" src="/_astro/site.js"></script>',
      `<main><h1>Home</h1><astro-island uid="a" component-url="/_astro/Video.js" client="load" ssr>${video}</astro-island>${playground}</main>`,
    ),
    'only.html': page(
      'Only in the browser',
      '<script type="module" src="/_astro/site.js"></script>',
      `<main><h1>Only</h1><astro-island uid="b" component-url="/_astro/Video.js" client="only"></astro-island>${playground}</main>`,
    ),
    '_astro/jsx.js':
      'export const jsx=(name,properties)=>Object.assign(document.createElement(name),properties);',
    '_astro/Video.js':
      'import{jsx as e}from"./jsx.js";export default()=>e("iframe",{src:"https://www.youtube.com/embed/x",title:"Intro",width:560,height:315});',
    '_astro/site.js': `customElements.define('astro-island', class extends HTMLElement {
  async connectedCallback() {
    const { default: component } = await import(this.getAttribute('component-url'));
    this.replaceChildren(component());
    document.documentElement.dataset.shown = 'island';
  }
});
${tryIt}`,
  },
};

export const hydratedSites = { vitePress, astro };
