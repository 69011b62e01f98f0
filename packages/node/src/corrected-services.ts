import { type Config, plainCopy, type ServiceMistake } from '@latchkey/core';

/** The whole config with the services that were meant; where nobody can tell, without. */
export function correctedServices(config: unknown, mistakes: readonly ServiceMistake[]): Config {
  const copy: Config = Object.assign({}, plainCopy(config));
  const keys = mistakes.filter(({ within }) => within === undefined);
  const services = Object.entries(copy.services ?? {}).flatMap(([key, own]) => {
    const inside = [...keys, ...mistakes.filter(({ within }) => within === key)];
    const contains = own.contains?.flatMap((id) => corrected(id, inside));
    const changed = contains === undefined ? own : { ...own, contains };
    return corrected(key, keys).map((meant) => [meant, changed] as const);
  });
  return { ...copy, services: Object.fromEntries(services) };
}

function corrected(name: string, mistakes: readonly ServiceMistake[]): string[] {
  const mistake = mistakes.find(({ key }) => key === name);
  if (!mistake) return [name];
  return mistake.meant === undefined ? [] : [mistake.meant];
}
