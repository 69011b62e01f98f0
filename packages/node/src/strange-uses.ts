import { closest, isOwnWords, plainCopy } from '@latchkey/core';

/** What a config says that stored things are for, with the mistakes in it. */
export interface StrangeUses {
  /** One line each. */
  lines: string[];
  /** The config with the keys that were meant; where nobody can tell, rows go. */
  corrected: object;
}

interface Row {
  use?: unknown;
}

interface WithRows {
  storage?: Row[];
}

interface Written extends WithRows {
  services?: Record<string, WithRows> | WithRows[];
}

/**
 * Finds uses that are neither own words nor a key of the vocabulary; null: there are none.
 * @param config that the schema has taken
 */
export function strangeUses(config: unknown, keys: readonly string[]): StrangeUses | null {
  const copy: Written = Object.assign({}, plainCopy(config));
  const holders: [path: string, holder: WithRows][] = [
    ['', copy],
    ...Object.entries(copy.services ?? {}).map(([key, own]): [string, WithRows] => [`services.${key}.`, own]),
  ];
  const lines: string[] = [];
  for (const [path, holder] of holders) {
    if (!holder.storage) continue;
    holder.storage = holder.storage.flatMap((row, index) => {
      const { use } = row;
      if (typeof use !== 'string' || isOwnWords(use) || keys.includes(use)) return [row];
      const meant = closest(use, keys);
      lines.push(
        `\`${path}storage.${index}.use\` is "${use}", which is no key of the vocabulary${meant ? ` (did you mean "${meant}"?)` : `, and no sentence either; there are: ${keys.join(', ')}`}`,
      );
      return meant === undefined ? [] : [{ ...row, use: meant }];
    });
  }
  return lines.length > 0 ? { lines, corrected: copy } : null;
}
