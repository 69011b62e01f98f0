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

it('a config without mistakes is taken', () => {
  expect(settingsFrom({ services: { youtube: { purpose: 'content' } } }, 'x').mode).toBe('gate');
});
