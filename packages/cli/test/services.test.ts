import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const latchkey = (...args: string[]) => runCommand('services', ...args);

describe('latchkey services', () => {
  it('lists every service on a line, and counts them', async () => {
    const { exitCode, out, err } = await latchkey();
    const lines = out.trim().split('\n');
    expect(exitCode).toBe(0);
    expect(lines).toContainEqual(
      expect.stringMatching(/^youtube +YouTube \(video, Google Ireland Limited\)$/),
    );
    expect(err).toContain(`${lines.length} services.`);
  });

  it('says what is known of one, with what it stores and how that is known', async () => {
    const { out } = await latchkey('youtube');
    for (const words of [
      'run by',
      'Google Ireland Limited (IE)',
      '*.youtube.com/',
      'VISITOR_INFO1_LIVE',
      'P6M',
      'evidence',
    ])
      expect(out).toContain(words);
  });

  it('finds whoever has a host, with all of its addresses or some', async () => {
    expect((await latchkey('--host', 'cdn.usefathom.com')).out).toMatch(/^Fathom/);
    expect((await latchkey('--host', 'https://www.googletagmanager.com/gtm.js?id=GTM-1')).out).toMatch(
      /^Google Tag Manager/,
    );
    const shared = JSON.parse((await latchkey('--host', 'www.googletagmanager.com', '--json')).out);
    expect(shared.map(({ id }: { id: string }) => id)).toContain('google-tag-manager');
    expect(shared.length).toBeGreaterThan(1);
  });

  it('says of an unknown host what a build makes of it', async () => {
    const { exitCode, out } = await latchkey('--host', 'cdn.nobody.example');
    expect(exitCode).toBe(0);
    expect(out).toContain("services: { 'nobody.example'");
    const [json] = JSON.parse((await latchkey('--host', 'cdn.nobody.example', '--json')).out);
    expect(json).toMatchObject({ id: 'nobody.example', verified: false, provider: null });
  });

  it('prints evidence as JSON', async () => {
    const one = JSON.parse((await latchkey('youtube', '--json')).out);
    expect(one).toMatchObject({ id: 'youtube', verified: true, configured: false });
    expect(one.evidence.sources.length).toBeGreaterThan(0);
  });

  it.each([
    [['you'], /Did you mean: .*youtube/],
    [['yuotube'], /Did you mean: youtube\?/],
    [['--host', 'not a host'], /no host and no address/],
  ])('answers a mistake: %j', async (args, words) => {
    const { exitCode, err } = await latchkey(...args);
    expect(exitCode).toBe(2);
    expect(err).toMatch(words);
  });
});
