export { services } from './generated/services.ts';
export { vocabularies } from './generated/vocabulary.ts';
export type { ServiceFile } from './schema.ts';
