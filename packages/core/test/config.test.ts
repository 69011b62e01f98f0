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

const reason = 'Our lawyers looked at it and are fine';

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
    expect(failure({ unknown: 'gate' }).message).toContain(
      '`unknown` is not available in this version of Latchkey; remove it',
    );
    expect(corrected({ unknown: 'gate', mode: 'report' })).toEqual({ mode: 'report' });
  });

  it('wants a reason that visitors can read', () => {
    expect(failure({ services: { youtube: { keep: 'because' } } }).message).toContain('15 characters');
  });

  it.each([
    [
      { services: { plausible: { exempt: { bassis: 'fr-audience', since: '2026-11-01', reason } } } },
      'services.plausible.exempt.bassis',
      'basis',
    ],
    [{ firstParty: [{ host: 'a.example', procesor: 'Acme' }] }, 'firstParty.0.procesor', 'processor'],
    [{ legal: { langages: ['fr'] } }, 'legal.langages', 'languages'],
    [{ controller: { nam: 'Acme' } }, 'controller.nam', 'name'],
    [{ choice: { month: 3 } }, 'choice.month', 'months'],
  ])('knows the options at every depth: %j', (config, wrong, right) => {
    expect(failure(config).message).toContain(`\`${wrong}\` is not an option; did you mean \`${right}\`?`);
    expect(corrected(config)).toEqual(
      JSON.parse(JSON.stringify(config).replace(`"${wrong.split('.').at(-1)}"`, `"${right}"`)),
    );
    expect(failure(config).message).not.toContain('missing');
  });

  it('says what `legal` may be', () => {
    expect(failure({ legal: true }).message).toContain('{ "languages": ["en"] }');
    expect(failure({ legal: { languages: 'fr' } }).message).toContain('`legal.languages` is "fr"');
  });

  it.each([
    [{ exclude: 'x' }, '`exclude` is "x", but has to be a list'],
    [{ controller: { contact: 'a@example.org' } }, '`controller.name` is missing'],
    [{ services: { youtube: { keep: 7 } } }, '`services.youtube.keep` is 7, but has to be a text'],
    ['gate', 'the config is "gate", but has to be an object with site, firstParty'],
    [{ hosting: 'netlify' }, '`hosting` is "netlify", but has to be an object with provider, address'],
    [
      { controller: { name: 'A', mail: 'a' } },
      '`controller.mail` is not an option; there are name, contact,',
    ],
    [{ services: { x: { keeping: 'x' } } }, '`services.x.keeping` is not an option; there are '],
  ])('says what is wrong with %j', (config, words) => {
    expect(failure(config).message).toContain(words);
    expect(failure(config).message).not.toContain('Invalid input');
  });

  it('takes the wrong items out of a list, and no others', () => {
    const config = { firstParty: ['https://a.example/', 'https://b.example/', 'c.example', 7] };
    expect(corrected(config)).toEqual({ firstParty: ['c.example'] });
  });

  it('leaves out of the correction no more than what nobody can correct', () => {
    const config = { mode: 'report', controller: { contact: 'a@example.org' } };
    expect(corrected(config)).toEqual({ mode: 'report' });
  });

  it('takes no harm from a config that holds itself', () => {
    const config: Record<string, unknown> = { mode: 'report', serivces: {} };
    config['self'] = config;
    config['choice'] = { months: 6, of: [config] };
    expect(failure(config).message).toContain('`self` is not an option');
    expect(corrected(config)).toEqual({ mode: 'report', services: {}, choice: { months: 6 } });
  });

  it('shows a long value short', () => {
    const { message } = failure({ exclude: 'x'.repeat(1000) });
    expect(message.length).toBeLessThan(300);
  });

  it.each([
    { choice: { months: 24 } },
    { site: 'example.org' },
    { firstParty: ['https://cdn.example.org/'] },
    { services: { youtube: { exempt: { basis: 7 } } } },
    { mode: 'gates', legal: { languages: [] }, choice: 6 },
  ])('prints a correction that is right itself: %j', (config) => {
    expect(() => parseConfig(corrected(config), 'x')).not.toThrow();
  });
});
