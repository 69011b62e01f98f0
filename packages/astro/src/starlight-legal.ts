import { translations } from 'virtual:latchkey/site';
import type { MiddlewareHandler } from 'astro';

/**
 * For the legal pages that Starlight lays out: it links all locales of its config from every page, whatever
 * translations there are, and tests the frontmatter by the schema of the site's own pages. It has an option for neither.
 */
export const onRequest: MiddlewareHandler = async ({ params }, next) => {
  const { latchkeyLang, latchkeyPage } = params;
  if (latchkeyPage === undefined) return next();
  const route = `${latchkeyLang === undefined ? '' : `${latchkeyLang}/`}legal/${latchkeyPage}/`;
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    const { withAlternates } = await import('./alternates.ts');
    const html = withAlternates(await response.text(), translations[route] ?? '');
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    return new Response(html, { status: response.status, statusText: response.statusText, headers });
  } catch (error) {
    throw await explained(route, error);
  }
};

async function explained(route: string, error: unknown): Promise<unknown> {
  if (
    !(error instanceof Error) ||
    !error.message.includes('frontmatter props passed to the `<StarlightPage/>`')
  ) {
    return error;
  }
  const { problems } = await import('@latchkey/core');
  const { inAstrosWords } = await import('./in-astros-words.ts');
  const fields = 'hint' in error ? String(error.hint) : error.message;
  return inAstrosWords(problems.starlightSchema(route, fields, error));
}
