/** What `::controller{only=…}` can be limited to. */
export const controllerParts = [
  'name',
  'representative',
  'address',
  'ids',
  'contact',
  'dpo',
  'director',
  'host',
  'logs',
] as const;
export type ControllerPart = (typeof controllerParts)[number];
