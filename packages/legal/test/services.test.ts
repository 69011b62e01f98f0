import { fillSlot } from '@latchkey/legal';
import { expect, it } from 'vitest';
import { parsed, sampleService, sampleView, textsOf } from './sample-view.ts';

it('lists every service with its provider, its purpose and when it is contacted', () => {
  const view = sampleView([
    sampleService({ id: 'v', name: 'Video', kind: 'video', purpose: 'content', moment: 'use' }),
    sampleService({ id: 's', name: 'Stats' }),
    sampleService({ id: 'k', name: 'Kept', kind: 'form', decision: 'keep', moment: 'load' }),
    sampleService({ id: 'u', verified: false, purpose: 'content', hosts: ['u.example'] }),
    sampleService({ id: 'r', decision: 'remove' }),
  ]);
  const $ = parsed(fillSlot('services', view));
  expect(textsOf($, 'thead th[scope=col]')).toEqual(['Service', 'Provider', 'Purpose', 'Contacted']);
  expect(textsOf($, 'caption')).toEqual([
    'Services of other parties. The name of a provider leads to its privacy policy.',
  ]);
  const rows = $('tbody tr').toArray();
  expect(rows.map((row) => textsOf(parsed($.html(row)), 'th[scope=row], td'))).toEqual([
    ['StatsVisitor statistics', 'Sample SAS (France)', 'Statistics', 'after your consent'],
    ['Kept', 'Sample SAS (France)', 'Statistics', 'as soon as a page opens'],
    ['VideoVideos', 'Sample SAS (France)', 'Content', 'when you use it'],
    ['u.example', 'Provider not known', 'Content', 'after your consent'],
  ]);
});

it('says so when there is none', () => {
  expect(fillSlot('services', sampleView([]))).toBe(
    '<p>No service of another party was found in the pages of this site.</p>',
  );
});
