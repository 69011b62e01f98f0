export type { LatchkeyApi } from './api.ts';
export { assets } from './assets.ts';
export type { LatchkeyEvents } from './events.ts';
export { languages, textsIn } from './texts.ts';
