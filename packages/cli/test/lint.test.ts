import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { printerTo } from '../src/printer.ts';
import { run } from '../src/run.ts';

const sound =
  'Last updated: 3 May 2026. Contact: privacy@site.example.\n\nThis site keeps nothing in your browser and contacts nobody.\n';

let out = '';
let err = '';
const print = printerTo(
  (text) => {
    out += text;
  },
  (text) => {
    err += text;
  },
);

beforeEach(() => {
  out = '';
  err = '';
});

function policy(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'policy.md');
  writeFileSync(path, text);
  return path;
}

describe('latchkey lint', () => {
  it('fails for an error, and says where', async () => {
    const path = policy(`${sound}\nSee the [settings](#).\n`);

    expect(await run(['lint', path], print)).toBe(1);
    expect(out).toContain(`${path}:5:9 `);
    expect(out).toContain('L403');
  });

  it('prints JSON, and does not fail for warnings', async () => {
    const path = policy(`${sound}\nSee Article 6.\n`);

    expect(await run(['lint', path, '--json'], print)).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { file: path, code: 'L409', severity: 'warn', line: 5, column: 5, message: expect.any(String) },
    ]);
  });

  it('does not call a text more than free of contradictions', async () => {
    expect(await run(['lint', policy(sound)], print)).toBe(0);
    expect(err).toContain('No contradiction found in 1 file.');
  });

  it('explains a rule', async () => {
    expect(await run(['lint', '--explain', 'l206'], print)).toBe(0);
    expect(out).toContain('L206 claim-no-cookie-but-request (warn)');
    expect(out).toContain('Source: LG München I');
  });

  it.each([
    ['no file', ['lint'], 'missing required argument'],
    ['a file that is not there', ['lint', 'nowhere.md'], '"nowhere.md" cannot be read'],
    ['a rule that is not there', ['lint', '--explain', 'L999'], 'There is no rule "L999"'],
  ])('is called wrongly with %s', async (_, args, message) => {
    expect(await run(args, print)).toBe(2);
    expect(err).toContain(message);
  });
});
