import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import type { CorpusFile } from './corpus-file.ts';

/** The page of a corpus file as a site on disk. */
export interface SiteOnDisk {
  /** What is served at the root of the host. */
  root: string;
  /** What is gated: `root`, or the folder below it that the site's base path names. */
  folder: string;
  /** Address of the page and, with it, of the site. */
  url: URL;
  /** The page as it was written. */
  html: string;
}

/** Writes the page and its site's own files below `root`. */
export async function writeSite(file: CorpusFile, root: string): Promise<SiteOnDisk> {
  const url = new URL(file.siteUrl);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const html = pageOf(file);
  const files = { ...ownStyleSheets(file, url), ...file.files, [`${url.pathname}index.html`]: html };
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, new URL(path, url).pathname);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return { root, folder: join(root, url.pathname), url, html };
}

/** A fragment gets a page around it. */
function pageOf({ id, html }: CorpusFile): string {
  if (/^\uFEFF?(?:\s|<!--.*?-->)*<(?:!doctype|html)\b/is.test(html)) return html;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${id}</title>
</head>
<body>
${html}
</body>
</html>
`;
}

/**
 * Style sheets of the site that the page links and the corpus does not have: hosts that the page does not name
 * are taken to be imported there.
 */
function ownStyleSheets({ html, expectedThirdPartyHosts }: CorpusFile, url: URL): Record<string, string> {
  const unnamed = expectedThirdPartyHosts.filter((host) => !html.includes(host));
  if (unnamed.length === 0) return {};
  const $ = load(html);
  const links = $('link[rel="stylesheet"]').map((_, link) => new URL($(link).attr('href') ?? '', url));
  const own = links.toArray().filter(({ host }) => host === url.host);
  const imports = unnamed.map((host) => `@import url("https://${host}/css2?family=Stand-in");\n`).join('');
  return Object.fromEntries(
    own.map(({ pathname }) => [pathname, `${imports}body { font-family: "Stand-in", sans-serif }\n`]),
  );
}
