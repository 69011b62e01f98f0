export type { LatchkeyApi } from './api.ts';
export { assets, texts } from './assets.ts';
