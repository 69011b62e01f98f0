import type { IncomingMessage, ServerResponse } from 'node:http';
import { libraryStandIn } from './library-stand-ins.ts';

/** What a real vendor's script would contact next, so that a script that ran is seen on the network too. */
const contactedByScripts: Record<string, string> = {
  'www.googletagmanager.com/gtag/js': 'https://region1.google-analytics.com/g/collect?v=2',
  'static.hotjar.com': 'https://script.hotjar.com/modules.js',
  'connect.facebook.net': 'https://www.facebook.com/tr/?ev=PageView',
  'cdn.carbonads.com': 'https://srv.carbonads.net/ads/example.json',
  'platform.twitter.com': 'https://syndication.twitter.com/settings',
};

/** Answers as some third party would, by what the browser asks for; it is the same for every host. */
export function answerAsThirdParty(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nobody.invalid'}`);
  const [type, body] = answer(url, String(request.headers['sec-fetch-dest'] ?? 'empty'));
  response.writeHead(200, {
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(url: URL, destination: string): [type: string, body: string | Buffer] {
  switch (destination) {
    case 'script':
      return ['text/javascript', script(url)];
    case 'style':
      return ['text/css', stylesheet(url)];
    case 'font':
      return ['font/woff2', Buffer.alloc(0)];
    case 'image':
      return ['image/svg+xml', picture(url)];
    case 'iframe':
    case 'document':
      return ['text/html; charset=utf-8', embed(url)];
    default:
      return ['application/json', '{}'];
  }
}

/** In the size of a badge, or of a photograph. */
function picture(url: URL): string {
  const [width, height] = url.hostname === 'img.shields.io' ? [88, 20] : [480, 270];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#2f7d5b"><rect width="100%" height="100%" rx="3"/></svg>`;
}

/**
 * Records itself in `window.__ran`, leaves a mark where its own tag stands in the body (as scripts that
 * render do), contacts what the real one would, and does what a page expects of a library that it uses.
 */
function script(url: URL): string {
  const next = contactedByScripts[url.host + url.pathname] ?? contactedByScripts[url.host];
  return `(() => {
  (window.__ran ??= []).push(${JSON.stringify(url.href)});
  const tag = document.currentScript;
  if (tag && document.body?.contains(tag)) {
    const mark = document.createElement('span');
    mark.dataset.renderedBy = ${JSON.stringify(url.host)};
    tag.after(mark);
  }
  ${next ? `fetch(${JSON.stringify(next)}, { mode: 'no-cors', keepalive: true }).catch(() => {});` : ''}
})();
${libraryStandIn(url.pathname)}`;
}

/** A rule, and for font services the face that was asked for. */
function stylesheet(url: URL): string {
  const family = url.searchParams.get('family')?.split(':')[0];
  const rule = `:root { --styled-by-${url.hostname.replaceAll('.', '-')}: 1 }`;
  if (!family) return rule;
  const fonts = url.hostname === 'fonts.googleapis.com' ? 'fonts.gstatic.com' : url.hostname;
  return `${rule}
@font-face { font-family: "${family}"; src: url("https://${fonts}/s/regular.woff2") format("woff2"); }`;
}

/** Shows whose page it is and, on demand, what it was given: features and referrer. */
function embed(url: URL): string {
  return `<!doctype html><meta charset="utf-8"><title>${url.hostname}</title>
<style>body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui; background: #dde7f0; color: #123 } pre { white-space: pre-wrap }</style>
<h1>${url.hostname}</h1>
<p>A stand-in on this machine.</p>
<details><summary>What it was given</summary><pre id="given"></pre></details>
<script>document.getElementById('given').textContent = JSON.stringify({ referrer: document.referrer, features: document.featurePolicy.allowedFeatures() })</script>`;
}
