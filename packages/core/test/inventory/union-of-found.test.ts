import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { type Found, inventoryOf } from '../../src/inventory/inventory.ts';
import { unionOfFound } from '../../src/inventory/union-of-found.ts';
import type { Service } from '../../src/model.ts';

const serviceOf = (id: string): Service => ({
  id,
  name: id,
  provider: null,
  purpose: 'content',
  kind: 'video',
  contact: 'load',
  match: { urls: [], inline: [] },
  globals: [],
  storage: [],
  storesNothing: false,
  verified: true,
});

const found: fc.Arbitrary<Found> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    page: fc.constantFrom('index.html', 'guide/index.html', 'z.html'),
    line: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom('iframe' as const, 'image' as const),
    action: fc.constantFrom('gate' as const, 'keep' as const),
  })
  .map(({ id, page, line, kind, action }) => ({
    finding: {
      page,
      kind,
      host: `${id}.example`,
      start: line * 10,
      end: line * 10 + 9,
      line,
      column: 1,
      noscript: false,
    },
    decision: {
      action,
      service: id,
      asks: 'place',
      reason: action === 'gate' ? 'needs-consent' : 'kept-by-author',
    },
    service: serviceOf(id),
  }));
const part = fc.array(found, { maxLength: 8 });
const sources = { settings: parseConfig({}, 'test'), serviceOf, platforms: [] };
const inventory = (all: Found[]) => JSON.stringify(inventoryOf(all, sources));

describe('a site that is built in parts', () => {
  it('has the inventory of the whole, whatever the parts share and in which order they come', () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const whole = inventory(unionOfFound(a, b, c));
        expect(inventory(unionOfFound(unionOfFound(c, a), b))).toBe(whole);
        expect(inventory(unionOfFound(a, unionOfFound(b, c)))).toBe(whole);
        expect(inventory(unionOfFound(a, b, c, a))).toBe(whole);
      }),
    );
  });

  it('counts a page that two parts share once', () => {
    fc.assert(
      fc.property(part, (a) => {
        const pages = new Set(a.map(({ finding, decision }) => `${finding.page} ${decision.service}`)).size;
        const { services } = inventoryOf(unionOfFound(a, a), sources);
        expect(services.reduce((sum, service) => sum + service.pages, 0)).toBe(pages);
      }),
    );
  });
});
