export { defineService } from '@latchkey/core';
export { latchkey as default } from './integration.ts';
