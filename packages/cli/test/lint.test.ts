import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from './run-command.ts';

const sound =
  'Last updated: 3 May 2026. Contact: privacy@site.example.\n\nThis site keeps nothing in your browser and contacts nobody.\n';

function policy(text: string | Buffer, name = 'policy.md'): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('latchkey lint', () => {
  it('fails for an error, and says where', async () => {
    const path = policy(`${sound}\nSee the [settings](#).\n`);

    const { exitCode, out } = await runCommand('lint', path);
    expect(exitCode).toBe(1);
    expect(out).toContain(`${path}:5:9 `);
    expect(out).toContain('L403');
  });

  it('prints JSON, and does not fail for warnings', async () => {
    const path = policy(`${sound}\nSee Article 6.\n`);

    const { exitCode, out } = await runCommand('lint', path, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { file: path, code: 'L409', severity: 'warn', line: 5, column: 5, message: expect.any(String) },
    ]);
  });

  it('does not call a text more than free of contradictions', async () => {
    const { exitCode, err } = await runCommand('lint', policy(sound));
    expect(exitCode).toBe(0);
    expect(err).toContain('No contradiction found in 1 file.');
  });

  it('reads UTF-16 that says so, and HTML in the encoding that it names', async () => {
    const wrong = `${sound}\nDonn\u00e9es: see Article 6.\n`;
    const utf16 = policy(Buffer.from(`\uFEFF${wrong}`, 'utf16le'));
    const latin = policy(
      Buffer.from(`<meta charset=iso-8859-1><p>${wrong.replace('See', 'see')}</p>`, 'latin1'),
      'a.html',
    );
    const { exitCode, out } = await runCommand('lint', utf16, latin, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).map(({ file, code }: Record<string, string>) => [file, code])).toEqual(
      [utf16, latin].sort().map((file) => [file, 'L409']),
    );
  });

  it.each([
    ['in another encoding', Buffer.from('Donn\u00e9es', 'latin1'), 'policy.md'],
    ['that is no text', Buffer.from('%PDF-1.7\0\0'), 'policy.md'],
    ['that is no text, called HTML', Buffer.from('<p>\0\0'), 'policy.html'],
  ])('does not guess at a file %s', async (_, bytes, name) => {
    const path = policy(bytes, name);
    const { exitCode, err } = await runCommand('lint', path);
    expect(exitCode).toBe(1);
    expect(err).toContain(`"${path}" is no text in UTF-8.`);
  });

  it('counts in words that fit the number', async () => {
    const { err } = await runCommand('lint', policy(`${sound}\n[a](#) and [b](#), see Article 6.\n`));
    expect(err).toContain('2 errors, 1 warning in 1 file.');
  });

  it('reads the policies of a folder, and names them by their paths', async () => {
    const folder = dirname(policy(`${sound}\nSee Article 6.\n`));
    mkdirSync(join(folder, 'de'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'de', 'a.html'), `<p>${sound}<a href="#">x</a>`);
    writeFileSync(join(folder, 'node_modules', 'readme.md'), '[x](#)');
    writeFileSync(join(folder, 'data.json'), '[x](#)');
    const { exitCode, out } = await runCommand('lint', `${folder}/`, '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out).map(({ file, code }: Record<string, string>) => [file, code])).toEqual([
      [`${folder}/de/a.html`, 'L403'],
      [`${folder}/policy.md`, 'L409'],
    ]);
  });

  it('says that a folder has nothing to read', async () => {
    const folder = dirname(policy('{}', 'data.json'));
    const { exitCode, err } = await runCommand('lint', folder);
    expect(exitCode).toBe(2);
    expect(err).toContain(`The folder "${folder}" holds no Markdown, HTML or text file.`);
  });

  it('does not break down over what is nested too deep', async () => {
    const path = policy(`${'<div>'.repeat(5000)}x`, 'policy.html');
    const { exitCode, err } = await runCommand('lint', path);
    expect(exitCode).toBe(1);
    expect(err).toContain('nested too deep');
  });

  it('explains a rule', async () => {
    const { exitCode, out } = await runCommand('lint', '--explain', 'l206');
    expect(exitCode).toBe(0);
    expect(out).toContain('L206 claim-no-cookie-but-request (warn)');
    expect(out).toContain('Source: LG München I');
  });

  it.each([
    ['no file', ['lint'], 'missing required argument'],
    ['a file that is not there', ['lint', 'nowhere.md'], '"nowhere.md" cannot be read'],
    ['a rule that is not there', ['lint', '--explain', 'L999'], 'There is no rule "L999"'],
  ])('is called wrongly with %s', async (_, args, message) => {
    const { exitCode, err } = await runCommand(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });
});
