import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blogArticle, blogLayout, blogStyle } from '../inputs/blog-page.ts';
import { plantedAt } from '../inputs/planted.ts';
import { title } from '../inputs/prose.ts';
import { randomFrom, times } from '../inputs/random.ts';

const seed = 11;

/** Writes the sources of a blog: a layout, a Markdown file for each page, and a config that names Latchkey. */
export function writeEleventyProject(folder: string, pages: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/_includes'), { recursive: true });
  mkdirSync(join(folder, 'src/posts'));
  writeFileSync(join(folder, 'eleventy.config.js'), config);
  writeFileSync(join(folder, 'src/_includes/post.njk'), layout());
  times(pages, (page) => writeFileSync(join(folder, `src/posts/page-${page}.md`), post(page)));
}

/** What stands on every page is in the layout. */
function layout(): string {
  return blogLayout({
    name: '{{ title }}',
    content: '{{ content | safe }}',
    style: blogStyle(seed),
    url: '{{ page.url }}',
    head: plantedAt('head', 1),
    foot: plantedAt('foot', 1),
  });
}

function post(page: number): string {
  const random = randomFrom(seed + page + 1);
  const name = title(random);
  return `---\nlayout: post.njk\ntitle: ${name}\n---\n\n${blogArticle(page, name, random)}`;
}

const config = `import latchkey from '@latchkey/eleventy';

export default function (eleventyConfig) {
  if (process.env.DEMO_UNGATED !== '1') {
    eleventyConfig.addPlugin(latchkey, { site: 'https://blog.example.com/' });
  }
  return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: false };
}
`;
