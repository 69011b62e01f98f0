import { options } from 'virtual:latchkey/site';
import { liveSite, ownFolder } from '@latchkey/node';
import type { MiddlewareHandler } from 'astro';

const site = liveSite(options.settings, options.address);
const own = `${options.address.base ?? '/'}${ownFolder}`;
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Gates what the development server renders, and serves the files that gated pages ask for. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const { pathname } = context.url;
  if (pathname.startsWith(own)) {
    const text = site.file(pathname.slice(own.length));
    if (text !== undefined) {
      const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
      return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
    }
  }
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { html } = await site.gate(pathOf(pathname), await response.text());
  const headers = new Headers(response.headers);
  // The length and the tag were those of the ungated page.
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(html, { status: response.status, statusText: response.statusText, headers });
};

/** The file that a build would write for a path. */
function pathOf(pathname: string): string {
  const path = decodeURI(pathname.replace(/^\//, ''));
  return /\.x?html?$/.test(path) ? path : `${path.replace(/\/?$/, '/').replace(/^\/$/, '')}index.html`;
}
