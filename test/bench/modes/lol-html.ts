import type { Mode } from './mode.ts';
import { rewriteAll } from './pages.ts';

/** Tags whose attributes load something, and those attributes. */
const loading: Record<string, readonly string[]> = {
  'script[src]': ['src'],
  'iframe[src]': ['src'],
  'link[href]': ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  'audio[src]': ['src'],
  'track[src]': ['src'],
  'embed[src]': ['src'],
  'object[data]': ['data'],
  'a[ping]': ['ping'],
  'form[action]': ['action'],
  'svg image': ['href', 'xlink:href'],
  'svg use': ['href', 'xlink:href'],
};

/**
 * The same kind of work by lol-html: foreign attributes are put aside, frames get a placeholder, head, body and
 * footer get what Latchkey adds. It does less: inline scripts are read but not judged, and styles, handlers,
 * `srcdoc` and `<base>` are not looked at.
 */
export const lolHtml: Mode = async (folder, url) => {
  const [{ HTMLRewriter }, { assets }] = await Promise.all([import('lol-html'), import('@latchkey/client')]);
  const head = `<style>${assets.pageStyle}</style><script>${assets.boot}</script>`;
  const placeholder = `<!doctype html><style>${assets.placeholderStyle}</style><p><a href="#">Load</a></p>`;
  const own = new URL(url).host;
  const hosts = new Map<string, string>();
  const isForeign = (value: string) => {
    const host = hosts.get(value) ?? URL.parse(value, url)?.host ?? own;
    hosts.set(value, host);
    return host !== own;
  };

  rewriteAll(folder, (page) => {
    const chunks: Uint8Array[] = [];
    const rewriter = new HTMLRewriter('utf-8', (chunk: Uint8Array) => chunks.push(chunk));
    for (const [selector, names] of Object.entries(loading)) {
      rewriter.on(selector, {
        element(element: LolElement) {
          for (const name of names) {
            const value = element.getAttribute(name);
            if (value === undefined || !isForeign(value)) continue;
            element.setAttribute(`data-latchkey-${name}`, value);
            element.removeAttribute(name);
            if (selector === 'iframe[src]') element.setAttribute('srcdoc', placeholder);
          }
        },
      });
    }
    let code = '';
    rewriter.on('script:not([src])', {
      text(chunk: { text: string; lastInTextNode: boolean }) {
        code = chunk.lastInTextNode ? '' : code + chunk.text;
      },
    });
    rewriter.on('head', { element: (element: LolElement) => element.prepend(head, { html: true }) });
    rewriter.on('body', { element: (element: LolElement) => element.prepend(question, { html: true }) });
    rewriter.on('footer', { element: (element: LolElement) => element.append(link, { html: true }) });
    rewriter.write(page);
    rewriter.end();
    rewriter.free();
    return Buffer.concat(chunks);
  });
  return undefined;
};

interface LolElement {
  getAttribute(name: string): string | undefined;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  prepend(content: string, options: { html: boolean }): void;
  append(content: string, options: { html: boolean }): void;
}

const question =
  '<section aria-labelledby="title"><p><b id="title">Your choice</b> Bench asks for statistics.</p><button type="button">Accept all</button><button type="button">Reject all</button></section>';
const link = '<a href="/_latchkey/preferences.en.html">Privacy preferences</a>';
