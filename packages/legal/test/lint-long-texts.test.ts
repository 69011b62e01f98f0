import { describe, expect, it } from 'vitest';
import { codes, dated, lint } from './lint-support.ts';

describe('a long text', () => {
  const paragraph = `${'Nothing is said here that a rule could find a fault with. '.repeat(20)}\n\n`;

  it('is read as a short one, and its places are those of the file', () => {
    const text = `${dated}${paragraph.repeat(60)}See [the rules](#), and [ours][1].\n\n${paragraph}[1]: #\n`;
    const line = 3 + 2 * 60;
    expect(lint(text).map((finding) => [finding.code, finding.line, finding.column])).toEqual([
      ['L403', line, 5],
      ['L403', line, 25],
    ]);
  });

  it.each([0, 900])('has footnotes, which are read once, where they stand (%i paragraphs)', (length) => {
    const middle = 'Nothing is said here that a rule could find a fault with.\n\n'.repeat(length);
    const note =
      '[^1]: See Article 99 of this page, and [us](#).\n[^b]: Or [ours][2].\n\n    Or [theirs](#).';
    const text = `${dated}See Article 6[^1] GDPR[^b].\n\n${middle}${note}\n\n[2]: #\n`;
    const line = 5 + 2 * length;
    expect(lint(text).map((finding) => [finding.code, finding.line, finding.column])).toEqual([
      ['L409', line, 11],
      ['L403', line, 40],
      ['L403', line + 1, 10],
      ['L403', line + 3, 8],
    ]);
  });

  it('may have no line of its own to cut at', () => {
    const text = `${dated}${paragraph.trim().repeat(60)} <a href="">x</a>`;
    const [finding] = lint(text);
    expect(finding).toMatchObject({ code: 'L403', line: 3, column: text.length - dated.length - 15 });
  });

  it('is not cut inside of a table', () => {
    const rows = '<tr><td>a</td><td>b</td></tr>\n\n'.repeat(1500);
    const table = `<table><tr><th>Name</th><th>Purpose</th></tr>\n\n${rows}</table>\n\n`;
    expect(codes(`${dated}${table}${paragraph}`)).toEqual([]);
  });

  it.each([
    ['a word', 'X'.repeat(250_000), 1],
    ['marks', `${'!'.repeat(250_000)}a`, 0],
    ['many findings, each with its line', 'XXXX\n'.repeat(50_000), 50_000],
  ])('costs what it is long, not the square of that: %s', (_, words, findings) => {
    // The square takes each of them beyond the time that a test has.
    expect(codes(`<html lang="en"><p>${words}</p></html>`, 'a.html')).toHaveLength(findings);
  });

  it('is not cut inside of code', () => {
    const code = `\`\`\`\n${'# [x](#)\n\n'.repeat(1300)}\`\`\`\n\n`;
    expect(codes(`${dated}${paragraph.repeat(5)}${code}${paragraph.repeat(10)}`)).toEqual([]);
  });
});
