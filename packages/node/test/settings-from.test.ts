import { LatchkeyError } from '@latchkey/core';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../src/settings-from.ts';

function failure(config: unknown): { message: string; corrected: unknown } {
  try {
    settingsFrom(config, 'latchkey.config.js');
  } catch (error) {
    if (!(error instanceof LatchkeyError)) throw error;
    const { message, hint } = error;
    return { message, corrected: JSON.parse(hint.slice(hint.indexOf('{'), hint.lastIndexOf('}') + 1)) };
  }
  throw new Error('the config was taken');
}

describe('a config that names services which do not exist', () => {
  const config = {
    controller: { name: 'Acme' },
    firstParty: ['cdn.example.net'],
    services: {
      youtub: { purpose: 'media' },
      'google-tag-manager': { contains: ['google-analytcs', 'hotjar', 'nothing-like-it-at-all'] },
      'nothing-like-it-at-all': { purpose: 'content' },
    },
  };

  it('is printed whole, with those that were meant', () => {
    expect(failure(config).corrected).toEqual({
      controller: { name: 'Acme' },
      firstParty: ['cdn.example.net'],
      services: {
        youtube: { purpose: 'media' },
        'google-tag-manager': { contains: ['google-analytics', 'hotjar'] },
      },
    });
  });

  it('is told each mistake with its place', () => {
    const { message } = failure(config);
    expect(message).toContain('`services` names "youtub"');
    expect(message).toContain('did you mean "youtube"?');
    expect(message).toContain('`services.google-tag-manager.contains` names "google-analytcs"');
  });
});

describe('a list of services', () => {
  it('is corrected as a list, with what is declared', () => {
    const { message, corrected } = failure({
      declare: ['cloudflare-web-analytic', { service: 'brevoo', where: 'email' }],
      services: [{ id: 'youtub', purpose: 'media' }],
    });
    expect(corrected).toEqual({
      declare: ['cloudflare-web-analytics', { service: 'brevo', where: 'email' }],
      services: [{ id: 'youtube', purpose: 'media' }],
    });
    expect(message).toContain('`declare` names "cloudflare-web-analytic"');
  });

  it('may have ids of its own, where something is known of them', () => {
    const match = { urls: ['acme.example/'] };
    expect(
      settingsFrom({ services: [{ id: 'acme', name: 'Acme', match }] }, 'x').services['acme'],
    ).toBeDefined();
    expect(
      settingsFrom({ declare: ['acme'], services: { acme: { name: 'Acme' } } }, 'x').services['acme'],
    ).toBeDefined();
    expect(failure({ services: [{ id: 'acme', name: 'Acme' }] }).message).toContain('names "acme"');
  });
});

describe('what stored things are for', () => {
  it('is a key of the vocabulary, or own words', () => {
    const { message, corrected } = failure({
      storage: [{ name: 'sid', use: 'keeps-sigin' }],
      services: {
        'x.example': {
          storage: [
            { name: 'a', use: 'nothing' },
            { name: 'b', use: 'Own words' },
          ],
        },
      },
    });
    expect(message).toContain('`storage.0.use` is "keeps-sigin"');
    expect(message).toContain('did you mean "keeps-sign-in"?');
    expect(message).toContain('`services.x.example.storage.0.use` is "nothing"');
    expect(corrected).toEqual({
      storage: [{ name: 'sid', use: 'keeps-sign-in' }],
      services: { 'x.example': { storage: [{ name: 'b', use: 'Own words' }] } },
    });
  });
});

it('a config without mistakes is taken', () => {
  expect(settingsFrom({ services: { youtube: { purpose: 'content' } } }, 'x').mode).toBe('gate');
});
