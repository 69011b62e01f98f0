import { type Config, plainCopy, type ServiceMistake } from '@latchkey/core';

type Written = NonNullable<Config['services']>;
type Listed = Extract<Written, unknown[]>[number];

/** The whole config with the services that were meant; where nobody can tell, without. */
export function correctedServices(config: unknown, mistakes: readonly ServiceMistake[]): Config {
  const copy: Config = Object.assign({}, plainCopy(config));
  const { services = {}, declare } = copy;
  const changed = Array.isArray(services)
    ? services.flatMap((own) =>
        meant(own.id, mistakes).map((id): Listed => ({ ...own, id, ...contents(own, mistakes) })),
      )
    : Object.fromEntries(
        Object.entries(services).flatMap(([key, own]) =>
          meant(key, mistakes).map((id) => [id, { ...own, ...contents(own, mistakes) }] as const),
        ),
      );
  return {
    ...copy,
    ...(copy.services ? { services: changed } : {}),
    ...(declare ? { declare: declare.flatMap((one) => declared(one, mistakes)) } : {}),
  };
}

function contents(
  { contains }: { contains?: string[] | undefined },
  mistakes: readonly ServiceMistake[],
): { contains?: string[] } {
  return contains ? { contains: contains.flatMap((id) => meant(id, mistakes)) } : {};
}

type DeclaredInConfig = NonNullable<Config['declare']>[number];

function declared(one: DeclaredInConfig, mistakes: readonly ServiceMistake[]): DeclaredInConfig[] {
  if (typeof one === 'string') return meant(one, mistakes);
  return meant(one.service, mistakes).map((service) => ({ ...one, service }));
}

/** Wherever it stands, a name means the same. */
function meant(name: string, mistakes: readonly ServiceMistake[]): string[] {
  const mistake = mistakes.find(({ key }) => key === name);
  if (!mistake) return [name];
  return mistake.meant === undefined ? [] : [mistake.meant];
}
