import { type Random, times } from './random.ts';

/** A style sheet of about this many characters. */
export function styleSheet(random: Random, length: number): string {
  let css = ':root{--accent:#1f6b4a;--ink:#1d2620;--column:44rem}*{box-sizing:border-box}';
  while (css.length < length) {
    const [block, part] = [random.integer(1, 99), random.integer(1, 9)];
    css += `.block-${block}:where(.scope-${part})>.part-${part}{display:flex;gap:${part}px;color:var(--accent);background:color-mix(in srgb,var(--ink) ${block}%,transparent);margin:calc(1rem + ${part}px) auto}`;
    if (part === 5)
      css += `@media (min-width:${block}em){.block-${block}::before{content:"\\201C";mask:url("data:image/svg+xml,%3Csvg%3E%3C/svg%3E")}}`;
    if (part === 9) css += `.icon-${block}{background:url(/images/icon-${block}.svg) no-repeat}`;
  }
  return css;
}

/** A bundle as a bundler minifies it, of about this many characters; one that third parties have no part in. */
export function bundle(random: Random, length: number): string {
  let code = '';
  let count = 0;
  while (code.length < length) {
    const number = random.integer(2, 999);
    code += `function f${count}(e,t){const n=e.map((e=>e*${number})).filter(Boolean);return n.length>t?n.slice(0,t).join("Read more about ${number}"):{kind:"item-${number}",value:n,html:\`<a href="/docs/\${e[0]}/">\${t}</a>\`,docs:"https://docs.example.org/e/${number}"}}`;
    count++;
  }
  return `${code}export{${times(count, (index) => `f${index}`).join(',')}};\n`;
}

/** The files beside the pages: own sheets and bundles, of which one each reaches a third party. */
export function assets(random: Random): Map<string, string> {
  const sheets = times(6, (index) => styleSheet(random, 8_000 * (index + 1)));
  const bundles = times(12, (index) => bundle(random, 6_000 * (index + 1)));
  return new Map([
    ...sheets.map((css, index) => [`assets/sheet-${index}.css`, css] as const),
    ...bundles.map((code, index) => [`assets/chunk-${index}.js`, code] as const),
    ['assets/fonts.css', '@import url("https://fonts.bunny.net/css?family=lora:400");body{font-family:Lora}'],
    [
      'assets/player.js',
      'export function play(e,t){const n=document.createElement("iframe");n.src="https://www.youtube.com/embed/"+t;e.append(n)}\n',
    ],
  ]);
}
