import { closestMatch } from 'leven';
import { leafNames } from './leaf-directives.ts';

/** Every directive as it is written: one colon in a line, two alone on a line, three around lines. */
const forms: readonly string[] = [
  ...leafNames.map((name) => `::${name}`),
  ':fact',
  ':claim',
  ':consent-settings',
  ':::when',
];

/** Examples of those whose name alone does not show how they are written. */
const examples: Readonly<Record<string, string>> = {
  ':fact': ':fact[updated]',
  ':claim': ':claim[No advertising]{none=advertising}',
  ':consent-settings': ':consent-settings[Cookie settings]',
  ':::when': ':::when{consent=none}',
};

/**
 * The directive that somebody meant, as it is written; undefined when no name is alike.
 * @param written with its colons: `::trackerz`
 */
export function meantDirective(written: string): string | undefined {
  const name = nameIn(written);
  const names = [...new Set(forms.map(nameIn))];
  const meant = closestMatch(name.toLowerCase(), names, { maxDistance: name.length > 5 ? 2 : 1 });
  if (meant === undefined) return undefined;
  const fitting = forms.filter((form) => nameIn(form) === meant);
  const form = fitting.find((each) => colonsOf(each) === colonsOf(written)) ?? fitting[0];
  return form && (examples[form] ?? form);
}

function nameIn(directive: string): string {
  return directive.replace(/^:+/, '');
}

function colonsOf(directive: string): number {
  return directive.length - nameIn(directive).length;
}
