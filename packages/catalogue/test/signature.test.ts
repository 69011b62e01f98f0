import { signatureProblem } from '@latchkey/core';
import { describe, expect, test } from 'vitest';
import { services } from '../src/generated/services.ts';

describe('a signature', () => {
  test.each([
    ['(a+)+$', 'bound'],
    ['(?:x\\s*)+', 'bound'],
    ['gtag\\(\\s*config', 'bound'],
    ['a{2,}', 'bound'],
    ['(?:ab){1,9}', 'group'],
    ['\\s{0,99}\\s{0,99}', 'ways'],
    ['[^;]{0,90}x?y?z?w?', 'ways'],
    ['fbq\\(', undefined],
    ['[*+]\\*\\+', undefined],
    ['(?:https?:)?//host\\.example/', undefined],
    ['\\bhj\\(\\s{0,9}[\'"](?:event|identify)', undefined],
    ['(', 'regular expression'],
    ['a'.repeat(201), 'longer'],
  ])('%s', (source, problem) => {
    if (problem === undefined) expect(signatureProblem(source)).toBeNull();
    else expect(signatureProblem(source)).toContain(problem);
  });
});

/** Scripts that name services and call none of them. */
const mentions = [
  "const SHARE={twitter:'https://twitter.com/intent/tweet?url=',facebook:'https://www.facebook.com/sharer/sharer.php?u='}",
  "const services = ['google-analytics', 'gtm', 'hotjar', 'plausible', 'matomo', 'posthog', 'clarity'];",
  "if (consent.has('intercom')) document.body.classList.add('intercom-open');",
  "const docs = { search: 'docsearch', comments: 'disqus', payment: 'Stripe', maps: 'google.maps' };",
  "gtag('consent', 'default', { analytics_storage: 'denied' });",
  'const label = "Use gtag to configure G-XXXXXXXXXX in GTM-XXXXXXX";',
  "element.dataset.video = 'YT'; element.dataset.host = 'vimeo';",
];

test.each(mentions)('no signature matches %s', (code) => {
  const matching = services.filter((service) => service.match.inline.some((s) => new RegExp(s).test(code)));
  expect(matching.map((service) => service.id)).toEqual([]);
});
