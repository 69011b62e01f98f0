import { styleSheet } from './assets.ts';
import { framedSample } from './code-sample.ts';
import { plantedAt } from './planted.ts';
import { paragraph, slug, title } from './prose.ts';
import { type Random, randomFrom, times } from './random.ts';

/** What all pages of a documentation site repeat, made once. */
interface Shell {
  style: string;
  sidebar: string;
}

/** Pages of about 69 kB, as Astro with Starlight writes them. */
export function docsPages(seed: number): (page: number) => string {
  const random = randomFrom(seed);
  const shell: Shell = { style: styleSheet(random, 9_000), sidebar: sidebar(random) };
  return (page) => docsPage(page, randomFrom(seed + page + 1), shell);
}

function docsPage(page: number, random: Random, { style, sidebar }: Shell): string {
  const name = title(random);
  const headings = times(8, () => title(random));
  const body = headings.map((heading) => section(random, heading)).join('');
  return `<!DOCTYPE html><html lang="en" dir="ltr" data-has-toc data-has-sidebar class="astro-bguv2lll"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${name} | Bench Docs</title><link rel="canonical" href="https://docs.example.org/guides/page-${page}/"/><link rel="sitemap" href="/sitemap-index.xml"/><link rel="shortcut icon" href="/favicon.svg" type="image/svg+xml"/><meta name="generator" content="Astro v7.3.5"/><meta property="og:title" content="${name}"/><meta property="og:url" content="https://docs.example.org/guides/page-${page}/"/><meta property="og:image" content="https://og.example.net/card.png"/><meta name="twitter:card" content="summary_large_image"/>${structuredData(page, name)}${plantedAt('head', page)}${themeScript}<link rel="stylesheet" href="/assets/sheet-0.css"/><style>${style}</style><script type="module" src="/assets/chunk-0.js"></script>${inlineModule}</head><body class="astro-bguv2lll"><a href="#_top" class="astro-7q3lir66">Skip to content</a><div class="page sl-flex astro-vrdttmbt"><header class="header astro-vrdttmbt"><div class="header sl-flex astro-kmkmnagf"><a href="/" class="site-title sl-flex astro-m46x6ez3">Bench Docs</a><site-search class="astro-v37mnknz" data-translations="{&quot;placeholder&quot;:&quot;Search&quot;}"><button data-open-modal disabled aria-label="Search" class="astro-v37mnknz">${icon}<span>Search</span></button><dialog style="padding:0" aria-label="Search"></dialog></site-search></div></header><nav class="sidebar astro-vrdttmbt" aria-label="Main">${sidebar}</nav><div class="main-frame astro-vrdttmbt"><aside class="right-sidebar-container">${contents(headings)}</aside><main data-pagefind-body lang="en" dir="ltr"><div class="content-panel"><h1 id="_top">${name}</h1></div><div class="sl-markdown-content">${plantedAt('content', page)}${body}</div></main><footer class="sl-flex astro-3yghcgip"><div class="meta">${plantedAt('foot', page)}</div></footer></div></div></body></html>`;
}

function section(random: Random, heading: string): string {
  const id = slug(heading);
  const text = times(random.integer(2, 4), () => paragraph(random)).join('');
  return `<div class="sl-heading-wrapper level-h2"><h2 id="${id}">${heading}</h2><a class="sl-anchor-link" href="#${id}">${icon}<span class="sr-only">Section titled ${heading}</span></a></div>\n${text}<ul><li>${heading}</li><li><img src="/images/${id}.webp" alt="" width="600" height="300" loading="lazy" decoding="async"></li></ul>${framedSample(random, random.integer(7, 12))}`;
}

function sidebar(random: Random): string {
  const groups = times(5, () => {
    const links = times(12, () => {
      const name = title(random);
      return `<li class="astro-3ii7xxms"><a href="/guides/${slug(name)}/" class="astro-3ii7xxms"><span class="astro-3ii7xxms">${name}</span></a></li>`;
    });
    return `<li class="astro-3ii7xxms"><details open class="astro-3ii7xxms"><summary class="astro-3ii7xxms"><div class="group-label"><span class="large">${title(random)}</span></div>${icon}</summary><ul class="astro-3ii7xxms">${links.join('')}</ul></details></li>`;
  });
  return `<sl-sidebar-state-persist data-hash="0c3ug2"><ul class="top-level astro-3ii7xxms">${groups.join('')}</ul></sl-sidebar-state-persist>`;
}

/** Printed twice: one for small screens, one for large. */
function contents(headings: string[]): string {
  const links = headings.map(
    (heading) =>
      `<li class="astro-g2bywc46" style="--depth:0"><a href="#${slug(heading)}" class="astro-g2bywc46"><span>${heading}</span></a></li>`,
  );
  const list = `<nav aria-labelledby="starlight__on-this-page"><ul class="astro-g2bywc46">${links.join('')}</ul></nav>`;
  return `<mobile-starlight-toc data-min-h="2" data-max-h="3">${list}</mobile-starlight-toc><starlight-toc data-min-h="2" data-max-h="3">${list}</starlight-toc>`;
}

function structuredData(page: number, name: string): string {
  return `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: name,
    url: `https://docs.example.org/guides/page-${page}/`,
    publisher: { '@type': 'Organization', logo: 'https://og.example.net/logo.png' },
  })}</script>`;
}

const icon =
  '<svg aria-hidden="true" class="astro-c6vsoqas" width="16" height="16" viewBox="0 0 24 24" fill="currentColor" style="--sl-icon-size:1em"><path d="m14.83 11.29-4.24-4.24a1 1 0 1 0-1.42 1.41L12.71 12l-3.54 3.54a1 1 0 0 0 0 1.41 1 1 0 0 0 .71.29 1 1 0 0 0 .71-.29l4.24-4.24a1.002 1.002 0 0 0 0-1.42Z"/></svg>';

const themeScript =
  "<script>window.StarlightThemeProvider=(()=>{const storedTheme=typeof localStorage!=='undefined'&&localStorage.getItem('starlight-theme');const theme=storedTheme||(window.matchMedia('(prefers-color-scheme: light)').matches?'light':'dark');document.documentElement.dataset.theme=theme==='light'?'light':'dark';return{updatePickers(theme=storedTheme||'auto'){document.querySelectorAll('starlight-theme-select').forEach((picker)=>{const select=picker.querySelector('select');if(select)select.value=theme;const tmpl=document.querySelector('#theme-icons');const newIcon=tmpl&&tmpl.content.querySelector('.'+theme);if(newIcon)picker.querySelector('svg.label-icon').replaceChildren(...newIcon.cloneNode(true).childNodes)})}}})();</script>";

const inlineModule =
  '<script type="module">const t=document.querySelector("site-search"),e=new URL("/pagefind/pagefind-ui.js",location.href);class n extends HTMLElement{connectedCallback(){this.querySelector("button")?.addEventListener("click",(()=>{this.querySelector("dialog").showModal()}),{once:!0}),(window.requestIdleCallback||(t=>setTimeout(t,1)))((async()=>{const{PagefindUI:s}=await import(e.href);new s({element:t,baseUrl:"/",bundlePath:"/pagefind/"})}))}}customElements.define("site-search",n);</script>';
