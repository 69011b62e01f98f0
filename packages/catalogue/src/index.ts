export { platforms } from './generated/platforms.ts';
export { services } from './generated/services.ts';
export type { ServiceFile } from './schema.ts';
