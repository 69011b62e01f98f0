import type { Kind } from '@latchkey/core';

/** A third party as an author would put it into a page. */
export interface Planted {
  name: string;
  /** What Latchkey has to call it, and whose it has to say it is. */
  kind: Kind;
  service: string;
  place: 'head' | 'content' | 'foot';
  /** On every how many pages. */
  every: number;
  /** @param id differs from page to page */
  html(id: number): string;
}

/** Twenty places of all kinds. Layouts carry some on every page; the rest stands where an author needed it. */
export const planted: Planted[] = [
  {
    name: 'analytics tag',
    kind: 'script',
    service: 'google-analytics',
    place: 'head',
    every: 1,
    html: () => '<script async src="https://www.googletagmanager.com/gtag/js?id=G-BENCH00001"></script>',
  },
  {
    name: 'analytics loader, known by signature',
    kind: 'inline-script',
    service: 'google-analytics',
    place: 'head',
    every: 1,
    html: () =>
      "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-BENCH00001');</script>",
  },
  {
    name: 'web font',
    kind: 'font',
    service: 'google-fonts',
    place: 'head',
    every: 1,
    html: () =>
      '<link href="https://fonts.googleapis.com/css2?family=Inter:wght@400;700&amp;display=swap" rel="stylesheet">',
  },
  {
    name: 'hint',
    kind: 'hint',
    service: 'google-fonts',
    place: 'head',
    every: 1,
    html: () => '<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>',
  },
  {
    name: 'pixel in noscript',
    kind: 'image',
    service: 'meta-pixel',
    place: 'foot',
    every: 1,
    html: () =>
      '<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1" alt=""></noscript>',
  },
  {
    name: 'library sheet',
    kind: 'stylesheet',
    service: 'jsdelivr',
    place: 'head',
    every: 5,
    html: () =>
      '<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.css" crossorigin="anonymous">',
  },
  {
    name: 'background in a style element',
    kind: 'css-url',
    service: 'css-bench.example',
    place: 'head',
    every: 8,
    html: (id) => `<style>.hero-${id}{background:url("https://css-bench.example/hero-${id}.jpg")}</style>`,
  },
  {
    name: 'loader that nobody knows',
    kind: 'inline-script',
    service: 'loader-bench.example',
    place: 'content',
    every: 6,
    html: (id) =>
      `<script>(function(d,h){var s=d.createElement('script');s.async=1;s.src=h+'/w.js?p=${id % 7}';d.head.appendChild(s)})(document,'https://loader-bench.example');</script>`,
  },
  {
    name: 'module from a CDN with its dependents',
    kind: 'inline-script',
    service: 'jsdelivr',
    place: 'content',
    every: 9,
    html: (id) =>
      `<pre class="mermaid">graph TD; A--&gt;B${id}</pre><script type="module">import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@11/dist/mermaid.esm.min.mjs';mermaid.initialize({startOnLoad:true});</script>`,
  },
  {
    name: 'video frame',
    kind: 'iframe',
    service: 'youtube',
    place: 'content',
    every: 3,
    html: (id) =>
      `<iframe width="560" height="315" src="https://www.youtube.com/embed/v${id}" title="Introduction, part ${id}" allow="autoplay; encrypted-media" allowfullscreen loading="lazy"></iframe>`,
  },
  {
    name: 'frame in a srcdoc',
    kind: 'iframe',
    service: 'openstreetmap',
    place: 'content',
    every: 13,
    html: (id) =>
      `<iframe title="Map" srcdoc="&lt;iframe src=&quot;https://www.openstreetmap.org/export/embed.html?bbox=${id}&quot;&gt;&lt;/iframe&gt;"></iframe>`,
  },
  {
    name: 'badge',
    kind: 'image',
    service: 'shields-io',
    place: 'content',
    every: 4,
    html: (id) =>
      `<a href="https://github.com/bench/repo"><img src="https://img.shields.io/npm/v/pkg-${id % 40}" alt="version"></a>`,
  },
  {
    name: 'picture',
    kind: 'image',
    service: 'img-bench.example',
    place: 'content',
    every: 7,
    html: (id) =>
      `<picture><source type="image/webp" srcset="https://img-bench.example/${id}-400.webp 400w, https://img-bench.example/${id}-800.webp 800w" sizes="100vw"><img src="https://img-bench.example/${id}.jpg" alt="Harbour" width="800" height="450"></picture>`,
  },
  {
    name: 'drawing in an svg',
    kind: 'image',
    service: 'svg-bench.example',
    place: 'content',
    every: 11,
    html: (id) =>
      `<svg viewBox="0 0 20 20" role="img"><image href="https://svg-bench.example/${id}.png" width="20" height="20"/></svg>`,
  },
  {
    name: 'film',
    kind: 'media',
    service: 'media-bench.example',
    place: 'content',
    every: 10,
    html: (id) =>
      `<video controls preload="metadata" poster="https://media-bench.example/${id}.jpg"><source src="https://media-bench.example/${id}.mp4" type="video/mp4"></video>`,
  },
  {
    name: 'document',
    kind: 'object',
    service: 'files-bench.example',
    place: 'content',
    every: 14,
    html: (id) =>
      `<object data="https://files-bench.example/${id}.pdf" type="application/pdf" width="600" height="400"></object>`,
  },
  {
    name: 'click handler',
    kind: 'handler',
    service: 'google-analytics',
    place: 'content',
    every: 5,
    html: (id) =>
      `<button type="button" onclick="gtag('config','G-BENCH00001',{page_title:'${id}'})">Was this helpful?</button>`,
  },
  {
    name: 'redirect after a while',
    kind: 'refresh',
    service: 'live-bench.example',
    place: 'head',
    every: 50,
    html: (id) => `<meta http-equiv="refresh" content="300; url=https://live-bench.example/${id}">`,
  },
  {
    name: 'ping',
    kind: 'ping',
    service: 'count-bench.example',
    place: 'content',
    every: 12,
    html: () => '<a href="/download/" ping="https://count-bench.example/download">Download the examples</a>',
  },
  {
    name: 'newsletter',
    kind: 'form',
    service: 'mailchimp',
    place: 'foot',
    every: 1,
    html: () =>
      '<form action="https://bench.us1.list-manage.com/subscribe/post" method="post"><input type="email" name="EMAIL" aria-label="E-mail"><button>Subscribe</button></form>',
  },
];

/** What stands at a place of the page. */
export function plantedAt(place: Planted['place'], page: number): string {
  return planted
    .filter((spot) => spot.place === place && page % spot.every === 0)
    .map((spot) => spot.html(page))
    .join('\n');
}
