import { renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, reviewed } from './sample-view.ts';

const values = { site: 'Acme *Docs* <b>', months: 6, contact: 'privacy@example.org' };

describe('raw HTML', () => {
  const render = (markdown: string) => renderLegalPage(`# T\n\n${markdown}`, { reviewed, lang: 'en' });

  it('keeps text, structure, classes, ids and our attributes', () => {
    const kept =
      '<section id="a" class="b c"><p lang="fr" data-latchkey-claim="none=advertising">x <time datetime="2026-11-01">y</time></p></section>';
    expect(render(kept).html).toContain(kept);
    expect(render(kept).leftOut).toEqual([]);
  });

  it('loses what runs, embeds or restyles, and says so', () => {
    const { html, leftOut } = render(
      '<p onclick="x()" style="color:red">a</p>\n\n<iframe src="https://video.example/"></iframe>\n\n<a href="javascript:x()">b</a>\n<script>x()</script>',
    );
    expect(html).toContain('<p>a</p>');
    expect(html).not.toMatch(/onclick|style|iframe|javascript|script/);
    expect(leftOut).toEqual([
      { name: 'iframe', line: 5 },
      { name: 'script', line: 8 },
    ]);
  });
});

describe('a slot in raw HTML', () => {
  const slot = '<div data-latchkey-slot="trackers">';
  const when = '<div data-latchkey-slot="when" data-latchkey-if="consent=none">';
  const render = (markdown: string) =>
    renderLegalPage(`# T\n\n${markdown}`, { reviewed, lang: 'en', path: 'x.md' });

  it.each([
    ['open', `text\n\n${slot}\n\n## Rights`, 'x.md:5: the slot "trackers" holds something'],
    ['closed as if it were XML', `${slot.replace('>', ' />')}\n\nRights`, 'x.md:3: the slot "trackers"'],
    ['open inside of another element', `<div>\n\n${slot}\n\nRights\n\n</div>`, 'x.md:5: the slot "tr'],
    [
      'an open block',
      `${when}\n\nNothing.\n\n## Rights`,
      'x.md:3: the block "when" is a <div>, and its start and end tags do not match',
    ],
  ])('is refused when it is %s: it would take along what follows', (_, markdown, message) => {
    expect(() => render(markdown)).toThrow(message);
  });

  it.each(['my-el', 'svg', 'button', 'template'])('is refused as a <%s>, which would not stay', (name) => {
    const block = `<${name} data-latchkey-slot="when" data-latchkey-if="consent=needed">`;
    const message = `x.md:5: the slot "when" is a <${name}>`;
    expect(() => render(`text\n\n${block}\n\nSECRET\n\n</${name}>`)).toThrow(message);
    expect(() => render(`text\n\n*x* ${block}SECRET</${name}>`)).toThrow(message);
    const claim = `text\n\n<${name} data-latchkey-claim="none=video">SECRET</${name}>`;
    expect(() => render(claim)).toThrow(`x.md:5: the claim "none=video" is a <${name}>`);
  });

  it.each(['body', 'tr', 'td', 'caption'])('is refused as a <%s> that stands where there is none', (name) => {
    const block = `<${name} data-latchkey-slot="when" data-latchkey-if="consent=needed">`;
    const message = `x.md:5: a <${name}> with a slot or a claim stands where HTML has no such element`;
    expect(() => render(`text\n\n${block}\n\nSECRET\n\n</${name}>`)).toThrow(message);
    expect(() => render(`text\n\n<div>${block}SECRET</${name}></div>`)).toThrow(message);
  });

  it.each([
    '<tr title="a > b" data-latchkey-slot="when" data-latchkey-if="none=video"><td>SECRET</td></tr>',
    '<tr data-latchkey-slot = "when" data-latchkey-if="none=video"><td>SECRET</td></tr>',
    '<tr class="x"data-latchkey-slot="when" data-latchkey-if="none=video"><td>SECRET</td></tr>',
    '<tr data-latchkey-claim=none=video><td>SECRET</td></tr>',
  ])('is refused however it is written: %s', (lost) => {
    expect(() => render(`<!--\n-->\n${lost}`)).toThrow('x.md:5: a <tr> with a slot or a claim stands where');
  });

  it('is refused where it is lost, not where one like it stays', () => {
    const row = '<tr data-latchkey-slot="when" data-latchkey-if="none=video"><td>X</td></tr>';
    expect(() => render(`text\n\n${row}\n\n<table>${row}</table>`)).toThrow('x.md:5: a <tr>');
    expect(() => render(`<table>${row}</table>\n\n${row}`)).toThrow('x.md:5: a <tr>');
  });

  it.each([
    ['p', '\n\nSECRET\n\n'],
    ['p', 'text <div>SECRET</div>'],
    ['h2', 'text\n\n## SECRET\n\n'],
    ['a', 'text <a href="x">SECRET</a>'],
    ['div', '<p>text</section>SECRET</p>'],
  ])('is refused as a block that HTML ends before its end tag: <%s>%j', (name, content) => {
    const block = `<${name} data-latchkey-slot="when" data-latchkey-if="consent=needed">${content}</${name}>`;
    const message = `x.md:5: the block "when" is a <${name}>, and HTML does`;
    expect(() => render(`text\n\n<section>${block}</section>`)).toThrow(message);
  });

  it.each([
    '<table>TR<td>x</td></tr></table>',
    'text <table>TR<td>x</td></tr></table>',
    '<table>\n<tbody>\nTR\n</tr></table>',
    '> <table>\n> TR</tr></table>',
  ])('is refused as a block whose words HTML puts before the table: %j', (table) => {
    const row = '<tr data-latchkey-slot="when" data-latchkey-if="consent=needed">SECRET';
    expect(() => render(table.replace('TR', row))).toThrow('the block "when" is a <tr>, and HTML does');
  });

  it.each([
    `<div title='<tr data-latchkey-slot="x">'>text</div>`,
    '<script>var a="<tr data-latchkey-slot=x>"</script>text',
    'text <script>var a="<tr data-latchkey-slot=x>"</script>',
    '<!-- <div data-latchkey-slot="when"> --> text',
  ])('is not what only looks like one: %s', (markdown) => {
    expect(parsed(render(markdown).html).text()).toContain('text');
  });

  it('may hold whatever Markdown can, and blocks', () => {
    const inside = `- a\n- b[^1]\n\n| c |\n|---|\n| d |\n\n:::when{uses=video}\n${when}\n\n*e* {site}\n\n</div>\n:::`;
    const { html } = renderLegalPage(`# T\n\n${when}\n\n${inside}\n\n</div>\n\nf[^1]\n\n[^1]: g`, {
      ...{ reviewed, lang: 'en', values },
    });
    const $ = parsed(html);
    expect($('[data-latchkey-slot]')).toHaveLength(3);
    expect($('[data-latchkey-slot]').last().text().trim()).toBe('e Acme *Docs* <b>');
  });

  it('may be a row of a table', () => {
    const row = '<tr data-latchkey-slot="when" data-latchkey-if="consent=needed"><td>X</td></tr>';
    const { html } = render(`<table>${row}${row}</table>\n\n<!-- <td data-latchkey-slot="when"> -->`);
    expect(parsed(html)('tr[data-latchkey-slot]')).toHaveLength(2);
  });

  it('is left alone when it is closed', () => {
    const $ = parsed(
      render(`<div>${slot} <!-- x -->\n</div></div>\n\n${when}\n\nNothing.\n\n</div>\n\nRights`).html,
    );
    expect($('[data-latchkey-slot]')).toHaveLength(2);
    expect($('[data-latchkey-slot] :contains("Rights")')).toHaveLength(0);
  });
});

describe('what is written in a block', () => {
  const span = '<span data-latchkey-slot="when" data-latchkey-if="consent=needed">';
  const div = '<div data-latchkey-slot="when" data-latchkey-if="consent=needed">';
  const directive = ':::when{consent=needed}';
  const render = (markdown: string) =>
    renderLegalPage(`# T\n\n${markdown}`, { reviewed, lang: 'en', path: 'x.md', values });

  it.each([
    '**a S b** SECRET</span>',
    '*a S b* SECRET</span>',
    '~~a S b~~ SECRET</span>',
    '[a S b](/x) SECRET</span>',
    '<b>a S b</b> SECRET</span>',
    '<em>a S b</em> SECRET</span>',
    '**a S b** {contact}</span>',
    '**a S b** *SECRET*</span>',
    'S a </span> **b S c** SECRET</span>',
    'S **a S b** SECRET</span></span>',
  ])('does not go on behind an element that it starts in: %s', (markdown) => {
    expect(() => render(markdown.replaceAll('S ', `${span} `))).toThrow(
      'x.md:3: the block "when" is a <span>, and HTML does not keep in it',
    );
  });

  it.each([
    '**a S b</span>** c',
    'S **a** {contact} [b](/x)</span> {contact}',
    'S a S b</span> c</span> d',
    'S a **S b</span>** c</span> d',
    '[a S b</span>](/x) {site}',
  ])('may be in an element, and hold them: %s', (markdown) => {
    const { html } = render(markdown.replaceAll('S ', `${span} `));
    expect(parsed(html)('[data-latchkey-slot]').length).toBe(markdown.split('S ').length - 1);
  });

  it.each([
    [`${directive}\na[^1]\n\n[^1]: SECRET\n:::`, 'x.md:6: the footnote "[^1]" is written in a block'],
    [`${div}\n\na[^x]\n\n[^x]: SECRET\n\n</div>\n\nb[^x]`, 'x.md:7: the footnote "[^x]" is written in a'],
    [`${directive}\n> - a[^1]\n:::\n\n[^1]: SECRET`, 'x.md:4: the footnote "[^1]" is referred to only in'],
    [`a ${span}b[^1]</span> c\n\n[^1]: SECRET`, 'x.md:3: the footnote "[^1]" is referred to only in'],
    [`${directive}\na[^1]\n:::\n\n[^1]: SECRET[^1]`, 'x.md:4: the footnote "[^1]" is referred to only in'],
    [`${directive}\na[^1]\n:::\n\n[^1]: SECRET\n\n[^2]: b[^1]`, 'x.md:4: the footnote "[^1]" is refer'],
    [`a[^1]\n\n[^1]: b ${span}c[^2]</span>\n[^2]: SECRET`, 'x.md:5: the footnote "[^2]" is referred to only'],
  ])('has no footnote, which would be published without it: %j', (markdown, message) => {
    expect(() => render(markdown)).toThrow(message);
  });

  it('may refer to a footnote that is there anyway, and footnotes may hold blocks', () => {
    const { html } = render(
      `${directive}\na[^1]\n:::\n\nb[^1]\n\n:::when{site}\nc[^2]\n\n[^2]: d\n:::\n\n[^1]: e ${span}f</span>`,
    );
    const $ = parsed(html);
    expect($('li')).toHaveLength(2);
    expect($('li [data-latchkey-slot]').text()).toBe('f');
    const back = $('li a').toArray();
    expect(
      back.map((link) =>
        $(`[id="${$(link).attr('href')?.slice(1)}"]`)
          .closest('p')
          .text(),
      ),
    ).toEqual(['b1', 'c2']);
  });

  it.each(['textarea', 'title', 'script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'])(
    'is not taken for text because of an open <%s>',
    (name) => {
      const message = `x.md:5: a <${name}> in raw HTML has no end tag`;
      for (const block of [`${span}SECRET</span>`, `${directive}\nSECRET\n:::`]) {
        expect(() => render(`text\n\n<${name}>\n\n${block}`)).toThrow(message);
        expect(() => render(`text\n\na *b* <${name}>\n\n${block}`)).toThrow(message);
      }
      const closed = render(`<${name}>\n${div}SECRET</div></${name}>\n\na ${span}b</span>`);
      expect(parsed(closed.html).text()).not.toContain('SECRET');
      expect(parsed(closed.html)('[data-latchkey-slot]').text()).toBe('b');
      expect(closed.leftOut).toEqual([{ name, line: 3 }]);
    },
  );

  it.each([
    `<!-- <textarea> --> ${span}a</span>`,
    `\`<textarea>\` and \\<title> ${span}a</span>`,
    `<i title="<textarea>">x</i> ${span}a</span>`,
    `<svg><title/></svg> ${span}a</span>`,
  ])('stands behind what only looks like an open element: %s', (markdown) => {
    expect(parsed(render(markdown).html)('[data-latchkey-slot]').text()).toBe('a');
  });

  it.each([
    `<select>\n\n${directive}\nSECRET\n:::\n\n</select>`,
    `<title>\n\n${directive}\nSECRET\n:::\n\n</title>`,
    'a\n\n*b* <textarea> :claim[SECRET]{none=advertising} </textarea>',
  ])('is refused where no directive stays: %j', (markdown) => {
    expect(() => render(markdown)).toThrow('x.md:5: a directive stands in raw HTML');
  });
});
