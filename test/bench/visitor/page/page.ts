import { text } from './text.ts';

/** What differs between the pages that are compared. */
export interface PageParts {
  /** BCP 47. */
  lang?: string;
  /** Further tags of the head. */
  head?: string;
  /** The statistics, in the head. */
  statistics: string;
  /** The film, in the text. */
  film: string;
  /** A control in the footer that brings the question back. */
  reopen?: string;
  /** Further tags at the end of the body. */
  end?: string;
}

/** Path of the page that the policy is on. */
export const policyPath = '/privacy/';

/** What the author of the page wrote before any tool came. */
export const ungated = {
  statistics: `<script async src="https://www.googletagmanager.com/gtag/js?id=G-TIDEWATER"></script>
<script>
window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', 'G-TIDEWATER');
</script>`,
  film: `<iframe width="560" height="315" src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="A spring tide in ten minutes" allow="encrypted-media; picture-in-picture; fullscreen"></iframe>`,
} as const satisfies PageParts;

/** The page that every tool is put on: it has no script of its own. */
export function pageOf({
  lang = 'en',
  head = '',
  statistics,
  film,
  reopen = '',
  end = '',
}: PageParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reading a tide table | Tidewater handbook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
${head}${statistics}
</head>
<body>
<header><a href="/">Tidewater handbook</a> <nav aria-label="Chapters"><a href="/shop/">Charts to buy</a> <a href="${policyPath}">Privacy</a></nav></header>
<main>
<h1>Reading a tide table</h1>
${text.before}
${film}
${text.after}
</main>
<footer><p>Tidewater Sailing Club</p> ${reopen}</footer>
${end}</body>
</html>
`;
}

/** Another page of the same site, which is not measured: on it stands the advertising, the fourth purpose. */
export const shopPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Charts to buy | Tidewater handbook</title>
<script async src="https://connect.facebook.net/en_US/fbevents.js"></script>
</head>
<body><main><h1>Charts to buy</h1></main></body>
</html>
`;

export const policyPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Privacy | Tidewater handbook</title></head>
<body><main><h1>Privacy</h1></main></body>
</html>
`;

export const styleSheet = `body { margin: 0 auto; padding: 1rem; max-width: 45rem; font: 1rem/1.6 system-ui, sans-serif; color: #1c2630; background: #fff }
header, footer { display: flex; justify-content: space-between; gap: 1rem; padding: .5rem 0 }
a { color: #0b5394 }
nav a { margin-left: 1rem }
table { border-collapse: collapse }
th, td { padding: .25rem .75rem; border-bottom: 1px solid #b8c2cc; text-align: left }
iframe { max-width: 100%; border: 0 }
`;
