import { type Random, times } from './random.ts';

const words = (
  'the a this each page site build step file folder value option config plugin layout route server client ' +
  'visitor author reader writes reads renders loads changes keeps moves needs gives takes sets when before ' +
  'after while because without inside behind every first last same other plain small long static dynamic ' +
  'optional default current own whole and or but if then with for from into over only also never often ' +
  'caf\u00e9 na\u00efve \u2013 content collection component island adapter image style script heading link list table'
).split(' ') as [string, ...string[]];

export function title(random: Random): string {
  return capital(times(random.integer(2, 5), () => random.pick(words)).join(' '));
}

/** Some sentences with inline code, emphasis and links of the site's own. */
export function paragraph(random: Random): string {
  return `<p>${times(random.integer(2, 5), () => sentence(random)).join(' ')}</p>\n`;
}

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

function sentence(random: Random): string {
  const text = capital(times(random.integer(8, 22), () => random.pick(words)).join(' '));
  switch (random.integer(0, 5)) {
    case 0:
      return `${text} <code dir="auto">${random.pick(words)}.${random.pick(words)}</code>.`;
    case 1:
      return `${text} <a href="/guides/${random.pick(words)}/#${random.pick(words)}">${random.pick(words)}</a>.`;
    case 2:
      return `<strong>${random.pick(words)}</strong> ${text}: a &lt; b &amp;&amp; c &gt; d.`;
    case 3:
      return `${text} (see <a href="https://developer.mozilla.org/docs/${random.pick(words)}" rel="noopener">MDN</a>).`;
    default:
      return `${text}.`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
