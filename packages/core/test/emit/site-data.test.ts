import { expect, it } from 'vitest';
import { islandModule } from '../../src/emit/island-modules.ts';
import { siteData } from '../../src/emit/site-data.ts';
import { analytics, inventoryService, sampleView } from './sample-view.ts';

it('holds the gated services and no others: nothing else can be made live', () => {
  const kept = inventoryService({ id: 'kept', decision: 'keep' });
  const manager = inventoryService({ id: 'gtm', kind: 'tag-manager', contains: ['google-analytics'] });
  expect(siteData(sampleView([analytics, kept, manager])).services).toEqual({
    'google-analytics': {
      purpose: 'statistics',
      mark: 'c3f',
      asks: 'banner',
      stores: true,
    },
    gtm: {
      purpose: 'content',
      kind: 'tag-manager',
      mark: 'm1',
      asks: 'place',
      contains: ['google-analytics'],
    },
  });
});

it('starts the island with the data, in ASCII', () => {
  const view = { ...sampleView(), scope: '/caf\u00e9 \u{1f5dd}/' };
  const module = islandModule(view);
  expect(module).toMatch(/^[\x20-\x7e\n]*$/);
  const started = new Function(module.replace('\nstart(', '\nreturn start('))();
  expect(started).toEqual(siteData(view));
});
