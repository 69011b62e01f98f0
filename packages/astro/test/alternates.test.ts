import { describe, expect, it } from 'vitest';
import { withAlternates } from '../src/alternates.ts';

const own = '<link rel="alternate" hreflang="fr" href="/fr/">';

describe('the links to translations', () => {
  it('replace others, and stand at the end of the head', () => {
    const html = '<html><head><title>A</title><link hreflang=en href="/a>b"></head><body>Text</body></html>';
    expect(withAlternates(html, own)).toBe(
      `<html><head><title>A</title>${own}</head><body>Text</body></html>`,
    );
  });

  it('leave what scripts and the text say of such tags', () => {
    const script = `<script>const end = '</head>', link = '<link hreflang="de">';</script>`;
    const body = '<body><!-- </head> --><link rel="alternate" hreflang="en" href="/"></body>';
    expect(withAlternates(`<head>${script}</head>${body}`, own)).toBe(`<head>${script}${own}</head>${body}`);
  });

  it('stay away where nobody closed the head', () => {
    expect(withAlternates('<title>A</title><p>partial', own)).toBe('<title>A</title><p>partial');
  });
});
