import { type Random, times } from './random.ts';

const colours = [
  '--0:#C792EA;--1:#8844AE',
  '--0:#82AAFF;--1:#3B61B0',
  '--0:#D6DEEB;--1:#403F53',
  '--0:#ECC48D;--1:#984E4D',
  '--0:#7FDBCA;--1:#096E72',
] as const;
const classes = ['keyword', 'function', 'string', 'punctuation', 'operator', 'comment'] as const;
const tokens = [
  'import ',
  'const ',
  '{ defineConfig }',
  ' = ',
  '=&gt; ',
  '&lt;script src=&quot;https://cdn.example.net/a.js&quot;&gt;',
  "'astro/config'",
  '.map(',
  'await ',
  'export default ',
  'fetch(',
  '(options)',
  '&#x3C;iframe',
  '};',
  '[0]',
] as const;

/** A code sample as Expressive Code prints it: a frame, a copy button, and a style on every span. */
export function framedSample(random: Random, lines: number): string {
  const code = times(lines, () => {
    const spans = times(
      random.integer(2, 8),
      () => `<span style="${random.pick(colours)}">${random.pick(tokens)}</span>`,
    );
    return `<div class="ec-line"><div class="code">${spans.join('')}</div></div>`;
  });
  return `<div class="expressive-code"><figure class="frame has-title not-content"><figcaption class="header"><span class="title">src/pages/index.ts</span></figcaption><pre data-language="ts"><code>${code.join('')}</code></pre><div class="copy"><button title="Copy to clipboard" data-copied="Copied!" data-code="npm run build\u007f&lt;script&gt;"><div></div></button></div></figure></div>\n`;
}

/** A code sample as Prism prints it: a class on every token. */
export function prismSample(random: Random, lines: number): string {
  const code = times(lines, () =>
    times(
      random.integer(2, 8),
      () => `<span class="token ${random.pick(classes)}">${random.pick(tokens)}</span>`,
    ).join(''),
  );
  return `<pre class="language-js" tabindex="0"><code class="language-js">${code.join('<br>')}</code></pre>\n`;
}
