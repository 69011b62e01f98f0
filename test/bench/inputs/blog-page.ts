import { styleSheet } from './assets.ts';
import { prismSample } from './code-sample.ts';
import { plantedAt } from './planted.ts';
import { paragraph, slug, title } from './prose.ts';
import { type Random, randomFrom, times } from './random.ts';

/** Pages of about 14 kB, as an Eleventy blog writes them: little markup around text, the style in the page. */
export function blogPages(seed: number): (page: number) => string {
  const style = blogStyle(seed);
  return (page) => {
    const random = randomFrom(seed + page + 1);
    const name = title(random);
    const content = blogArticle(page, name, random);
    return blogLayout({
      name,
      content,
      style,
      url: `/posts/page-${page}/`,
      head: plantedAt('head', page),
      foot: plantedAt('foot', page),
    });
  };
}

/** What every page repeats. */
export function blogStyle(seed: number): string {
  return styleSheet(randomFrom(seed), 3_000);
}

/** What is in the `<main>` of a page. */
export function blogArticle(page: number, name: string, random: Random): string {
  return `<h1>${name}</h1>
<ul class="post-metadata"><li><time datetime="2026-0${random.integer(1, 9)}-11">2026</time></li><li><a href="/tags/${slug(name)}/" class="post-tag">${name}</a></li></ul>
${plantedAt('content', page)}
${times(4, () => section(random)).join('')}<ul class="links-nextprev"><li>&larr; Previous<br> <a href="/posts/page-${page - 1}/">${title(random)}</a></li><li>Next &rarr;<br><a href="/posts/page-${page + 1}/">${title(random)}</a></li></ul>
`;
}

/** A page around its content: the values may be tags of a template language. */
export function blogLayout(
  page: Record<'name' | 'content' | 'style' | 'url' | 'head' | 'foot', string>,
): string {
  const { name, content, style, url, head, foot } = page;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <title>${name}</title>
    <meta name="description" content="A blog about ${name}">
    <link rel="alternate" href="/feed/feed.xml" type="application/atom+xml" title="Bench Blog">
    <link rel="canonical" href="https://blog.example.com${url}">
    <meta name="generator" content="Eleventy v3.1.7">
    ${head}
    <link rel="stylesheet" href="/assets/fonts.css">
    <style>${style}</style>
    <script type="module">class HeadingAnchors extends HTMLElement{connectedCallback(){for(const h of this.querySelectorAll("h2[id]"))h.append(Object.assign(document.createElement("a"),{href:"#"+h.id,textContent:"#"}))}}customElements.define("heading-anchors",HeadingAnchors);</script>
  </head>
  <body>
    <a href="#main" id="skip-link" class="visually-hidden">Skip to main content</a>
    <header>
      <a href="/" class="home-link">Bench Blog</a>
      <nav><h2 class="visually-hidden">Top level navigation menu</h2><ul class="nav">${links}</ul></nav>
    </header>
    <main id="main">
      <heading-anchors>
        ${content}
      </heading-anchors>
    </main>
    <footer>${foot}<p><em>Built with Eleventy</em></p></footer>
    <!-- This page \`${url}\` was built on 2026-11-21 -->
  </body>
</html>
`;
}

function section(random: Random): string {
  const heading = title(random);
  const id = slug(heading);
  return `<h2 id="${id}" tabindex="-1">${heading}</h2>\n${times(2, () => paragraph(random)).join('')}<picture><source type="image/avif" srcset="/img/${id}-800.avif 800w"><source type="image/webp" srcset="/img/${id}-800.webp 800w"><img loading="lazy" decoding="async" src="/img/${id}-800.jpeg" alt="${heading}" width="800" height="450"></picture>\n${prismSample(random, random.integer(2, 5))}`;
}

const links = ['Home', 'Archive', 'About Me', 'Feed']
  .map((name) => `<li class="nav-item"><a href="/${slug(name)}/">${name}</a></li>`)
  .join('');
