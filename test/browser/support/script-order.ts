import type { BrowserContext } from 'playwright-core';

/** Nobody knows this host, so that everything of it is gated, and all of the page that needs its `note`. */
const host = 'https://scripts.example';

/** What each script of the third party does, by its name; the name is also the address. */
const code: Record<string, string> = {
  start: `window.order = []; window.note = (name) => order.push(name);
    window.errors = []; addEventListener('error', ({ message }) => errors.push(message));
    note('start ' + document.readyState);`,
  slow: `note('slow')`,
  deferred: `note('deferred ' + document.readyState); document.write('<p>Nobody sees this</p>');`,
  'deferred-slow': `note('deferred-slow')`,
  'reads-settings': `note('reads ' + settings.key)`,
  part: `note('part')`,
  module: `import '${host}/part.js?after=120'; note('module ' + document.currentScript + ' ' + document.readyState);
    addEventListener('load', () => note('load of module'));`,
  writer: `document.write('<p id="written">'); document.write('Here</p>');
    document.write('<script>note("by writer, inline " + !!document.getElementById("written"))<' + '/script>');
    document.write('<script src="${host}/by-writer.js?after=60"><' + '/script>');
    note('writer');`,
  'by-writer': `note('by-writer'); document.write('<script src="${host}/by-written.js"><' + '/script>');`,
  'by-written': `note('by-written')`,
  current: `note('current ' + document.currentScript.id);
    setTimeout(() => { if (document.currentScript) note('current in a callback') })`,
  'first-made': `note('first-made')`,
  'second-made': `note('second-made')`,
  async: `note('async')`,
  imported: `note('imported')`,
  nomodule: `note('never: nomodule')`,
};

/** Names that come when they come: the platform gives them no place, except before `load` for the first of them. */
export const unordered = ['async', 'first-made', 'second-made', 'imported'];

const external = (name: string, attributes = '', after = 0) =>
  `<script src="${host}/${name}.js?after=${after}" ${attributes}></script>`;

const head = `${external('start')}
${external('deferred-slow', 'defer', 80)}
${external('module', 'type="module"')}
${external('async', 'async', 40)}`;

const body = `<script>
  note('inline');
  // The way of jQuery, and of everybody who has copied it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => note('ready'));
  else note('was ready');
  window.onload = () => note('onload');
  window.addEventListener('load', () => note('load'));
  window.addEventListener('pageshow', () => note('pageshow'));
  document.onreadystatechange = () => note('on state ' + document.readyState);
  document.addEventListener('readystatechange', () => note('state ' + document.readyState));
  window.addEventListener('DOMContentLoaded', function () { note('window ' + (this === window)) });
  document.addEventListener('DOMContentLoaded', { handleEvent({ target }) {
    note('object ' + (target === document));
    window.addEventListener('load', () => note('load of a listener'));
  } });
  const off = () => note('never: removed');
  document.addEventListener('DOMContentLoaded', off);
  document.removeEventListener('DOMContentLoaded', off);
  const twice = () => note('once');
  document.addEventListener('DOMContentLoaded', twice);
  document.addEventListener('DOMContentLoaded', twice);
</script>
${external('slow', 'onload="note(\'slow is there\')"', 80)}
<script>note('after slow')</script>
<script>window.settings = { key: 'inline' };</script>
${external('reads-settings')}
${external('writer')}
<script>note('after writer ' + document.querySelectorAll('#written').length)</script>
<script>document.write('<script src="${host}/by-writer.js?again"><' + '/script>'); note('inline writer')</script>
<script>note('after inline writer')</script>
${external('missing', 'onerror="note(\'missing\')"')}
<script defer>note('inline, whatever defer says')</script>
${external('nomodule', 'nomodule')}
<script nomodule>note('never: inline nomodule')</script>
<script type="application/x-none">note('never: data')</script>
${external('deferred', 'defer')}
<script type="module">
  import '${host}/part.js?after=300';
  note('inline module');
</script>
<script type="module">import '${host}/missing.js'; note('never: import of what is missing')</script>
<script type="module">note('inline module after'); await new Promise((go) => setTimeout(go, 10));</script>
${external('current', 'id="own"')}
<script>
  for (const name of ['first-made', 'second-made']) {
    const made = document.createElement('script');
    made.src = '${host}/' + name + '.js?after=' + (name === 'first-made' ? 120 : 0);
    made.async = false;
    document.head.append(made);
  }
  import('${host}/imported.js');
  note('maker');
</script>
<script>note('throws'); throw new Error('meant')</script>
<script>note('last in the page')</script>`;

/** A page with scripts of every kind, each noting in `order` that it runs. */
export const scriptsOfEveryKind = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Order</title>
<link rel="icon" href="data:,">${head}</head><body><main><h1>Order</h1><p>Words</p></main><footer>F</footer>
${body}</body></html>`;

/** Serves what `scriptsOfEveryKind` loads; `?after=100` answers late. Answers with the paths that are asked for. */
export async function serveScripts(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route(`${host}/**`, async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.pathname);
    await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('after') ?? 0)));
    const body = code[url.pathname.slice(1).replace('.js', '')];
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    await route.fulfill(
      body === undefined
        ? { status: 404, headers, body: '' }
        : { contentType: 'text/javascript', headers, body },
    );
  });
  return asked;
}
