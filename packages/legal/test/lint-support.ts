import { type LintFinding, lintTexts } from '@latchkey/legal';
import { sampleRow, sampleService } from './sample-view.ts';

const named = { match: { urls: [], inline: [] }, globals: [] };

/** What the linter knows in its tests: a counter that keeps an identifier, a font service that keeps nothing, a day. */
export const knowledge = {
  services: [
    { ...sampleService({ id: 'counter', name: 'Acme Counter', storage: [sampleRow()] }), ...named },
    {
      ...sampleService({ id: 'letters', name: 'Acme Fonts', kind: 'font', purpose: 'functional' }),
      ...named,
    },
  ],
  today: '2026-11-22',
};

export function lint(text: string, path = 'policy.md'): LintFinding[] {
  return lintTexts([{ path, text }], knowledge);
}

/** Without the two that every short text has. */
export function codes(text: string, path?: string): string[] {
  const whole = ['L401', 'L405'];
  return lint(text, path)
    .map(({ code }) => code)
    .filter((code) => !whole.includes(code));
}

/** A start that has a date and a contact, so that neither is missed. */
export const dated =
  'Last updated: 3 May 2026. Contact: privacy@site.example. This page says what the site keeps and whom it asks.\n\n';
