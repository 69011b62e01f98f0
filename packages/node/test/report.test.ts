import { describe, expect, it } from 'vitest';
import { scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, optionsFor } from './support.ts';

const html = (body: string) =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">\n</head>\n<body>${body}</body></html>\n`;

describe('the report', () => {
  it('has one block per unknown host, with places and the lines to paste', async () => {
    const folder = folderOf({
      'a.html': html('<iframe src="https://widget.acme.io/1"></iframe>'),
      'b.html': html('<iframe src="https://widget.acme.io/2"></iframe>'),
    });
    const { warnings } = reportOf(await scanFolder(optionsFor(folder)), 'found');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('acme.io (iframe; 2 places on 2 pages; widget.acme.io)');
    expect(warnings[0]).toContain('a.html:5');
    expect(warnings[0]).toContain("firstParty: ['*.acme.io']");
  });

  it('has one block for all pages that only a tree tells how to read', async () => {
    const framed = (src: string) => `<html><head></head><frameset><frame src="${src}"></frameset></html>`;
    const folder = folderOf({ 'a.html': framed('1.html'), 'b.html': framed('2.html') });
    const { warnings } = reportOf(await scanFolder(optionsFor(folder)), 'found');
    const slow = warnings.filter((each) => each.includes('tree parser'));
    expect(slow).toHaveLength(1);
    expect(slow[0]).toMatch(/ 2 pages;.*\n +a\.html: .*\n +b\.html: /);
  });
});
