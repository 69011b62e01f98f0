import { expect, test } from 'vitest';
import { draftService } from '../scripts/draft-service.ts';
import { services } from '../src/index.ts';
import { serviceFileSchema } from '../src/schema.ts';

const draft = (wish: { url: string; kind?: string; id?: string }, name?: string) =>
  draftService({ today: '2026-11-22', ...wish }, services, () => name);

test('a draft claims the domain of an address, and no fact', () => {
  const { file, fixture } = draft({ url: 'https://cdn.nobody.example/a.js?x=1&y=2' }, 'Nobody’s Widget');
  expect(file).toMatchObject({
    id: 'nobody-s-widget',
    name: 'Nobody’s Widget',
    provider: null,
    match: { urls: ['*.nobody.example/'] },
    storage: [],
    evidence: { level: 'secondary', sources: ['https://nobody.example/'] },
  });
  expect(fixture).toBe('<script src="https://cdn.nobody.example/a.js?x=1&amp;y=2" async></script>\n');
});

test('a draft is refused by the schema until somebody says what it is', () => {
  const schema = serviceFileSchema(['keeps-session']);
  const failed = schema.safeParse(draft({ url: 'https://nobody.example/embed' }).file);
  expect(failed.error?.issues.map(({ path }) => path)).toEqual([['kind']]);
  expect(schema.safeParse(draft({ url: 'https://nobody.example/embed', kind: 'map' }).file).success).toBe(
    true,
  );
});

test.each([
  [{ url: 'nobody.example' }, 'is no address'],
  [{ url: 'https://www.youtube.com/embed/x' }, 'is known: services/youtube.json'],
  [{ url: 'https://nobody.example/', id: 'youtube' }, 'services/youtube.json exists already'],
])('%j: %s', (wish, words) => {
  expect(() => draft(wish)).toThrow(words);
});
