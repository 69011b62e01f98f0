import { expect, it } from 'vitest';
import { siteModules } from '../../src/emit/site-modules.ts';
import { withdrawalData } from '../../src/emit/withdrawal-data.ts';
import type { StorageRow } from '../../src/model.ts';
import { analytics, inventoryService, sampleView, youtube } from './sample-view.ts';

const row = (part: Partial<StorageRow>): StorageRow => ({
  name: 'x',
  kind: 'cookie',
  party: 'first',
  use: 'visitor',
  duration: null,
  ...part,
});

it('ships what the site has a use for, and nothing else', () => {
  const plain = [...siteModules(sampleView()).keys()];
  expect(plain).not.toContain('signals.js');
  expect(plain).not.toContain('notice.js');
  const listening = sampleView([{ ...analytics, consentSignal: 'google' }]);
  const change = { date: '2026-03-01', text: 'Videos come from Vimeo', notice: true };
  const all = [...siteModules({ ...listening, changes: [change] }).keys()];
  expect(all).toEqual(expect.arrayContaining([...plain, 'signals.js', 'notice.js']));
});

it('tells Google in the mapping of the author, and in the default one for the rest', () => {
  const view = sampleView([{ ...analytics, consentSignal: 'google' }]);
  const text = siteModules({ ...view, consentMode: { advertising: ['ad_storage'] } }).get('signals.js');
  expect(text).toContain('"advertising":["ad_storage"]');
  expect(text).toContain('"statistics":["analytics_storage"]');
});

it('knows what a withdrawal can delete, and who keeps something elsewhere', () => {
  const stores = (id: string, storage: StorageRow[]) => inventoryService({ id, storage });
  const data = withdrawalData(
    sampleView([
      stores('own', [row({ name: '_ga_*' }), row({ kind: 'pixel' }), row({ kind: 'cache', name: 'v1' })]),
      stores('both', [row({ name: 'id' }), row({ party: 'third', domain: 'x.example' })]),
      { ...stores('kept', [row({ name: 'kept' })]), decision: 'keep' },
      youtube,
    ]),
  );
  expect(data).toMatchObject({
    rows: {
      own: [
        ['cookie', '_ga_*'],
        ['cache', 'v1'],
      ],
      both: [['cookie', 'id']],
    },
    elsewhere: { both: 'Acme Ltd' },
  });
});
