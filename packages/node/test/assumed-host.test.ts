import { describe, expect, it } from 'vitest';
import { scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, optionsFor } from './support.ts';

const html = (head: string) =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">\n${head}</head>\n<body></body></html>\n`;

describe('the host of a site that nobody named', () => {
  it('takes the own host from canonical links when nobody names the site', async () => {
    const own =
      '<link rel="canonical" href="https://docs.acme.dev/a/"><img src="https://docs.acme.dev/x.png">';
    const folder = folderOf({ 'a.html': html(own) });
    const options = { ...optionsFor(folder), address: { url: undefined, base: undefined } };
    const result = await scanFolder(options);
    expect(result.inventory.services).toEqual([]);
    expect(reportOf(result, 'found').warnings.join()).toContain(
      '"docs.acme.dev" was taken from rel=canonical',
    );
  });

  it.each([
    [
      'by an address that its base completes',
      '<base href="//docs.acme.dev/"><link rel="canonical" href="a/">',
    ],
    ['by the first of two', `${canonical('docs.acme.dev')}${canonical('other.example')}`],
    ['in no template', `<template>${canonical('other.example')}</template>${canonical('docs.acme.dev')}`],
  ])('reads it as browsers do: %s', async (_, head) => {
    expect(await hostOf({ 'a.html': html(head) })).toBe('docs.acme.dev');
  });

  it('takes no host where pages name different ones', async () => {
    const pages = { 'a.html': html(canonical('a.example')), 'b.html': html(canonical('b.example')) };
    expect(await hostOf(pages)).toBeUndefined();
  });

  function canonical(host: string): string {
    return `<link rel="canonical" href="https://${host}/a/">`;
  }

  async function hostOf(files: Record<string, string>): Promise<string | undefined> {
    const options = { ...optionsFor(folderOf(files)), address: { url: undefined, base: undefined } };
    return (await scanFolder(options)).plan.assumedHost;
  }
});
