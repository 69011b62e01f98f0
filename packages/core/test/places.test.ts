import { describe, expect, it } from 'vitest';
import { scanTokens } from '../src/html/scan-tokens.ts';
import { outlineOf } from '../src/scan/outline.ts';
import { type Places, placesOf } from '../src/scan/places.ts';

async function placesIn(text: string): Promise<Places | null> {
  const scanned = await scanTokens(text);
  return placesOf(text, scanned, outlineOf(scanned.tokens), []);
}

async function bodyOf(text: string): Promise<string> {
  const places = await placesIn(text);
  return text.slice(places?.body ?? text.length);
}

describe('the start of the body', () => {
  it.each([
    ['after a skip link', '<a href="#main">Skip</a>', '<p>'],
    ['after a skip link behind comments', '<!-- a --><!-- b -->\n<a href="#main">Skip</a>', '<p>'],
    ['before a link to a place that other content comes before', '', '<div><a href="#main">Up</a>'],
    ['before a link that leads elsewhere', '', '<a href="/">Home</a>'],
  ])('is %s', async (_, before, rest) => {
    expect(await bodyOf(`<!doctype html><html><body>${before}${rest}`)).toBe(rest);
  });

  it('is before the first element that no head has, where the tag is left out', async () => {
    expect(await bodyOf('<!doctype html><title>T</title><link rel="icon" href="/i.png"><h1>T</h1>')).toBe(
      '<h1>T</h1>',
    );
    expect(await bodyOf('<!doctype html><title>T</title><template><p>x</p></template><h1>T</h1>')).toBe(
      '<h1>T</h1>',
    );
  });
});

describe('the footer', () => {
  it('is the last one that is no part of a template', async () => {
    const text = '<!doctype html><body><footer>F</footer><template><footer>T</footer></template></body>';
    expect(await placesIn(text)).toMatchObject({ footer: text.indexOf('</footer>') });
  });

  it('is the one after a template that leaves its own open', async () => {
    const text = '<!doctype html><body><template><footer>T</template><footer>F</footer></body>';
    expect(await placesIn(text)).toMatchObject({ footer: text.indexOf('</footer>') });
  });
});

describe('a fragment', () => {
  const comments = '<!---->'.repeat(20_000);

  it('has no places, however many comments it begins with', async () => {
    const text = `${comments}<div>x</div>`;
    expect(await placesIn(text)).toBeNull();
  });

  it('is none with a doctype behind comments and instructions', async () => {
    const text = `\uFEFF<?xml version="1.0"?>${comments}<!DOCTYPE html><p>x</p>`;
    expect(await placesIn(text)).toMatchObject({ body: text.indexOf('<p>') });
  });

  it('or its content are told from a skip link in no time', async () => {
    expect(await bodyOf(`<!doctype html><body>${comments}<div><a href="#a">A</a></div>`)).toMatch(/^<!---->/);
  });
});
