import { type PackedPage, unpacked } from '@latchkey/core';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { gatePage } from './support.ts';

const counter = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><main>${body}</main><footer>F</footer></body></html>`;
const reason = 'Own audience measurement, without any cookie';
const exempt = { basis: 'fr-audience', since: '2026-11-01', reason };
const config = { services: { 'google-analytics': { exempt } } };

it('can be objected to: it is gated, and the island opens it at once', async () => {
  const { html, inventory } = await gatePage(page(counter), config);
  const $ = load(html);
  expect($('main script').attr('data-latchkey-gate')).toBe('script');
  expect($('head script[type=module]').attr('src')).toMatch(/^\/_latchkey\/island\.js\?/);
  expect($('#latchkey-ask').length).toBe(0);
  expect(inventory.services).toMatchObject([
    { decision: 'gate', asks: 'nowhere', reason: 'exempt', moment: 'load' },
  ]);
});

it('has no hints and no copies for browsers without scripts: those could not be objected to', async () => {
  const around =
    '<link rel="preconnect" href="https://www.google-analytics.com"><noscript><img width="1" height="1" src="https://www.google-analytics.com/collect?v=1"></noscript>';
  const { html } = await gatePage(page(around + counter), config);
  expect(html).not.toContain('preconnect');
  expect(html).not.toContain('collect');
});

it('does not change what visitors were asked about', async () => {
  const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
  const revision = async (body: string) => {
    const { html } = await gatePage(page(body), config);
    return unpacked(load(html)('script[data-latchkey-page]').data('latchkeyPage') as PackedPage);
  };
  expect((await revision(video)).choice.rev).toBe((await revision(video + counter)).choice.rev);
});
