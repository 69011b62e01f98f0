export { latchkey as default } from './integration.ts';
