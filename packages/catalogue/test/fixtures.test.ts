import { expect, test } from 'vitest';
import { fixtureReader } from '../checks/fixtures.ts';
import { services } from '../src/index.ts';

const fixtures = fixtureReader(services);

test('no fixture is left over', () => {
  expect(fixtures.leftOver()).toEqual([]);
});

test.each(services)(
  'the snippet of $id is told as it, with all of its signatures, and as no other',
  async (service) => {
    expect(await fixtures.problems(service)).toEqual([]);
  },
);

test('a snippet is wrong that shows another service, misses a signature, or is missing itself', async () => {
  const youtube = services.find(({ id }) => id === 'youtube');
  const vimeo = services.find(({ id }) => id === 'vimeo');
  if (!youtube || !vimeo) throw new Error('no YouTube, or no Vimeo');
  const stolen = { ...youtube, id: 'vimeo', match: { ...youtube.match, inline: ['nowhere'] } };
  const problems = await fixtureReader([stolen, { ...vimeo, id: 'other' }]).problems(stolen);
  expect(problems.join('\n')).toContain('is told as other');
  expect(problems.join('\n')).toContain('does not show /nowhere/');
  expect(await fixtures.problems({ ...youtube, id: 'nothing' })).toEqual([
    'fixtures/nothing.html is missing',
  ]);
});
