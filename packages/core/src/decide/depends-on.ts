import type { Service } from '../model.ts';

/** Why a script of the page's own waits. */
export function dependsOn({ id }: Service): string {
  return `depends-on:${id}`;
}
