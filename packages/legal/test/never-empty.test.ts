import { type InventoryService, purposes, type StorageRow, serviceKinds } from '@latchkey/core';
import { fillSlot, type SlotName } from '@latchkey/legal';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnNames } from '../src/tables/columns.ts';
import { parsed, sampleService, sampleView, textsOf } from './sample-view.ts';

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('<div>', '</div>', '{reason}', '::', 'constructor'),
);

const row: fc.Arbitrary<StorageRow> = fc.record({
  name: words,
  kind: fc.constantFrom('cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache', 'pixel'),
  party: fc.constantFrom('first', 'third'),
  use: fc.constantFrom('tells-visitors-apart', 'unheard-of', 'constructor'),
  duration: fc.constantFrom(null, 'session', 'persistent', 'P1Y', 'PT30M', 'P1W3D', 'PT', 'for ever'),
});

const service: fc.Arbitrary<InventoryService> = fc
  .record({
    name: words,
    provider: fc.option(fc.record({ entity: fc.string(), country: fc.string(), privacyUrl: fc.string() })),
    purpose: fc.constantFrom(...purposes),
    kind: fc.constantFrom(...serviceKinds),
    storage: fc.array(row, { maxLength: 3 }),
    storesNothing: fc.boolean(),
    verified: fc.boolean(),
    hosts: fc.array(words, { maxLength: 2 }),
    decision: fc.constantFrom('keep', 'remove', 'gate'),
    moment: fc.constantFrom('load', 'consent', 'use'),
    reasonText: fc.dictionary(words, words, { maxKeys: 2 }),
  })
  .chain((given) =>
    fc
      .option(fc.record({ basis: words, since: words, reason: words }))
      .map((exempt) => sampleService(exempt === null ? given : { ...given, exempt })),
  );

const view = fc.record({
  services: fc.array(service, { maxLength: 6 }),
  lang: fc.constantFrom('en', 'fr'),
  purpose: fc.constantFrom(undefined, ...purposes),
});

const options = fc
  .record({
    columns: fc.array(fc.constantFrom(...columnNames, 'shoes'), { maxLength: 6 }),
    scope: fc.constantFrom('', 'site', 'email', 'app site'),
  })
  .map(({ columns, scope }) => ({ columns: columns.join(' '), ...(scope ? { scope } : {}) }));

const slotNames = fc.constantFrom<SlotName>(
  'trackers',
  'services',
  'retention',
  'verification',
  'controller',
);

it('prints full tables or a sentence, whatever the inventory holds', () => {
  fc.assert(
    fc.property(view, options, slotNames, ({ services, ...given }, chosen, name) => {
      const html = fillSlot(name, sampleView(services, { ...given, options: chosen }));
      const $ = parsed(html);
      expect(html).not.toMatch(/<\/?div/i);
      expect($('p, table, dl').length).toBeGreaterThan(0);
      for (const table of $('table').toArray()) {
        expect($(table).find('tbody tr').length).toBeGreaterThan(0);
        expect($(table).find('caption').length).toBe(1);
        expect(columnsOfRows(parsed($.html(table)))).toBe(true);
      }
      expect(textsOf($, 'p, h3, li, caption, thead th')).not.toContain('');
    }),
    { numRuns: 150 },
  );
});

it('lists each contacted service exactly once', () => {
  fc.assert(
    fc.property(view, ({ services, ...given }) => {
      const numbered = services.map((one, index) => ({
        ...one,
        name: `service-${index}`,
        hosts: [`service-${index}`],
      }));
      const $ = parsed(fillSlot('trackers', sampleView(numbered, given)));
      const listed = textsOf($, 'tbody th small, tbody th code');
      const expected = numbered
        .filter((one) => one.decision !== 'remove')
        .filter((one) => given.purpose === undefined || one.purpose === given.purpose)
        .map((one) => one.name);
      expect(listed.sort()).toEqual(expected.sort());
    }),
    { numRuns: 100 },
  );
});

/** Whether each row covers every column, with what spans into it from above. */
function columnsOfRows($: ReturnType<typeof parsed>): boolean {
  const wanted = $('thead th').length;
  return $('tbody')
    .toArray()
    .every((body) => {
      const rows = $(body).find('tr').toArray();
      const spanning = $(body)
        .find('[rowspan]')
        .toArray()
        .map((cell) => Number($(cell).attr('rowspan')));
      return rows.every((tr, index) => {
        const cells = $(tr)
          .children()
          .toArray()
          .reduce((sum, cell) => sum + Number($(cell).attr('colspan') ?? 1), 0);
        const above = index === 0 ? 0 : spanning.filter((rowspan) => index < rowspan).length;
        return cells + above === wanted;
      });
    });
}
