import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { LatchkeyError } from '../src/errors/latchkey-error.ts';

function failure(config: unknown): LatchkeyError {
  try {
    parseConfig(config, 'latchkey.config.js');
  } catch (error) {
    if (error instanceof LatchkeyError) return error;
  }
  throw new Error('the config was taken');
}

/** The corrected config that the error prints. */
function corrected(config: unknown): unknown {
  const { hint } = failure(config);
  return JSON.parse(hint.slice(hint.indexOf('{'), hint.lastIndexOf('}') + 1));
}

describe('parseConfig', () => {
  it('fills in every default', () => {
    expect(parseConfig(undefined, 'x')).toMatchObject({
      mode: 'gate',
      legal: false,
      choice: { months: 6 },
      services: {},
    });
  });

  it('reads the aliases of purposes', () => {
    const { services } = parseConfig({ services: { 'a.example': { purpose: 'marketing' } } }, 'x');
    expect(services['a.example']?.purpose).toBe('advertising');
  });

  it('prints a misspelt key, the right one, and the config with it', () => {
    const config = { serivces: { youtube: { purpose: 'content' } } };
    expect(failure(config).message).toContain('`serivces` is not an option; did you mean `services`?');
    expect(corrected(config)).toEqual({ services: { youtube: { purpose: 'content' } } });
  });

  it('prints a misspelt key inside a service', () => {
    const config = { services: { youtube: { purpse: 'content' } } };
    expect(failure(config).message).toContain('`services.youtube.purpse`');
    expect(corrected(config)).toEqual({ services: { youtube: { purpose: 'content' } } });
  });

  it('prints a misspelt purpose with the one that was meant', () => {
    const config = { services: { 'cdn.example': { purpose: 'statstics' } } };
    expect(failure(config).message).toContain('did you mean "statistics"?');
    expect(corrected(config)).toEqual({ services: { 'cdn.example': { purpose: 'statistics' } } });
  });

  it('refuses options of later versions by name', () => {
    expect(failure({ drift: 'new' }).message).toContain(
      '`drift` is not available in this version of Latchkey; remove it',
    );
    expect(corrected({ drift: 'new', mode: 'report' })).toEqual({ mode: 'report' });
  });

  it('wants a reason that visitors can read', () => {
    expect(failure({ services: { youtube: { keep: 'because' } } }).message).toContain('15 characters');
  });

  it.each([
    { choice: { months: 24 } },
    { site: 'example.org' },
    { firstParty: ['https://cdn.example.org/'] },
    { mode: 'gates', legal: { languages: [] }, choice: 6 },
  ])('prints a correction that is right itself: %j', (config) => {
    expect(() => parseConfig(corrected(config), 'x')).not.toThrow();
  });
});
