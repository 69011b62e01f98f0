import { renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, reviewed } from './sample-view.ts';

function bodyOf(markdown: string): string {
  const $ = parsed(renderLegalPage(`---\ntitle: T\n---\n\n${markdown}\n`, { reviewed, lang: 'en' }).html);
  $('h1').remove();
  return $.html().trim();
}

describe('prose that looks like directives', () => {
  it.each([
    'We answer from 10:30 to 18:00:00.',
    'A ratio of 3:1, SIREN:994 299 626, Objet:cookies',
    'See std::vector and a::b',
    'Write :note[in brackets]{and=braces} as it is',
    'The words :trackers and :consent-settings alone',
  ])('stays as it is: %s', (line) => {
    expect(bodyOf(line)).toBe(`<p>${line}</p>`);
  });

  it('stays as it is behind a byte order mark and with the line ends of Windows', () => {
    const { html } = renderLegalPage('\uFEFF---\r\ntitle: T\r\n---\r\n\r\nOpen 10:30, see:here[a]\r\n', {
      reviewed,
      lang: 'en',
    });
    expect(html).toContain('<p>Open 10:30, see:here[a]</p>');
  });

  it('keeps what Markdown makes of it', () => {
    expect(bodyOf('Email:contact@example.org')).toBe(
      '<p>Email:<a href="mailto:contact@example.org">contact@example.org</a></p>',
    );
    expect(bodyOf('see:here[the **page**](https://example.org/)')).toBe(
      '<p>see:here<a href="https://example.org/">the <strong>page</strong></a></p>',
    );
    expect(bodyOf('| Open |\n|--|\n| 10:30 |')).toContain('<td>10:30</td>');
  });

  it('stays as it is in code', () => {
    expect(bodyOf('Use `::trackers` and `a:b`.')).toBe(
      '<p>Use <code>::trackers</code> and <code>a:b</code>.</p>',
    );
    expect(bodyOf('```\n::tracker\n:::when{x}\n```')).toContain('::tracker\n:::when{x}');
  });

  it('keeps the lines of containers that are not ours, and reads what is inside', () => {
    const html = bodyOf(':::note[Important]\nOpen 9:00 to **17:00**.\n\n::trackers\n:::');
    expect(html).toContain('<p>:::note[Important]\nOpen 9:00 to <strong>17:00</strong>.</p>');
    expect(html).toContain('<div data-latchkey-slot="trackers" data-latchkey-lang="en"></div>');
    expect(html).toContain('<p>:::</p>');
  });

  it('keeps an escaped directive as text', () => {
    expect(bodyOf('\\::trackers')).toBe('<p>::trackers</p>');
  });
});
