import { expect, it } from 'vitest';

it('exposes the public API', async () => {
  expect(Object.keys(await import('@latchkey/legal')).sort()).toEqual([
    'LegalPageError',
    'fillSlot',
    'legalStrings',
    'legalTemplates',
    'renderLegalPage',
  ]);
});
