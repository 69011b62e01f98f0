export { latchkey as default } from './plugin.ts';
