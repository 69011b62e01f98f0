/** What a page calls its site (`og:site_name`), else itself; empty when it says neither. */
export async function titleOf(html: string): Promise<string> {
  const { load } = await import('cheerio');
  const $ = load(html);
  const said = $('meta[property="og:site_name"]').attr('content') ?? $('title').first().text();
  return said.replace(/\s+/g, ' ').trim();
}
